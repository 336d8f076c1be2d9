import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {ExplainerDocument} from './document/types.js';
import {RraEvent} from './events.js';
import {wordsFor} from './i18n/words.js';
import {HeightController} from './page/height-controller.js';
import {isLarge, nextTask} from './page/large-document.js';
import {PageReader, type PageHost} from './page/page-reader.js';
import {SteadyElement} from './page/steady-element.js';
import {FocusController} from './reader/focus-controller.js';
import {HashController} from './reader/hash-controller.js';
import {LinkedText} from './reader/linked-text.js';
import {PointingController} from './reader/pointing-controller.js';
import {QuietController} from './reader/quiet-controller.js';
import {createActions, type ReaderHost} from './reader/reader-actions.js';
import {composeScene} from './scene/compose-scene.js';
import {INITIAL_READER_STATE, type ReaderState, type Scene} from './scene/scene.js';
import {attributeProperties, type RawAttributes} from './settings/attributes.js';
import {styles} from './theme/styles.js';
import {version} from './version.js';
import {explainerView} from './views/explainer-view.js';
import {waitingView} from './views/waiting-view.js';

/**
 * An explainer: a compact fact card and a network of countries that readers point at, tap or walk by keyboard.
 *
 * @tag rra-explainer
 * @summary A sourced, dated fact card and alliance network in one tag.
 *
 * @slot fallback - Text for readers without JavaScript, feeds and reader view; hidden once the widget stands.
 * @slot - The author's own note, shown under the widget.
 *
 * @csspart base - The whole widget.
 * @csspart header - The line with title and status.
 * @csspart title - The name of the agreement.
 * @csspart status - The pill that says whether it is in force.
 * @csspart card - The card: the agreement's facts, or the detail of what is selected.
 * @csspart facts - A list of facts.
 * @csspart fact - One fact: label, value and source marks.
 * @csspart diagram - The network, or the map.
 * @csspart switch - The switch between network and map.
 * @csspart node - A country.
 * @csspart place - A place on the map.
 * @csspart tie - A line between two countries.
 * @csspart grouping - The outline of a grouping.
 * @csspart label - A chip on a tie, or the name of a grouping.
 * @csspart caption - The cell under the diagram: the legend, or the sentence for what is pointed at.
 * @csspart legend - The kinds of relation, each a toggle.
 * @csspart timeline - The slider through the editions.
 * @csspart table - The network as a table.
 * @csspart footer - Sources, table, share, embed code, credit and corrections.
 *
 * @cssState ready - The picture stands.
 */
export class RraExplainerElement extends SteadyElement implements PageHost, ReaderHost, RawAttributes {
  /** The version of the script that defined the tag. */
  static readonly version = version;
  static override styles = styles;
  static override properties = {...attributeProperties(), document: {attribute: false, noAccessor: true}, reader: {state: true}};

  /** Colour scheme: `auto` follows the page, and with it the reader's system; `light`; `dark`. */
  declare theme: string | null;
  /** Which parts to show: `card`, `diagram` or both; with `map` the diagram begins as a map. */
  declare view: string | null;
  /** Ids of the countries to draw; all of the document where missing. */
  declare countries: string | null;
  /** Kinds of relation that are on at first. */
  declare relations: string | null;
  /** Id of the selected country, relation, place or pair (`JP-PH`). A reader's choice changes the property, never the attribute. */
  declare selected: string | null;
  /** The day whose edition is shown, `YYYY-MM-DD`; today where missing. */
  declare asOf: string | null;
  /** Which controls to offer: `legend`, `timeline`, `map`, `table`, `share`, `sources`, `enlarge`, or `none`. */
  declare controls: string | null;
  /** Level of the title, 2–6; the rest follows. */
  declare headingLevel: string | number | null;
  /** Description of the diagram; a generated one where missing. */
  declare alt: string | null;
  /** A name, such as `raa`, by which links open a view of the widget: `#raa=JP-PH@2024-07-08`. Readers can copy such a link. */
  declare hash: string | null;
  /** Address of an explainer document. */
  declare src: string | null;
  /** When to do the work: `auto`, `lazy` (near the viewport) or `eager`. */
  declare loading: string | null;

  /** @internal */
  declare reader: ReaderState;
  /** @internal */
  givenDocument: unknown;
  /** @internal */
  isReady = false;
  /** @internal */
  scene!: Scene;
  /** What styles outside can ask by `:state()`. @internal */
  readonly states = this.attachInternals().states;

  readonly #actions = createActions(this);
  readonly #page = new PageReader(this);

  constructor() {
    super();
    this.selected = null;
    this.asOf = null;
    this.reader = INITIAL_READER_STATE;
    new HeightController(this);
    new PointingController(this, this.#actions);
    new LinkedText(this, this.#actions);
    new HashController(this);
    new QuietController(this);
    new FocusController(this, this.#actions, () => this.scene.stops);
  }

  /**
   * A parsed explainer document; wins over a child script and `src`. While none is set, it is the story that is shown,
   * and undefined before there is one. In an inline handler of the tag `document` is the page's, as everywhere.
   */
  get document(): unknown {
    return this.givenDocument ?? this.scene?.model.document;
  }

  set document(value: unknown) {
    const old = this.givenDocument;
    this.givenDocument = value;
    this.requestUpdate('document', old);
  }

  /** Selects a country, a relation, a place or a pair by its id, as a reader would. An unknown id changes nothing. */
  select(id: string): void {
    if (this.isReady) this.#actions.select(id, 'api');
  }

  /** Lights countries, relations or pairs by their ids, as pointing at them would; without ids, nothing any more. */
  highlight(...ids: readonly string[]): void {
    if (this.isReady) this.#actions.highlight(ids, 'api');
  }

  /** Clears the selection, as a reader would. */
  clear(): void {
    if (this.isReady) this.#actions.select(null, 'api');
  }

  /** A large network is read, settled and drawn each in a task of its own, so that none holds the page for long. */
  protected override async scheduleUpdate(): Promise<void> {
    try {
      const story = this.#page.story();
      if (story && story !== this.scene?.model.document && isLarge(story)) {
        await nextTask();
        this.#compose(story);
        await nextTask();
      }
    } catch {
      // A fault of ours, which comes again in the update.
    }
    void super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const story = this.#page.story();
    if (!story) return;
    if (changed.has('relations')) this.reader = {...this.reader, kinds: null};
    if (changed.has('view')) this.reader = {...this.reader, isMap: null};
    this.#compose(story);
  }

  #compose(story: ExplainerDocument): void {
    this.scene = composeScene(this.#page.measured(story));
  }

  protected override render(): TemplateResult {
    const {languages, hasFailed, note} = this.#page;
    if (!this.#page.story()) return waitingView(wordsFor(languages), hasFailed);
    return html`${explainerView({...this.scene, actions: this.#actions})}
      <div class="note ${note.hasNote ? 'has-note' : ''}">
        ${note.isInFallback ? html`<slot name="fallback"></slot>` : nothing}<slot @slotchange=${note.read}></slot>
      </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.isReady || !this.#page.story()) return;
    this.isReady = true;
    this.states.add('ready');
    this.dispatchEvent(new RraEvent('rra-ready', {version}));
  }

  protected override broke(error: unknown): void {
    this.dispatchEvent(new RraEvent('rra-error', {reason: 'internal', message: String(error)}));
  }
}

// What an inline handler such as `onclick="document.…"` looks up, it looks up on the tag first: this hides it there.
Object.defineProperty(RraExplainerElement.prototype, Symbol.unscopables, {
  value: {__proto__: (RraExplainerElement.prototype as {[Symbol.unscopables]?: object})[Symbol.unscopables], document: true},
});
