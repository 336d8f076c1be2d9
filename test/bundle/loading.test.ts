import {expect} from '@open-wc/testing';
import {pictureOf, textOf} from './measure-picture.js';
import {
  builtScript,
  frames,
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
  widgetsOf,
} from './open-page.js';

/** Every way in which pages bring a script in. */
const WAYS: Readonly<Record<string, PageSource>> = {
  'in the head': {head: SCRIPT},
  'after the tag': {head: '', body: WIDGET + SCRIPT},
  async: {head: `<script src="${SCRIPT_URL}" async></script>`},
  defer: {head: `<script src="${SCRIPT_URL}" defer></script>`},
  'as a module': {head: `<script src="${SCRIPT_URL}" type="module"></script>`},
  'by import()': {head: `<script>addEventListener('load', () => import('${SCRIPT_URL}'))</script>`},
  'by eval of its text': {
    head: `<script>fetch('${SCRIPT_URL}').then((answer) => answer.text()).then((text) => (0, eval)(text))</script>`,
  },
  'by a loader': {
    head: `<script>document.head.appendChild(document.createElement('script')).src = '${SCRIPT_URL}'</script>`,
  },
  'three times': {head: SCRIPT + SCRIPT, body: WIDGET + SCRIPT},
  'after a global AMD and CommonJS loader': {
    head: `<script>
      window.define = () => { throw new Error('Mismatched anonymous define()'); };
      define.amd = {};
      window.exports = {};
      window.module = {exports};
      window.require = () => { throw new Error('require is not for you'); };
    </script>${SCRIPT}`,
  },
  'where a script watches for Node': {
    head: `<script>for (const name of ['process', 'global', 'Buffer', 'setImmediate', '__dirname']) {
      Object.defineProperty(window, name, {get() { throw new Error(name + ' was read'); }});
    }</script>${SCRIPT}`,
  },
};

describe('the script', () => {
  let expected: {picture: string; text: string};

  const shown = (page: Page): typeof expected => ({
    picture: pictureOf(widgetOf(page)),
    text: textOf(widgetOf(page)),
  });
  const ready = async (page: Page): Promise<void> => {
    await until(() => page.window.customElements.get('rra-explainer'), 'The definition');
    await Promise.all(widgetsOf(page).map(settled));
  };

  before(async () => {
    const page = await openSettled();
    expected = shown(page);
    page.close();
  });

  for (const [way, source] of Object.entries(WAYS)) {
    it(`draws the same widget loaded ${way}`, async () => {
      const page = await openPage(source);
      await ready(page);
      expect(shown(page)).to.deep.equal(expected);
      expect(page.window.heard).to.deep.equal([]);
      page.close();
    });
  }

  it('draws the same widget when it comes late, after a reader has scrolled', async () => {
    const page = await openPage({head: ''});
    await frames(10);
    page.window.scrollTo(0, 50);
    await inject(page);
    await ready(page);
    expect(shown(page)).to.deep.equal(expected);
    expect(page.window.heard).to.deep.equal([]);
    page.close();
  });

  it('lets the first of two versions win, and tells the author once which two they are', async () => {
    const current = await builtScript();
    const [, version = ''] = /="(\d+\.\d+\.\d+)";/.exec(current.slice(current.indexOf('rra-')))!;
    const older = current.replaceAll(`"${version}"`, '"0.0.7"');
    for (const [first, second] of [
      [older, current],
      [current, older],
    ]) {
      const page = await openPage({head: ''});
      await inject(page, first);
      await inject(page, second);
      await inject(page, first);
      await ready(page);
      expect(shown(page)).to.deep.equal(expected);
      expect(page.window.heard).to.have.length(1);
      expect(page.window.heard[0]).to.match(/^warn/).and.contain('0.0.7').and.contain(version);
      page.close();
    }
  });

  it('registers one tag and leaves no global behind', async () => {
    const watch = `<script>
      window.defined = [];
      const {define} = customElements;
      customElements.define = (name, ...rest) => { defined.push(name); define.call(customElements, name, ...rest); };
      window.globalsBefore = new Set(Object.getOwnPropertyNames(window));
    </script>`;
    const page = await openPage({head: watch + SCRIPT});
    const window = page.window as Page['window'] & {defined: string[]; globalsBefore: Set<string>};
    expect(window.defined).to.deep.equal(['rra-explainer']);
    const added = Object.getOwnPropertyNames(window).filter(
      (name) => !window.globalsBefore.has(name),
    );
    const litOwn = [
      'globalsBefore',
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ];
    expect(added.filter((name) => !litOwn.includes(name))).to.deep.equal([]);
    page.close();
  });

  it('stays one definition that listens no more than at first after fifty swaps of the body', async function () {
    this.timeout(40_000);
    const page = await openPage();
    const swap = async (): Promise<void> => {
      page.document.body.innerHTML = WIDGET;
      await inject(page);
      await settled(widgetOf(page));
    };
    const state = (): unknown => [
      page.window.atWork(),
      page.document.styleSheets.length,
      page.document.adoptedStyleSheets.length,
    ];
    await swap();
    const before = state();
    for (let swaps = 1; swaps < 50; swaps += 1) await swap();
    expect(state()).to.deep.equal(before);
    expect(shown(page)).to.deep.equal(expected);
    expect(page.window.heard).to.deep.equal([]);
    page.close();
  });

  it('runs with the right integrity hash, and with a wrong one leaves the fallback to read', async () => {
    const bytes = await (await fetch(SCRIPT_URL)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    const hash = btoa(String.fromCharCode(...digest));
    const body = '<rra-explainer><p slot="fallback">In words</p></rra-explainer>';
    for (const [integrity, isShown] of [
      [hash, false],
      [hash.split('').reverse().join(''), true],
    ] as const) {
      const head = `<script src="${SCRIPT_URL}" integrity="sha384-${integrity}" crossorigin="anonymous"></script>`;
      const page = await openPage({head, body});
      await frames(3);
      expect(page.document.querySelector('p')!.getClientRects().length > 0).to.equal(isShown);
      page.close();
    }
  });
});
