import {expect} from '@open-wc/testing';
import {numberSources, sourcesOf} from '../../src/model/source-numbers.js';
import {smallDocument} from './small-document.js';

describe('the numbers of sources', () => {
  it('follow first use, the facts of the subject before all else', () => {
    expect([...numberSources(smallDocument)]).to.deep.equal([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ]);
  });

  it('do not depend on where the subject stands among the relations', () => {
    const document = {...smallDocument, relations: [...smallDocument.relations].reverse()};
    expect([...numberSources(document).keys()].slice(0, 2)).to.deep.equal(['a', 'b']);
  });

  it('are given to no source that the document lacks', () => {
    expect(numberSources(smallDocument).has('missing')).to.equal(false);
  });
});

it('finds the sources of a statement in its order, each once and only those that exist', () => {
  expect(sourcesOf(['c', 'missing', 'a', 'c'], smallDocument).map(({id}) => id)).to.deep.equal([
    'c',
    'a',
  ]);
});
