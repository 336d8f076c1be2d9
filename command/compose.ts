import type {ExplainerDocument} from '../src/document/types.js';
import {RELATION_KINDS} from '../src/document/kinds.js';
import {wordsFor, type Words} from '../src/i18n/words.js';
import {buildModel} from '../src/model/build-model.js';
import type {Model} from '../src/model/model.js';
import {today} from '../src/model/today.js';
import {composeScene} from '../src/scene/compose-scene.js';
import {INITIAL_READER_STATE, type Actions, type ViewState} from '../src/scene/scene.js';
import type {Settings} from '../src/settings/settings.js';

/** What every format is made of. */
export interface Telling {
  readonly document: ExplainerDocument;
  readonly settings: Settings;
  readonly languages: readonly string[];
}

/** What is told, without a picture: of all kinds of relation, since a text has room for them. */
export function modelOf({document, settings, languages}: Telling): {model: Model; words: Words} {
  const {countries, asOf: day} = settings;
  return {
    model: buildModel({document, countries, kinds: new Set(RELATION_KINDS), day, today: today()}),
    words: wordsFor(languages),
  };
}

/** The widget as it stands in a page before anybody has done anything, for an inner width in px. */
export function viewAt(width: number, {document, settings, languages}: Telling): ViewState {
  const scene = composeScene({
    document,
    settings,
    languages,
    width,
    today: today(),
    reader: INITIAL_READER_STATE,
    textScale: 1,
    isDark: null,
    isPrinting: false,
    hasFailed: false,
    hostLabel: '',
  });
  // Nobody can do anything where no script runs.
  return {...scene, actions: {} as Actions};
}
