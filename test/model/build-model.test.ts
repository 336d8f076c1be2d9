import {expect} from '@open-wc/testing';
import {RELATION_KINDS, type RelationKind} from '../../src/document/kinds.js';
import type {ExplainerDocument} from '../../src/document/types.js';
import {buildModel, type ModelInput} from '../../src/model/build-model.js';
import type {ShownRelation} from '../../src/model/model.js';
import {relation, smallDocument} from './small-document.js';

const ALL_KINDS: ReadonlySet<RelationKind> = new Set(RELATION_KINDS);

interface Ask extends Partial<Omit<ModelInput, 'countries' | 'kinds'>> {
  readonly countries?: readonly string[];
  readonly kinds?: readonly RelationKind[];
}

function model({countries, kinds, ...rest}: Ask = {}) {
  return buildModel({
    document: smallDocument,
    countries: countries ? new Set(countries) : null,
    kinds: kinds ? new Set(kinds) : ALL_KINDS,
    day: null,
    today: '2026-11-25',
    ...rest,
  });
}

const ids = (relations: readonly ShownRelation[]) => relations.map(({id}) => id);

describe('the day of a model', () => {
  it('is the one asked for', () => {
    const {day, isDated} = model({day: '2024-07-08'});
    expect([day, isDated]).to.deep.equal(['2024-07-08', true]);
  });

  it('is today where none is asked for', () => {
    const {day, isDated} = model();
    expect([day, isDated]).to.deep.equal(['2026-11-25', false]);
  });

  it('is today where one to come is asked for: nobody knows what will be then', () => {
    const {day, isDated} = model({day: '2026-11-26'});
    expect([day, isDated]).to.deep.equal(['2026-11-25', false]);
    expect(model({day: '2026-11-25'}).isDated).to.equal(true);
  });

  it('tells the day of the last check, and none where nobody says so or where it is to come', () => {
    const checked = (asOf?: string) => model({document: {...smallDocument, asOf}}).checkedOn;
    expect([checked('2026'), checked(), checked('2026-11-26')]).to.deep.equal(['2026', null, null]);
    expect(model({document: {...smallDocument, asOf: undefined}}).isStale).to.equal(false);
  });

  it('makes a document stale when its last check lies more than 365 days before today, whatever the edition', () => {
    expect(model({today: '2027-06-10'}).isStale).to.equal(false);
    expect(model({today: '2027-06-11'}).isStale).to.equal(true);
    expect(model({today: '2027-06-11', day: '2024-07-08'}).isStale).to.equal(true);
    expect(
      model({document: {...smallDocument, asOf: '2025'}, today: '2026-01-02'}).isStale,
    ).to.equal(true);
  });
});

describe('the relations of a model', () => {
  it('come by kind, then as the document lists them', () => {
    expect(ids(model().all)).to.deep.equal([
      'ph-us-mdt',
      'jp-us-old',
      'jp-ph-raa',
      'squad',
      'cn-ph-sea',
      'jp-ph-acsa',
    ]);
  });

  it('keep that order in whichever order kinds and countries are asked for', () => {
    const ask = {countries: ['US', 'PH', 'JP'], kinds: ['grouping', 'access', 'defence'] as const};
    const reversed = {countries: [...ask.countries].reverse(), kinds: [...ask.kinds].reverse()};
    expect(ids(model(ask).shown)).to.deep.equal(['ph-us-mdt', 'jp-ph-raa', 'squad']);
    expect(model(reversed)).to.deep.equal(model(ask));
  });

  it('leave out what has not begun', () => {
    expect(ids(model({day: '1951-09-01'}).all)).to.deep.equal(['ph-us-mdt']);
  });

  it('leave what has ended out of the picture of today, but can still tell of it', () => {
    const {shown, all} = model({today: '1960-06-23'});
    expect(ids(shown)).not.to.include('jp-us-old');
    expect(all.find(({id}) => id === 'jp-us-old')?.stage).to.equal('ended');
    expect(ids(model({today: '1960-06-22'}).shown)).to.include('jp-us-old');
  });

  it('keep what has ended where somebody asks for a day', () => {
    const {shown} = model({day: '1960-06-23'});
    expect(shown.find(({id}) => id === 'jp-us-old')?.stage).to.equal('ended');
  });

  it('need both ends in the picture', () => {
    expect(ids(model({countries: ['PH', 'US']}).all)).to.deep.equal(['ph-us-mdt', 'squad']);
  });

  it('keep a grouping as long as two of its members are in the picture', () => {
    const members = (countries: string[]) =>
      model({countries}).shown.find(({id}) => id === 'squad')?.members;
    expect(members(['JP', 'PH', 'US'])).to.deep.equal(['JP', 'PH', 'US']);
    expect(members(['US', 'JP'])).to.deep.equal(['JP', 'US']);
    expect(members(['US', 'CN'])).to.equal(undefined);
  });

  it('leave out a tie one end of which the document does not know', () => {
    const document = {
      ...smallDocument,
      relations: [
        ...smallDocument.relations,
        relation('half', {members: ['JP', 'XX'], signed: '2000'}),
      ],
    };
    expect(ids(model({document}).all)).not.to.include('half');
  });

  it('stay known while their kind is off', () => {
    const {all, shown} = model({kinds: ['access']});
    expect(ids(shown)).to.deep.equal(['jp-ph-raa']);
    expect(all).to.have.length(6);
  });
});

describe('the countries of a model', () => {
  it('come in the order of the document', () => {
    expect(model({countries: ['CN', 'JP']}).countries.map(({id}) => id)).to.deep.equal([
      'JP',
      'CN',
    ]);
  });

  it('are all where the document has none of those asked for', () => {
    expect(model({countries: ['XX']}).countries).to.have.length(4);
    expect(model({countries: []}).countries).to.have.length(4);
  });
});

describe('the legend of a model', () => {
  it('counts the relations that exist on the day, on or off', () => {
    expect(model({kinds: ['access']}).kinds).to.deep.equal([
      {kind: 'defence', count: 1, isOn: false},
      {kind: 'access', count: 1, isOn: true},
      {kind: 'grouping', count: 1, isOn: false},
      {kind: 'dispute', count: 1, isOn: false},
      {kind: 'logistics', count: 1, isOn: false},
    ]);
  });

  it('keeps a chip for a kind that has nothing on the day', () => {
    const {kinds} = model({day: '1951-09-10'});
    expect(kinds.map(({kind, count}) => `${kind} ${count}`)).to.deep.equal([
      'defence 2',
      'access 0',
      'grouping 0',
      'dispute 0',
      'logistics 0',
    ]);
  });

  it('has no chip for a kind that these countries never have', () => {
    expect(model({countries: ['US', 'PH']}).kinds.map(({kind}) => kind)).to.deep.equal([
      'defence',
      'grouping',
    ]);
  });
});

describe('the subject of a model', () => {
  const facts = (day: string) => model({day}).subject.facts.map(({id}) => id);

  it('is there before it begins, and when its kind or its countries are not', () => {
    expect(model({day: '1900-01-01'}).subject).to.include({
      id: 'jp-ph-raa',
      stage: 'not-yet',
      isSubject: true,
    });
    expect(model({kinds: ['dispute']}).subject.stage).to.equal('in-force');
    expect(model({countries: ['US']}).subject.members).to.deep.equal([]);
  });

  it('carries the facts that hold on the day', () => {
    expect(facts('1900-01-01')).to.deep.equal([]);
    expect(facts('2023-10-31')).to.deep.equal([]);
    expect(facts('2023-11-03')).to.deep.equal(['name', 'talks']);
    expect(facts('2024-07-07')).to.deep.equal(['name', 'talks']);
    expect(facts('2024-07-08')).to.deep.equal(['name', 'signed']);
  });
});

describe('the moments of a model', () => {
  const at = (day: string) => model({day}).momentIndex;

  it('are the days of events, steps of agreements and facts without a label, one a day, oldest first', () => {
    expect(model().moments.map(({date}) => date)).to.deep.equal([
      '1951-08-30',
      '1951-09-08',
      '1952',
      '1952-08-27',
      '1960-06-23',
      '2022-04',
      '2023-06-03',
      '2023-11',
      '2023-11-03',
      '2024-07-08',
      '2025-09-11',
      '2026-01-15',
    ]);
  });

  it('tell all that happened on their day: an event by its text, a step by its relation', () => {
    const [event, step] = model().moments[0]?.happenings ?? [];
    expect(event).to.deep.equal({text: 'first'});
    expect([step?.relation?.id, step?.step]).to.deep.equal(['ph-us-mdt', 'signed']);
  });

  it('are the subject’s own where it took a step', () => {
    const own = model().moments.filter(({isOwn}) => isOwn).map(({date}) => date);
    const {talks, signed, inForce} = smallDocument.relations.find(({id}) => id === smallDocument.subject)!;
    expect(own).to.deep.equal([talks, signed, inForce].filter(Boolean));
  });

  it('leave the document in its own order', () => {
    const before = smallDocument.events.map(({id}) => id);
    model();
    expect(smallDocument.events.map(({id}) => id)).to.deep.equal(before);
  });

  it('point to the last one on or before the day', () => {
    const days = ['1951-08-29', '1951-08-30', '2022-03-31', '2022-04-01', '2099-01-01'];
    expect(days.map(at)).to.deep.equal([-1, 0, 4, 5, 11]);
  });
});

it('builds a model from a document that is frozen all the way down', () => {
  const frozen = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null)
      Object.values(Object.freeze(value)).forEach(frozen);
    return value;
  };
  expect(
    model({document: frozen(structuredClone(smallDocument)) as ExplainerDocument}),
  ).to.deep.equal(model());
});
