import {expect} from '@open-wc/testing';
import {parseDocument} from '../../src/document/parse-document.js';
import {wordsFor} from '../../src/i18n/words.js';
import {factsThatFit} from '../../src/scene/facts-that-fit.js';

const story = {
  schemaVersion: 1,
  countries: [{id: 'A', name: 'Aland'}, {id: 'B', name: 'Bland'}],
  relations: [{id: 'pact', kind: 'access', members: ['A', 'B'], name: 'Pact', short: 'P', summary: 'A pact.', signed: '2001', facts: [
    {id: 'lead', label: 'Lead', value: 'It leads.', date: '2001', lead: true, about: ['A']},
    {id: 'view', label: 'View', value: 'A says so.', date: '2001', about: ['A']},
    {id: 'about-nobody', label: 'More', value: 'It is long.', date: '2001', about: []},
    {id: 'unsaid', label: 'More', value: 'It is longer.', date: '2001'},
  ]}],
};

describe('the facts of a roomy card', () => {
  it('begin with what leads and with what is about somebody; a fact about nobody waits, however its document says so', () => {
    const {facts = []} = parseDocument(story).document!.relations[0]!;
    const {first, rest} = factsThatFit({facts, words: wordsFor(['en']), isRoomy: true, room: 900, width: 1100, proseScale: 1});
    expect(first.map(({id}) => id)).to.deep.equal(['lead', 'view']);
    expect(rest.map(({id}) => id)).to.deep.equal(['about-nobody', 'unsaid']);
  });

  it('fill the room with what is about nobody where the views do not all fit, and show no view without the others', () => {
    const facts = ['lead', 'near', 'nearer', 'one', 'other', 'after'].map((id) => ({
      id, label: id, value: 'word '.repeat(id === 'other' ? 200 : 3), date: '2001',
      ...(id === 'lead' ? {lead: true} : {}),
      ...(['one', 'other'].includes(id) ? {about: ['A']} : {}),
    }));
    const read = parseDocument({...story, relations: [{...story.relations[0], facts}]}).document!.relations[0]!.facts!;
    const shown = (room: number): string[] =>
      factsThatFit({facts: read, words: wordsFor(['en']), isRoomy: true, room, width: 1100, proseScale: 1}).first.map(({id}) => id);
    expect(shown(5000)).to.deep.equal(['lead', 'one', 'other']);
    expect(shown(300)).to.deep.equal(['lead', 'near', 'nearer']);
    expect(shown(130)).to.deep.equal(['lead', 'near']);
    expect(shown(0)).to.deep.equal(['lead']);
  });
});
