import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {emulate, resetEmulation} from '../run/commands.js';
import {itIn} from '../run/engine.js';
import {backgroundOf, contrast, faintLines, faintTexts, read, textsOf} from './color.js';
import {mount, mountIn, pick, pickAll, settled, STATES, unmount} from '../drive/drive.js';

describe('contrast', () => {
  afterEach(unmount);

  for (const theme of ['light', 'dark']) {
    for (const state of Object.keys(STATES)) {
      it(`is 4.5 for every text and 3 for every line in the ${theme} theme, ${state}`, async () => {
        const element = await mountIn(state, {theme});
        expect(textsOf(element).length).to.be.greaterThan(30);
        expect(faintTexts(element)).to.deep.equal([]);
        expect(faintLines(element)).to.deep.equal([]);
      });
    }

    it(`is 3 for every kind of line where all are on, in the ${theme} theme`, async () => {
      const relations = 'access defence grouping dispute logistics partnership talks';
      const element = await mount({theme, relations});
      expect(pickAll(element, '.diagram .tie').length).to.be.greaterThan(20);
      expect(faintLines(element)).to.deep.equal([]);
      expect(faintTexts(element)).to.deep.equal([]);
    });

    it(`is 3 for the focus outline of all that can be focused, in the ${theme} theme`, async () => {
      const element = await mountIn('the table open', {theme});
      const root = element.shadowRoot;
      const seen: string[] = [];
      pick(element, '.card button').focus();
      for (let stop = 0; stop < 20; stop++) {
        await sendKeys({press: 'Tab'});
        const focused = root?.activeElement;
        if (!focused) break;
        const {outlineColor, outlineStyle, outlineWidth} = getComputedStyle(focused);
        const below = backgroundOf(focused.parentElement ?? focused);
        seen.push(focused.className);
        expect(outlineStyle, focused.className).to.equal('solid');
        expect(Number.parseFloat(outlineWidth), focused.className).to.be.at.least(2);
        expect(contrast(read(outlineColor), below), focused.className).to.be.at.least(3);
      }
      expect(seen.join(' ')).to.contain('node').and.to.contain('chip').and.to.contain('link').and.to.contain('mark');
    });
  }

  for (const scheme of ['light', 'dark']) {
    itIn(['chromium'], 'its driver cannot emulate forced colours', `holds in ${scheme} forced colours`, async () => {
      await emulate({features: {'forced-colors': 'active', 'prefers-color-scheme': scheme}});
      for (const state of Object.keys(STATES)) {
        const element = await mountIn(state);
        expect(faintTexts(element), state).to.deep.equal([]);
        expect(faintLines(element), state).to.deep.equal([]);
        unmount();
      }
      await resetEmulation();
    });
  }

  it('stays where a page changes the scheme under an open widget', async () => {
    const element = await mount({theme: 'light'});
    element.theme = 'dark';
    await settled(element);
    expect(faintTexts(element)).to.deep.equal([]);
  });
});
