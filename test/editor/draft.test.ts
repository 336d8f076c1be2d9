import {expect} from '@open-wc/testing';
import {EMPTY_DRAFT, languagesOf, openDraft, pathText, saveDraft, valueAt, withValue, type Draft} from '../../demo/editor/draft.js';
import story from '../../src/document/japan-philippines.json' with {type: 'json'};

describe('a draft', () => {
  it('comes back from a file as it was saved', () => {
    const draft = story as unknown as Draft;
    expect(openDraft(saveDraft(draft))).to.deep.equal({draft, notes: []});
  });

  it('opens behind a byte order mark', () => {
    expect(openDraft(`\uFEFF${saveDraft(EMPTY_DRAFT)}`).draft).to.deep.equal(EMPTY_DRAFT);
  });

  for (const [title, text] of [
    ['no JSON', 'from,to\nA,B'],
    ['a list', '[]'],
    ['nothing', 'null'],
  ] as const) {
    it(`is not made from ${title}, and one sentence says why`, () => {
      const {draft, notes} = openDraft(text);
      expect(draft).to.equal(null);
      expect(notes).to.have.length(1);
    });
  }

  it('of an older or a newer version keeps every field, and says so', () => {
    for (const version of [undefined, 0, 99]) {
      const {draft, notes} = openDraft(JSON.stringify({schemaVersion: version, future: [1]}));
      expect(draft).to.deep.equal({schemaVersion: 1, future: [1]});
      expect(notes).to.have.length(1);
    }
  });

  it('names a place in it as the parser does', () => {
    expect(pathText(['relations', 3, 'facts', 0, 'value'])).to.equal('relations[3].facts[0].value');
  });

  it('changes at one place and nowhere else', () => {
    const draft: Draft = {a: [{b: 1}, {b: 2}], c: {d: 3}};
    const next = withValue(draft, ['a', 1, 'b'], 9);
    expect(valueAt(next, ['a', 1, 'b'])).to.equal(9);
    expect(next.c).to.equal(draft.c);
    expect(valueAt(draft, ['a', 1, 'b'])).to.equal(2);
    expect(withValue(draft, ['a', 0], undefined).a).to.deep.equal([{b: 2}]);
    expect(withValue(draft, ['c', 'd'], undefined).c).to.deep.equal({});
  });

  it('has the languages of its texts', () => {
    expect(languagesOf(story)).to.include.members(['en', 'ja', 'fil', 'zh-Hans']);
    expect(languagesOf(EMPTY_DRAFT)).to.deep.equal(['en']);
    expect(languagesOf({countries: [{id: 'a', name: {de: 'Deutschland'}}]})).to.deep.equal(['de']);
  });
});
