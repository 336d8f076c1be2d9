import type {LayoutGroup, LayoutNode, LayoutTie, NetworkLayout} from '../../src/layout/geometry.js';
import {networkLayout} from '../../src/layout/network-layout.js';
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
  CN: [0, 0],
  JP: [0.68, 0],
  PH: [0.17, 0.62],
  US: [1, 0.42],
  AU: [0.6, 1],
};

/** 160 to 1200 in steps of 20. */
export const WIDTHS = Array.from({length: 53}, (_, i) => 160 + 20 * i);

export const tie = (id: string, a: string, b: string, lines: 1 | 2 = 1, weight = 2): LayoutTie => ({
  id,
  between: [a, b],
  lines,
  weight,
});

export const TIES: readonly LayoutTie[] = [
  tie('raa', 'JP', 'PH', 1, 5),
  tie('mdt', 'PH', 'US', 2, 1.6),
  tie('vfa', 'PH', 'US'),
  tie('edca', 'PH', 'US'),
  tie('jp-us-treaty', 'JP', 'US', 2, 1.6),
  tie('jp-us-sofa', 'JP', 'US'),
  tie('anzus', 'AU', 'US', 2, 1.6),
  tie('au-us-access', 'AU', 'US'),
  tie('jp-au', 'JP', 'AU'),
  tie('sovfa', 'AU', 'PH'),
  tie('cn-jp', 'CN', 'JP', 1, 3),
  tie('cn-ph', 'CN', 'PH', 1, 3),
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
          : [name, 13, 24, 30];
    return {id, width: textWidth(word, px) + padding, height, at: PLACES[id]};
  });

/** The whole picture of the built-in story at a width. */
export function fiveLayout(
  width: number,
  language = 'en',
  nodes = fiveNodes(language),
): NetworkLayout {
  return networkLayout({
    size: {width, height: pictureHeight(nodes, width)},
    nodes,
    ties: TIES,
    groups: GROUPS,
  });
}
