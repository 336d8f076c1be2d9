import {expect} from '@open-wc/testing';
import {frames, openSettled, type Page, settled, widgetOf} from './open-page.js';

describe('a settled widget', () => {
  let page: Page;

  before(async () => {
    page = await openSettled();
  });
  after(() => {
    page.close();
  });

  const requests = (): number => page.window.performance.getEntriesByType('resource').length;

  it('sets no timer, asks for no frame, animates, requests and changes nothing', async () => {
    const root = widgetOf(page).shadowRoot!;
    let changes = 0;
    const watch = new MutationObserver((records) => (changes += records.length));
    watch.observe(root, {childList: true, subtree: true, attributes: true, characterData: true});
    const before = {...page.window.started, requests: requests()};
    await frames(90);
    watch.disconnect();
    expect({...page.window.started, requests: requests()}).to.deep.equal(before);
    expect(page.window.atWork()).to.include({timers: 0, frames: 0});
    expect(root.getAnimations()).to.deep.equal([]);
    expect(changes).to.equal(0);
  });

  it('lights what is pointed at within one frame, and then rests again', async () => {
    const root = widgetOf(page).shadowRoot!;
    const {PointerEvent} = page.window;
    for (const node of root.querySelectorAll('.node')) {
      const {started} = page.window;
      const before = {...started};
      node.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await frames(1);
      expect(node.className).to.contain('is-lit');
      let changes = 0;
      const watch = new MutationObserver((records) => (changes += records.length));
      watch.observe(root, {childList: true, subtree: true, attributes: true, characterData: true});
      await frames(5);
      watch.disconnect();
      expect(changes).to.equal(0);
      expect(started).to.deep.equal(before);
    }
    widgetOf(page).dispatchEvent(new PointerEvent('pointerleave'));
  });

  it('rests again after all that a reader can do', async () => {
    const widget = widgetOf(page);
    for (const button of widget.shadowRoot!.querySelectorAll<HTMLElement>(
      '.node, .chip, .link, .mark',
    )) {
      button.click();
      await widget.updateComplete;
    }
    await settled(widget);
    const before = {...page.window.started, requests: requests()};
    await frames(30);
    expect({...page.window.started, requests: requests()}).to.deep.equal(before);
    expect(page.window.atWork()).to.include({timers: 0, frames: 0});
  });
});
