import type {LayoutGroup, LayoutNode, LayoutTie, OutlinedLayout} from '../../src/layout/geometry.js';
import {networkLayout} from '../../src/layout/network-layout.js';
import {outlineGroups} from '../../src/layout/outline-groups.js';
import {pictureHeight} from '../../src/layout/picture-height.js';
import {textWidth} from '../../src/layout/text-width.js';

/** The names of the built-in story, as its four languages write them. */
export const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {CN: 'China', JP: 'Japan', PH: 'Philippines', US: 'United States', AU: 'Australia'},
  ja: {CN: '中国', JP: '日本', PH: 'フィリピン', US: '米国', AU: 'オーストラリア'},
  fil: {CN: 'China', JP: 'Japan', PH: 'Pilipinas', US: 'Estados Unidos', AU: 'Australia'},
  zh: {CN: '中国', JP: '日本', PH: '菲律宾', US: '美国', AU: '澳大利亚'},
};

const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  CN: [0.02, 0],
  JP: [0.57, 0],
  PH: [0, 0.57],
  US: [1, 0.48],
  AU: [0.47, 1],
};

/** 160 to 1200 in steps of 20. */
export const WIDTHS = Array.from({length: 53}, (_, i) => 160 + 20 * i);

export const tie = (id: string, a: string, b: string, weight = 2, isDotted = false): LayoutTie => ({
  id,
  between: [a, b],
  weight,
  isDotted,
});

export const TIES: readonly LayoutTie[] = [
  tie('raa', 'JP', 'PH', 5),
  tie('mdt', 'PH', 'US', 5),
  tie('vfa', 'PH', 'US'),
  tie('edca', 'PH', 'US'),
  tie('jp-us-treaty', 'JP', 'US', 5),
  tie('jp-us-sofa', 'JP', 'US'),
  tie('anzus', 'AU', 'US', 5),
  tie('au-us-access', 'AU', 'US'),
  tie('jp-au', 'JP', 'AU'),
  tie('sovfa', 'AU', 'PH'),
  tie('cn-jp', 'CN', 'JP', 3.5, true),
  tie('cn-ph', 'CN', 'PH', 3.5, true),
];

export const GROUPS: readonly LayoutGroup[] = [
  {id: 'squad', members: ['JP', 'PH', 'US', 'AU']},
  {id: 'jp-ph-us', members: ['JP', 'PH', 'US']},
  {id: 'tsd', members: ['AU', 'JP', 'US']},
  {id: 'tdmm', members: ['US', 'AU', 'JP']},
  {id: 'au-us', members: ['AU', 'US']},
];

const SHORT: Readonly<Record<string, string>> = {'United States': 'US', 'Estados Unidos': 'US'};

/** The five as pills of 13 px bold words, or of smaller and shorter ones as narrow pictures have them. */
export const fiveNodes = (language = 'en', width = 1200): LayoutNode[] =>
  Object.entries(NAMES[language] ?? {}).map(([id, name]) => {
    const [word, px, padding, height] =
      width < 260
        ? [SHORT[name] ?? name, 11, 12, 24]
        : width < 300
          ? [name, 12, 18, 28]
          : [name, 13, 26, 28];
    return {id, width: textWidth(word, px) + padding, height, at: PLACES[id]};
  });

/** What stands over the picture. */
export const TOP = 36;

/** The whole picture of the built-in story at a width. */
export function fiveLayout(
  width: number,
  language = 'en',
  nodes = fiveNodes(language),
): OutlinedLayout {
  const layout = networkLayout({
    size: {width, height: TOP + pictureHeight(nodes, width)},
    top: TOP,
    nodes,
    ties: TIES,
  });
  return {...layout, outlines: outlineGroups(layout.nodes, GROUPS, layout)};
}
