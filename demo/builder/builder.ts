import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {fallbackText} from '../../src/outputs/fallback-text.js';
import {RELATION_KINDS} from '../../src/document/kinds.js';
import type {ExplainerDocument} from '../../src/document/types.js';
import {wordsFor} from '../../src/i18n/words.js';
import {buildModel} from '../../src/model/build-model.js';
import {today} from '../../src/model/today.js';
import {readSettings} from '../../src/settings/read-settings.js';
import {chosenOf, problemWithScript, readChoice, withChoice, writeChoice, type Values} from './choice.js';
import {fieldView} from './field-view.js';
import {optionsFor, type Option} from './options.js';
import {TARGETS} from './snippets.js';

/** Where the script of this very page lies. */
const SCRIPT = 'rra-explainer.js';
/** While there is no story, its address can be mended, and nothing else chosen. */
const NO_STORY: ExplainerDocument = {
  schemaVersion: 1,
  title: '',
  subject: '',
  countries: [],
  relations: [],
  places: [],
  events: [],
  sources: [],
  corrections: [],
  terms: [],
};
/** Widths of a column to look at the widget in, px; 0 is all the room there is. */
const WIDTHS = [0, 340, 560, 760] as const;

/**
 * The builder: one field for each attribute of the tag, the widget live beside them, and the snippet for the place
 * that it goes to. The choice stands in the page's address, so that it can be kept and sent on.
 */
class RraBuilderElement extends LitElement {
  static override properties = Object.fromEntries(
    ['values', 'document', 'target', 'script', 'integrity', 'isPinned', 'fallback', 'width', 'said', 'loadProblem'].map((name) => [name, {state: true}]),
  );

  declare values: Values;
  /** The story that the widget shows; null until it stands. */
  declare document: ExplainerDocument | null;
  declare target: number;
  declare script: string;
  declare integrity: string;
  declare isPinned: boolean;
  /** The author's own sentence; null while the one made from the document holds. */
  declare fallback: string | null;
  declare width: number;
  declare said: string;
  declare loadProblem: string;
  #widget = document.createElement('rra-explainer');

  constructor() {
    super();
    this.values = readChoice(location.hash);
    this.document = null;
    this.target = 0;
    this.script = `/${SCRIPT}`;
    this.integrity = '';
    this.isPinned = false;
    this.fallback = null;
    this.width = 0;
    this.said = '';
    this.loadProblem = '';
    this.#begin();
    addEventListener('hashchange', () => {
      if (writeChoice(readChoice(location.hash)) !== writeChoice(this.values)) this.#take(readChoice(location.hash));
    });
  }

  /** The page's own styles hold for the form too. */
  protected override createRenderRoot(): this {
    return this;
  }

  /** A widget of its own for each document, which says when the document is there. */
  #begin(): void {
    const widget = document.createElement('rra-explainer');
    this.loadProblem = '';
    widget.addEventListener('rra-ready', () => {
      if (widget === this.#widget) this.document = widget.document as ExplainerDocument;
    });
    widget.addEventListener('rra-error', ({detail}) => {
      if (widget === this.#widget) this.loadProblem = detail.message;
    });
    // Without a story there are no countries yet to check the rest by.
    if (this.values.src) widget.setAttribute('src', this.values.src);
    this.#widget = widget;
  }

  #take(values: Values): void {
    const isOtherStory = values.src !== this.values.src;
    this.values = values;
    this.said = '';
    if (isOtherStory) this.#begin();
    history.replaceState(null, '', `#${writeChoice(values)}`);
  }

  readonly #change = (name: string, value: string): void => {
    this.#take(withChoice(this.values, name, value));
  };

  /** The hash of the script that lies beside this page. */
  async #pin(isPinned: boolean): Promise<void> {
    this.isPinned = isPinned;
    this.integrity = '';
    if (!isPinned) return;
    try {
      const bytes = await (await fetch(SCRIPT)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      this.integrity = `sha384-${btoa(String.fromCharCode(...digest))}`;
    } catch {
      this.isPinned = false;
      this.said = 'This browser reads no hash here: open the builder from a server. The README has the hash of the release.';
    }
  }

  async #copy(): Promise<void> {
    const field = this.querySelector<HTMLTextAreaElement>('#snippet')!;
    try {
      await navigator.clipboard.writeText(field.value);
      this.said = 'Copied.';
    } catch {
      field.select();
      this.said = 'This page may not copy by itself: the snippet is selected, press Ctrl+C or ⌘C.';
    }
  }

  protected override willUpdate(): void {
    if (!this.document) return;
    const chosen = new Map(chosenOf(this.#options, this.values));
    for (const {name} of this.#options) {
      const value = chosen.get(name);
      if (value === undefined) this.#widget.removeAttribute(name);
      else if (this.#widget.getAttribute(name) !== value) this.#widget.setAttribute(name, value);
    }
  }

  get #options(): readonly Option[] {
    return this.document ? optionsFor(this.document) : optionsFor(NO_STORY).filter(({name}) => name === 'src');
  }

  /** What the widget says in one paragraph, in the language that was chosen. */
  get #made(): string {
    if (!this.document) return '';
    const chosen = new Map(chosenOf(this.#options, this.values));
    const {settings} = readSettings({asOf: chosen.get('as-of'), countries: chosen.get('countries')}, this.document);
    const model = buildModel({document: this.document, countries: settings.countries, kinds: new Set(RELATION_KINDS), day: settings.asOf, today: today()});
    return fallbackText(model, wordsFor([this.values.lang]));
  }

  protected override render(): TemplateResult {
    const options = this.#options;
    return html`<div class="beside">
      <form @submit=${(event: SubmitEvent) => { event.preventDefault(); }}>
        ${options.map((option) =>
          fieldView(option, {
            value: this.values[option.name] ?? '',
            problem: option.name === 'src' ? this.loadProblem : '',
            change: (value) => { this.#change(option.name, value); },
          }),
        )}
        ${this.document || this.loadProblem ? nothing : html`<p class="empty">The fields come with the explainer.</p>`}
        <button type="button" @click=${() => { this.#take({}); this.fallback = null; }}>Begin again</button>
      </form>
      <div class="preview">
        <h2>What readers see</h2>
        <label class="text"><span>Width of the column</span>
          <select id="width" @change=${(event: Event) => { this.width = Number((event.target as HTMLSelectElement).value); }}>
            ${WIDTHS.map((width) => html`<option value=${width}>${width === 0 ? 'all there is' : `${width} px`}</option>`)}
          </select>
        </label>
        <div class="column" .style=${this.width === 0 ? '' : `max-width: ${this.width}px`}>${this.#widget}</div>
        ${this.#snippetView(options)}
      </div>
    </div>`;
  }

  #snippetView(options: readonly Option[]): TemplateResult {
    const target = TARGETS[this.target]!;
    const scriptProblem = problemWithScript(this.script);
    const snippet = target.snippet({
      attributes: chosenOf(options, this.values),
      script: scriptProblem ? `/${SCRIPT}` : this.script.trim(),
      integrity: this.integrity,
      fallback: this.fallback ?? this.#made,
      title: this.document ? wordsFor([this.values.lang]).text(this.document.title) : '',
    });
    return html`<h2>Put it on your page</h2>
      <fieldset>
        <legend>Where does it go?</legend>
        <div class="choices">
          ${TARGETS.map(
            ({name}, index) => html`<label
              ><input type="radio" name="target" .checked=${index === this.target} @change=${() => { this.target = index; this.said = ''; }} />${name}</label
            >`,
          )}
        </div>
      </fieldset>
      <div class="field">
        <label class="label" for="snippet">Paste this. ${target.where}</label>
        <textarea id="snippet" class="code" readonly rows="6" .value=${snippet}></textarea>
        <button type="button" @click=${() => this.#copy()}>Copy</button>
        <span role="status">${this.said}</span>
      </div>
      <div class="field">
        <label class="label" for="script">Address of the script on your site</label>
        <input
          id="script"
          aria-describedby="script-problem"
          aria-invalid=${scriptProblem ? 'true' : 'false'}
          .value=${this.script}
          @change=${(event: Event) => { this.script = (event.target as HTMLInputElement).value; }}
        />
        <div id="script-problem" class="problems">${scriptProblem}</div>
        <label class="pin"><input type="checkbox" .checked=${this.isPinned} @change=${(event: Event) => this.#pin((event.target as HTMLInputElement).checked)} />Pin this very file by its hash (<code>integrity</code>)</label>
      </div>
      <div class="field">
        <label class="label" for="fallback">What readers without scripts get: feeds, newsletters, reader view</label>
        <textarea id="fallback" rows="4" .value=${this.fallback ?? this.#made} @change=${(event: Event) => { this.fallback = (event.target as HTMLTextAreaElement).value.trim() || null; }}></textarea>
      </div>`;
  }
}

customElements.define('rra-builder', RraBuilderElement);
