import {expect} from '@open-wc/testing';
import {all, cardOf, click, find, nameOf, open, settled, textOf} from '../drive/drive.js';

describe('the ledger of a country', () => {
  it('tells each tie once, under the country at the other end', async () => {
    const widget = await open({selected: 'PH'}, 340);
    const heads = [...cardOf(widget).querySelectorAll('.ledger-head > :first-child')].map(textOf);
    expect(heads).to.deep.equal(['Japan', 'United States', 'Australia', 'China', 'Grouping']);
    expect(all(cardOf(widget), 'listitem')).to.have.length(8);
  });

  it('is as long as there is room for beside the picture, with the rest one action away', async () => {
    const widget = await open({relations: 'defence access grouping dispute logistics partnership talks'});
    const height = (): number => widget.getBoundingClientRect().height;
    const atRest = height();
    for (const {id, name} of widget.scene.model.countries) {
      widget.selected = id;
      await settled(widget);
      expect(height() - atRest, String(name)).to.be.at.most(40);
    }
    widget.selected = 'JP';
    await settled(widget);
    const some = all(cardOf(widget), 'listitem').length;
    const more = find(cardOf(widget), 'button', /^\d+ more$/);
    const left = parseInt(nameOf(more), 10);
    await click(more);
    expect(all(cardOf(widget), 'listitem')).to.have.length(some + left);
    await click(find(cardOf(widget), 'button', 'Fewer'));
    expect(all(cardOf(widget), 'listitem')).to.have.length(some);
  });
});
