import {expect} from '@open-wc/testing';
import {COUNTRY_NAMES} from '../document/built-in/built-in.js';
import builtIn from '../../src/document/japan-philippines.json' with {type: 'json'};
import {printToPdf} from '../run/commands.js';
import {itIn} from '../run/engine.js';
import {mount, mountIn, unmount} from '../drive/drive.js';

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
