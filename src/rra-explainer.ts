import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {describeProblem} from './document/describe-problem.js';
import type {ExplainerDocument} from './document/types.js';
import {RraEvent} from './events.js';
import {wordsFor} from './i18n/words.js';
import {today} from './model/today.js';
import {ColorController} from './page/color-controller.js';
import {DocumentController} from './page/document-controller.js';
import {HeightController} from './page/height-controller.js';
import {isLarge, nextTask} from './page/large-document.js';
import {NoteController} from './page/note-controller.js';
import {PrintController} from './page/print-controller.js';
import {ShownTree} from './page/shown-tree.js';
import {ShadowRootController} from './page/shadow-root-controller.js';
import {SizeController} from './page/size-controller.js';
import {SurroundingsController} from './page/surroundings-controller.js';
import {VisibilityController} from './page/visibility-controller.js';
import {tellFault, warnOfLanguage, warnOnce} from './page/warn-once.js';
import {FocusController} from './reader/focus-controller.js';
import {LinkedText} from './reader/linked-text.js';
import {PointingController} from './reader/pointing-controller.js';
import {createActions, type ReaderHost} from './reader/reader-actions.js';
import {composeProbe, composeScene, type SceneInput} from './scene/compose-scene.js';
import {remembered} from './scene/remembered.js';
import {INITIAL_READER_STATE, type ReaderState, type Scene} from './scene/scene.js';
import {attributeProperties, attributesOf, type RawAttributes} from './settings/attributes.js';
import {findMisspelt} from './settings/find-misspelt.js';
import {readSettings, type ReadSettings} from './settings/read-settings.js';
import {styles} from './theme/styles.js';
import {version} from './version.js';
import {explainerView} from './views/explainer-view.js';
import {waitingView} from './views/waiting-view.js';

const settingsFrom = remembered(({document, ...attributes}: RawAttributes & {document: ExplainerDocument}) =>
  readSettings(attributes, document),
);

/**
 * An explainer: a compact fact card and a network of countries that readers point at, tap or walk by keyboard.
 *
 * @summary A sourced, dated fact card and alliance network in one tag.
 *
 * @slot fallback - Text for readers without JavaScript, feeds and reader view; hidden once the widget stands.
 * @slot - The author's own note, shown under the widget.
 *
 * @fires {RraEvent<'rra-ready'>} rra-ready - The first picture stands.
 * @fires {RraEvent<'rra-select'>} rra-select - A reader selected something or cleared the selection.
 * @fires {RraEvent<'rra-highlight'>} rra-highlight - A reader points at or focuses something, or no longer does.
 * @fires {RraEvent<'rra-filter'>} rra-filter - A reader switched a kind of relation on or off.
 * @fires {RraEvent<'rra-date'>} rra-date - A reader chose an edition.
 * @fires {RraEvent<'rra-error'>} rra-error - A document could not be loaded or used.
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
 * @csspart footer - Sources, table, share, credit and corrections.
 *
 * @cssState ready - The picture stands.
 *
 * @cssproperty {color} [--rra-bg=light-dark(#ffffff, #13181e)] - Background.
 * @cssproperty {color} [--rra-text=light-dark(#17202a, #e8ecf1)] - Text.
 * @cssproperty {color} [--rra-muted=light-dark(#55616e, #a5b0bc)] - Secondary text.
 * @cssproperty {color} [--rra-border=light-dark(#dce1e6, #2c353f)] - Lines between regions.
 * @cssproperty {color} [--rra-accent=light-dark(#0b6584, #5cc3dd)] - Links, focus and selection.
 * @cssproperty {length} [--rra-radius=10px] - Corners of the widget.
 * @cssproperty {font-family} [--rra-font=inherit] - Font; the page's where missing.
 * @cssproperty {length} [--rra-font-size=medium] - Size of a page's running text that the widget goes with; its own is 13/16 of it, and never below 13 px.
 * @cssproperty {color} [--rra-tie-access=light-dark(#0b6584, #5cc3dd)] - Lines of visiting forces.
 * @cssproperty {color} [--rra-tie-defence=light-dark(#4a3fa8, #ab9ff5)] - Lines of mutual defence.
 * @cssproperty {color} [--rra-tie-grouping=light-dark(#7a5f10, #c9ab55)] - Lines of groupings.
 * @cssproperty {color} [--rra-tie-dispute=light-dark(#b0440c, #f3965c)] - Lines of disputes.
 * @cssproperty {color} [--rra-tie-logistics=light-dark(#3f6b12, #9ccb6a)] - Lines of logistics.
 * @cssproperty {color} [--rra-tie-partnership=light-dark(#5b6573, #a9b4c2)] - Lines of partnerships.
 * @cssproperty {color} [--rra-tie-talks=light-dark(#9b2a86, #ec8fd7)] - Lines of talks.
 */
export class RraExplainerElement extends LitElement implements ReaderHost, RawAttributes {
  /** The version of the script that defined the tag. */
  static readonly version = version;
  static override styles = styles;
  static override properties = {...attributeProperties(), document: {attribute: false, noAccessor: true}, reader: {state: true}};

  /** Colour scheme: `auto` follows the page, then the reader's system; `light`; `dark`. */
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
  /** Which controls to offer: `legend`, `timeline`, `map`, `table`, `share`, `sources`, or `none`. */
  declare controls: string | null;
  /** Level of the title, 2–6; the rest follows. */
  declare headingLevel: string | number | null;
  /** Description of the diagram; a generated one where missing. */
  declare alt: string | null;
  /** Address of an explainer document. */
  declare src: string | null;
  /** When to do the work: `auto`, `lazy` (near the viewport) or `eager`. */
  declare loading: string | null;

  /** @internal */
  declare reader: ReaderState;
  /** @internal */
  scene!: Scene;
  /** What styles outside can ask by `:state()`. @internal */
  readonly states = this.attachInternals().states;

  #settings?: ReadSettings;
  #given: unknown;
  #isBroken = false;
  #isReady = false;
  readonly #tree = new ShownTree(this);
  readonly #root = new ShadowRootController(this);
  readonly #actions = createActions(this);
  readonly #colors = new ColorController(this);
  readonly #surroundings = new SurroundingsController(this, () => this.#colors.check());
  readonly #print = new PrintController(this);
  readonly #note = new NoteController(this);
  readonly #visibility = new VisibilityController(this);
  readonly #size = new SizeController(this, () => composeProbe(this.#input(this.#story()!)));
  readonly #documents = new DocumentController(this, {
    failed: (reason, message) => {
      warnOnce(`<rra-explainer>: ${message}`);
      this.dispatchEvent(new RraEvent('rra-error', {reason, message}));
    },
    problems: (problems) => warnOnce(problems.map(describeProblem).join('\n')),
  });

  constructor() {
    super();
    this.selected = null;
    this.asOf = null;
    this.reader = INITIAL_READER_STATE;
    new HeightController(this);
    new PointingController(this, this.#actions);
    new LinkedText(this, this.#actions);
    new FocusController(this, this.#actions, () => this.scene.stops);
  }

  /**
   * A parsed explainer document; wins over a child script and `src`. While none is set, it is the story that is shown,
   * and undefined before there is one. In an inline handler of the tag `document` is the page's, as everywhere.
   */
  get document(): unknown {
    return this.#given ?? this.scene?.model.document;
  }

  set document(value: unknown) {
    const old = this.#given;
    this.#given = value;
    this.requestUpdate('document', old);
  }

  /** Selects a country, a relation, a place or a pair by its id, as a reader would. An unknown id changes nothing. */
  select(id: string): void {
    if (this.#isReady) this.#actions.select(id, 'api');
  }

  /** Lights countries, relations or pairs by their ids, as pointing at them would; without ids, nothing any more. */
  highlight(...ids: readonly string[]): void {
    if (this.#isReady) this.#actions.highlight(ids, 'api');
  }

  /** Clears the selection, as a reader would. */
  clear(): void {
    if (this.#isReady) this.#actions.select(null, 'api');
  }

  protected override createRenderRoot(): ShadowRoot {
    return this.#root.open();
  }

  /** A large network is read, settled and drawn each in a task of its own, so that none holds the page for long. */
  protected override async scheduleUpdate(): Promise<void> {
    try {
      const story = this.#story();
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

  /** A fault of ours must not cost readers the text that the page carries. */
  protected override performUpdate(): void {
    if (this.#isBroken) return;
    try {
      super.performUpdate();
    } catch (error) {
      this.#isBroken = true;
      this.#tree.showFallback();
      tellFault(error);
      this.dispatchEvent(new RraEvent('rra-error', {reason: 'internal', message: String(error)}));
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const story = this.#story();
    if (!story) return;
    if (changed.has('relations')) this.reader = {...this.reader, kinds: null};
    if (changed.has('view')) this.reader = {...this.reader, isMap: null};
    this.#compose(story);
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#tree.clean();
    try {
      super.update(changed);
    } catch {
      // Where somebody took away what Lit keeps its place by; else it throws again.
      this.#tree.empty();
      super.update(changed);
    }
  }

  #compose(story: ExplainerDocument): void {
    this.#size.measureAhead();
    this.scene = composeScene(this.#input(story));
  }

  /** The story to draw; null while it is on its way, far from the viewport or not to be had. Once drawn, a widget stays. */
  #story(): ExplainerDocument | null {
    const isLazy = !this.#isReady && !this.#print.isPrinting && this.loading?.trim().toLowerCase() === 'lazy';
    return isLazy && this.#visibility.isFar() ? null : this.#documents.read(this.#given, this.src ?? null);
  }

  /** What is to be shown, from the page and from the reader. */
  #input(document: ExplainerDocument): SceneInput {
    const read = settingsFrom({...attributesOf(this), document});
    if (read !== this.#settings) {
      this.#settings = read;
      const misspelt = findMisspelt(this.attributes, RraExplainerElement.observedAttributes);
      for (const problem of [...read.problems, ...misspelt]) warnOnce(describeProblem(problem));
    }
    const {languages} = this.#surroundings;
    warnOfLanguage(languages);
    return {
      document,
      settings: read.settings,
      languages,
      today: today(),
      reader: this.reader,
      width: this.#size.width,
      textScale: this.#size.textScale,
      isDark: this.#surroundings.isDark,
      isPrinting: this.#print.isPrinting,
      hasFailed: this.#documents.state === 'failed',
      hostLabel: this.#surroundings.label,
    };
  }

  protected override render(): TemplateResult {
    const hasFailed = this.#documents.state === 'failed';
    if (!this.#story()) return waitingView(wordsFor(this.#surroundings.languages), hasFailed);
    return html`${explainerView({...this.scene, actions: this.#actions})}
      <div class="note ${this.#note.hasNote ? 'has-note' : ''}">
        ${this.#note.isInFallback ? html`<slot name="fallback"></slot>` : nothing}<slot @slotchange=${this.#note.read}></slot>
      </div>`;
  }

  protected override updated(): void {
    this.#tree.note();
    if (this.#isReady || !this.#story()) return;
    this.#isReady = true;
    this.states.add('ready');
    this.dispatchEvent(new RraEvent('rra-ready', {version}));
  }
}

// What an inline handler such as `onclick="document.…"` looks up, it looks up on the tag first: this hides it there.
Object.defineProperty(RraExplainerElement.prototype, Symbol.unscopables, {
  value: {__proto__: (Element.prototype as {[Symbol.unscopables]?: object})[Symbol.unscopables], document: true},
});
