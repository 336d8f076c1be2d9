import {expect} from '@open-wc/testing';
import {RELATION_KINDS, type RelationKind} from '../../src/document/kinds.js';
import {buildModel} from '../../src/model/build-model.js';
import {
  litBy,
  pairKey,
  relationsOf,
  relationsOfPair,
  targetOf,
  type Lit,
} from '../../src/model/queries.js';
import {smallDocument} from './small-document.js';

const modelOf = (
  kinds: readonly RelationKind[],
  day: string | null = null,
  countries: readonly string[] | null = null,
) =>
  buildModel({
    document: smallDocument,
    countries: countries && new Set(countries),
    kinds: new Set(kinds),
    day,
    today: '2026-11-25',
  });
const model = modelOf(RELATION_KINDS);
const onlyAccess = modelOf(['access']);
const ids = (list: readonly {id: string}[]) => list.map(({id}) => id);
const lit = ({countries, relations}: Lit) => [[...countries].sort(), [...relations].sort()];

describe('a country', () => {
  it('has the shown relations it takes part in', () => {
    expect(ids(relationsOf(model, 'US'))).to.deep.equal(['ph-us-mdt', 'squad']);
    expect(ids(relationsOf(onlyAccess, 'US'))).to.deep.equal([]);
    expect(ids(relationsOf(model, 'XX'))).to.deep.equal([]);
  });
});

describe('a pair', () => {
  it('has one key in either order', () => {
    expect([pairKey('JP', 'PH'), pairKey('PH', 'JP')]).to.deep.equal(['JP-PH', 'JP-PH']);
  });

  it('has the shown ties between the two, and no groupings', () => {
    expect(ids(relationsOfPair(model, ['JP', 'PH']))).to.deep.equal(['jp-ph-raa', 'jp-ph-acsa']);
    expect(ids(relationsOfPair(onlyAccess, ['PH', 'JP']))).to.deep.equal(['jp-ph-raa']);
    expect(ids(relationsOfPair(model, ['JP', 'CN']))).to.deep.equal([]);
  });
});

describe('an id', () => {
  it('means a country, a relation or a pair, without case', () => {
    expect(targetOf(model, 'ph')).to.deep.equal({type: 'country', id: 'PH'});
    expect(targetOf(model, 'JP-PH-RAA')).to.deep.equal({type: 'relation', id: 'jp-ph-raa'});
    expect(targetOf(model, 'ph-JP')).to.deep.equal({
      type: 'pair',
      id: 'JP-PH',
      between: ['JP', 'PH'],
    });
  });

  it('means a relation also while its kind is off', () => {
    expect(targetOf(onlyAccess, 'squad')).to.deep.equal({type: 'relation', id: 'squad'});
  });

  it('means the subject also before it begins', () => {
    expect(targetOf(modelOf(['access'], '1900-01-01'), 'jp-ph-raa')).to.deep.equal({
      type: 'relation',
      id: 'jp-ph-raa',
    });
  });

  it('means nothing where the picture or the day does not have it', () => {
    for (const id of ['', 'XX', 'JP-JP', 'JP-XX', 'JP-PH-US', 'raa'])
      expect(targetOf(model, id), id).to.equal(null);
    const small = modelOf(RELATION_KINDS, '1951-09-01', ['JP', 'PH']);
    for (const id of ['US', 'JP-US', 'ph-us-mdt', 'jp-ph-acsa'])
      expect(targetOf(small, id), id).to.equal(null);
  });
});

describe('pointing', () => {
  const litById = (id: string, from = model) => lit(litBy(from, targetOf(from, id)));

  it('at a country lights it, its relations and their members', () => {
    expect(litById('CN')).to.deep.equal([['CN', 'PH'], ['cn-ph-sea']]);
    expect(litById('US')).to.deep.equal([
      ['JP', 'PH', 'US'],
      ['ph-us-mdt', 'squad'],
    ]);
    expect(litById('US', onlyAccess)).to.deep.equal([['US'], []]);
  });

  it('at a relation lights it and its members', () => {
    expect(litById('ph-us-mdt')).to.deep.equal([['PH', 'US'], ['ph-us-mdt']]);
    expect(litById('squad')).to.deep.equal([['JP', 'PH', 'US'], ['squad']]);
  });

  it('at a pair lights both and the ties between them', () => {
    expect(litById('PH-JP')).to.deep.equal([
      ['JP', 'PH'],
      ['jp-ph-acsa', 'jp-ph-raa'],
    ]);
    expect(litById('JP-CN')).to.deep.equal([['CN', 'JP'], []]);
  });

  it('at a fact lights all that it speaks of', () => {
    const about = model.subject.facts.find(({id}) => id === 'signed')?.about ?? [];
    expect(lit(litBy(model, about))).to.deep.equal([
      ['CN', 'PH', 'US'],
      ['cn-ph-sea', 'ph-us-mdt'],
    ]);
  });

  it('at a fact that speaks of nothing in the picture lights nothing', () => {
    expect(lit(litBy(model, ['XX', 'no-such-relation']))).to.deep.equal([[], []]);
    expect(lit(litBy(model, null))).to.deep.equal([[], []]);
  });
});
