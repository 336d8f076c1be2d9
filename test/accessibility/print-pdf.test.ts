import {expect} from '@open-wc/testing';
import {COUNTRY_NAMES} from '../document/built-in/built-in.js';
import builtIn from '../../src/document/japan-philippines.json' with {type: 'json'};
import {emulate, printToPdf, resetEmulation} from '../run/commands.js';
import {itIn} from '../run/engine.js';
import {mount, mountIn, pick, pickAll, unmount} from '../drive/drive.js';
import {faintLines, faintTexts, read} from './color.js';

const NO_PDF = 'its driver cannot print';

/** Lines wrap at the paper's edge: only the letters count. */
const letters = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u2060\u00ad]/g, '');

interface Localised {
  readonly en: string;
}

const textOf = (field: string | Localised): string => (typeof field === 'string' ? field : field.en);

/** Every fact of the built-in document that holds today, of the subject and of all other relations. */
function facts(): string[] {
  const {relations} = builtIn as unknown as {relations: {facts?: {value: string | Localised; until?: string}[]}[]};
  const all = relations.flatMap((relation) => relation.facts ?? []);
  return all.filter(({until}) => until === undefined).map(({value}) => textOf(value));
}

describe('paper', () => {
  afterEach(unmount);

  for (const format of ['a5', 'a4'] as const) {
    itIn(['chromium'], NO_PDF, `of ${format} holds the names, every fact, every tie and every source address`, async () => {
      await mount({}, {width: format === 'a5' ? 480 : 680});
      const {text, pages} = await printToPdf({format});
      const printed = letters(text);
      const missing = (wanted: readonly string[]): string[] => wanted.filter((entry) => !printed.includes(letters(entry)));
      expect(missing(COUNTRY_NAMES)).to.deep.equal([]);
      expect(facts().length).to.be.greaterThan(12);
      expect(missing(facts())).to.deep.equal([]);
      expect(missing(builtIn.relations.map(({name}) => textOf(name)))).to.deep.equal([]);
      expect(missing(builtIn.sources.flatMap((source) => ('url' in source && source.url ? [source.url] : [])))).to.deep.equal([]);
      expect(pages).to.be.within(2, format === 'a5' ? 20 : 12);
    });
  }

  itIn(['chromium'], NO_PDF, 'holds the same whatever the reader has opened, filtered or selected', async () => {
    for (const state of ['a selected country', 'filtered', 'the table open']) {
      await mountIn(state, {theme: 'dark'}, {width: 680});
      const printed = letters((await printToPdf({format: 'a4'})).text);
      expect(facts().filter((fact) => !printed.includes(letters(fact))), state).to.deep.equal([]);
      unmount();
    }
  });

  itIn(['chromium'], NO_PDF, 'prints in Japanese and Chinese as text', async () => {
    await mount({lang: 'ja'}, {width: 680});
    expect((await printToPdf({format: 'a4'})).text).to.contain('フィリピン');
    unmount();
    await mount({lang: 'zh-Hans'}, {width: 680});
    expect((await printToPdf({format: 'a4'})).text).to.contain('菲律宾');
  });

  itIn(['chromium'], NO_PDF, 'never cuts the picture in two, and ends no page with a heading, wherever the widget begins', async () => {
    const headings = new Set(['Sources', 'Corrections to the report', ...builtIn.relations.map(({name}) => textOf(name))].map(letters));
    for (const above of [0, 300, 420, 640, 820]) {
      const element = await mount({}, {width: 700});
      element.before(Object.assign(document.createElement('div'), {style: `height: ${above}px`}));
      const {byPage} = await printToPdf({format: 'a4'});
      const lines = byPage.map((text) => text.split('\n').filter((line) => /\S/.test(line)));
      const whole = lines.filter((page) => COUNTRY_NAMES.every((name) => page.includes(name)));
      expect(whole, `below ${above} px`).to.have.length(1);
      expect(lines.map((page) => page.at(-1)!).filter((line) => headings.has(letters(line))), `below ${above} px`).to.deep.equal([]);
      unmount();
    }
  });

  for (const theme of ['light', 'dark']) {
    itIn(['chromium'], 'its driver cannot emulate paper', `is dark on white without any control by print media alone, in a ${theme} page of its own colours`, async () => {
      await emulate({media: 'print'});
      const style = '--rra-bg: #102030; --rra-text: #ffe; --rra-muted: #cdd; --rra-accent: #8ef; --rra-tie-access: #ffa; --rra-tie-dispute: #fcc';
      for (const own of ['', style]) {
        for (const selected of ['', 'PH', 'jp-ph-raa']) {
          const element = await mount({theme, selected, style: `${own}; height: 400px; min-height: 2000px`});
          expect(read(getComputedStyle(pick(element, '.base')).backgroundColor)).to.deep.equal([1, 1, 1, 1]);
          expect(faintTexts(element, 7), `${own} ${selected}`).to.deep.equal([]);
          expect(faintLines(element, 4.5), `${own} ${selected}`).to.deep.equal([]);
          const controls = pickAll(element, '.switch, .timeline, .panel-buttons *, .back, .more, .chip[aria-pressed="false"], input');
          expect(controls.filter((control) => control.checkVisibility()).map(({className}) => className)).to.deep.equal([]);
          expect(element.clientHeight).to.equal(pick(element, '.base').offsetHeight);
          unmount();
        }
      }
      await resetEmulation();
    });
  }

  it('gives the screen back as it was', async () => {
    const element = await mount({selected: 'PH'});
    const before = element.shadowRoot?.innerHTML;
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('.address').length).to.be.greaterThan(20);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(element.shadowRoot?.innerHTML).to.equal(before);
  });
});
