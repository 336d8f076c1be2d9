import {expect} from '@open-wc/testing';
import {parseDocument} from '../../src/document/parse-document.js';
import story from '../../src/document/japan-philippines.json' with {type: 'json'};
import type {ExplainerDocument} from '../../src/document/types.js';
import {LANGUAGES} from '../../src/i18n/languages.js';
import {composeScene} from '../../src/scene/compose-scene.js';
import type {MapDrawing} from '../../src/scene/draw-map.js';
import {INITIAL_READER_STATE, type ReaderState, type Scene} from '../../src/scene/scene.js';
import {readSettings} from '../../src/settings/read-settings.js';
import {walk} from '../../src/layout/walk.js';
import {deepest, excess, overlap, pointsOf} from '../layout/checks.js';

const builtIn = parseDocument(story).document!;

interface Asked {
  readonly document?: ExplainerDocument;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly reader?: Partial<ReaderState>;
  readonly width?: number;
  readonly language?: string;
  readonly textScale?: number;
}

function sceneOf({document = builtIn, attributes = {}, reader, width = 760, language = 'en', textScale = 1}: Asked): Scene {
  return composeScene({
    document,
    settings: readSettings({view: 'card map', ...attributes}, document).settings,
    languages: [language],
    today: '2026-11-25',
    reader: {...INITIAL_READER_STATE, ...reader},
    width,
    textScale,
    isDark: null,
    isPrinting: false,
    hasFailed: false,
    hostLabel: '',
  });
}

/** How wide Arial and its likes come out, beside the widest of the usual fonts. */
const USUAL = 0.78;

const mapOf = (asked: Asked): MapDrawing => sceneOf(asked).map!;

const WIDTHS = [280, 300, 340, 400, 480, 540, 560, 640, 760, 900, 1100, 1200];
const TAGS = Object.keys(LANGUAGES);

/** The nearest that a drawn path comes to a point. */
const distanceTo = (d: string, {x, y}: {x: number; y: number}): number =>
  Math.min(...pointsOf(d, 0.5).map((point) => Math.hypot(point.x - x, point.y - y)));

describe('the map of the built-in story', () => {
  for (const language of TAGS)
    it(`overlaps nothing and leaves nothing outside, in ${language} at any width, in wide fonts too`, () => {
      for (const width of WIDTHS)
        for (const textScale of [1, 1.15]) {
          const map = mapOf({width, language, textScale});
          const where = `${width} px × ${textScale}`;
          const names = map.marks.flatMap(({name}) => name ?? []);
          expect(deepest(map.nodes), `pills at ${where}`).to.be.at.most(0);
          expect(deepest([...names, map.note]), `names at ${where}`).to.be.at.most(0);
          expect(Math.max(...names.flatMap((name) => map.nodes.map((node) => overlap(name, node)))), where).to.be.at.most(0);
          expect(Math.max(...map.nodes.map((node) => overlap(map.note, node))), `note at ${where}`).to.be.at.most(0);
          expect(excess([...map.nodes, ...names, map.note, ...map.marks], map), where).to.be.at.most(0.051);
        }
    });

  it('marks all four disputed places and Manila at every width, and names them all where there is room', () => {
    for (const width of WIDTHS) {
      const marked = mapOf({width}).marks.filter(({isArea}) => !isArea);
      expect(marked.length, `${width}`).to.equal(builtIn.places.filter(({isArea}) => !isArea).length);
    }
    // In the usual fonts; in wide ones names give way sooner.
    const named = (width: number): string[] =>
      mapOf({width, textScale: USUAL}).marks.filter(({name}) => name).map(({id}) => id);
    const disputed = ['scarborough-shoal', 'second-thomas-shoal', 'spratly-islands'];
    expect(named(1098)).to.include.members([...disputed, 'senkaku-diaoyu', 'south-china-sea', 'east-china-sea']);
    for (const width of [558, 758]) expect(named(width), `${width}`).to.include.members([...disputed, 'senkaku-diaoyu', 'east-china-sea']);
    expect(named(338)).to.include.members([...disputed, 'east-china-sea']);
  });

  it('sets no name over a line or the ring of another place', () => {
    for (const language of TAGS)
      for (const width of WIDTHS) {
        const map = mapOf({width, language});
        for (const {id, name, isArea} of map.marks) {
          if (!name) continue;
          const inside = ({x, y}: {x: number; y: number}, gap: number): boolean =>
            Math.abs(x - name.x) < name.width / 2 + gap && Math.abs(y - name.y) < name.height / 2 + gap;
          const where = `${id} at ${width}, ${language}`;
          expect(map.marks.filter((mark) => !mark.isArea && inside(mark, 4)), where).to.deep.equal([]);
          expect(map.ties.filter((tie) => pointsOf(tie.spine, 3).some((point) => inside(point, -1))), where).to.deep.equal([]);
          expect(isArea || Math.abs(name.y - map.marks.find((mark) => mark.id === id)!.y) < 26, where).to.equal(true);
        }
      }
  });

  it('leads the line of a dispute through its place', () => {
    for (const width of WIDTHS) {
      const map = mapOf({width});
      for (const [dispute, place] of [['jp-cn-dispute', 'senkaku-diaoyu'], ['cn-ph-dispute', 'scarborough-shoal']]) {
        const line = map.ties.find(({id}) => id === dispute)!;
        const mark = map.marks.find(({id}) => id === place)!;
        expect(distanceTo(line.d, mark), `${dispute} at ${width}`).to.be.below(1.5);
      }
    }
  });

  it('points with an arrow to who lies outside', () => {
    const {pills} = mapOf({width: 1100});
    expect(['JP', 'PH', 'US', 'AU', 'CN'].map((id) => pills.get(id))).to.deep.equal(['Japan', 'Philippines', 'United States →', 'Australia ↓', 'China']);
    expect(mapOf({width: 340}).pills.get('US')).to.equal('US →');
  });

  it('puts Australia due south, at its own longitude', () => {
    const longitude = (id: string): number => builtIn.countries.find((country) => country.id === id)!.place![0];
    for (const width of WIDTHS) {
      const {dots: [japan, , china], nodes} = mapOf({width});
      const scale = (japan!.x - china!.x) / (longitude('JP') - longitude('CN'));
      const due = japan!.x + scale * (longitude('AU') - longitude('JP'));
      expect(nodes.find(({id}) => id === 'AU')!.x, `${width}`).to.be.closeTo(due, 2);
    }
  });

  it('is as large as the network', () => {
    for (const width of WIDTHS) {
      const {picture, map} = sceneOf({width, reader: {isMap: false}});
      expect(map).to.equal(null);
      const {width: across, height} = mapOf({width});
      expect([across, height]).to.deep.equal([picture.width, picture.height]);
    }
  });

  it('moves no pill when a filter, a day or a selection changes', () => {
    const {nodes} = mapOf({});
    const changes: readonly Readonly<Record<string, string>>[] = [
      {relations: 'talks'},
      {asOf: '1951-09-01'},
      {selected: 'spratly-islands'},
    ];
    for (const attributes of changes) expect(mapOf({attributes}).nodes).to.deep.equal(nodes);
  });

  it('tells of a place only on days on which there is something to tell', () => {
    const marks = (asOf: string): string[] => mapOf({attributes: {asOf}}).marks.map(({id}) => id);
    expect(marks('1960-01-19')).not.to.include.oneOf(['manila', 'scarborough-shoal', 'senkaku-diaoyu']);
    expect(marks('2024-07-07')).to.include('scarborough-shoal').and.not.to.include('manila');
    expect(marks('2024-07-08')).to.include('manila');
  });

  it('lets the arrow keys reach every country and every place', () => {
    for (const width of [340, 560, 760, 1100]) {
      const {stops} = sceneOf({width});
      const reached = new Set([stops[0]!.id]);
      for (const id of reached)
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'])
          reached.add(walk(stops, id, key)!.id);
      expect([...reached].sort(), `${width}`).to.deep.equal(stops.map(({id}) => id).sort());
    }
  });

  it('draws no outline without its name, on the map or off it', () => {
    const unnamed: string[] = [];
    for (const language of TAGS)
      for (const width of WIDTHS)
        for (const isMap of [true, false])
          for (const id of [null, 'JP', 'PH', 'US', 'AU', 'squad', 'quad', 'trilateral', 'aukus']) {
            const {outlines, labels} = sceneOf({width, language, reader: {isMap, highlight: id ? [id] : []}});
            if (outlines.some(({ids}) => !labels.some((label) => ids.includes(label.id)))) unnamed.push(`${id} at ${width}, ${language}`);
          }
    expect(unnamed).to.deep.equal([]);
  });

  it('names the Quad, which China’s and the Philippines’ places keep from having one outline, beside a member', () => {
    for (const width of [340, 560, 760, 1100]) {
      const {outlines, labels, picture} = sceneOf({width, reader: {highlight: ['AU']}});
      const quad = labels.find(({id}) => id === 'quad');
      expect(outlines.some(({ids}) => ids.includes('quad')), `${width}`).to.equal(true);
      const nearest = Math.min(...picture.nodes.map((node) => Math.hypot(Math.max(0, Math.abs(node.x - quad!.x) - node.width / 2), Math.max(0, Math.abs(node.y - quad!.y) - node.height / 2))));
      expect(nearest, `${width}`).to.be.below(40);
    }
  });

  it('shows the report’s own grouping only when it is pointed at', () => {
    const chips = (reader: Partial<ReaderState>): string[] => sceneOf({reader}).labels.map(({target}) => target);
    expect(chips({})).not.to.include('squad');
    expect(chips({highlight: ['squad']})).to.include('squad');
  });
});

describe('the map of another document', () => {
  const country = (id: string, place: readonly [number, number]) => ({id, name: id, place});
  const made = (countries: readonly object[], place: readonly [number, number]): ExplainerDocument =>
    parseDocument({
      schemaVersion: 1,
      countries,
      relations: [{id: 'tie', kind: 'access', members: ['A', 'B'], name: 'Tie', short: 'T', summary: 'A tie.', signed: '2000'}],
      places: [{id: 'spot', name: 'Spot', place, text: 'A spot.', about: ['tie']}],
    }).document!;

  for (const [where, a, b, spot] of [
    ['the North Sea', [10.7, 59.9], [4.9, 52.4], [3, 56]],
    ['the Pacific across the date line', [178.4, -18.1], [-171.8, -13.8], [-179, -16]],
    ['South America', [-58.4, -34.6], [-70.7, -33.4], [-64, -38]],
    ['the whole world', [-122, 37], [151, -33], [18, -33]],
  ] as const)
    it(`shows ${where}`, () => {
      for (const width of [340, 760]) {
        const map = mapOf({document: made([country('A', a), country('B', b)], spot), width});
        expect([...map.pills.values()], 'both inside').to.deep.equal(['A', 'B']);
        expect(map.dots.length).to.equal(2);
        expect(map.marks.length).to.equal(1);
        expect(excess([...map.nodes, ...map.marks], map)).to.be.at.most(0);
        expect(map.land.transforms.length).to.be.at.least(1);
      }
    });

  it('is not offered without a place, or without two countries that have one', () => {
    const {places: _, ...without} = made([country('A', [0, 50]), country('B', [10, 50])], [5, 50]);
    expect(sceneOf({document: parseDocument(without).document!}).hasMap).to.equal(false);
    const homeless = made([country('A', [0, 50]), {id: 'B', name: 'B'}], [5, 50]);
    expect(sceneOf({document: homeless}).hasMap).to.equal(false);
    expect(sceneOf({document: homeless}).map).to.equal(null);
  });

  it('settles 40 countries apart and inside', () => {
    const countries = Array.from({length: 40}, (_, i) => country(i < 2 ? 'AB'[i]! : `n${i}`, [((i * 47) % 360) - 180, ((i * 29) % 120) - 55]));
    for (const width of [340, 760]) {
      const map = mapOf({document: made(countries, [5, 50]), width});
      expect(map.nodes.length).to.equal(40);
      expect(deepest(map.nodes)).to.be.at.most(0);
      expect(excess(map.nodes, map)).to.be.at.most(0);
    }
  });
});
