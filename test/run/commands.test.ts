import {expect} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {
  accessibilityTree,
  emulate,
  printToPdf,
  resetEmulation,
  swipe,
  tap,
  viewport,
  wheel,
} from './commands.js';
import {itIn} from './engine.js';

const NO_DEVTOOLS = 'its driver has no DevTools protocol';

const isMedia = (query: string): boolean => matchMedia(query).matches;

function add<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.style.cssText = 'position: fixed; left: 0; top: 0; width: 100px; height: 50px';
  document.body.append(element);
  return element;
}

describe('commands to the browser', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.body.style.height = '';
    scrollTo(0, 0);
  });

  it('types into what has the focus', async () => {
    const input = add('input');
    input.focus();
    await sendKeys({type: 'ab'});
    expect(input.value).to.equal('ab');
  });

  it('moves the mouse and clicks', async () => {
    const seen: string[] = [];
    const button = add('button');
    button.addEventListener('pointerenter', () => seen.push('enter'));
    button.addEventListener('click', () => seen.push('click'));
    await sendMouse({type: 'move', position: [20, 20]});
    await sendMouse({type: 'click', position: [20, 20]});
    expect(seen).to.deep.equal(['enter', 'click']);
    await resetMouse();
  });

  itIn(['chromium', 'firefox'], NO_DEVTOOLS, 'resizes the viewport', async () => {
    await viewport({width: 340, height: 700});
    expect(innerWidth).to.equal(340);
    await viewport({width: 800, height: 600});
  });

  itIn(['chromium', 'firefox'], NO_DEVTOOLS, 'turns the wheel', async () => {
    const box = add('div');
    const turned = new Promise<WheelEvent>((resolve) =>
      box.addEventListener('wheel', resolve, {once: true}),
    );
    await wheel(50, 20, {deltaY: 200});
    expect((await turned).deltaY).to.be.greaterThan(0);
  });

  itIn(['chromium'], NO_DEVTOOLS, 'emulates media, time zone and touch, and ends it', async () => {
    await emulate({features: {'forced-colors': 'active', 'prefers-color-scheme': 'dark'}});
    expect(isMedia('(forced-colors: active) and (prefers-color-scheme: dark)')).to.equal(true);
    await emulate({media: 'print'});
    expect(isMedia('print')).to.equal(true);
    await emulate({timeZone: 'Pacific/Apia'});
    expect(new Date(2020, 0, 1).getTimezoneOffset()).to.equal(-14 * 60);
    await emulate({touch: true});
    expect(isMedia('(pointer: coarse)')).to.equal(true);
    await resetEmulation();
    expect(isMedia('print')).to.equal(false);
    expect(isMedia('(forced-colors: active)')).to.equal(false);
    expect(isMedia('(pointer: coarse)')).to.equal(false);
  });

  itIn(['chromium'], NO_DEVTOOLS, 'taps and swipes with a finger', async () => {
    await emulate({touch: true});
    const button = add('button');
    const pressed = new Promise<PointerEvent>((resolve) =>
      button.addEventListener('pointerdown', resolve, {once: true}),
    );
    await tap(20, 20);
    expect((await pressed).pointerType).to.equal('touch');
    document.body.style.height = '5000px';
    const ended = new Promise((resolve) => addEventListener('scrollend', resolve, {once: true}));
    await swipe([50, 400], [50, 200]);
    await ended;
    expect(scrollY).to.be.greaterThan(150);
    await resetEmulation();
  });

  itIn(['chromium'], NO_DEVTOOLS, 'reads the accessibility tree through shadow roots', async () => {
    const root = add('section').attachShadow({mode: 'open'});
    const button = document.createElement('button');
    button.setAttribute('aria-pressed', 'true');
    button.textContent = 'Forces abroad';
    root.append(button);
    const tree = await accessibilityTree();
    expect(tree.children?.[0]).to.include({
      role: 'button',
      name: 'Forces abroad',
      pressed: 'true',
    });
  });

  itIn(['chromium'], NO_DEVTOOLS, 'prints and reads the print back', async () => {
    const link = document.createElement('a');
    link.href = 'https://example.org/a(1)';
    link.textContent = 'Manila, 2025年9月11日';
    document.body.append(link);
    const {pages, text, links} = await printToPdf({format: 'a5'});
    expect(pages).to.equal(1);
    expect(text).to.contain('Manila, 2025年9月11日');
    expect(links).to.deep.equal(['https://example.org/a(1)']);
  });
});
