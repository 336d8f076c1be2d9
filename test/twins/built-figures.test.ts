import {expect} from '@open-wc/testing';
import {COUNTRY_IDS} from '../document/built-in/built-in.js';
import {openFrame, pageUrl} from '../run/page-url.js';

const SCRIPT = '<script src="/dist/rra-explainer.js"></script>';
const FIGURE = '<figure data-rra-explainer data-rra-theme="dark">The <b>agreement</b></figure>';
/** Notes for the test how many widgets stand at this point of the page. */
const NOTE =
  '<script>(window.seen ??= []).push(document.querySelectorAll("rra-explainer").length)</script>';

async function open(
  body: string,
  headers: Record<string, string> = {},
): Promise<HTMLIFrameElement> {
  return openFrame(
    pageUrl('inline', {body: `<!doctype html><title>A page</title>${body}`, headers}),
  );
}

const textsIn = ({contentDocument}: HTMLIFrameElement): (string | null)[] =>
  [...contentDocument!.querySelectorAll('[data-rra-explainer]')].map(({textContent}) => textContent);

const seenIn = ({contentWindow}: HTMLIFrameElement): number[] =>
  (contentWindow as unknown as {seen: number[]}).seen;

describe('a figure in a page with the built script', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  const places: [string, string][] = [
    ['in the head', `${SCRIPT}<body><p>Text</p>${FIGURE}`],
    ['deferred', `${SCRIPT.replace('src', 'defer src')}<body>${FIGURE}`],
    ['as a module', `${SCRIPT.replace('src', 'type="module" src')}<body>${FIGURE}`],
    ['at the end of the body', `<body>${FIGURE}${SCRIPT}`],
    ['twice', `${SCRIPT}<body>${FIGURE}${SCRIPT}`],
  ];
  for (const [place, body] of places) {
    it(`becomes one widget with the script ${place}`, async () => {
      frame = await open(body);
      expect(textsIn(frame)).to.deep.equal(['The agreement']);
      expect(frame.contentDocument!.querySelectorAll('rra-explainer')).to.have.length(1);
    });
  }

  it('becomes the widget as soon as the script runs after it', async () => {
    frame = await open(`<body>${FIGURE}${SCRIPT}${NOTE}<p>Text</p>`);
    expect(seenIn(frame)).to.deep.equal([1]);
  });

  it('keeps together what the parser reads after the script has run', async () => {
    frame = await open(
      `<body><figure data-rra-explainer>One ${SCRIPT}${NOTE}two <p>three</p></figure>`,
    );
    expect(seenIn(frame)).to.deep.equal([0]);
    expect(textsIn(frame)).to.deep.equal([
      'One (window.seen ??= []).push(document.querySelectorAll("rra-explainer").length)two three',
    ]);
    expect(frame.contentDocument!.querySelectorAll('figure > rra-explainer')).to.have.length(1);
  });

  it('becomes the widget under the strictest policy', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
    frame = await open(`${SCRIPT}<body>${FIGURE}`, {'Content-Security-Policy': policy});
    const widget = frame.contentDocument!.querySelector('rra-explainer')!;
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelectorAll('.node')).to.have.length(COUNTRY_IDS.length);
    expect(widget.getAttribute('theme')).to.equal('dark');
  });

  it('reads on without the script, and after the script is gone', async () => {
    frame = await open(`${SCRIPT}<body>${FIGURE}`);
    const saved = frame.contentDocument!.body.innerHTML;
    frame.remove();
    frame = await open(`<body>${saved}`);
    const figure = frame.contentDocument!.querySelector('figure')!;
    expect(figure.innerText.trim()).to.equal('The agreement');
    expect(figure.querySelector('b')!.getClientRects()).to.have.length(1);
  });
});
