import {expect} from '@open-wc/testing';
import {parseDocument} from '../../demo/editor/document.js';
import {EMPTY_DRAFT, type Draft} from '../../demo/editor/draft.js';
import {readSheet} from '../../demo/editor/read-sheet.js';
import {TEMPLATES} from '../../demo/editor/templates.js';

type Entry = Readonly<Record<string, unknown>>;

const entries = (draft: Draft, key: string): readonly Entry[] => draft[key] as readonly Entry[];

const HEAD = 'from,to,kind,name,short,signed,in force';
const LINE = 'Japan,Philippines,access,Reciprocal Access Agreement,RAA,2024-07-08,2025-09-11';

describe('a sheet from a spreadsheet', () => {
  it('becomes relations, and the countries they name', () => {
    const {draft, notes} = readSheet(`${HEAD}\n${LINE}\n`, EMPTY_DRAFT);
    const {document, problems} = parseDocument(draft);
    expect(problems).to.deep.equal([]);
    expect(document?.countries.map(({name}) => name)).to.deep.equal(['Japan', 'Philippines']);
    expect(document?.relations[0]).to.include({kind: 'access', short: 'RAA', signed: '2024-07-08', inForce: '2025-09-11'});
    expect(notes.join()).to.contain('Japan, Philippines');
  });

  const SHAPES: readonly (readonly [string, string])[] = [
    ['with a byte order mark', `\uFEFF${HEAD}\n${LINE}`],
    ['with the line ends of Windows', `${HEAD}\r\n${LINE}\r\n`],
    ['separated by semicolons', `${HEAD}\n${LINE}`.replaceAll(',', ';')],
    ['pasted as tabs', `${HEAD}\n${LINE}`.replaceAll(',', '\t')],
    ['with empty rows', `${HEAD}\n\n${LINE}\n,,,,,,\n`],
    ['with columns in other words', `Country A,Country B,Type,Agreement,Acronym,Date signed,Entry into force\n${LINE}`],
  ];
  for (const [title, text] of SHAPES) {
    it(`reads the same ${title}`, () => {
      const plain = readSheet(`${HEAD}\n${LINE}`, EMPTY_DRAFT).draft;
      expect(readSheet(text, EMPTY_DRAFT).draft).to.deep.equal(plain);
    });
  }

  it('finds a country by id or by name, however it is written', () => {
    const draft: Draft = {...EMPTY_DRAFT, countries: [{id: 'JP', name: {en: 'Japan', ja: '日本'}}, {id: 'PH', name: 'Philippines'}]};
    for (const from of ['JP', 'jp', 'Japan', ' japan ', '日本']) {
      const {draft: next} = readSheet(`from,to,name\n${from},PH,A\n`, draft);
      expect(entries(next, 'relations')[0]?.members, from).to.deep.equal(['JP', 'PH']);
      expect(entries(next, 'countries'), from).to.have.length(2);
    }
  });

  it('takes the dates of Excel, and leaves a date that could be two as it was written, with a word about it', () => {
    const {draft, notes} = readSheet('from,to,name,signed\nJapan,Philippines,A,45481\nJapan,Philippines,B,08/07/2024\n', EMPTY_DRAFT);
    expect(entries(draft, 'relations').map(({signed}) => signed)).to.deep.equal(['2024-07-08', '08/07/2024']);
    expect(notes.join()).to.contain('1 date could not be read');
  });

  it('says which columns it needs and which it found, and takes nothing', () => {
    const {draft, notes} = readSheet('colour,weight\nred,3\n', EMPTY_DRAFT);
    expect(draft).to.equal(EMPTY_DRAFT);
    expect(notes).to.have.length(1);
    expect(notes[0]).to.contain('from').and.to.contain('colour, weight');
  });

  it('keeps all of a thousand rows', () => {
    const rows = Array.from({length: 1000}, (_, index) => `C${index % 40},C${(index % 40) + 1},partnership,Tie ${index}`);
    const {draft, notes} = readSheet(`from,to,kind,name\n${rows.join('\n')}`, EMPTY_DRAFT);
    expect(entries(draft, 'relations')).to.have.length(1000);
    expect(new Set(entries(draft, 'relations').map(({id}) => id)).size).to.equal(1000);
    expect(notes.join()).to.contain('1000 relations');
    // The parser says what comes of those beyond its limit.
    expect(parseDocument(draft).problems.some(({where}) => where === 'relations')).to.equal(true);
  });

  it('takes groupings from a column of members, texts by language and a source', () => {
    const {draft} = readSheet(
      'members;kind;name;name (ja);source title;url\nJapan/Australia/India;Bloc;Three;三か国;Joint statement;https://example.org/a\n',
      EMPTY_DRAFT,
    );
    const [relation] = entries(draft, 'relations');
    expect(relation?.kind).to.equal('grouping');
    expect(relation?.members).to.have.length(3);
    expect(relation?.name).to.deep.equal({en: 'Three', ja: '三か国'});
    const [source] = entries(draft, 'sources');
    expect(relation?.sources).to.deep.equal([source?.id]);
    expect(source).to.include({url: 'https://example.org/a', publisher: 'example.org'});
  });

  it('keeps a kind that nobody knows for the form to show', () => {
    const {draft} = readSheet('from,to,kind,name\nA,B,zebra,C\n', EMPTY_DRAFT);
    expect(entries(draft, 'relations')[0]?.kind).to.equal('zebra');
    expect(parseDocument(draft).problems.map(({where}) => where)).to.include('relations[0].kind');
  });

  it('adds places to countries that are there', () => {
    const first = readSheet(`${HEAD}\n${LINE}`, EMPTY_DRAFT).draft;
    const {draft} = readSheet('name,longitude,latitude\nJapan,"139,69",35.69\n', first);
    expect(entries(draft, 'countries')).to.have.length(2);
    expect(entries(draft, 'countries')[0]?.place).to.deep.equal([139.69, 35.69]);
  });

  it('reads its own templates without a problem', () => {
    const {draft} = TEMPLATES.reduce((read, {text}) => readSheet(text, read.draft), {draft: EMPTY_DRAFT});
    const {document, problems} = parseDocument(draft);
    expect(problems).to.deep.equal([]);
    expect(document?.relations).to.have.length(1);
    expect(document?.countries.every(({place}) => place)).to.equal(true);
  });
});
