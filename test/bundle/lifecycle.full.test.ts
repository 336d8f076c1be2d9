import {expect} from '@open-wc/testing';
import {engine} from '../run/engine.js';
import {churn, forgotten} from './churn.js';
import {frames, openSettled, widgetOf} from './open-page.js';

describe('after a thousand mounts and unmounts', () => {
  it('nothing is at work, and no widget is remembered', async function () {
    this.timeout(280_000);
    const page = await openSettled();
    if (engine === 'chromium') {
      expect(await forgotten(page, 1000)).to.equal(1000);
    } else {
      widgetOf(page).remove();
      await churn(page, 1000);
    }
    await frames(3);
    const {observed, timers, frames: waiting} = page.window.atWork();
    expect({observed, timers, waiting}).to.deep.equal({observed: 1, timers: 0, waiting: 0});
    expect(page.window.heard).to.deep.equal([]);
    page.close();
  });
});
