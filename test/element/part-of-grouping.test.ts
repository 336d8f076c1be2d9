import {expect} from '@open-wc/testing';
import {all, captionOf, chipsOf, click, find, open, point, settled, textOf} from '../drive/drive.js';

describe('a grouping of which the page draws only some members', () => {
  it('says on its outline how many of how many', async () => {
    const widget = await open({countries: 'JP PH', relations: 'access grouping'});
    expect(chipsOf(widget).map(textOf)).to.include('Squad (2/4)');
    widget.countries = 'JP PH US AU';
    await settled(widget);
    expect(chipsOf(widget).map(textOf)).to.include('Squad');
  });

  it('names all its members on its card, in the table, and in the caption', async () => {
    const widget = await open({countries: 'JP PH', selected: 'squad'});
    const everyone = [/Japan/, /Philippines/, /United States/, /Australia/];
    const card = textOf(find(widget, 'group', 'Fact card'));
    await point(chipsOf(widget).find((chip) => textOf(chip).startsWith('Squad'))!);
    const caption = captionOf(widget);
    await click(find(widget, 'button', 'Table'));
    const row = all(widget, 'row')
      .map(textOf)
      .find((text) => text.startsWith('Squad'));
    for (const name of everyone)
      for (const text of [card, caption, row]) expect(text).to.match(name);
    expect(card).to.match(/Japan, Philippines \(not drawn: the United States and Australia\)/);
  });
});
