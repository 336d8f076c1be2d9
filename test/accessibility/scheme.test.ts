import {expect} from '@open-wc/testing';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {emulate, resetEmulation} from '../run/commands.js';
import {itIn} from '../run/engine.js';
import {faintLines, faintTexts, luminance, read} from './color.js';
import {mount, pick, pickAll, settled, unmount} from '../drive/drive.js';

const NO_MEDIA = 'its driver cannot emulate the reader’s system';
const root = document.documentElement;

/** Whether the widget is painted dark: by what it computes, not by its classes. */
function isDark(element: Element): boolean {
  const {backgroundColor, color} = getComputedStyle(pick(element, '.base'));
  expect(read(backgroundColor)[3], 'opaque').to.equal(1);
  const dark = luminance(read(backgroundColor)) < 0.2;
  expect(luminance(read(color)) < 0.2).to.equal(!dark);
  return dark;
}

const system = (scheme: 'light' | 'dark'): Promise<void> => emulate({features: {'prefers-color-scheme': scheme}});

/** The ways in which a page is light or dark. Each sets one and gives back how to take it away. */
const PAGES: Readonly<Record<string, (scheme: 'light' | 'dark') => () => void>> = {
  'color-scheme on the root': (scheme) => {
    root.style.colorScheme = scheme;
    return () => root.removeAttribute('style');
  },
  'color-scheme on a parent': (scheme) => {
    document.body.style.colorScheme = `only ${scheme}`;
    return () => document.body.removeAttribute('style');
  },
  'color-scheme in a meta': (scheme) => {
    const meta = document.createElement('meta');
    meta.name = 'color-scheme';
    meta.content = scheme;
    document.head.append(meta);
    return () => meta.remove();
  },
  'a painted background': (scheme) => {
    document.body.style.backgroundColor = scheme === 'dark' ? 'rgb(20 20 30)' : 'rgb(250 245 235)';
    return () => document.body.removeAttribute('style');
  },
  'a class': (scheme) => {
    root.classList.add(scheme);
    return () => root.removeAttribute('class');
  },
  ...Object.fromEntries(
    ['data-theme', 'data-bs-theme', 'data-color-mode', 'data-mode', 'data-color-scheme'].map((name) => [
      name,
      (scheme: string) => {
        root.setAttribute(name, scheme);
        return () => root.removeAttribute(name);
      },
    ]),
  ),
};

/** The background in the frame in which the element first shows, read before any frame is painted. */
async function firstBackground(): Promise<[string, RraExplainerElement]> {
  const column = document.createElement('div');
  column.className = 'column';
  const element = document.createElement('rra-explainer');
  column.append(element);
  document.body.append(column);
  await element.updateComplete;
  return [getComputedStyle(pick(element, '.base')).backgroundColor, element];
}

describe('the colour scheme', () => {
  let undo = (): void => undefined;
  afterEach(() => {
    unmount();
    undo();
    undo = () => undefined;
  });

  for (const [way, set] of Object.entries(PAGES)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`follows a page that is ${scheme} by ${way}, from the first frame on`, async () => {
        undo = set(scheme);
        const [background, element] = await firstBackground();
        await settled(element);
        expect(isDark(element)).to.equal(scheme === 'dark');
        expect(getComputedStyle(pick(element, '.base')).backgroundColor).to.equal(background);
      });

      itIn(['chromium'], NO_MEDIA, `… whatever the system is, with all readable: ${way}, ${scheme}`, async () => {
        undo = set(scheme);
        for (const os of ['light', 'dark'] as const) {
          await system(os);
          for (const theme of ['auto', 'light', 'dark']) {
            const element = await mount({theme});
            expect(isDark(element), `${theme}, system ${os}`).to.equal((theme === 'auto' ? scheme : theme) === 'dark');
            expect([...faintTexts(element), ...faintLines(element)]).to.deep.equal([]);
            unmount();
          }
        }
        await resetEmulation();
      });
    }

    it(`follows a page that changes under it by ${way}`, async () => {
      const back = set('light');
      const element = await mount();
      expect(isDark(element)).to.equal(false);
      back();
      undo = set('dark');
      await settled(element);
      expect(isDark(element)).to.equal(true);
    });
  }

  itIn(['chromium'], NO_MEDIA, 'is white on a dark system too where the page says and paints nothing', async () => {
    await system('dark');
    expect(isDark(await mount())).to.equal(false);
    await resetEmulation();
  });

  itIn(['chromium'], NO_MEDIA, 'follows a page that paints by the system, live', async () => {
    const style = document.createElement('style');
    style.textContent = '@media (prefers-color-scheme: dark) { body { background: #111 } }';
    document.head.append(style);
    undo = () => style.remove();
    await system('dark');
    const element = await mount();
    expect(isDark(element)).to.equal(true);
    await system('light');
    await settled(element);
    expect(isDark(element)).to.equal(false);
    await resetEmulation();
  });

  it('is dark where the page’s text is made for a ground that cannot be read, such as an image', async () => {
    document.body.style.cssText = 'background-image: linear-gradient(#111, #222); color: #eee';
    undo = () => document.body.removeAttribute('style');
    expect(isDark(await mount())).to.equal(true);
  });

  for (const [name, dark] of [
    ['darkness-falls', false],
    ['darkly', false],
    ['lightning', true],
    ['Dark-Blue', true],
    ['theme_dark', true],
  ] as const) {
    it(`takes a page for ${dark ? 'dark' : 'light'} whose theme is called ${name}`, async () => {
      root.dataset.theme = name;
      document.body.style.backgroundColor = name === 'lightning' ? '#111' : '#fff';
      undo = () => {
        delete root.dataset.theme;
        document.body.removeAttribute('style');
      };
      expect(isDark(await mount())).to.equal(dark);
    });
  }

  it('marks the selected country by more than its ground, which a forced dark theme takes away', async () => {
    const element = await mount({selected: 'PH'});
    const borderOf = (node: Element): string => {
      const {borderTopWidth, borderTopColor} = getComputedStyle(node);
      return `${borderTopWidth} ${borderTopColor}`;
    };
    const others = pickAll(element, '.node:not([aria-pressed="true"], .is-dim)').map(borderOf);
    const [width, otherWidth] = [borderOf(pick(element, '.node[aria-pressed="true"]')), others[0]!].map(parseFloat);
    expect(width! - otherWidth!).to.be.at.least(1);
    expect(others).not.to.include(borderOf(pick(element, '.node[aria-pressed="true"]')));
  });

  itIn(['chromium'], NO_MEDIA, 'follows the system, live, where the page lets it', async () => {
    root.style.colorScheme = 'light dark';
    undo = () => root.removeAttribute('style');
    await system('dark');
    const element = await mount();
    expect(isDark(element)).to.equal(true);
    await system('light');
    await settled(element);
    expect(isDark(element)).to.equal(false);
    await resetEmulation();
  });

  it('is the author’s where the author names one, live, and in odd spellings', async () => {
    root.style.colorScheme = 'dark';
    undo = () => root.removeAttribute('style');
    const element = await mount({theme: ' LIGHT '});
    expect(isDark(element)).to.equal(false);
    element.theme = 'dark';
    await settled(element);
    expect(isDark(element)).to.equal(true);
  });

  it('is each widget’s own: a dark one beside a light one', async () => {
    const [light, dark] = [await mount({theme: 'light'}), await mount({theme: 'dark'})];
    expect([isDark(light), isDark(dark)]).to.deep.equal([false, true]);
  });

  it('follows the nearest mark: a dark section of a light page', async () => {
    root.dataset.theme = 'light';
    const section = document.createElement('section');
    section.dataset.theme = 'dark';
    document.body.append(section);
    undo = () => {
      section.remove();
      delete root.dataset.theme;
    };
    expect(isDark(await mount({}, {parent: section}))).to.equal(true);
  });
});
