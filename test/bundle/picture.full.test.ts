import {expect} from '@open-wc/testing';
import {faultsOf} from './measure-picture.js';
import {openSettled, type Page, SCRIPT, settled, widgetOf} from './open-page.js';

describe('the picture at every width', () => {
  let page: Page;

  before(async () => {
    const head = `<style>body {margin: 0}</style>${SCRIPT}`;
    page = await openSettled({head, body: '<div><rra-explainer></rra-explainer></div>'});
  });
  after(() => {
    page.close();
  });

  for (const lang of ['en', 'ja', 'fil', 'zh-Hans']) {
    it(`has no fault from 160 to 1200 px (${lang})`, async function () {
      this.timeout(120_000);
      const widget = widgetOf(page);
      widget.lang = lang;
      const faults = [];
      for (let width = 160; width <= 1200; width += 20) {
        widget.parentElement!.style.width = `${width}px`;
        await settled(widget);
        for (const fault of faultsOf(widget, width < 320 ? 11 : 12))
          faults.push(`${width}: ${fault}`);
      }
      expect(faults).to.deep.equal([]);
    });
  }
});
