import type {RawAttributes} from '../../src/settings/attributes.js';
import type {Settings} from '../../src/settings/settings.js';

/** Values that all come to the same setting. `warns`: what the one problem says; missing where there is none. */
export interface Outcome {
  readonly attribute: keyof RawAttributes;
  readonly setting: keyof Settings;
  readonly becomes: unknown;
  readonly warns?: RegExp;
  readonly given: readonly unknown[];
}

/** What a page may hold in place of nothing. */
const NOTHING = [
  undefined,
  null,
  '',
  ' ',
  '\n\t',
  '\u00A0',
  '\uFEFF',
  '\u200B\u200E',
  '""',
  '“”',
  "' '",
  '「」',
  [],
];

/** One word in the quotes and blanks that editors and keyboards put round it. */
const dressed = (word: string): string[] => [
  word,
  ` ${word}\n`,
  `\u00A0${word}\u00A0`,
  `\u3000${word}`,
  `\uFEFF${word}`,
  `${word}\u200B`,
  `\u202A${word}\u202C`,
  `\u2068${word}\u2069`,
  `"${word}"`,
  `'${word}'`,
  `“${word}”`,
  `‘${word}’`,
  `„${word}“`,
  `«${word}»`,
  `« ${word} »`,
  `‹${word}›`,
  `「${word}」`,
  `『${word}』`,
  `《${word}》`,
  `【${word}】`,
  `〝${word}〟`,
  `\`${word}\``,
  `″${word}″`,
  `′${word}′`,
  `＂${word}＂`,
  `“${word}`,
  `${word}”`,
  `"“${word}”"`,
  word.slice(0, 1) + '\u00AD' + word.slice(1),
  word.toUpperCase(),
];

// One row an outcome: a value a line would hide the table.
// prettier-ignore
export const MANGLED: readonly Outcome[] = [
  {attribute: 'theme', setting: 'theme', becomes: 'auto', given: NOTHING},
  {attribute: 'theme', setting: 'theme', becomes: 'dark', given: [...dressed('dark'), 'Dark', 'ｄａｒｋ', ['dark'], 'dark;', 'dark dark']},
  {attribute: 'theme', setting: 'theme', becomes: 'auto', warns: /^theme .*auto, light, dark/, given: [
    'darkk', 'dar', 'black', 'undefined', 'null', true, false, 0, 1, NaN, {}, '[object Object]',
    Symbol('dark'), Object.create(null), () => 'd', '__proto__', 'constructor', '{{ theme }}', '<b>dark</b>',
  ]},

  {attribute: 'loading', setting: 'loading', becomes: 'auto', given: NOTHING},
  {attribute: 'loading', setting: 'loading', becomes: 'lazy', given: [...dressed('lazy'), 'Lazy']},
  {attribute: 'loading', setting: 'loading', becomes: 'auto', warns: /^loading /, given: ['slow', 'lazyload', 1, {}]},

  {attribute: 'view', setting: 'views', becomes: ['card', 'diagram'], given: [
    ...NOTHING, 'card diagram', 'diagram card', 'card,diagram', 'card;diagram', 'CARD、DIAGRAM', 'card，diagram',
    '“card” “diagram”', 'card card diagram', ['diagram', 'card'],
  ]},
  {attribute: 'view', setting: 'views', becomes: ['card'], given: dressed('card')},
  {attribute: 'view', setting: 'views', becomes: ['card'], warns: /^view globe .*left out/, given: ['card globe', 'globe, card']},
  {attribute: 'view', setting: 'views', becomes: ['card', 'map', 'diagram'], given: ['card map', 'map, card']},
  {attribute: 'view', setting: 'views', becomes: ['card', 'diagram', 'map'], given: ['card diagram MAP']},
  {attribute: 'view', setting: 'views', becomes: ['map', 'diagram'], given: dressed('map')},
  {attribute: 'view', setting: 'views', becomes: ['card', 'diagram'], warns: /^view .*default/, given: ['cards', 'none', 'all']},

  {attribute: 'relations', setting: 'kinds', becomes: ['defence', 'access', 'grouping', 'dispute'], given: NOTHING},
  {attribute: 'relations', setting: 'kinds', becomes: ['access'], given: [...dressed('access'), 'access access', ',access,']},
  {attribute: 'relations', setting: 'kinds', becomes: ['access', 'dispute'], given: [
    'access dispute', 'dispute access', 'access,dispute', 'access, dispute', 'access; dispute', 'access；dispute',
    'access、dispute', 'access，dispute', 'access\u00A0dispute', 'access\ndispute', '"access" "dispute"', '“access, dispute”',
    '「access」、「dispute」', 'ACCESS Dispute', 'access \u200Bdispute', ['access', 'dispute'], 'access ,, dispute ;',
  ]},
  {attribute: 'relations', setting: 'kinds', becomes: ['access'], warns: /^relations acess .*talks.*left out/, given: [
    'access acess', 'acess,access', 'acess、ACCESS',
  ]},
  {attribute: 'relations', setting: 'kinds', becomes: ['defence', 'access', 'grouping', 'dispute'], warns: /^relations .*default/, given: [
    'acess', 'nonaccess', 'accessdispute', 'access-dispute', 'none', 'toString', 7, true, {}, 'hasOwnProperty valueOf',
  ]},

  {attribute: 'countries', setting: 'countries', becomes: null, given: NOTHING},
  {attribute: 'countries', setting: 'countries', becomes: ['JP'], given: [...dressed('jp'), 'Jp', 'ＪＰ']},
  {attribute: 'countries', setting: 'countries', becomes: ['JP', 'PH'], given: ['JP PH', 'ph jp', 'PH，JP', 'jp;ph', ['JP', 'PH']]},
  {attribute: 'countries', setting: 'countries', becomes: ['JP', 'PH'], warns: /^countries JPN .*JP, PH, US, CN.*left out/, given: ['JP JPN PH']},
  {attribute: 'countries', setting: 'countries', becomes: null, warns: /^countries .*default/, given: ['XX', 'Japan', 'JPPH', 'JP-PH', 42]},

  {attribute: 'selected', setting: 'selected', becomes: null, given: NOTHING},
  {attribute: 'selected', setting: 'selected', becomes: 'PH', given: [...dressed('ph'), 'Ph']},
  {attribute: 'selected', setting: 'selected', becomes: 'jp-ph-raa', given: [
    'jp-ph-raa', 'JP-PH-RAA', 'jp–ph–raa', 'jp—ph-raa', '“jp‑ph‑raa”', 'ｊｐ－ｐｈ－ｒａａ', 'jp - ph - raa',
  ]},
  {attribute: 'selected', setting: 'selected', becomes: 'JP-PH', given: ['JP-PH', 'PH-JP', 'ph-jp', 'JP–PH', 'PH — JP', 'jp−ph', 'ＪＰーＰＨ']},
  {attribute: 'selected', setting: 'selected', becomes: null, warns: /^selected .*jp-ph-raa.*a pair such as JP-PH.*default/, given: [
    'XX', 'JP-JP', 'JP-XX', 'JP PH', 'JP-PH-US', '-', 'JP-', 'raa', 3, {}, true,
  ]},

  {attribute: 'asOf', setting: 'asOf', becomes: null, given: NOTHING},
  {attribute: 'asOf', setting: 'asOf', becomes: '2024-07-08', given: [
    ...dressed('2024-07-08'), '2024–07–08', '2024‑07‑08', '２０２４－０７－０８', '2024ー07ー08', '2024 - 07 - 08',
  ]},
  {attribute: 'asOf', setting: 'asOf', becomes: '2024-02-29', given: ['2024-02-29']},
  {attribute: 'asOf', setting: 'asOf', becomes: null, warns: /^as-of .*YYYY-MM-DD.*default/, given: [
    '2024-02-31', '2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-07-00', '2024-7-8', '2024-07', '2024',
    '20240708', '2024/07/08', '08.07.2024', '8 July 2024', '2024-07-08T00:00:00Z', '2024-07-08 2025-09-11', 'today',
    '0000-01-01', '-2024-07-08', '12024-07-08', 1720396800000, 2024, true, {}, NaN, '٢٠٢٤-٠٧-٠٨', new Date(NaN),
  ]},

  {attribute: 'controls', setting: 'controls', becomes: ['legend', 'timeline', 'map', 'table', 'share', 'sources', 'enlarge'], given: NOTHING},
  {attribute: 'controls', setting: 'controls', becomes: [], given: dressed('none')},
  {attribute: 'controls', setting: 'controls', becomes: ['legend', 'table'], given: ['legend table', 'table,legend', 'TABLE、legend']},
  {attribute: 'controls', setting: 'controls', becomes: ['table'], given: ['none table', 'table none']},
  {attribute: 'controls', setting: 'controls', becomes: ['legend', 'timeline', 'map', 'table', 'share', 'sources', 'enlarge'], warns: /^controls .*sources, enlarge, none.*default/, given: [
    'false', 'off', '0', false, 'legends', 'nones', {},
  ]},

  {attribute: 'headingLevel', setting: 'headingLevel', becomes: 3, given: [...NOTHING, '3', 3]},
  {attribute: 'headingLevel', setting: 'headingLevel', becomes: 2, given: [...dressed('2'), 2, '２']},
  {attribute: 'headingLevel', setting: 'headingLevel', becomes: 6, given: [6, '6', '“6”']},
  {attribute: 'headingLevel', setting: 'headingLevel', becomes: 3, warns: /^heading-level .*2, 3, 4, 5, 6/, given: [
    '1', '7', 0, -2, 2.5, '2.5', '02', '+2', 'h2', 'two', NaN, Infinity, true, {}, '２．０',
  ]},

  {attribute: 'alt', setting: 'alt', becomes: '', given: NOTHING},
  {attribute: 'alt', setting: 'alt', becomes: 'The ‘Squad’ and the RAA', given: [
    'The ‘Squad’ and the RAA', ' The ‘Squad’ and the RAA\u00A0', '\n\tThe ‘Squad’ and the RAA\uFEFF',
  ]},
  {attribute: 'alt', setting: 'alt', becomes: 'A net', given: ['A net', ['A net']]},
  {attribute: 'alt', setting: 'alt', becomes: '“Squad” and “Quad”', given: ['“Squad” and “Quad”', ' “Squad” and “Quad” ']},
  {attribute: 'alt', setting: 'alt', becomes: '👩‍🚀 می‌خواهم', given: ['👩‍🚀 می‌خواهم']},
  {attribute: 'alt', setting: 'alt', becomes: '<b>x</b>', given: ['<b>x</b>']},
  {attribute: 'alt', setting: 'alt', becomes: '', warns: /^alt .*a text/, given: [{}, '[object Object]', 'undefined', 'null', true, NaN]},

  {attribute: 'src', setting: 'src', becomes: null, given: NOTHING},
  {attribute: 'src', setting: 'src', becomes: 'story.json?V=1', given: [
    'story.json?V=1', ' story.json?V=1 ', '"story.json?V=1"', '“story.json?V=1”', '\uFEFFstory.json?V=1\u200B', 'story.\u200Bjson?V=1',
  ]},
  {attribute: 'src', setting: 'src', becomes: null, warns: /^src .*a text.*default/, given: [{}, '[object Object]', 'undefined', 'null', false]},
];
