import {expect} from '@open-wc/testing';
import {linkToView, viewInHash} from '../../src/outputs/view-link.js';

const PAGE = 'https://news.example/a?b=1';

describe('a link to a view', () => {
  for (const view of [
    {selected: 'JP-PH', day: null},
    {selected: null, day: '2024-07-08'},
    {selected: 'a b&c=d@e', day: null},
    {selected: 'jp-ph-raa', day: '2024-07-08'},
  ]) {
    it(`brings back ${view.selected} on ${view.day}`, () => {
      const link = linkToView(PAGE, 'raa', view);
      expect(link.startsWith(`${PAGE}#`)).to.equal(true);
      const read = viewInHash(new URL(link).hash, 'raa');
      if (view.selected?.includes('@')) expect(read?.selected).to.equal('a b&c=d');
      else expect(read).to.deep.equal(view);
    });
  }

  it('leaves the fragment to the page and to other widgets', () => {
    const link = linkToView(`${PAGE}#/route/3&other=US`, 'raa', {selected: 'JP', day: null});
    const {hash} = new URL(link);
    expect(hash.startsWith('#/route/3&')).to.equal(true);
    expect(viewInHash(hash, 'other')?.selected).to.equal('US');
    expect(viewInHash(hash, 'raa')?.selected).to.equal('JP');
  });

  it('replaces an earlier view, and is the plain page where nothing is chosen', () => {
    const first = linkToView(PAGE, 'raa', {selected: 'JP', day: null});
    expect(linkToView(first, 'raa', {selected: null, day: null})).to.equal(PAGE);
    expect(linkToView(first, 'raa', {selected: 'US', day: null}).match(/raa=/g)).to.have.length(1);
  });

  it('is not there in a fragment of somebody else', () => {
    expect(viewInHash('', 'raa')).to.equal(null);
    expect(viewInHash('#section-2', 'raa')).to.equal(null);
    expect(viewInHash('#raab=JP', 'raa')).to.equal(null);
  });

  it('survives a fragment that anybody wrote', () => {
    expect(viewInHash('#raa=%E0%A4%A', 'raa')?.selected).to.equal('%E0%A4%A');
    expect(viewInHash('#raa=JP@yesterday', 'raa')).to.deep.equal({selected: 'JP', day: null});
  });
});
