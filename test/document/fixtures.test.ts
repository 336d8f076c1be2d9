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
    const withDefaults = structuredClone(document) as {relations: {facts?: unknown[]}[]; places?: unknown[]};
    withDefaults.places ??= [];
    for (const relation of withDefaults.relations) relation.facts ??= [];
    expect(parseDocument(document).document).to.deep.equal(withDefaults);
  });

  it('come through a second reading unchanged', async () => {
    for (const {file, document} of await goodDocuments()) {
      const once = parseDocument(document).document;
      expect(parseDocument(once).document, file).to.deep.equal(once);
    }
  });
});
