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
  isMarked,
  nameOf,
  nodeOf,
  open,
  pageLinkOf,
  point,
  focusByKey,
  loadFont,
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

// How many facts a card shows goes by the font: the same one on every machine.
before(async () => {
  document.body.style.fontFamily = await loadFont('usual');
});

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
    await click(find(cardOf(widget), 'button', /more$/));
    const rows = all(cardOf(widget), 'listitem').map(textOf);
    expect(rows.join('\n')).to.match(/^Visiting Forces Agreement \(VFA\) with the United States In force since 1 June? 1999$/m);
    expect(
      rows.filter((row) => row.startsWith('South China Sea dispute with China')),
    ).to.have.length(1);
    expect(rows.filter((row) => row.startsWith('Squad'))).to.have.length(1);
    await click(find(cardOf(widget), 'button', /^Visiting Forces/));
    expect(cardTitleOf(widget)).to.equal('Visiting Forces Agreement (VFA)');
  });

  it('of a pair with one tie is that tie’s, where a reader opens its chip', async () => {
    await show('CN');
    await click(chipsOf(widget).find((chip) => nameOf(chip) === 'South China Sea')!);
    expect(widget.selected).to.equal('cn-ph-dispute');
    expect(cardTitleOf(widget)).to.equal('South China Sea dispute');
  });

  it('of a pair with several agreements lists them', async () => {
    await click(nodeOf(widget, 'United States'));
    await click(chipsOf(widget).find((chip) => nameOf(chip).startsWith('MDT'))!);
    expect(cardTitleOf(widget)).to.equal('Philippines – United States');
    const names = all(cardOf(widget), 'listitem').map((item) => textOf(item).split(' ')[0]);
    expect(names).to.deep.equal(['Mutual', 'Visiting', 'Enhanced']);
    expect(all(cardOf(widget), 'listitem').map(textOf).join()).to.contain('Visiting Forces Agreement');
  });

  it('of a single agreement tells its names, dates, members and sources', async () => {
    await show('us-ph-vfa');
    const facts = factsOf(widget);
    expect(cardTitleOf(widget)).to.equal('Visiting Forces Agreement (VFA)');
    // The heading has the name; a row of its own would repeat it.
    expect(facts.has('Name')).to.equal(false);
    expect(facts.get('Status')).to.match(/^In force since 1 June? 1999$/);
    expect(facts.get('Signed')).to.equal('10 Feb 1998');
    expect(facts.get('Countries')).to.equal('Philippines, United States');
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
    expect(factsOf(widget).get('Countries')).to.match(/Japan, United States, Australia \(not drawn: India\)/);
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
    expect(brightNodesOf(widget)).to.deep.equal(['Philippines']);
    expect(brightTiesOf(widget)).to.have.length(0);
    expect(captionOf(widget)).to.equal('');
    await point(factOf(widget, 'Signed by'));
    expect(brightNodesOf(widget)).to.deep.equal(['Japan', 'Philippines']);
    expect(brightTiesOf(widget).map((tie) => tie.classList.contains('is-subject'))).to.deep.equal([true]);
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
    const row = find(cardOf(widget), 'button', /^Visiting Forces/);
    await point(row);
    expect(brightNodesOf(widget)).to.deep.equal(['Philippines', 'United States']);
    expect(brightTiesOf(widget)).to.have.length(1);
    expect(captionOf(widget)).to.match(/Visiting Forces Agreement \(VFA\), in force since/);
    await point(pageLinkOf('before'));
    expect(brightNodesOf(widget)).to.deep.equal(atRest);
    await focusByKey(find(cardOf(widget), 'button', /^Status of Visiting/));
    expect(brightNodesOf(widget)).to.deep.equal(['Australia', 'Philippines']);
  });

  it('mark a fact when a reader points at the country it names, and turn no prose into link colour', async () => {
    const [about, other] = [factOf(widget, 'Witness'), factOf(widget, 'Signed')];
    const color = (): string => getComputedStyle(about.querySelector('dd')!).color;
    const atRest = color();
    await point(nodeOf(widget, 'Philippines'));
    expect([isMarked(about), isMarked(other)]).to.deep.equal([true, false]);
    expect(color()).to.equal(atRest);
    await point(nodeOf(widget, 'China'));
    expect(isMarked(about)).to.equal(false);
  });

  it('mark a row of the list when a reader points at its line, chip or country', async () => {
    await click(nodeOf(widget, 'Philippines'));
    await point(pageLinkOf('before'));
    const [row, other] = [/^Status of Visiting/, /^Visiting Forces/].map((name) => find(cardOf(widget), 'button', name));
    const marked = (): boolean[] => [isMarked(row!), isMarked(other!)];
    expect(marked()).to.deep.equal([false, false]);
    await point(chipsOf(widget).find((chip) => nameOf(chip).startsWith('SOVFA'))!);
    expect(marked()).to.deep.equal([true, false]);
    await point(nodeOf(widget, 'United States'));
    expect(marked()).to.deep.equal([false, true]);
  });

  it('light what a fact is about when a reader points at one of its source marks, and nothing else', async () => {
    const fact = factOf(widget, 'It is not');
    await point(fact.querySelector('.mark')!);
    expect(brightNodesOf(widget)).to.deep.equal(['Japan', 'Philippines', 'United States']);
    expect(brightTiesOf(widget)).to.have.length(2);
    for (const label of ['What', 'Signed', 'Signed by', 'Witness'])
      expect(isMarked(factOf(widget, label)), label).to.equal(false);
  });
});
