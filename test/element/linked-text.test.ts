import {expect} from '@open-wc/testing';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {announcementOf, brightNodesOf, cardTitleOf, click, find, open, pageLinkOf, point, press, record, settled} from './reader.js';

/** A widget with a sentence of the page before it. */
async function openWith(sentence: string, attributes: Readonly<Record<string, string>> = {}): Promise<RraExplainerElement> {
  const widget = await open(attributes);
  const paragraph = document.createElement('p');
  paragraph.innerHTML = sentence;
  pageLinkOf('before').after(paragraph);
  widget.requestUpdate();
  await settled(widget);
  return widget;
}

const linkTo = (value: string): HTMLElement => document.querySelector<HTMLElement>(`[data-rra-show="${value}"]`)!;

const PAIR = 'The <span data-rra-show="JP-PH">pact of Manila</span> eases visits.';

describe('linked text', () => {
  it('lights what it names while it is pointed at, and nothing after', async () => {
    const widget = await openWith(PAIR);
    const atRest = brightNodesOf(widget);
    await point(linkTo('JP-PH'));
    expect(brightNodesOf(widget)).to.deep.equal(['Japan', 'Philippines']);
    await point(pageLinkOf('before'));
    expect(brightNodesOf(widget)).to.deep.equal(atRest);
  });

  it('selects on a click, shows that it is on, and clears on the next', async () => {
    const widget = await openWith(PAIR);
    const {heard, stop} = record('rra-select');
    await click(linkTo('JP-PH'));
    expect(widget.selected).to.equal('JP-PH');
    expect(linkTo('JP-PH').getAttribute('aria-pressed')).to.equal('true');
    expect(announcementOf(widget)).to.not.equal('');
    await click(linkTo('JP-PH'));
    expect(widget.selected).to.equal(null);
    expect(linkTo('JP-PH').getAttribute('aria-pressed')).to.equal('false');
    stop();
    expect(heard.map(({detail}) => detail)).to.deep.equal([
      {id: 'JP-PH', trigger: 'pointer'},
      {id: null, trigger: 'pointer'},
    ]);
  });

  it('is a button for the keyboard, lit on focus and pressed by Enter and Space', async () => {
    const widget = await openWith(PAIR);
    pageLinkOf('before').focus();
    await press('Tab');
    expect(document.activeElement).to.equal(linkTo('JP-PH'));
    expect(document.activeElement!.role).to.equal('button');
    expect(brightNodesOf(widget)).to.deep.equal(['Japan', 'Philippines']);
    await press('Enter');
    expect(widget.selected).to.equal('JP-PH');
    await press('Space');
    expect(widget.selected).to.equal(null);
  });

  it('stays a link where the author wrote one, marked while it is on', async () => {
    const widget = await openWith('See <a href="#elsewhere" data-rra-show="JP">Japan</a>.');
    await click(linkTo('JP'));
    expect(cardTitleOf(widget)).to.equal('Japan');
    expect(location.hash).to.not.equal('#elsewhere');
    expect(linkTo('JP').role).to.equal(null);
    expect(linkTo('JP').getAttribute('aria-current')).to.equal('true');
  });

  it('shows the edition of a day, and today again on the next click', async () => {
    const widget = await openWith('On <span data-rra-show="2024-07-08">8 July 2024</span> it was signed.');
    const {heard, stop} = record('rra-date');
    await click(linkTo('2024-07-08'));
    expect(widget.asOf).to.equal('2024-07-08');
    expect(linkTo('2024-07-08').getAttribute('aria-pressed')).to.equal('true');
    await click(linkTo('2024-07-08'));
    expect(widget.asOf).to.equal(null);
    stop();
    expect(heard.map(({detail}) => detail)).to.deep.equal([
      {day: '2024-07-08', trigger: 'pointer'},
      {day: null, trigger: 'pointer'},
    ]);
  });

  it('is on when the reader selects the same in the widget, however the pair is written', async () => {
    const widget = await openWith('A <span data-rra-show="ph-jp">pact</span>.');
    widget.select('JP-PH');
    await settled(widget);
    expect(linkTo('ph-jp').getAttribute('aria-pressed')).to.equal('true');
  });

  it('speaks with the widget that it names, else with the nearest', async () => {
    const near = await openWith(PAIR);
    const far = document.createElement('rra-explainer');
    far.id = 'far';
    far.lang = 'en';
    const other = document.createElement('section');
    other.append(far);
    document.body.append(other);
    await settled(far);
    await click(linkTo('JP-PH'));
    expect([near.selected, far.selected]).to.deep.equal(['JP-PH', null]);
    linkTo('JP-PH').dataset.rraFor = 'far';
    await click(linkTo('JP-PH'));
    expect([near.selected, far.selected]).to.deep.equal(['JP-PH', 'JP-PH']);
  });

  it('that names nothing stays plain text', async () => {
    const widget = await openWith('A <span data-rra-show="XX">word</span>.');
    await click(linkTo('XX'));
    expect(widget.selected).to.equal(null);
    expect(linkTo('XX').role).to.equal(null);
    expect(linkTo('XX').tabIndex).to.equal(-1);
  });

  it('changes nothing of a page that has none', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const widget = await open();
    await point(find(widget, 'heading', 'Reciprocal Access Agreement'));
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });
});

describe('highlight(…ids)', () => {
  it('lights what it is given, and nothing without ids', async () => {
    const widget = await open();
    const atRest = brightNodesOf(widget);
    widget.highlight('JP-PH');
    await settled(widget);
    expect(brightNodesOf(widget)).to.deep.equal(['Japan', 'Philippines']);
    widget.highlight();
    await settled(widget);
    expect(brightNodesOf(widget)).to.deep.equal(atRest);
  });
});
