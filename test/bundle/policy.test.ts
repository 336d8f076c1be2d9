import {expect} from '@open-wc/testing';
import {COUNTRY_IDS} from '../document/built-in/built-in.js';
import {onOtherOrigin, openFrame, pageUrl} from '../run/page-url.js';
import {boxesOf, pictureOf, textOf} from './measure-picture.js';
import {
  inject,
  openPage,
  openSettled,
  type Page,
  type PageSource,
  SCRIPT,
  SCRIPT_URL,
  settled,
  until,
  widgetOf,
  WIDGET,
} from './open-page.js';

/** The policy lines that the README gives to copy. */
const STRICT = "default-src 'none'; script-src 'self'; style-src 'none'";
const TRUSTED = "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const requestsOf = ({window}: Page): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname)
    .filter((path) => !path.endsWith('/record.js'));

/** All that a reader can make the widget do. */
async function useAll(page: Page): Promise<void> {
  const widget = widgetOf(page);
  const {PointerEvent} = page.window;
  for (const selector of ['.node', '.label', '.chip', '.more', '.panel-buttons .link', '.mark']) {
    for (const element of widget.shadowRoot!.querySelectorAll<HTMLElement>(selector)) {
      element.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      element.click();
      await widget.updateComplete;
    }
  }
  for (const lang of ['ja', 'fil', 'zh-Hans', 'en']) {
    widget.lang = lang;
    widget.asOf = lang === 'ja' ? '2024-07-08' : null;
    await settled(widget);
  }
  page.window.dispatchEvent(new Event('beforeprint'));
  await widget.updateComplete;
  page.window.dispatchEvent(new Event('afterprint'));
  await settled(widget);
}

describe('under a policy', () => {
  let expected: string;
  let text: string;

  before(async () => {
    const page = await openSettled();
    expected = pictureOf(widgetOf(page));
    text = textOf(widgetOf(page));
    page.close();
  });

  const POLICIES: Readonly<Record<string, PageSource>> = {
    'a strict content security policy': {headers: {'Content-Security-Policy': STRICT}},
    'required trusted types': {headers: {'Content-Security-Policy': TRUSTED}},
    'required trusted types that name no policy': {
      head: SCRIPT + SCRIPT,
      headers: {'Content-Security-Policy': "require-trusted-types-for 'script'"},
    },
    'both policies and a second copy of the script': {
      head: SCRIPT + SCRIPT,
      headers: {'Content-Security-Policy': `${STRICT}; ${TRUSTED}`},
    },
    'a base address elsewhere': {head: `${SCRIPT}<base href="https://example.org/other/">`},
    'no permissions at all': {
      headers: {
        'Permissions-Policy': 'clipboard-write=(), fullscreen=()',
        'Referrer-Policy': 'no-referrer',
      },
    },
  };

  for (const [policy, source] of Object.entries(POLICIES)) {
    it(`draws the whole picture and breaks no rule, whatever a reader does: ${policy}`, async () => {
      const page = await openSettled(source);
      const widget = widgetOf(page);
      expect(pictureOf(widget)).to.equal(expected);
      expect(textOf(widget)).to.equal(text);
      const styles = getComputedStyle(widget.shadowRoot!.querySelector('.node')!);
      expect([styles.position, styles.borderTopStyle]).to.deep.equal(['absolute', 'solid']);
      await useAll(page);
      expect(page.window.heard).to.deep.equal([]);
      page.close();
    });
  }

  it('is told of in the README by the very lines that are tested here', async () => {
    const readme = await (await fetch('/README.md')).text();
    expect(readme).to.contain(STRICT).and.contain(TRUSTED);
  });

  it('says in a sentence that a policy forbids the document, and shows no other', async () => {
    const page = await openSettled({
      body: '<rra-explainer lang="en" src="/pages/inline"></rra-explainer>',
      headers: {'Content-Security-Policy': STRICT},
    });
    const widget = widgetOf(page);
    await until(() => widget.shadowRoot!.textContent.trim(), 'The sentence');
    expect(widget.shadowRoot!.textContent.trim()).to.equal('The page’s own story could not be shown.');
    expect(boxesOf(widget, '.node')).to.have.length(0);
    expect(
      page.window.heard.filter((line) => !/^warn|^violation: connect-src/.test(line)),
    ).to.deep.equal([]);
    page.close();
  });

  it('makes one request, keeps nothing in the browser', async () => {
    // Some engines keep one store for all test files: what others left there is not the widget's.
    const stored = (): string => JSON.stringify([document.cookie, Object.entries(localStorage), Object.entries(sessionStorage)]);
    const before = stored();
    const page = await openSettled();
    await useAll(page);
    const {window} = page;
    expect(requestsOf(page)).to.deep.equal([SCRIPT_URL]);
    expect(stored()).to.equal(before);
    expect(await window.indexedDB.databases()).to.deep.equal([]);
    expect(await window.caches.keys()).to.deep.equal([]);
    page.close();
  });

  it('leaves the fallback and says why where another Lit has taken the one name that trusted types allow', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types lit-html";
    const taken = '<script>trustedTypes.createPolicy("lit-html", {createHTML: (text) => text})</script>';
    const page = await openPage({
      head: taken + SCRIPT + SCRIPT,
      body: '<rra-explainer><p slot="fallback">In words</p></rra-explainer>',
      headers: {'Content-Security-Policy': policy},
    });
    expect(page.document.querySelector('p')!.getClientRects()).to.have.length(1);
    const told = page.window.heard.filter((line) => !line.startsWith('violation: trusted-types'));
    expect(new Set(told).size).to.equal(1);
    expect(told[0]).to.match(/^warn: <rra-explainer>: .*lit-html/);
    page.close();
  });

  it('is served by the first copy of the script where trusted types allow its name once', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types lit-html";
    const page = await openSettled({head: SCRIPT + SCRIPT, headers: {'Content-Security-Policy': policy}});
    expect(boxesOf(widgetOf(page), '.node')).to.have.length(COUNTRY_IDS.length);
    expect(page.window.heard.filter((line) => !line.startsWith('violation: trusted-types'))).to.deep.equal([]);
    page.close();
  });

  it('stands in a sandboxed frame, where storage throws', async () => {
    const report = `<script>
      addEventListener('rra-ready', ({target}) => requestAnimationFrame(() => requestAnimationFrame(() =>
        parent.postMessage({heard, nodes: target.shadowRoot.querySelectorAll('.node').length}, '*'))));
    </script>`;
    const told = new Promise<unknown>((resolve) => {
      addEventListener(
        'message',
        ({data}) => {
          resolve(data);
        },
        {once: true},
      );
    });
    const page = await openPage({head: report + SCRIPT, frame: {sandbox: 'allow-scripts'}});
    expect(await told).to.deep.equal({heard: [], nodes: COUNTRY_IDS.length});
    page.close();
  });

  for (const crossorigin of ['', ' crossorigin']) {
    it(`loads from another origin with the documented headers under embedder policies${crossorigin}`, async () => {
      const headers = {
        'Content-Type': 'text/javascript; charset=utf-8',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Access-Control-Allow-Origin': '*',
      };
      const src = onOtherOrigin(pageUrl('dist/rra-explainer.js', {headers}));
      const page = await openSettled({
        head: `<script src="${src}"${crossorigin}></script>`,
        headers: {
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'Cross-Origin-Opener-Policy': 'same-origin',
        },
      });
      expect(pictureOf(widgetOf(page))).to.equal(expected);
      expect(page.window.heard).to.deep.equal([]);
      page.close();
    });
  }

  it('is refused from another origin without those headers, which leaves the fallback to read', async () => {
    const src = onOtherOrigin(pageUrl('dist/rra-explainer.js'));
    const page = await openPage({
      head: `<script src="${src}"></script>`,
      body: '<rra-explainer><p slot="fallback">In words</p></rra-explainer>',
      headers: {'Cross-Origin-Embedder-Policy': 'require-corp'},
    });
    expect(page.document.querySelector('p')!.getClientRects()).to.have.length(1);
    page.close();
  });

  it('works in a document that a frame writes by itself', async () => {
    const frame = await openFrame('about:blank');
    const markup = `<!doctype html><script src="/pages/record.js"></script>${SCRIPT}${WIDGET}`;
    frame.removeAttribute('src');
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, {once: true});
    });
    frame.srcdoc = markup;
    await loaded;
    const page = {frame, window: frame.contentWindow, document: frame.contentDocument} as Page;
    await settled(widgetOf(page));
    await inject(page);
    expect(boxesOf(widgetOf(page), '.node')).to.have.length(COUNTRY_IDS.length);
    expect(page.window.heard).to.deep.equal([]);
    frame.remove();
  });
});
