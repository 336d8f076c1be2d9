import {expect} from '@open-wc/testing';
import '../../src/index.js';
import {RraExplainerElement} from '../../src/rra-explainer.js';

const FALLBACK = 'The agreement (RAA) was <b>signed</b> on 8 July 2024.';

/** Puts markup into the page and waits until the page's observers have seen it. */
async function insert(markup: string): Promise<HTMLElement> {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.body.append(holder);
  await Promise.resolve();
  return holder;
}

const widgetsIn = (holder: Element): RraExplainerElement[] => [
  ...holder.querySelectorAll('rra-explainer'),
];

/** Whether a reader sees the text: laid out, with a size. */
const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

describe('a figure of allowed markup', () => {
  afterEach(() => document.body.replaceChildren());

  for (const tag of ['figure', 'div']) {
    it(`becomes the widget, with its text as fallback (${tag})`, async () => {
      const holder = await insert(
        `<${tag} data-rra-explainer data-rra-lang="ja">${FALLBACK}</${tag}>`,
      );
      const [widget] = widgetsIn(holder);
      await widget!.updateComplete;
      expect(widget!.parentElement).to.equal(holder.firstElementChild);
      expect(widget!.shadowRoot!.textContent).to.contain('日本');
      const figure = holder.firstElementChild!;
      expect(figure.innerHTML.startsWith(FALLBACK)).to.equal(true);
      expect(isSeen(figure.querySelector('b')!)).to.equal(false);
    });
  }

  it('hands on every attribute, as text, and none that the widget does not know', async () => {
    const names = ['lang', ...RraExplainerElement.observedAttributes];
    const written = names.map((name) => `data-rra-${name}="a &lt;b&gt; ${name}"`).join(' ');
    const strange =
      'data-rra-onclick="1" data-rra-style="color:red" data-rra-class="x" data-rra-id="y" data-lang="z" theme="dark"';
    const holder = await insert(`<figure data-rra-explainer ${written} ${strange}></figure>`);
    const [widget] = widgetsIn(holder);
    expect(names).to.include.members(['as-of', 'heading-level', 'src', 'theme']);
    expect(widget!.getAttributeNames().sort()).to.deep.equal([...names].sort());
    for (const name of names) expect(widget!.getAttribute(name)).to.equal(`a <b> ${name}`);
  });

  it('runs nothing that hostile values say', async () => {
    const markup = '"><img src=x onerror="window.wasRun=1"><script>window.wasRun=1</script>';
    const holder = await insert('');
    const figure = document.createElement('figure');
    figure.setAttribute('data-rra-explainer', markup);
    for (const name of ['lang', 'alt', 'countries', 'selected', 'theme'])
      figure.setAttribute(`data-rra-${name}`, markup);
    figure.setAttribute('data-rra-src', 'javascript:window.wasRun=1');
    figure.textContent = markup;
    holder.append(figure);
    await Promise.resolve();
    const [widget] = widgetsIn(holder);
    await widget!.updateComplete;
    expect(window).to.not.have.property('wasRun');
    expect(holder.querySelector('img, script')).to.equal(null);
    expect(widget!.shadowRoot!.querySelector('img, script')).to.equal(null);
    expect(figure.textContent).to.equal(markup);
  });

  it('is upgraded once, however often it is moved, copied or restored from a snapshot', async () => {
    const holder = await insert(`<figure data-rra-explainer>${FALLBACK}</figure>`);
    const snapshot = holder.innerHTML;
    const copy = holder.cloneNode(true) as Element;
    document.body.append(holder.firstElementChild!, copy);
    holder.innerHTML = snapshot;
    await Promise.resolve();
    const figures = [...document.querySelectorAll('[data-rra-explainer]')];
    expect(figures).to.have.length(3);
    for (const figure of figures) {
      expect(widgetsIn(figure)).to.have.length(1);
      expect(figure.innerHTML.startsWith(`${FALLBACK}<rra-explainer>`)).to.equal(true);
      expect(figure.textContent).to.equal('The agreement (RAA) was signed on 8 July 2024.');
    }
  });

  it('becomes the widget again after a sanitizer has taken the tag out of a snapshot', async () => {
    const holder = await insert(`<figure data-rra-explainer>${FALLBACK}</figure>`);
    const stripped = holder.innerHTML.replace(/<\/?rra-explainer[^>]*>/g, '');
    holder.innerHTML = stripped;
    await Promise.resolve();
    expect(widgetsIn(holder)).to.have.length(1);
    expect(holder.textContent).to.equal('The agreement (RAA) was signed on 8 July 2024.');
  });

  it('is found wherever it comes in later: deep down, many at once, as the body itself changes', async () => {
    const figure = `<figure data-rra-explainer>${FALLBACK}</figure>`;
    const holder = await insert(
      `<main><p>Text</p><section>${figure}<div>${figure}</div></section></main>`,
    );
    expect(widgetsIn(holder)).to.have.length(2);
    const before = document.body;
    const body = document.createElement('body');
    body.innerHTML = figure;
    before.replaceWith(body);
    await Promise.resolve();
    expect(widgetsIn(body)).to.have.length(1);
    body.replaceWith(before);
  });

  it('stays as it is in an editor, where it would be saved', async () => {
    const holder = await insert(
      `<div contenteditable><figure data-rra-explainer>${FALLBACK}</figure></div>`,
    );
    expect(widgetsIn(holder)).to.have.length(0);
  });

  it('leaves other elements alone', async () => {
    const holder = await insert(
      `<p data-rra-explainer>a</p><rra-explainer data-rra-explainer></rra-explainer><figure data-rra-lang="ja">b</figure><template><figure data-rra-explainer></figure></template>`,
    );
    expect(widgetsIn(holder)).to.have.length(1);
  });

  it('shows an article that has slipped into it, since it was never closed', async () => {
    const rests = [
      '<p>Before</p><h2>Next</h2><p>After</p>',
      `<p>${'A long article. '.repeat(200)}</p>`,
    ];
    for (const rest of rests) {
      const holder = await insert(`<div data-rra-explainer />${rest}`);
      const [widget] = widgetsIn(holder);
      await widget!.updateComplete;
      for (const part of holder.querySelectorAll('p, h2')) expect(isSeen(part)).to.equal(true);
    }
  });

  it('costs other changes of the page next to nothing', async () => {
    const holder = await insert('');
    const asked: string[] = [];
    const watched = (name: string): HTMLElement => {
      const element = document.createElement('p');
      const matches = (): boolean => asked.push(name) === 0;
      Object.defineProperty(element, 'matches', {value: matches});
      return element;
    };
    const present = watched('present');
    holder.append(present);
    await Promise.resolve();
    asked.length = 0;
    present.append('text', document.createComment('note'));
    present.setAttribute('class', 'x');
    present.firstChild!.nodeValue = 'other text';
    present.firstChild!.remove();
    holder.append(watched('new'));
    present.remove();
    await Promise.resolve();
    expect(asked).to.deep.equal(['new']);
  });
});
