import {expect} from '@open-wc/testing';
import example from '../../../demo/documents/japan-australia.json' with {type: 'json'};
import {parseDocument} from '../../../src/document/parse-document.js';

const {document, problems} = parseDocument(example);
const statements = document!.relations.flatMap((relation) => [relation, ...(relation.facts ?? [])]);

describe('the second example, on another agreement', () => {
  it('is parsed without a problem', () => {
    expect(problems).to.deep.equal([]);
  });

  it('tells of the agreement of Japan and Australia', () => {
    expect(document!.relations.find(({id}) => id === document!.subject)).to.include({
      signed: '2022-01-06',
      inForce: '2023-08-13',
    });
  });

  it('names a source for every statement and uses every source', () => {
    const used = [...statements, ...document!.events].map(({sources}) => sources);
    expect(used.filter((sources) => sources.length === 0)).to.deep.equal([]);
    expect([...new Set(used.flat())].sort()).to.deep.equal(
      document!.sources.map(({id}) => id).sort(),
    );
  });

  it('says in Japanese whatever it says in English', () => {
    const translated = (value: unknown): boolean =>
      typeof value !== 'object' || value === null
        ? true
        : 'en' in value
          ? 'ja' in value
          : Object.values(value).every(translated);
    expect(translated(example)).to.equal(true);
  });
});
