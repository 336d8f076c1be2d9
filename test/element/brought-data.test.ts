/** Data as people have it: rosters without dates, large groupings, leases with a far end (`reports.md`, D rows). */
import {expect} from '@open-wc/testing';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {
  all,
  brightNodesOf,
  brightTiesOf,
  captionOf,
  cardOf,
  cardTitleOf,
  chipsOf,
  click,
  diagramOf,
  find,
hintOf,   nameOf,
  open,
  point,
  press,
  settled,
  textOf,
} from './reader.js';

type Entry = Record<string, unknown>;

const tie: Entry = {
  id: 'anz',
  kind: 'defence',
  members: ['AU', 'US'],
  name: 'Security treaty',
  short: 'ANZUS',
  summary: 'Defence.',
};
const grouping: Entry = {
  id: 'fvey',
  kind: 'grouping',
  members: ['AU', 'NZ', 'US'],
  name: 'UKUSA community',
  short: 'Five Eyes',
  summary: 'Intelligence.',
};

async function draw(
  relations: readonly Entry[],
  more: Entry = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<RraExplainerElement> {
  const widget = await open(attributes);
  const countries = ['Australia', 'New Zealand', 'United States'].map((name, index) => ({
    id: ['AU', 'NZ', 'US'][index],
    name,
  }));
  widget.document = {schemaVersion: 1, title: 'Five Eyes', countries, relations, ...more};
  await settled(widget);
  return widget;
}

const statusOf = (widget: RraExplainerElement): string =>
  textOf(widget.shadowRoot!.querySelector('[part="status"]')!);
const footerOf = (widget: RraExplainerElement): string =>
  textOf(widget.shadowRoot!.querySelector('[part="footer"]')!);
const legendOf = (widget: RraExplainerElement): string[] =>
  all(widget, 'button')
    .filter((button) => button.matches('.legend *'))
    .map((button) => `${nameOf(button)} ${button.getAttribute('aria-pressed') === 'true' ? 'on' : 'off'}`);

describe('relations without any date', () => {
  for (const inForce of [undefined, 'unknown'])
    it(`stand, are drawn and say so, with inForce ${inForce}`, async () => {
      const widget = await draw([grouping, {...tie, inForce}]);
      expect(brightTiesOf(widget)).to.have.length(1);
      expect(legendOf(widget)).to.deep.equal(['Defence treaty1 on', 'Grouping1 on']);
      expect(statusOf(widget)).to.equal('Date not known');
      expect(textOf(cardOf(widget))).to.include('Intelligence.');
      widget.selected = 'anz';
      await settled(widget);
      expect(textOf(cardOf(widget))).to.include('Date not known');
      widget.highlight('anz');
      await settled(widget);
      expect(captionOf(widget)).to.equal('Australia – United States: Security treaty (ANZUS), date not known');
      expect(textOf(widget.shadowRoot!.querySelector('section')!)).not.to.match(/talks/i);
    });

  for (const [lang, words] of [
    ['ja', '日付は不明'],
    ['fil', 'Hindi alam ang petsa'],
    ['zh-Hans', '日期不详'],
  ] as const)
    it(`say so in ${lang}`, async () => {
      expect(statusOf(await draw([grouping, tie], {}, {lang}))).to.equal(words);
    });
});

it('years as numbers are years', async () => {
  const widget = await draw([
    {...tie, signed: 1951, inForce: 1952},
    {...grouping, since: 1946},
  ]);
  expect(statusOf(widget)).to.equal('In force since 1952');
  expect(brightTiesOf(widget)).to.have.length(1);
});

describe('a subject that is the largest grouping', () => {
  it('has one chip, which lights it and selects it', async () => {
    const widget = await draw([{...grouping, since: '1946'}, {...tie, signed: '1951', inForce: '1952'}]);
    expect(chipsOf(widget).map(textOf)).to.deep.equal(['Five Eyes']);
    await point(chipsOf(widget)[0]!);
    expect(brightNodesOf(widget)).to.deep.equal(['Australia', 'New Zealand', 'United States']);
    expect(captionOf(widget)).to.equal(
      'Australia – New Zealand – United States: Five Eyes, since 1946',
    );
    await click(chipsOf(widget)[0]!);
    expect(widget.selected).to.equal('fvey');
    expect(cardTitleOf(widget)).to.equal('Five Eyes');
  });
});

describe('the kinds that are on at first', () => {
  const partnership = {...tie, kind: 'partnership', since: '2023'};

  it('are all where the document has none of the usual ones', async () => {
    const widget = await draw([partnership, {...tie, id: 'fuel', kind: 'logistics', members: ['NZ', 'US'], since: '2020'}]);
    expect(legendOf(widget)).to.deep.equal(['Logistics1 on', 'Partnership1 on']);
    expect(brightTiesOf(widget)).to.have.length(2);
  });

  it('hold the kind of the subject, and of the others the usual ones', async () => {
    const widget = await draw([
      partnership,
      {...tie, id: 'fuel', kind: 'logistics', members: ['NZ', 'US'], since: '2020'},
      {...grouping, since: '1946'},
    ]);
    expect(legendOf(widget)).to.deep.equal(['Grouping1 on', 'Logistics1 off', 'Partnership1 on']);
    expect(diagramOf(widget).querySelectorAll('.tie.is-subject')).to.have.length(1);
  });

  it('are those that the page names, and a sentence tells that the subject is not among them', async () => {
    const widget = await draw([partnership, {...grouping, since: '1946'}], {}, {relations: 'grouping'});
    expect(legendOf(widget)).to.deep.equal(['Grouping1 on', 'Partnership1 off']);
    expect(hintOf(widget)).to.equal('ANZUS is not drawn: “Partnership” is switched off.');
    await click(find(widget, 'button', /Partnership/));
    await point(cardOf(widget));
    expect(hintOf(widget)).to.match(/^Point at, tap or tab/);
  });
});

describe('days to come', () => {
  const lease = {...tie, signed: '2025', inForce: '2025', ended: '2124'};

  it('are no stops of the timeline: one step before today is the last that has come about', async () => {
    const widget = await draw([lease], {events: [{id: 'e', date: '2135-07-01', text: 'Review is due'}]});
    const slider = find(widget, 'slider', 'Day shown');
    slider.focus();
    await press('ArrowLeft');
    expect(widget.asOf).to.equal('2025-01-01');
    expect(statusOf(widget)).to.equal('In force since 2025');
  });

  it('are not told as come where the page asks for one of them', async () => {
    const widget = await draw([lease], {}, {'as-of': '2130-01-01'});
    expect(statusOf(widget)).to.equal('In force since 2025');
    expect(textOf(widget.shadowRoot!.querySelector('section')!)).not.to.include('2130');
  });

  it('are no days of a check', async () => {
    const events = [{id: 'e', date: '2135-07-01', text: 'Review is due'}];
    const sources = [{id: 's', title: 'Charter', publisher: 'Council', date: '1981-05-25'}];
    expect(footerOf(await draw([lease], {events, sources}))).not.to.match(/checked/i);
    expect(footerOf(await draw([lease], {asOf: '2135-07-01'}))).not.to.match(/checked/i);
    expect(footerOf(await draw([lease], {asOf: '2025-05'}))).to.match(/checked May 2025/i);
  });
});

describe('a document without sources and corrections', () => {
  it('has no button, column, heading or bracket for them', async () => {
    const widget = await draw([{...tie, facts: [{id: 'f', value: 'In force', date: 'undated'}]}]);
    expect(all(widget, 'button').map(nameOf)).to.not.match(/Sources|corrections/);
    find(widget, 'button', 'Table').click();
    await settled(widget);
    expect(all(widget, 'columnheader').map(nameOf)).to.have.length(4);
    dispatchEvent(new Event('beforeprint'));
    await settled(widget);
    const paper = textOf(widget.shadowRoot!.querySelector('.printed')!);
    dispatchEvent(new Event('afterprint'));
    await settled(widget);
    expect(paper).to.include('Security treaty').and.not.match(/Sources|corrections|\[/);
    expect(widget.shadowRoot!.querySelector('.marks')).to.equal(null);
  });

  it('closes the panel of sources that were there before', async () => {
    const sources = [{id: 's', title: 'Charter', publisher: 'Council'}];
    const widget = await draw([{...tie, sources: ['s']}], {sources});
    find(widget, 'button', 'Sources (1)').click();
    await settled(widget);
    expect(widget.shadowRoot!.querySelectorAll('.panel')).to.have.length(1);
    widget.document = {schemaVersion: 1, countries: [{id: 'AU', name: 'A'}, {id: 'US', name: 'U'}], relations: [tie]};
    await settled(widget);
    expect(widget.shadowRoot!.querySelectorAll('.panel')).to.have.length(0);
  });
});

it('names that begin with a small letter keep it, and our own words at a beginning have a capital', async () => {
  const widget = await draw([], {
    countries: [
      {id: 'SZ', name: 'eSwatini'},
      {id: 'US', name: 'United States'},
      {id: 'PH', name: 'Philippines'},
    ],
    relations: [
      {...tie, id: 'a', members: ['SZ', 'US'], short: 'eTreaty'},
      {...tie, id: 'b', members: ['US', 'PH']},
    ],
  });
  find(widget, 'button', 'Table').click();
  await settled(widget);
  const cells = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('tbody td:nth-of-type(2)')];
  expect(cells.map((cell) => cell.innerText.trim())).to.deep.equal([
    'eSwatini and the United States',
    'The United States and the Philippines',
  ]);
  for (const cell of cells) expect(getComputedStyle(cell, '::first-letter').textTransform).to.equal('none');
  widget.selected = 'US';
  await settled(widget);
  for (const name of widget.shadowRoot!.querySelectorAll('.relation-name'))
    expect(getComputedStyle(name, '::first-letter').textTransform).to.equal('none');
});
