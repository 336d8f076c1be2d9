import {expect} from '@open-wc/testing';
import story from '../../src/document/japan-philippines.json' with {type: 'json'};
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {
  all,
  brightNodesOf,
  brightTiesOf,
  cardTitleOf,
  chipsOf,
  click,
  enter,
  find,
  isMarked,
  nameOf,
  nodeOf,
  open,
  point,
  focusByKey,
  focused,
  settled,
  textOf,
} from '../drive/drive.js';

const namesIn = (widget: RraExplainerElement): string[] =>
  all(widget, 'row').map((row) => textOf(row.querySelector('th')!));
const wanted = (kinds: readonly string[]): string[] =>
  story.relations
    .filter(({kind, ...dates}) => kinds.includes(kind) && !('ended' in dates))
    .map(({name, short}) => (/^[A-Z]+$/.test(short.en) && !name.en.includes(short.en) ? `${name.en} (${short.en})` : name.en));
const rowOf = (widget: RraExplainerElement, text: RegExp): HTMLElement =>
  all(widget, 'row').find((row) => text.test(textOf(row)))!;

describe('the table', () => {
  let widget: RraExplainerElement;

  beforeEach(async () => {
    widget = await open();
    await click(find(widget, 'button', 'Table'));
  });

  it('opens and closes with its button, which says so', async () => {
    const button = find(widget, 'button', 'Table');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await enter(button);
    expect(all(widget, 'table')).to.have.length(0);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('has a row for each relation shown and no other', async () => {
    expect(namesIn(widget).sort()).to.deep.equal(
      wanted(['defence', 'access', 'grouping', 'dispute']).sort(),
    );
    widget.relations = 'talks logistics';
    await settled(widget);
    expect(namesIn(widget).sort()).to.deep.equal(wanted(['talks', 'logistics']).sort());
  });

  it('tells of each relation its kind, both ends or members, status and sources', () => {
    const cells = (text: RegExp): string[] =>
      [...rowOf(widget, text).querySelectorAll('td')].map(textOf);
    const vfa = cells(/1 June? 1999/);
    expect(vfa.slice(0, 2)).to.deep.equal([
      'Forces abroad',
      'The Philippines and the United States',
    ]);
    expect(vfa[2]).to.match(/^In force since 1 June? 1999$/);
    expect(vfa[3]).to.match(/^\d/);
    const [kind, members] = cells(/^Quad|Quadrilateral/);
    expect(kind).to.equal('Grouping');
    expect(members).to.match(/Japan, the United States, Australia and India/);
    for (const row of all(widget, 'row')) {
      expect(
        all(row, 'button').filter((mark) => /^Source \d+: ./.test(nameOf(mark))),
        textOf(row),
      ).not.to.be.empty;
    }
  });

  it('has a caption that dates it, and headers for rows and columns', async () => {
    widget.asOf = '2024-07-08';
    await settled(widget);
    expect(textOf(all(widget, 'table')[0]!.querySelector('caption')!)).to.equal(
      'Relations shown on 8 July 2024',
    );
    // What is shown later than it was checked says both days.
    widget.asOf = '2026-08-01';
    await settled(widget);
    expect(textOf(all(widget, 'table')[0]!.querySelector('caption')!)).to.equal(
      'Relations shown on 1 August 2026; facts checked to 10 June 2026',
    );
    expect(all(widget, 'columnheader')).to.have.length(5);
    expect(all(widget, 'row').every((row) => row.querySelector('th[scope="row"]'))).to.equal(true);
  });

  it('sorts by the date of the status, oldest or newest first, and says which', async () => {
    const years = (): number[] =>
      all(widget, 'row').map((row) =>
        Number(/\b(19|20)\d\d\b/.exec(textOf(row.querySelectorAll('td')[2]!))![0]),
      );
    const sortButton = (): HTMLElement => find(widget, 'button', /\(Sort by date, .* first\)$/);
    expect(sortButton().closest('th')!.getAttribute('aria-sort')).to.equal('none');
    const rising = [...years()].sort((a, b) => a - b);
    await enter(sortButton());
    expect(years()).to.deep.equal(rising);
    expect(sortButton().closest('th')!.getAttribute('aria-sort')).to.equal('ascending');
    await enter(sortButton());
    expect(years()).to.deep.equal(rising.reverse());
    expect(sortButton().closest('th')!.getAttribute('aria-sort')).to.equal('descending');
  });

  it('lights the diagram from a row that is pointed at or focused', async () => {
    await point(rowOf(widget, /1 June? 1999/).querySelector('td')!);
    expect(brightNodesOf(widget)).to.deep.equal(['Philippines', 'United States']);
    expect(brightTiesOf(widget)).to.have.length(1);
    await focusByKey(all(rowOf(widget, /28 Sept? 2012/), 'button')[0]!);
    expect(brightNodesOf(widget)).to.deep.equal(['Australia', 'Philippines']);
  });

  it('lights the rows of what is pointed at in the diagram', async () => {
    const marked = (text: RegExp): boolean => isMarked(rowOf(widget, text));
    expect(marked(/1 June? 1999/)).to.equal(false);
    await point(nodeOf(widget, 'United States'));
    expect(marked(/1 June? 1999/)).to.equal(true);
    expect(marked(/28 Sept? 2012/)).to.equal(false);
    await point(chipsOf(widget).find((chip) => nameOf(chip).startsWith('MDT'))!);
    expect(marked(/1 June? 1999/)).to.equal(true);
  });

  it('opens the card of a row, and the focus stays in the table', async () => {
    const row = all(rowOf(widget, /1 June? 1999/), 'button')[0]!;
    await enter(row);
    expect(cardTitleOf(widget)).to.equal('Visiting Forces Agreement (VFA)');
    expect(focused(widget) === row).to.equal(true);
  });

  it('tells a source in its row', async () => {
    const row = rowOf(widget, /1 June? 1999/);
    await enter(all(row, 'button').find((button) => nameOf(button).startsWith('Source'))!);
    expect((all(row, 'link')[0] as HTMLAnchorElement).href).to.match(/^https:/);
  });

  it('is readable at 280 px: nothing is cut and nothing is left out', async () => {
    widget = await open({}, 280);
    await click(find(widget, 'button', 'Table'));
    const {right} = widget.getBoundingClientRect();
    for (const row of all(widget, 'row')) {
      expect(row.getBoundingClientRect().right, textOf(row)).to.be.at.most(right);
      expect(row.scrollWidth, textOf(row)).to.be.at.most(row.clientWidth + 1);
      const widths = [...row.children].map((cell) => cell.getBoundingClientRect().width);
      expect(Math.min(...widths), textOf(row)).to.be.greaterThan(200);
    }
    find(widget, 'button', /\(Sort by date, .* first\)$/);
  });
});
