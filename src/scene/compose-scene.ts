import {longestNodeName} from './draw-network.js';
import type {Chip} from './place-chips.js';
import {isSnugAt, isWideAt} from './sizes.js';
import type {Words} from '../i18n/words.js';
import type {NetworkLayout} from '../layout/geometry.js';
import type {Model} from '../model/model.js';
import {type Lit, litBy, targetOf} from '../model/queries.js';
import {numberSources} from '../model/source-numbers.js';
import type {Settings} from '../settings/settings.js';
import type {Actions, ReaderState, ViewState} from './scene.js';

/** What the element knows when it is about to draw. */
export interface ViewInput {
  readonly model: Model;
  readonly settings: Settings;
  readonly words: Words;
  readonly picture: NetworkLayout;
  /** The labels of the picture for what is lit, or at rest. */
  readonly labelsFor: (lit: Lit | null) => readonly Chip[];
  readonly longestCaptions: readonly string[];
  readonly reader: ReaderState;
  readonly actions: Actions;
  /** Inner width of the widget in px. */
  readonly width: number;
  readonly textScale: number;
  readonly isDark: boolean | null;
  readonly isPrinting: boolean;
  /** Whether a document of the page could not be used. */
  readonly hasFailed: boolean;
  readonly hostLabel: string;
}

/** All that the views draw from: what is selected and lit, where the labels go, how wide everything may be. */
export function composeView(input: ViewInput): ViewState {
  const {model, settings, words, reader, width, textScale, hasFailed} = input;
  const selected = settings.selected === null ? null : targetOf(model, settings.selected);
  const pointed = reader.highlight.length > 0 ? reader.highlight : selected ? [selected.id] : [];
  const pointedAt = litBy(model, pointed);
  const lit = pointedAt.countries.size > 0 ? pointedAt : null;
  // The chips of what is selected stay while the reader goes from one to the next.
  const ofSelected = litBy(model, selected);
  const isWithin = [...pointedAt.relations].every((id) => ofSelected.relations.has(id));
  return {
    ...input,
    selected,
    lit,
    labels: input.labelsFor(lit && isWithin && selected ? ofSelected : lit),
    isWide: isWideAt(width, textScale),
    isSnug: isSnugAt(width, textScale),
    sourceNumbers: numberSources(model.document),
    probe: longestNodeName(model, words).name,
    notice: hasFailed ? words.messages.documentFailed : '',
  };
}
