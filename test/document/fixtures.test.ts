import {expect} from '@open-wc/testing';
import {parseDocument} from '../../src/document/parse-document.js';
import {badDocuments, goodDocuments} from '../fixtures/fixture-documents.js';
import {brokenPromises} from './check-invariants.js';

describe('the fixture documents', () => {
  it('are at least sixty bad and fifteen good ones', async () => {
    expect((await badDocuments()).length).to.be.at.least(60);
    expect((await goodDocuments()).length).to.be.at.least(15);
  });

  it('of bad/ give exactly the problems that stand beside them, and the valid rest', async () => {
    for (const {file, drawn, problems, document} of await badDocuments()) {
      const parsed = parseDocument(document);
      expect(parsed.problems, file).to.deep.equal(problems);
      expect(parsed.document !== null, `${file} is drawn`).to.equal(drawn);
      if (parsed.document) expect(brokenPromises(parsed.document), file).to.deep.equal([]);
    }
  });

  it('of good/ are read without a problem', async () => {
    for (const {file, document} of await goodDocuments()) {
      const parsed = parseDocument(document);
      expect(parsed.problems, file).to.deep.equal([]);
      expect(brokenPromises(parsed.document!), file).to.deep.equal([]);
    }
  });

  it('of good/ lose nothing', async () => {
    const {document} = (await goodDocuments()).find(({file}) => file === '01-full.json')!;
    const withDefaults = structuredClone(document) as {relations: {facts?: unknown[]}[]; places?: unknown[]; terms?: unknown[]};
    withDefaults.places ??= [];
    withDefaults.terms ??= [];
    for (const relation of withDefaults.relations) relation.facts ??= [];
    expect(parseDocument(document).document).to.deep.equal(withDefaults);
  });

  it('have whole numbers from 1 to 9999 for years', async () => {
    const {document} = (await goodDocuments()).find(({file}) => file.startsWith('24-'))!;
    const {relations, events, asOf} = parseDocument(document).document!;
    expect(relations.map(({signed, since}) => signed ?? since)).to.deep.equal([
      '2024',
      '1951',
      '0800',
    ]);
    expect([events[0]?.date, asOf]).to.deep.equal(['1951', '2026']);
    for (const year of [0, -1, 10_000, 2024.5, Number.NaN, Infinity]) {
      const wrong = {...document, asOf: year};
      expect(parseDocument(wrong).problems.map(({where}) => where), String(year)).to.deep.equal(['asOf']);
    }
  });

  it('come through a second reading unchanged', async () => {
    for (const {file, document} of await goodDocuments()) {
      const once = parseDocument(document).document;
      expect(parseDocument(once).document, file).to.deep.equal(once);
    }
  });
});
