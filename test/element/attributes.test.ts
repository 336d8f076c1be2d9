import {expect} from '@open-wc/testing';
import {COUNTRY_IDS, COUNTRY_NAMES} from '../document/built-in/built-in.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {
  all,
  cardTitleOf,
  descriptionOf,
  diagramOf,
  find,
  nameOf,
  nodesOf,
  open,
  settled,
  textOf,
} from '../drive/drive.js';

type Property =
  | 'theme'
  | 'view'
  | 'countries'
  | 'relations'
  | 'selected'
  | 'asOf'
  | 'controls'
  | 'headingLevel'
  | 'alt'
  | 'loading'
  | 'src';

interface Case {
  readonly attribute: string;
  readonly property: Property;
  /** What a reader meets that the attribute decides. */
  readonly met: (widget: RraExplainerElement) => unknown;
  readonly value: string;
  readonly then: unknown;
  readonly byDefault: unknown;
  /** A value that cannot be used, and a word that its warning lists as allowed. */
  readonly bad?: readonly [value: string, allowed: string];
}

const base = (widget: RraExplainerElement): HTMLElement => all(widget, 'region')[0]!;
const regions = (widget: RraExplainerElement): string =>
  all(widget, 'group').map(nameOf).join(', ');
const pressed = (widget: RraExplainerElement): string =>
  all(widget, 'button')
    .filter((button) => !button.closest('[part="diagram"], [part="switch"]'))
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map((button) => nameOf(button).replace(/ ?\d+$/, ''))
    .join(', ');
const status = (widget: RraExplainerElement): string =>
  textOf(widget.shadowRoot!.querySelector('[part="status"]')!).replace('Sept', 'Sep');
const isDark = (widget: RraExplainerElement): boolean => {
  const rgb = getComputedStyle(base(widget))
    .backgroundColor.match(/[\d.]+/g)!
    .map(Number);
  return rgb[0]! < 128;
};

const CASES: readonly Case[] = [
  {
    attribute: 'theme',
    property: 'theme',
    met: isDark,
    value: 'dark',
    then: true,
    byDefault: false,
    bad: ['drak', 'auto, light, dark'],
  },
  {
    attribute: 'view',
    property: 'view',
    met: regions,
    value: 'diagram',
    then: 'Kind of picture, Network: Reciprocal Access Agreement, Kinds of tie to show',
    byDefault: 'Fact card, Kind of picture, Network: Reciprocal Access Agreement, Kinds of tie to show',
    bad: ['mpa', 'card, diagram, map'],
  },
  {
    attribute: 'countries',
    property: 'countries',
    met: (widget) => nodesOf(widget).map(nameOf).sort().join(', '),
    value: 'JP, PH; us',
    then: 'Japan, Philippines, United States',
    byDefault: COUNTRY_NAMES.join(', '),
    bad: ['Atlantis', COUNTRY_IDS.join(', ')],
  },
  {
    attribute: 'relations',
    property: 'relations',
    met: pressed,
    value: 'dispute talks',
    then: 'Dispute, Talks',
    byDefault: 'Defence treaty, Forces abroad, Grouping, Dispute',
    bad: ['friendship', 'partnership'],
  },
  {
    attribute: 'selected',
    property: 'selected',
    met: cardTitleOf,
    value: 'JP',
    then: 'Japan',
    byDefault: '',
    bad: ['Tokyo', 'us-ph-vfa'],
  },
  {
    attribute: 'as-of',
    property: 'asOf',
    met: status,
    value: '2024-07-08',
    then: 'Signed, not yet in force',
    byDefault: 'In force since 11 Sep 2025',
    bad: ['8 July 2024', 'YYYY-MM-DD'],
  },
  {
    attribute: 'controls',
    property: 'controls',
    met: (widget) =>
      ['Kinds of tie to show', /^Day shown/, /^Map$/, /^Table/, /^Share/, /^Sources \(/]
        .map((name) =>
          [...all(widget, 'group'), ...all(widget, 'slider'), ...all(widget, 'button')].some(
            (element) => new RegExp(name).test(nameOf(element)),
          )
            ? 1
            : 0,
        )
        .join(''),
    value: 'timeline share',
    then: '010010',
    byDefault: '111111',
    bad: ['buttons', 'legend, timeline, map, table, share, sources, enlarge, none'],
  },
  {
    attribute: 'heading-level',
    property: 'headingLevel',
    met: (widget) => all(widget, 'heading')[0]!.getAttribute('aria-level'),
    value: '2',
    then: '2',
    byDefault: '3',
    bad: ['1', '2, 3, 4, 5, 6'],
  },
  {
    attribute: 'alt',
    property: 'alt',
    met: (widget) => descriptionOf(diagramOf(widget)).slice(0, 12),
    value: 'Five countries and their ties',
    then: 'Five countri',
    byDefault: 'Diagram: Rec',
    bad: ['[object Object]', 'a text'],
  },
  {
    attribute: 'loading',
    property: 'loading',
    met: (widget) => nodesOf(widget).length,
    value: 'lazy',
    then: COUNTRY_IDS.length,
    byDefault: COUNTRY_IDS.length,
    bad: ['later', 'auto, lazy, eager'],
  },
];

/** The warnings on the console while something happens. */
async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => {
    heard.push(words.join(' '));
  };
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('attributes', () => {
  for (const {attribute, property, met, value, then, byDefault, bad} of CASES) {
    it(`${attribute} is followed from the start, live, and as the property ${property}`, async () => {
      const widget = await open();
      expect(met(widget), 'missing').to.equal(byDefault);
      widget.setAttribute(attribute, value);
      await settled(widget);
      expect(met(widget), 'set').to.equal(then);
      expect(widget[property], 'read as a property').to.equal(value);
      widget.removeAttribute(attribute);
      await settled(widget);
      expect(met(widget), 'removed').to.equal(byDefault);
      widget[property] = value;
      await settled(widget);
      expect(met(widget), 'set as a property').to.equal(then);
      expect(met(await open({[attribute]: value})), 'from the start').to.equal(then);
    });

    it(`${attribute} with a bad value is its default, and the author is told once`, async () => {
      const [badValue, allowed] = bad!;
      const atRest = textOf(base(await open()));
      const heard = await warnings(async () => {
        const widget = await open({[attribute]: badValue});
        expect(met(widget)).to.equal(byDefault);
        expect(textOf(base(widget)), 'what readers see').to.equal(atRest);
        await open({[attribute]: badValue});
      });
      expect(heard).to.have.length(1);
      expect(heard[0]).to.contain(attribute).and.to.contain(badValue).and.to.contain(allowed);
    });

    it(`${attribute} in quotes, capitals and odd spaces is what the author meant`, async () => {
      if (attribute === 'alt') return;
      const heard = await warnings(async () => {
        const widget = await open({[attribute]: `\u00a0“${value.toUpperCase()}”\u200b `});
        expect(met(widget)).to.equal(then);
      });
      expect(heard).to.deep.equal([]);
    });
  }

  it('selected follows the reader as a property and stays what the author wrote as an attribute', async () => {
    const widget = await open({selected: '“JP”'});
    find(widget, 'button', 'Back to overview').click();
    await settled(widget);
    expect(widget.selected).to.equal(null);
    nodesOf(widget)[0]!.click();
    await settled(widget);
    expect(widget.selected).to.match(/^[A-Z]{2}$/);
    expect(widget.getAttribute('selected')).to.equal('“JP”');
  });

  it('heading-level also takes a number', async () => {
    const widget = await open();
    widget.headingLevel = 4;
    await settled(widget);
    expect(all(widget, 'heading')[0]!.getAttribute('aria-level')).to.equal('4');
  });

  it('lang and aria-label of the host are followed live', async () => {
    const widget = await open();
    expect(nameOf(base(widget))).to.equal('Reciprocal Access Agreement');
    widget.lang = 'ja';
    await settled(widget);
    expect(nameOf(base(widget))).to.equal('部隊間協力円滑化協定');
    expect(base(widget).lang).to.equal('ja');
  });
});
