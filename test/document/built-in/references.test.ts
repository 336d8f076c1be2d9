import {expect} from '@open-wc/testing';
import {parseDocument} from '../../../src/document/parse-document.js';
import {allFacts, builtIn} from './built-in.js';

const {countries, relations, places, events, sources, corrections, subject} = builtIn;
const countryIds = countries.map(({id}) => id);
const relationIds = relations.map(({id}) => id);
const factIds = allFacts.map(({fact}) => fact.id);
const eventIds = events.map(({id}) => id);
const sourceIds = sources.map(({id}) => id);

const facts = allFacts.map(({fact}) => fact);
const statements = [...relations, ...facts, ...places, ...events, ...corrections];
const placeIds = places.map(({id}) => id);

/** Sources that can be read on paper or only at an address without encryption. */
const WITHOUT_ADDRESS = ['bloomberg'];

const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('the built-in document holds together', () => {
  it('is parsed without a problem', () => {
    const {document, problems} = parseDocument(builtIn);
    expect(problems).to.deep.equal([]);
    expect(document?.relations.length).to.equal(relations.length);
  });

  it('keeps every statement when it is parsed', () => {
    const {document} = parseDocument(builtIn);
    expect(document?.relations.flatMap((one) => (one.facts ?? []).map(({id}) => id))).to.deep.equal(
      factIds,
    );
    expect(document?.events.map(({id}) => id)).to.deep.equal(eventIds);
    expect(document?.sources.map(({id}) => id)).to.deep.equal(sourceIds);
  });

  it('uses each id once', () => {
    expect(repeated([...countryIds, ...relationIds])).to.deep.equal([]);
    for (const ids of [factIds, eventIds, sourceIds, corrections.map(({id}) => id)])
      expect(repeated(ids)).to.deep.equal([]);
  });

  it('names each country by the two letters of its ISO code', () => {
    expect(countryIds.filter((id) => !/^[A-Z]{2}$/.test(id))).to.deep.equal([]);
  });

  it('has the agreement of Japan and the Philippines as its subject', () => {
    expect(relations.find(({id}) => id === subject)?.members).to.deep.equal(['JP', 'PH']);
  });

  it('ties countries that it has: two, or more in a grouping', () => {
    for (const {id, kind, members} of relations) {
      expect(countryIds, id).to.include.members([...members]);
      expect(repeated(members), id).to.deep.equal([]);
      if (kind === 'grouping') expect(members.length, id).to.be.at.least(2);
      else expect(members.length, id).to.equal(2);
    }
  });

  it('speaks only of countries, relations and places that it has', () => {
    for (const {id, about = []} of [...facts, ...events])
      expect([...countryIds, ...relationIds, ...placeIds], id).to.include.members([...about]);
    for (const {id, about = []} of places) expect(relationIds, id).to.include.members([...about]);
  });
});

describe('the sources of the built-in document', () => {
  it('stand under every statement, one or two each', () => {
    for (const statement of statements) {
      expect(statement.sources.length, statement.id).to.be.within(1, 2);
      expect(sourceIds, statement.id).to.include.members([...statement.sources]);
    }
  });

  it('are all used', () => {
    const used = new Set(statements.flatMap((statement) => statement.sources));
    expect(sourceIds.filter((id) => !used.has(id))).to.deep.equal([]);
  });

  it('have an https address, but for the few that have none to give', () => {
    for (const {id, url} of sources) {
      if (WITHOUT_ADDRESS.includes(id)) expect(url, id).to.equal(undefined);
      else expect(url, id).to.match(/^https:\/\/[^\s@]+$/);
    }
  });

  it('have different addresses', () => {
    expect(repeated(sources.flatMap(({url = []}) => url))).to.deep.equal([]);
  });

  it('name a title and a publisher', () => {
    expect(sources.filter(({title, publisher}) => !title || !publisher)).to.deep.equal([]);
  });

  it('begin with the report that the story grew from', () => {
    expect(sources[0]).to.include({publisher: 'Bloomberg', date: '2024-07-08'});
  });
});
