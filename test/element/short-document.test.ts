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

const draw = async (attributes = {}, changes = {}, more = {}): Promise<RraExplainerElement> => {
  const widget = await open(attributes);
  widget.document = {...SHORT, ...more, relations: [{...SHORT.relations[0], ...changes}]};
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

describe('a document whose days lie ahead', () => {
  const statusOf = (widget: RraExplainerElement): string => textOf(widget.shadowRoot!.querySelector('[part="status"]')!);

  for (const [dates, status] of [
    [{signed: '2135', inForce: undefined}, 'Not yet in place'],
    [{signed: undefined, inForce: '2135-01-01'}, 'Not yet in place'],
    [{signed: undefined, inForce: undefined, since: 2135}, 'Not yet in place'],
    [{signed: '2135', inForce: undefined, talks: '2134'}, 'Not yet in talks'],
  ] as const)
    it(`says of ${JSON.stringify(dates)} “${status}”: of talks alone that it names can it say that there were none`, async () => {
      const widget = await draw({}, dates);
      expect(statusOf(widget)).to.equal(status);
      expect(textOf(widget.shadowRoot!.querySelector('section')!)).to.not.include('213');
      widget.selected = 'sovfa';
      await settled(widget);
      expect(textOf(cardOf(widget))).to.match(/not yet|no agreement yet/i);
    });

  for (const [lang, words] of [
    ['ja', '未成立'],
    ['fil', 'Hindi pa umiiral'],
    ['zh-Hans', '尚未成立'],
  ] as const)
    it(`says so in ${lang}`, async () => {
      expect(statusOf(await draw({lang}, {signed: '2135', inForce: undefined}))).to.equal(words);
    });

  it('shows the sentence of its relation where all facts are still to come', async () => {
    const facts = [{id: 'f', value: 'A review is held', date: '2135-01-01'}];
    for (const changes of [{facts}, {facts, signed: undefined, inForce: undefined}]) {
      const card = textOf(cardOf(await draw({}, changes)));
      expect(card).to.include('Rules for visiting forces.').and.not.match(/review|No agreement|as of/i);
    }
  });
});

describe('a title', () => {
  const nameWith = async (title: unknown, changes = {}): Promise<string> => {
    const widget = await draw({selected: 'sovfa'}, changes, {title});
    return textOf(widget.shadowRoot!.querySelector('.card [role="heading"]')!);
  };

  it('is a name of the subject where it says as much', async () => {
    expect(await nameWith('The Visiting Forces Agreement', {short: 'VFA'})).to.equal('The Visiting Forces Agreement (VFA)');
    expect(await nameWith('The SOVFA of 2007')).to.equal('The SOVFA of 2007');
    expect(await nameWith('Visiting Forces Agreement')).to.equal('Visiting Forces Agreement (SOVFA)');
    expect(await nameWith({en: '訪問部隊', ja: 'Status of Visiting Forces Agreement'})).to.equal('訪問部隊 (SOVFA)');
  });

  it('is none where it is a headline, and the card at rest then has the name', async () => {
    expect(await nameWith('Five Eyes')).to.equal('Status of Visiting Forces Agreement (SOVFA)');
    const card = cardOf(await draw({}, {}, {title: 'Five Eyes'}));
    expect(textOf(card)).to.include('Status of Visiting Forces Agreement');
  });
});
