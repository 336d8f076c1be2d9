import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {drawNetwork, longestNodeName} from './scene/draw-network.js';
import {type Chip, placeChips} from './scene/place-chips.js';
import {pictureWidth} from './scene/sizes.js';
import {composeView} from './scene/compose-scene.js';
import {ColorController} from './page/color-controller.js';
import {DocumentController} from './page/document-controller.js';
import {FocusController} from './reader/focus-controller.js';
import {LinkedText} from './page/linked-text.js';
import {NoteController} from './page/note-controller.js';
import {PointingController} from './reader/pointing-controller.js';
import {PrintController} from './page/print-controller.js';
import {SizeController} from './page/size-controller.js';
import {SurroundingsController} from './page/surroundings-controller.js';
import {VisibilityController} from './page/visibility-controller.js';
import {warnOnce} from './page/warn-once.js';
import {RELATION_KINDS} from './document/kinds.js';
import {RraEvent} from './events.js';
import {wordsFor, type Words} from './i18n/words.js';
import {isLarge, nextTask} from './page/large-document.js';
import type {NetworkLayout} from './layout/geometry.js';
import {buildModel} from './model/build-model.js';
import {describeProblem} from './document/describe-problem.js';
import type {Model} from './model/model.js';
import {targetOf} from './model/queries.js';
import {today} from './model/today.js';
import {remembered} from './scene/remembered.js';
import {createActions, type ReaderHost} from './reader/reader-actions.js';
import {findMisspelt} from './settings/find-misspelt.js';
import {readSettings} from './settings/read-settings.js';
import type {Settings} from './settings/settings.js';
import {styles} from './theme/styles.js';
import {version} from './version.js';
import {longestCaptions} from './wording/caption-text.js';
import {explainerView} from './views/explainer-view.js';
import {INITIAL_READER_STATE, type ReaderState, type ViewState} from './scene/scene.js';

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
 * @csspart diagram - The network.
 * @csspart node - A country.
 * @csspart tie - A line between two countries.
 * @csspart grouping - The outline of a grouping.
 * @csspart label - A chip on a tie, or the name of a grouping.
 * @csspart caption - The sentence under the diagram.
 * @csspart legend - The kinds of relation, each a toggle.
 * @csspart timeline - The slider through the editions.
 * @csspart table - The network as a table.
 * @csspart footer - Sources, table, share, credit and corrections.
 *
 * @cssproperty {color} [--rra-bg=light-dark(#ffffff, #14191f)] - Background.
 * @cssproperty {color} [--rra-text=light-dark(#18202b, #e9edf2)] - Text.
 * @cssproperty {color} [--rra-muted=light-dark(#525e6c, #a7b1bd)] - Secondary text.
 * @cssproperty {color} [--rra-border=light-dark(#dbe0e6, #2f3842)] - Lines between regions.
 * @cssproperty {color} [--rra-accent=light-dark(#0b6584, #5cc3dd)] - Links, focus and selection.
 * @cssproperty {length} [--rra-radius=10px] - Corners of the widget.
 * @cssproperty {font-family} [--rra-font=inherit] - Font; the page's where missing.
 * @cssproperty {color} [--rra-tie-access=light-dark(#0b6584, #5cc3dd)] - Lines of visiting forces.
 * @cssproperty {color} [--rra-tie-defence=light-dark(#4a3fa8, #ab9ff5)] - Lines of mutual defence.
 * @cssproperty {color} [--rra-tie-grouping=light-dark(#7a5f10, #c9ab55)] - Lines of groupings.
 * @cssproperty {color} [--rra-tie-dispute=light-dark(#b0440c, #f3965c)] - Lines of disputes.
 * @cssproperty {color} [--rra-tie-logistics=light-dark(#3f6b12, #9ccb6a)] - Lines of logistics.
 * @cssproperty {color} [--rra-tie-partnership=light-dark(#5b6573, #a9b4c2)] - Lines of partnerships.
 * @cssproperty {color} [--rra-tie-talks=light-dark(#9b2a86, #ec8fd7)] - Lines of talks.
 */
export class RraExplainerElement extends LitElement implements ReaderHost {
  /** The version of the script that defined the tag. */
  static readonly version = version;
  static override styles = styles;

  static override properties = {
    theme: {},
    view: {},
    countries: {},
    relations: {},
    selected: {reflect: true},
    asOf: {attribute: 'as-of'},
    controls: {},
    headingLevel: {attribute: 'heading-level'},
    alt: {},
    src: {},
    loading: {},
    document: {attribute: false},
    reader: {state: true},
  };

  /** Colour scheme: `auto` follows the page, then the reader's system; `light`; `dark`. */
  declare theme: string | null;
  /** Which parts to show: `card`, `diagram` or both. */
  declare view: string | null;
  /** Ids of the countries to draw; all of the document where missing. */
  declare countries: string | null;
  /** Kinds of relation that are on at first. */
  declare relations: string | null;
  /** Id of the selected country, relation or pair (`JP-PH`). */
  declare selected: string | null;
  /** The day whose edition is shown, `YYYY-MM-DD`; today where missing. */
  declare asOf: string | null;
  /** Which controls to offer: `legend`, `timeline`, `table`, `share`, `sources`, or `none`. */
  declare controls: string | null;
  /** Level of the title, 2–6; the rest follows. */
  declare headingLevel: string | number | null;
  /** Description of the diagram; a generated one where missing. */
  declare alt: string | null;
  /** Address of an explainer document. */
  declare src: string | null;
  /** When to do the work: `auto`, `lazy` (near the viewport) or `eager`. */
  declare loading: string | null;
  /** A parsed explainer document; wins over a child script and `src`. */
  declare document: unknown;

  /** @internal */
  declare reader: ReaderState;
  /** @internal */
  model!: Model;
  /** @internal */
  words!: Words;

  #settings!: Settings;
  #picture!: NetworkLayout;
  #captions: readonly string[] = [];
  readonly #settingsFrom = remembered<Settings>();
  readonly #wordsFrom = remembered<Words>();
  readonly #modelFrom = remembered<Model>();
  readonly #captionsFrom = remembered<readonly string[]>();
  readonly #pictureFrom = remembered<NetworkLayout>();
  readonly #labelsFrom = remembered<readonly Chip[]>();
  #isBroken = false;
  #isReady = false;
  readonly #actions = createActions(this);
  readonly #colors = new ColorController(this);
  readonly #surroundings = new SurroundingsController(this, () => this.#colors.check());
  readonly #print = new PrintController(this);
  readonly #note = new NoteController(this);
  readonly #visibility = new VisibilityController(this);
  readonly #size = new SizeController(this, () => longestNodeName(this.model, this.words));
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
    new PointingController(this, this.#actions);
    new LinkedText(this, () => (this.#isReady ? {...this.#actions, selected: this.selected, asOf: this.asOf, knows: (id) => targetOf(this.model, id) !== null} : null));
    new FocusController(this, this.#actions, () => this.#picture.nodes);
  }

  /** Selects a country, a relation or a pair by its id, as a reader would. An unknown id changes nothing. */
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

  /** A large network is read, settled and drawn each in a task of its own, so that none holds the page for long. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.#isWaiting()) {
      const document = this.#documents.read(this.document, this.src ?? null);
      if (document !== this.model?.document && isLarge(document)) {
        await nextTask();
        this.#prepare();
        await nextTask();
      }
    }
    void super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#isWaiting()) return;
    if (changed.has('relations')) this.reader = {...this.reader, kinds: null};
    this.#prepare();
  }

  #prepare(): void {
    try {
      this.#derive();
    } catch (error) {
      // A fault of ours must not cost readers the text that the page carries.
      this.#isBroken = true;
      this.dispatchEvent(new RraEvent('rra-error', {reason: 'internal', message: String(error)}));
    }
  }

  #isWaiting(): boolean {
    // Once drawn, a widget stays.
    if (this.#isReady || this.#print.isPrinting) return false;
    return this.loading?.trim().toLowerCase() === 'lazy' && this.#visibility.isFar();
  }

  /** One datum, one way: document → settings → words → model → picture, each step only if its own input changed. */
  #derive(): void {
    const document = this.#documents.read(this.document, this.src ?? null);
    const {theme, view, countries, relations, selected, asOf, controls, headingLevel, alt, src, loading} = this;
    const attributes = {theme, view, countries, relations, selected, asOf, controls, headingLevel, alt, src, loading};
    const {languages} = this.#surroundings;
    const now = today();
    this.#settings = this.#settingsFrom([document, ...Object.values(attributes)], () => {
      const {settings, problems} = readSettings(attributes, document);
      const misspelt = findMisspelt(this.attributes, RraExplainerElement.observedAttributes);
      for (const problem of [...problems, ...misspelt]) warnOnce(describeProblem(problem));
      return settings;
    });
    this.words = this.#wordsFrom([languages], () => wordsFor(languages));
    const input = {document, settings: this.#settings, day: this.#settings.asOf, today: now};
    this.model = this.#modelFrom([document, countries, relations, this.reader.kinds, asOf, now], () =>
      buildModel({...input, kinds: this.reader.kinds ?? this.#settings.kinds}),
    );
    // With every kind and everything that has come about, so that neither the legend nor the timeline moves.
    this.#captions = this.#captionsFrom([document, countries, this.words, now], () =>
      longestCaptions(buildModel({...input, kinds: new Set(RELATION_KINDS), day: null}), this.words),
    );
    this.#compose();
  }

  #compose(): void {
    this.#size.measureAhead();
    const {width, textScale} = this.#size;
    const pictured = pictureWidth(width, this.#settings.views.size > 1, textScale);
    const {document, shown, countries, day} = this.model;
    const drawn = [...shown, ...countries].map(({id}) => id).join('\n');
    this.#picture = this.#pictureFrom([document, day, drawn, this.words.messages, pictured, textScale], () =>
      drawNetwork(this.model, this.words, pictured, textScale),
    );
  }

  #view(): ViewState {
    const {width, textScale} = this.#size;
    return composeView({
      model: this.model,
      settings: this.#settings,
      words: this.words,
      picture: this.#picture,
      labelsFor: (lit) =>
        this.#labelsFrom([this.#picture, lit && [...lit.relations].join('\n')], () =>
          placeChips(this.model, this.words, this.#picture, lit, textScale),
        ),
      longestCaptions: this.#captions,
      reader: this.reader,
      actions: this.#actions,
      width,
      textScale,
      isDark: this.#surroundings.isDark,
      isPrinting: this.#print.isPrinting,
      hasFailed: this.#documents.state === 'failed',
      hostLabel: this.#surroundings.label,
    });
  }

  protected override render(): TemplateResult {
    if (this.#isBroken || this.#isWaiting()) return html`<slot name="fallback"></slot><slot></slot>`;
    return html`${explainerView(this.#view())}
      <div class="note ${this.#note.hasNote ? 'has-note' : ''}">
        ${this.#note.isInFallback ? html`<slot name="fallback"></slot>` : nothing}<slot @slotchange=${this.#note.read}></slot>
      </div>`;
  }

  protected override updated(): void {
    if (this.#isReady || this.#isBroken || this.#isWaiting()) return;
    this.#isReady = true;
    this.dispatchEvent(new RraEvent('rra-ready', {version}));
  }
}
