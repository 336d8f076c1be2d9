import {expect} from '@open-wc/testing';
import {isPartialDay} from '../../src/document/partial-day.js';
import {RELATION_KINDS} from '../../src/document/kinds.js';
import {describeProblem} from '../../src/document/describe-problem.js';
import {findTarget} from '../../src/model/find-target.js';
import type {RawAttributes} from '../../src/settings/attributes.js';
import {readSettings} from '../../src/settings/read-settings.js';
import {CONTROLS, LOADINGS, THEMES, VIEWS, type Settings} from '../../src/settings/settings.js';
import {smallDocument} from '../model/small-document.js';

const ATTRIBUTES = [
  'theme',
  'view',
  'countries',
  'relations',
  'selected',
  'asOf',
  'controls',
  'headingLevel',
  'alt',
  'src',
  'loading',
] as const;

const GOOD = [
  ...THEMES,
  ...VIEWS,
  ...CONTROLS,
  ...LOADINGS,
  ...RELATION_KINDS,
  'none',
  'JP',
  'ph',
  'JP-PH',
  'jp-ph-raa',
  '2024-07-08',
  '2025-09-11',
  '2',
  '6',
  'story.json',
  'A sentence',
];
const BAD = [
  '2024-02-31',
  '9',
  'JP-XX',
  '-',
  '--',
  '﷐',
  '\uD800',
  '\u0000',
  '%s%c',
  '<img src=x onerror=1>',
  '${x}',
  'javascript:1',
  '[object Object]',
  '__proto__',
  'İ',
  'ß',
  '🇯🇵',
  'x'.repeat(3000),
  ' '.repeat(3000),
  '"'.repeat(99),
  '∞',
  '…',
];
const GLUE = [' ', ',', '、', ';', '\u00A0', '\u200B', '\uFEFF', '“', '”', "'", '-', '–', ''];
const ODD: readonly unknown[] = [
  null,
  undefined,
  0,
  2,
  -1,
  NaN,
  5n,
  true,
  false,
  Symbol('s'),
  {},
  [],
  [['JP'], null],
  Object.create(null),
  () => 1,
  new Date(0),
  {
    toString: () => {
      throw new Error('no');
    },
  },
  {toString: () => ({})},
  {[Symbol.toPrimitive]: () => 'dark'},
  new Map(),
  /x/,
];

/** A source of numbers from 0 to 1 that gives the same ones in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(20250911);
const oneOf = <Choice>(choices: readonly Choice[]): Choice =>
  choices[Math.floor(random() * choices.length)]!;

function anyValue(): unknown {
  if (random() < 0.15) return oneOf(ODD);
  let text = '';
  for (let words = Math.floor(random() * 5); words >= 0; words--)
    text += oneOf(GLUE) + oneOf(random() < 0.7 ? GOOD : BAD) + oneOf(GLUE);
  return text;
}

const isWithin = (found: ReadonlySet<string>, known: readonly string[]) =>
  [...found].every((word) => known.includes(word));

/** What is wrong with settings that nobody should have to check again; empty where nothing is. */
function unusable(settings: Settings): string[] {
  const countryIds = smallDocument.countries.map(({id}) => id);
  const relationIds = smallDocument.relations.map(({id}) => id);
  const {selected, asOf, countries} = settings;
  const rules: Record<keyof Settings, boolean> = {
    theme: THEMES.includes(settings.theme),
    views: settings.views.size > 0 && isWithin(settings.views, VIEWS),
    countries: countries === null || (countries.size > 0 && isWithin(countries, countryIds)),
    kinds: settings.kinds.size > 0 && isWithin(settings.kinds, RELATION_KINDS),
    selected: selected === null || findTarget(selected, countryIds, relationIds, [])?.id === selected,
    asOf: asOf === null || (asOf.length === 10 && isPartialDay(asOf)),
    controls: isWithin(settings.controls, CONTROLS),
    headingLevel: [2, 3, 4, 5, 6].includes(settings.headingLevel),
    alt: typeof settings.alt === 'string',
    hash: settings.hash === null || /^[\w-]+$/.test(settings.hash),
    src: settings.src === null || settings.src !== '',
    loading: LOADINGS.includes(settings.loading),
  };
  return Object.entries(rules)
    .filter(([, isRight]) => !isRight)
    .map(([name]) => name);
}

it('reads 10,000 random sets of attributes into settings that can be used, and never throws', () => {
  let problemCount = 0;
  for (let round = 0; round < 10_000; round++) {
    const attributes: Partial<RawAttributes> = Object.fromEntries(
      ATTRIBUTES.map((name) => [name, anyValue()]),
    );
    const {settings, problems} = readSettings(attributes, smallDocument);
    expect(unusable(settings), `round ${round}`).to.deep.equal([]);

    expect(new Set(problems.map(({where}) => where)).size, `round ${round}`).to.equal(
      problems.length,
    );
    for (const problem of problems)
      expect(describeProblem(problem)).to.match(
        /^<rra-explainer>: [a-z-]+=".*" is not known\. Allowed: .+\. .+\.$/su,
      );
    problemCount += problems.length;
  }
  // Otherwise the values are all good or all bad and the test says nothing.
  expect(problemCount).to.be.within(10_000, 100_000);
}).timeout(90_000);
