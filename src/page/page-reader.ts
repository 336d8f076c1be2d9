import type {LitElement} from 'lit';
import {describeProblem} from '../document/describe-problem.js';
import type {ExplainerDocument} from '../document/types.js';
import {RraEvent} from '../events.js';
import {today} from '../model/today.js';
import {composeProbe, type SceneInput} from '../scene/compose-scene.js';
import {remembered} from '../scene/remembered.js';
import type {ReaderState} from '../scene/scene.js';
import {attributesOf, type RawAttributes} from '../settings/attributes.js';
import {findMisspelt} from '../settings/find-misspelt.js';
import {readSettings, type ReadSettings} from '../settings/read-settings.js';
import {ColorController} from './color-controller.js';
import {DocumentController} from './document-controller.js';
import {NoteController} from './note-controller.js';
import {PrintController} from './print-controller.js';
import {SizeController} from './size-controller.js';
import {SurroundingsController} from './surroundings-controller.js';
import {VisibilityController} from './visibility-controller.js';
import {warnOfLanguage, warnOnce} from './warn-once.js';

const settingsFrom = remembered(({document, ...attributes}: RawAttributes & {document: ExplainerDocument}) =>
  readSettings(attributes, document),
);

/** What is read of the element itself. */
export interface PageHost extends LitElement, RawAttributes {
  /** The document that a script has set, whatever it is. */
  readonly givenDocument: unknown;
  readonly loading: string | null;
  readonly src: string | null;
  readonly reader: ReaderState;
  /** The first picture stands. */
  readonly isReady: boolean;
}

/** All that the element learns from the page around it, brought together as what a scene is made of. */
export class PageReader {
  readonly note: NoteController;

  readonly #host: PageHost;
  readonly #colors: ColorController;
  readonly #surroundings: SurroundingsController;
  readonly #print: PrintController;
  readonly #visibility: VisibilityController;
  readonly #size: SizeController;
  readonly #documents: DocumentController;
  #settings?: ReadSettings;

  constructor(host: PageHost) {
    this.#host = host;
    this.#colors = new ColorController(host);
    this.#surroundings = new SurroundingsController(host, () => this.#colors.check());
    this.#print = new PrintController(host);
    this.note = new NoteController(host);
    this.#visibility = new VisibilityController(host);
    this.#size = new SizeController(host, () => composeProbe(this.#input(this.story()!)));
    this.#documents = new DocumentController(host, {
      failed: (reason, message) => {
        warnOnce(`<rra-explainer>: ${message}`);
        host.dispatchEvent(new RraEvent('rra-error', {reason, message}));
      },
      problems: (problems) => warnOnce(problems.map(describeProblem).join('\n')),
    });
  }

  /** The language tags that apply, the nearest first. */
  get languages(): readonly string[] {
    return this.#surroundings.languages;
  }

  /** Whether a document of the page could not be used. */
  get hasFailed(): boolean {
    return this.#documents.state === 'failed';
  }

  /** The story to draw; null while it is on its way, far from the viewport or not to be had. Once drawn, a widget stays. */
  story(): ExplainerDocument | null {
    const {givenDocument, isReady, loading, src} = this.#host;
    const isLazy = !isReady && !this.#print.isPrinting && loading?.trim().toLowerCase() === 'lazy';
    return isLazy && this.#visibility.isFar() ? null : this.#documents.read(givenDocument, src ?? null);
  }

  /** All that decides how a story is shown, measured where that has to come before the first picture. */
  measured(story: ExplainerDocument): SceneInput {
    this.#size.measureAhead();
    return this.#input(story);
  }

  #input(document: ExplainerDocument): SceneInput {
    const host = this.#host;
    return {
      document,
      settings: this.#read(document).settings,
      languages: this.languages,
      today: today(),
      reader: host.reader,
      width: this.#size.width,
      textScale: this.#size.textScale,
      proseScale: this.#size.proseScale,
      nameWidths: this.#size.nameWidths,
      isDark: this.#surroundings.isDark,
      isPrinting: this.#print.isPrinting,
      hasFailed: this.hasFailed,
      hostLabel: this.#surroundings.label,
    };
  }

  /** The attributes, and a word to the author where they have changed and something in them cannot be used. */
  #read(document: ExplainerDocument): ReadSettings {
    const host = this.#host;
    const read = settingsFrom({...attributesOf(host), document});
    if (read !== this.#settings) {
      this.#settings = read;
      const {observedAttributes} = host.constructor as typeof LitElement;
      const misspelt = findMisspelt(host.attributes, observedAttributes);
      for (const problem of [...read.problems, ...misspelt]) warnOnce(describeProblem(problem));
    }
    warnOfLanguage(this.languages);
    return read;
  }
}
