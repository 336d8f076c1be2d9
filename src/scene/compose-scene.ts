import {RELATION_KINDS} from '../document/kinds.js';
import type {ExplainerDocument} from '../document/types.js';
import {wordsFor, type Words} from '../i18n/words.js';
import {textWidth} from '../layout/text-width.js';
import {buildModel, withKinds} from '../model/build-model.js';
import type {Model} from '../model/model.js';
import {type Lit, litBy, targetOf} from '../model/queries.js';
import {numberSources} from '../model/source-numbers.js';
import type {Settings} from '../settings/settings.js';
import {glossary} from '../wording/glossary.js';
import {canMap, drawMap} from './draw-map.js';
import {drawNetwork} from './draw-network.js';
import {outlineGroupings} from './outline-groupings.js';
import {placeChips} from './place-chips.js';
import {remembered} from './remembered.js';
import {type NameWidths, type Probe, probeFor} from './probe.js';
import type {ReaderState, Scene} from './scene.js';
import {timelineScale} from './timeline-scale.js';
import {CHIP_FONT_PX, isRoomyAt, roomBeside, YEAR_GAP_PX, isSnugAt, isWideAt, pictureWidth} from './sizes.js';

/** All that decides what is shown; plain data, so that Node draws what a browser draws. */
export interface SceneInput {
  readonly document: ExplainerDocument;
  readonly settings: Settings;
  /** The language tags that apply, the nearest first; English where none is ours. */
  readonly languages: readonly string[];
  /** The reader's today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly reader: ReaderState;
  /** Inner width of the widget in px; 0 while it is not known. */
  readonly width: number;
  /** How much larger than expected the reader's text comes out. */
  readonly textScale: number;
  /** The same for running text, to the next twentieth; as the rest where missing. */
  readonly proseScale?: number;
  /** What was measured of the names that `Scene.probe` asks for; nothing where missing, as in Node. */
  readonly nameWidths?: NameWidths;
  /** Whether the page is dark; null where its `color-scheme` says so by itself. */
  readonly isDark: boolean | null;
  readonly isPrinting: boolean;
  /** Whether a document of the page could not be used. */
  readonly hasFailed: boolean;
  /** The name that the page gave the widget; empty for none. */
  readonly hostLabel: string;
}

const EVERY_KIND = new Set(RELATION_KINDS);

const wordsIn = remembered(({languages}: Pick<SceneInput, 'languages'>) => wordsFor(languages));
const storyOn = remembered(buildModel);
const modelWith = remembered(withKinds);
const drawn = remembered(drawNetwork);
const outlinesFor = remembered(outlineGroupings);
const mapped = remembered(drawMap);
const chipsFor = remembered(placeChips);
const sourceNumbersOf = remembered(({document}: Pick<SceneInput, 'document'>) => numberSources(document));
const glossaryOf = remembered(({terms, words}: Pick<ExplainerDocument, 'terms'> & {words: Words}) => glossary(terms, words));
const scaleOf = remembered(timelineScale);
const probeOf = remembered(probeFor);
const NONE_MEASURED: NameWidths = new Map();

/** The scene: document, settings and the reader's state in; words, picture, chips and all that views draw from out. */
export function composeScene(input: SceneInput): Scene {
  const {document, settings, reader, width, textScale, proseScale = textScale, nameWidths = NONE_MEASURED, isDark, isPrinting, hasFailed, hostLabel} = input;
  const {words, story, probe} = begin(input);
  const model = modelWith({story, kinds: reader.kinds ?? settings.kinds});
  const {views} = settings;
  const drawing = {
    countries: model.countries,
    relations: model.shown.map(({relation}) => relation),
    subject: document.subject,
    words,
    width: pictureWidth(width, views.has('card') && views.has('diagram'), textScale),
    textScale,
    nameWidths,
    isTall: views.has('card') && views.has('diagram') && isWideAt(width, textScale) && isSnugAt(width, textScale),
  };
  const network = drawn(drawing);
  const {places} = model;
  const hasMap = canMap(model.countries, document.places);
  const isMap = hasMap && (reader.isMap ?? views.has('map'));
  const map = isMap ? mapped({...drawing, document, places, network}) : null;
  const picture = map ?? network;
  const selected = settings.selected === null ? null : targetOf(model, settings.selected);
  const pointed = reader.highlight.length > 0 ? reader.highlight : selected ? [selected.id] : [];
  const pointedAt = litBy(model, pointed, reader.isExact && reader.highlight.length > 0);
  const lit = pointedAt.countries.size > 0 ? pointedAt : null;
  const withChips = lit && selected && isWithin(pointedAt, litBy(model, selected)) ? litBy(model, selected) : lit;
  const outlines = outlinesFor({model, picture, lit: withChips?.relations ?? null, isMap});
  const labels = chipsFor({model, words, picture, lit: withChips?.relations ?? null, outlines, textScale});
  return {
    model,
    settings,
    words,
    picture,
    map,
    hasMap,
    stops: [...picture.nodes, ...(map?.marks ?? [])],
    // What found no room for its name is told in words alone.
    outlines: outlines.filter(({ids}) => labels.some(({id}) => ids.includes(id))),
    labels,
    selected,
    lit,
    reader,
    isWide: isWideAt(width, textScale),
    isSnug: isSnugAt(width, textScale),
    isRoomy: isRoomyAt(width, textScale),
    width,
    textScale,
    proseScale,
    room: roomBeside(picture, width, settings.views.size > 1 && isWideAt(width, textScale)),
    timeline: scaleOf({moments: model.moments, today: input.today}),
    editionWidth: textWidth(model.isDated ? words.messages.asOf(words.day(model.day)) : words.messages.today, CHIP_FONT_PX * textScale),
    yearWidth: YEAR_GAP_PX + textWidth(words.day('2000'), CHIP_FONT_PX * textScale),
    isDark,
    isPrinting,
    sourceNumbers: sourceNumbersOf({document}),
    glossary: glossaryOf({terms: document.terms, words}),
    probe,
    notice: hasFailed ? words.messages.documentKept : '',
    hostLabel,
  };
}

/** What has to be measured before there is a width: see `Scene.probe`. */
export const composeProbe = (input: SceneInput): Probe => begin(input).probe;

/** What does not depend on the width. */
function begin({document, settings, languages, today}: SceneInput): {words: Words; story: Model; probe: Probe} {
  const words = wordsIn({languages});
  const story = storyOn({document, countries: settings.countries, kinds: EVERY_KIND, day: settings.asOf, today});
  return {words, story, probe: probeOf({countries: story.countries, words})};
}

/** Whether all that the reader points at belongs to the selection: its chips then stay while the reader goes on. */
const isWithin = (pointedAt: Lit, ofSelected: Lit): boolean =>
  [...pointedAt.relations].every((id) => ofSelected.relations.has(id));
