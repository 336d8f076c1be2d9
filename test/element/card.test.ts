import {expect} from '@open-wc/testing';
import {COUNTRY_NAMES} from '../document/built-in/built-in.js';
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
  find,
  nameOf,
  nodeOf,
  open,
  pageLinkOf,
  point,
  focusByKey,
  settled,
  textOf,
} from '../drive/drive.js';

/** The card's label/value pairs. */
const factsOf = (widget: RraExplainerElement): Map<string, string> =>
  new Map(
    [...cardOf(widget).querySelectorAll('dt')].map((term) => [
      textOf(term),
      textOf(term.nextElementSibling!),
    ]),
  );

const factOf = (widget: RraExplainerElement, label: string): Element =>
  [...cardOf(widget).querySelectorAll('dt')].find((term) => textOf(term) === label)!.parentElement!;

const looksOf = (element: Element): string => getComputedStyle(element).color;

describe('the card', () => {
  let widget: RraExplainerElement;

  const show = async (id: string | null): Promise<void> => {
    widget.selected = id;
    await settled(widget);
  };

  beforeEach(async () => {
    widget = await open();
  });

  it('tells of the agreement at rest, and more on request', async () => {
    expect(cardTitleOf(widget)).to.equal('');
    expect(factsOf(widget).get('Signed')).to.match(/^8 July 2024, Manila/);
    const before = factsOf(widget).size;
    const more = find(cardOf(widget), 'button', /^\d+ more facts$/);
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    await click(more);
    expect(factsOf(widget).size).to.be.greaterThan(before);
    await click(find(cardOf(widget), 'button', 'Fewer facts'));
    expect(factsOf(widget).size).to.equal(before);
  });

  it('of a country lists its relations with status, each a way to its own card', async () => {
    await click(nodeOf(widget, 'Philippines'));
    expect(cardTitleOf(widget)).to.equal('Philippines');
    const rows = all(cardOf(widget), 'listitem').map(textOf);
    expect(rows.join('\n')).to.match(/^VFA with the United States In force since 1 June? 1999$/m);
    expect(
      rows.filter((row) => row.startsWith('South China Sea dispute with China')),
    ).to.have.length(1);
    expect(rows.filter((row) => row.startsWith('Squad'))).to.have.length(1);
    await click(find(cardOf(widget), 'button', /^VFA/));
    expect(cardTitleOf(widget)).to.equal('VFA');
  });

  it('of a pair with several agreements lists them', async () => {
    await click(nodeOf(widget, 'United States'));
    await click(chipsOf(widget).find((chip) => nameOf(chip).startsWith('MDT'))!);
    expect(cardTitleOf(widget)).to.equal('Philippines – United States');
    const names = all(cardOf(widget), 'listitem').map((item) => textOf(item).split(' ')[0]);
    expect(names).to.deep.equal(['MDT', 'VFA', 'EDCA']);
    expect(all(cardOf(widget), 'listitem').map(textOf).join()).to.contain('Visiting Forces Agreement');
  });

  it('of a single agreement tells its names, dates, members and sources', async () => {
    await show('us-ph-vfa');
    const facts = factsOf(widget);
    expect(cardTitleOf(widget)).to.equal('VFA');
    expect(facts.get('Official name')).to.match(/Agreement/);
    expect(facts.get('Status')).to.match(/^In force since 1 June? 1999$/);
    expect(facts.get('Signed')).to.equal('10 Feb 1998');
    expect(facts.get('Members')).to.equal('Philippines · United States');
    expect(all(cardOf(widget), 'button').filter((button) => /^Source \d+: /.test(nameOf(button))))
      .not.to.be.empty;
  });

  it('of a grouping names also members that the picture leaves out', async () => {
    widget.countries = 'JP PH';
    await show('squad');
    expect(cardTitleOf(widget)).to.equal('Squad');
    expect(all(cardOf(widget), 'button').map(nameOf)).to.include.members(['Japan', 'Philippines']);
    widget.countries = null;
    await show('quad');
    expect(factsOf(widget).get('Members')).to.match(/Japan · United States · Australia .*India/);
  });

  it('tells a source below the statement it belongs to, with a link to it', async () => {
    const mark = all(cardOf(widget), 'button').find((button) =>
      nameOf(button).startsWith('Source'),
    )!;
    await click(mark);
    expect(mark.getAttribute('aria-expanded')).to.equal('true');
    const link = all(mark.closest('dd')!, 'link')[0] as HTMLAnchorElement;
    expect(link.href).to.match(/^https:/);
    expect(nameOf(link)).to.match(/\(opens in a new tab\)$/);
    await click(mark);
    expect(all(cardOf(widget), 'link')).to.have.length(0);
  });

  it('goes back to the overview, also by a second activation and a click on the empty diagram', async () => {
    const ways = [
      () => click(find(widget, 'button', 'Back to overview')),
      () => click(nodeOf(widget, 'Japan')),
      async () => {
        widget.shadowRoot!.querySelector<HTMLElement>('[part="diagram"]')!.click();
        await settled(widget);
      },
    ];
    for (const goBack of ways) {
      await click(nodeOf(widget, 'Japan'));
      expect(cardTitleOf(widget)).to.equal('Japan');
      await goBack();
      expect(cardTitleOf(widget)).to.equal('');
    }
  });
});

describe('card and diagram', () => {
  let widget: RraExplainerElement;

  beforeEach(async () => {
    widget = await open();
  });

  it('light together when a reader points at a fact, and rest when the mouse leaves', async () => {
    await point(factOf(widget, 'Witness'));
    expect(brightNodesOf(widget)).to.include('Philippines');
    expect(captionOf(widget)).to.match(/^Philippines: /);
    await point(factOf(widget, 'It is not'));
    expect(brightNodesOf(widget)).to.deep.equal(['Japan', 'Philippines', 'United States']);
    expect(brightTiesOf(widget)).to.have.length(2);
    await point(pageLinkOf('before'));
    expect(brightNodesOf(widget)).to.deep.equal(COUNTRY_NAMES);
  });

  it('light together when the focus is in a fact', async () => {
    await focusByKey(all(factOf(widget, 'It is not'), 'button')[0]!);
    expect(brightNodesOf(widget)).to.deep.equal(['Japan', 'Philippines', 'United States']);
    await focusByKey(pageLinkOf('before'));
    expect(brightNodesOf(widget)).to.deep.equal(COUNTRY_NAMES);
  });

  it('light together when a reader points at or focuses a row of a list', async () => {
    await click(nodeOf(widget, 'Philippines'));
    await point(pageLinkOf('before'));
    const atRest = brightNodesOf(widget);
    const row = find(cardOf(widget), 'button', /^VFA/);
    await point(row);
    expect(brightNodesOf(widget)).to.deep.equal(['Philippines', 'United States']);
    expect(brightTiesOf(widget)).to.have.length(1);
    expect(captionOf(widget)).to.match(/VFA \(in force since/);
    await point(pageLinkOf('before'));
    expect(brightNodesOf(widget)).to.deep.equal(atRest);
    await focusByKey(find(cardOf(widget), 'button', /^SOVFA/));
    expect(brightNodesOf(widget)).to.deep.equal(['Australia', 'Philippines']);
  });

  it('light a fact when a reader points at the country it names', async () => {
    const [about, other] = [factOf(widget, 'Witness'), factOf(widget, 'Signed')];
    const atRest = [looksOf(about), looksOf(other)];
    await point(nodeOf(widget, 'Philippines'));
    expect(looksOf(about)).not.to.equal(atRest[0]);
    expect(looksOf(other)).to.equal(atRest[1]);
    await point(nodeOf(widget, 'China'));
    expect(looksOf(about)).to.equal(atRest[0]);
  });

  it('light a row of the list when a reader points at its line, chip or country', async () => {
    await click(nodeOf(widget, 'Philippines'));
    await point(pageLinkOf('before'));
    const [row, other] = [/^SOVFA/, /^VFA/].map((name) => find(cardOf(widget), 'button', name));
    const atRest = looksOf(other!);
    await point(chipsOf(widget).find((chip) => nameOf(chip).startsWith('SOVFA'))!);
    expect(looksOf(row!)).not.to.equal(atRest);
    expect(looksOf(other!)).to.equal(atRest);
    await point(nodeOf(widget, 'United States'));
    expect(looksOf(row!)).to.equal(atRest);
    expect(looksOf(other!)).not.to.equal(atRest);
  });
});
