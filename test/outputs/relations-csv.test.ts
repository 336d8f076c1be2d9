import {expect} from '@open-wc/testing';
import {csvParse} from 'd3-dsv';
import {EMPTY_DRAFT} from '../../demo/editor/draft.js';
import {parseDocument} from '../../demo/editor/document.js';
import {readSheet} from '../../demo/editor/read-sheet.js';
import {wordsFor} from '../../src/i18n/words.js';
import {buildModel} from '../../src/model/build-model.js';
import {relationsCsv} from '../../src/outputs/relations-csv.js';
import {smallDocument} from './small-story.js';

function csvOf(document: unknown, language = 'en'): string {
  const {document: parsed} = parseDocument(document);
  const model = buildModel({
    document: parsed!,
    countries: null,
    kinds: new Set(['defence', 'dispute']),
    day: null,
    today: '2026-11-25',
  });
  return relationsCsv(model, wordsFor([language]));
}

describe('the table as a sheet', () => {
  it('has a row for each relation that is shown, and begins with the mark of UTF-8', () => {
    const text = csvOf(smallDocument());
    expect(text.charCodeAt(0)).to.equal(0xfeff);
    const rows = csvParse(text.slice(1));
    expect(rows.map((row) => row[rows.columns[0]!])).to.deep.equal(['Treaty, "the first"', 'Islands']);
    expect(rows[0]!.signed).to.equal('1951-08-30');
  });

  for (const sign of '=+-@＝＋－＠') {
    it(`runs nothing in a spreadsheet that begins with ${sign}`, () => {
      const story = smallDocument();
      story.relations[0]!.name = `${sign}HYPERLINK("https://bad.example")`;
      const [row] = csvParse(csvOf(story).slice(1));
      expect(Object.values(row!)[0]).to.equal(`'${sign}HYPERLINK("https://bad.example")`);
    });
  }

  it('is in the language of the widget', () => {
    expect(csvOf(smallDocument(), 'ja')).to.contain('国');
  });

  it('goes back into the editor', () => {
    const {draft} = readSheet(csvOf(smallDocument()), EMPTY_DRAFT);
    const {document} = parseDocument(draft);
    expect(document!.relations.map(({signed}) => signed)).to.deep.equal(['1951-08-30', undefined]);
    expect(document!.relations.map(({kind}) => kind)).to.deep.equal(['defence', 'dispute']);
    expect(document!.countries).to.have.length(2);
  });
});
