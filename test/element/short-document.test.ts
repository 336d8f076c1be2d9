import {expect} from '@open-wc/testing';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {cardOf, open, settled, textOf} from '../drive/drive.js';

const SHORT = {
  schemaVersion: 1,
  countries: [
    {id: 'AU', name: 'Australia', place: [149.13, -35.28]},
    {id: 'PH', name: 'Philippines', place: [120.98, 14.61]},
  ],
  relations: [
    {
      id: 'sovfa',
      kind: 'access',
      members: ['AU', 'PH'],
      name: 'Status of Visiting Forces Agreement',
      short: 'SOVFA',
      summary: 'Rules for visiting forces.',
      signed: '2007-05-31',
      inForce: '2012-09-28',
    },
  ],
};

const draw = async (attributes = {}): Promise<RraExplainerElement> => {
  const widget = await open(attributes);
  widget.document = SHORT;
  await settled(widget);
  return widget;
};

describe('a document without facts', () => {
  it('has in its card what its relation says, at rest and selected, and its name once', async () => {
    for (const attributes of [{selected: ''}, {selected: 'sovfa'}]) {
      const widget = await draw(attributes);
      const card = cardOf(widget);
      const heading = textOf(widget.shadowRoot!.querySelector(attributes.selected ? '.card [role="heading"]' : '[part="title"]')!);
      expect(heading).to.equal(`Status of Visiting Forces Agreement${attributes.selected ? ' (SOVFA)' : ''}`);
      expect(textOf(card).split('Status of Visiting Forces Agreement')).to.have.length(attributes.selected ? 2 : 1);
      for (const words of [
        'Rules for visiting forces.',
        'In force since 28 Sept 2012',
        '31 May 2007',
        'Australia',
      ])
        expect(textOf(card)).to.include(words);
    }
  });

  it('tells on an earlier day nothing that came later', async () => {
    const card = cardOf(await draw({'as-of': '2001-01-01'}));
    expect(textOf(card)).to.equal('No agreement yet on this day.');
  });

  it('tells no day of a check that nobody has made', async () => {
    expect(textOf((await draw()).shadowRoot!.querySelector('section')!)).to.not.match(
      /1970|checked/i,
    );
  });
});
