import {expect} from '@open-wc/testing';
import axe from 'axe-core';
import {emulate, resetEmulation} from '../run/commands.js';
import {itIn} from '../run/engine.js';
import {mountIn, STATES, unmount} from '../drive/drive.js';

/** What axe finds in a state, one readable line each. The page around is the test runner's, so its rules are off. */
async function violations(state: string, attributes: Record<string, string>, width = 760): Promise<string[]> {
  const element = await mountIn(state, attributes, {width});
  const results = await axe.run(element, {
    resultTypes: ['violations'],
    rules: {'target-size': {enabled: true}},
  });
  return results.violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
}

describe('axe', () => {
  afterEach(unmount);

  for (const theme of ['light', 'dark']) {
    for (const state of Object.keys(STATES)) {
      it(`finds nothing in the ${theme} theme, ${state}`, async () => {
        expect(await violations(state, {theme})).to.deep.equal([]);
      });
    }
  }

  for (const width of [340, 280]) {
    for (const state of ['idle', 'a selected country', 'the table open']) {
      it(`finds nothing in a column of ${width} px, ${state}`, async () => {
        expect(await violations(state, {}, width)).to.deep.equal([]);
      });
    }
  }

  for (const lang of ['ja', 'fil', 'zh-Hans']) {
    it(`finds nothing in ${lang}`, async () => {
      expect(await violations('idle', {lang})).to.deep.equal([]);
    });
  }

  it('finds nothing without controls, without a card, without a diagram', async () => {
    for (const [name, value] of [['controls', 'none'], ['view', 'diagram'], ['view', 'card']] as const) {
      expect(await violations('idle', {[name]: value})).to.deep.equal([]);
      unmount();
    }
  });

  it('finds nothing where two explainers stand on a page', async () => {
    await mountIn('idle');
    expect(await violations('a selected country', {})).to.deep.equal([]);
  });

  itIn(['chromium'], 'its driver cannot emulate forced colours', 'finds nothing in forced colours', async () => {
    await emulate({features: {'forced-colors': 'active'}});
    expect(await violations('a selected country', {})).to.deep.equal([]);
    await resetEmulation();
  });
});
