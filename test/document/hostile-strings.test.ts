import {expect} from '@open-wc/testing';
import {parseDocument} from '../../src/document/parse-document.js';
import {fullDocument} from '../fixtures/fixture-documents.js';
import {HOSTILE_ADDRESSES} from '../fixtures/hostile-addresses.js';
import {HOSTILE_STRINGS} from '../fixtures/hostile-strings.js';
import {brokenPromises} from './check-invariants.js';

/** A copy of a value in which `replace` has had its way with every string. */
function mapStrings(
  value: unknown,
  replace: (text: string, key: string) => unknown,
  key = '',
): unknown {
  if (typeof value === 'string') return replace(value, key);
  if (Array.isArray(value)) return value.map((entry) => mapStrings(entry, replace, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, mapStrings(entry, replace, name)]),
  );
}

const TEXTS = ['title', 'name', 'short', 'summary', 'label', 'value', 'text', 'publisher'];

describe('hostile strings', () => {
  it('are at least two hundred, all different', () => {
    expect(new Set(HOSTILE_STRINGS).size).to.equal(HOSTILE_STRINGS.length);
    expect(HOSTILE_STRINGS.length).to.be.at.least(200);
  });

  it('in every text stay texts, and everything else stays', async () => {
    const good = await fullDocument();
    for (const hostile of HOSTILE_STRINGS) {
      const input = mapStrings(good, (text, key) => (TEXTS.includes(key) ? hostile : text));
      const {document} = parseDocument(input);
      // A blank text is none, so nothing is left that has a name.
      if (document === null)
        expect(hostile.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}]/gu, '').trim()).to.equal('');
      else {
        expect(brokenPromises(document), hostile).to.deep.equal([]);
        expect(document.relations.length).to.equal(3);
        expect(document.countries[0]!.name).to.be.a('string').and.not.equal('');
      }
    }
  });

  it('in harmless lengths and characters are kept letter by letter', async () => {
    const good = await fullDocument();
    for (const hostile of HOSTILE_STRINGS) {
      if (hostile.length > 300 || !/^[\x20-\x7e]*[\x21-\x7e][\x20-\x7e]*$/.test(hostile)) continue;
      expect(parseDocument({...good, title: hostile}).document!.title).to.equal(hostile.trim());
    }
  });

  it('as addresses lead nowhere but to https, without a user name', async () => {
    const good = await fullDocument();
    for (const url of [...HOSTILE_ADDRESSES, ...HOSTILE_STRINGS]) {
      const sources = [{id: 's1', title: 'T', publisher: 'P', url}];
      const {document} = parseDocument({...good, sources});
      expect(document!.sources.length, url).to.equal(1);
      const kept = document!.sources[0]!.url;
      if (kept === undefined) continue;
      expect(new URL(kept).protocol, url).to.equal('https:');
      expect(new URL(kept).href, 'reads as it leads').to.equal(kept);
      expect(new URL(kept).username + new URL(kept).password, url).to.equal('');
      expect(url.trim().startsWith('https://'), url).to.equal(true);
    }
  });

  it('as ids work everywhere or are refused', async () => {
    const good = await fullDocument();
    for (const hostile of HOSTILE_STRINGS) {
      const input = mapStrings(good, (text) => (text === 'AA' ? hostile : text));
      const {document, problems} = parseDocument(input);
      expect(brokenPromises(document!), hostile).to.deep.equal([]);
      const isKept = document!.countries.length === 3;
      expect(isKept, hostile).to.equal(problems.length === 0);
      if (isKept) expect(document!.relations[0]!.members[0]).to.equal(document!.countries[0]!.id);
    }
  });

  it('in dates, kinds and references are left out', async () => {
    const good = await fullDocument();
    const keys = ['kind', 'date', 'signed', 'inForce', 'since', 'members', 'about', 'sources'];
    for (const key of keys) {
      for (const hostile of HOSTILE_STRINGS) {
        const input = mapStrings(good, (text, name) => (name === key ? hostile : text));
        const {document, problems} = parseDocument(input);
        expect(problems.length, `${key}: ${hostile}`).to.be.at.least(1);
        if (document) expect(brokenPromises(document), hostile).to.deep.equal([]);
      }
    }
  });

  it('leave every object as it was born', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const good = JSON.stringify(await fullDocument());
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const poison = `"${key}": {"polluted": 1, "prototype": {"polluted": 1}, "en": "x"}`;
      // Into every object of the document: JSON.parse makes an own `__proto__`, which a careless merge follows.
      parseDocument(JSON.parse(good.replaceAll('{', `{${poison},`)));
      parseDocument(JSON.parse(good.replaceAll('"Alder"', `{"en": "Alder", ${poison}}`)));
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(before);
    expect(({} as {polluted?: number}).polluted).to.equal(undefined);
    expect((parseDocument as {polluted?: number}).polluted).to.equal(undefined);
  });
});
