import {expect} from '@open-wc/testing';
import type {ExplainerDocument} from '../../src/document/types.js';
import {LANGUAGES} from '../../src/i18n/languages.js';
import {accessibilityTree, cdp, type AccessibleNode} from '../run/commands.js';
import {itIn} from '../run/engine.js';
import {all, cardOf, click, descriptionOf, find, mount, nameOf, openPanel, pick, pickAll, settled, textOf, unmount} from '../drive/drive.js';

const NO_TREE = 'its driver cannot read the accessibility tree';
const NO_FIND = 'it has no search that a page can start';
const NO_SETTING = 'its driver cannot set the browser’s font size';

const flat = (tree: AccessibleNode): AccessibleNode[] => [tree, ...(tree.children ?? []).flatMap(flat)];

/** What a reader gets who selects the whole widget and copies. */
function copied(part: Node): string {
  if (part instanceof Text) return part.data;
  if (part instanceof Element) {
    const style = getComputedStyle(part);
    const select = style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select');
    if (style.display === 'none' || style.visibility === 'hidden' || select === 'none') return '';
  }
  return [...part.childNodes].map(copied).join('');
}

describe('a reader’s aids', () => {
  afterEach(unmount);

  itIn(['chromium'], NO_SETTING, 'have the browser’s own font size of 24 px followed, in all of the widget', async () => {
    const sizes = async (): Promise<number[]> => {
      const element = await mount({selected: 'PH'}, {width: 760});
      const parts = pickAll(element, '.title, .pill, .node, .relation-name, .chip, .link, .caption, .label');
      const found = parts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize));
      unmount();
      return found;
    };
    const usual = await sizes();
    await cdp('Page.setFontSizes', {fontSizes: {standard: 24}});
    try {
      expect(getComputedStyle(document.documentElement).fontSize).to.equal('24px');
      const large = await sizes();
      expect(large.length).to.be.at.least(10);
      expect(Math.min(...large) / Math.min(...usual)).to.be.closeTo(1.5, 0.08);
      expect(Math.max(...large) / Math.max(...usual)).to.be.closeTo(1.5, 0.08);
    } finally {
      await cdp('Page.setFontSizes', {fontSizes: {standard: 16}});
    }
  });

  for (const width of [340, 900])
    itIn(['chromium'], NO_TREE, `hear five column headers over every row of the table at ${width} px`, async () => {
      const element = await mount({}, {width});
      await openPanel(element, 'table');
      const table = flat(await accessibilityTree()).find(({role}) => role === 'table')!;
      const rows = flat(table).filter(({role}) => role === 'row');
      const rolesOf = (row: AccessibleNode): string[] => flat(row).map(({role}) => role).filter((role) => /header|cell/.test(role));
      expect(rolesOf(rows[0]!)).to.deep.equal(Array<string>(5).fill('columnheader'));
      expect(flat(rows[0]!).filter(({role}) => role === 'columnheader').map(({name}) => name.split(' ')[0])).to.deep.equal([
        'Relation', 'Kind', element.scene.words.messages.members, 'Status', 'Sources',
      ]);
      for (const row of rows.slice(1)) expect(rolesOf(row)).to.deep.equal(['rowheader', 'cell', 'cell', 'cell', 'cell']);
      expect(rows.length).to.equal(element.scene.model.shown.length + 1);
    });

  it('have the roles of the table written out, since a narrow row is a block', async () => {
    const element = await mount({}, {width: 340});
    await openPanel(element, 'table');
    for (const [selector, role] of [['table', 'table'], ['tr', 'row'], ['thead th', 'columnheader'], ['tbody th', 'rowheader'], ['td', 'cell']] as const) {
      expect(pickAll(element, `.table${selector === 'table' ? '' : ` ${selector}`}`).length, selector).to.be.at.least(1);
      for (const part of pickAll(element, `.table${selector === 'table' ? '' : ` ${selector}`}`)) expect(part.getAttribute('role'), selector).to.equal(role);
    }
  });

  it('can ask for a country by the name that they see', async () => {
    const element = await mount({}, {width: 240});
    const nodes = pickAll(element, '.node');
    expect(nodes.map((node) => node.innerText.trim())).to.include('US');
    for (const node of nodes) expect(nameOf(node)).to.equal(node.innerText.trim());
    const us = nodes.find((node) => nameOf(node) === 'US')!;
    expect(descriptionOf(us)).to.match(/^United States: /);
  });

  for (const tag of Object.keys(LANGUAGES))
    it(`copy no joiners and no hidden words in ${tag}`, async () => {
      const element = await mount({lang: tag});
      const {opensInNewTab} = element.scene.words.messages;
      for (const selected of [null, 'PH', 'cn-ph-dispute', 'us-ph-vfa']) {
        element.selected = selected;
        for (const panel of ['table', 'sources', 'corrections'] as const) {
          await settled(element);
          pickAll(element, '.card .more[aria-expanded="false"]').forEach((more) => more.click());
          await openPanel(element, panel);
          const text = copied(element.shadowRoot!);
          expect(text.length).to.be.greaterThan(500);
          const where = `${selected ?? 'overview'}, ${panel}`;
          expect(text.match(/.{0,9}[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u)?.[0], where).to.equal(undefined);
          expect(text.includes(opensInNewTab), where).to.equal(false);
        }
      }
    });

  itIn(['chromium', 'firefox'], NO_FIND, 'find every shown word in the page, whatever invisible characters keep its lines together', async () => {
    const {find: findInPage} = window as unknown as {find: (text: string, ...flags: boolean[]) => boolean};
    for (const [lang, words] of [
      ['en', ['Reciprocal Access Agreement', 'Philippines', 'In force since 11 Sept 2025', '8 July 2024, Manila']],
      ['ja', ['部隊間協力円滑化協定', 'フィリピン', '2025年9月11日発効']],
    ] as const) {
      await mount({lang}, {width: 340});
      for (const text of words) {
        getSelection()!.removeAllRanges();
        expect(findInPage(text, true, false, true), text).to.equal(true);
      }
      unmount();
    }
  });

  it('still read Japanese by the phrase and never a day in two parts of Chinese', async () => {
    const element = await mount({lang: 'ja', selected: 'cn-ph-dispute'}, {width: 340});
    expect(pickAll(element, '.card dd wbr').length).to.be.greaterThan(10);
    unmount();
    const chinese = await mount({lang: 'zh-Hans'}, {width: 340});
    const days = pickAll(chinese, '.card .day');
    expect(days.map(textOf)).to.include('2024年7月8日');
    for (const day of days) expect(day.getClientRects().length, textOf(day)).to.equal(1);
  });

  it('find the day of signature in every row of what is signed and not in force', async () => {
    const relation = (id: string, kind: 'logistics' | 'access') => ({
      id, kind, members: ['A', 'B'], name: `${id} Agreement`, short: id, summary: 'It lets ships call.', signed: '2026-01-15', sources: [],
    });
    const story: Partial<ExplainerDocument> = {
      schemaVersion: 1,
      title: 'Pact',
      countries: [{id: 'A', name: 'Alder'}, {id: 'B', name: 'Birch'}],
      relations: [relation('HP', 'access'), relation('LP', 'access')],
    };
    const element = await mount({'as-of': '2026-02-01'});
    element.document = story;
    await settled(element);
    expect(textOf(pick(element, '[part="status"]'))).to.equal('Signed, not yet in force');
    await openPanel(element, 'table');
    for (const row of all(element, 'row').slice(1)) expect(textOf(row)).to.contain('Signed 15 Jan 2026, not yet in force');
    element.select('A');
    await settled(element);
    for (const row of all(cardOf(element), 'listitem')) expect(textOf(row)).to.contain('Signed 15 Jan 2026, not yet in force');
    await click(find(cardOf(element), 'button', /^LP/));
    expect(textOf(cardOf(element))).to.contain('Signed 15 Jan 2026, not yet in force');
  });
});
