import {expect} from '@open-wc/testing';
import {parseDocument} from '../../src/document/parse-document.js';
import {fullDocument} from '../fixtures/fixture-documents.js';
import {brokenPromises} from './check-invariants.js';

const thrower = () => {
  throw new Error('touched');
};
const throwing = (key: string) => Object.defineProperty({}, key, {get: thrower, enumerable: true});
const hostileProxy = (target: object) =>
  new Proxy(target, {
    get: thrower,
    has: thrower,
    ownKeys: thrower,
    getPrototypeOf: thrower,
    getOwnPropertyDescriptor: thrower,
  });
const revoked = (target: object) => {
  const {proxy, revoke} = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const cycle = (): Record<string, unknown> => {
  const made: Record<string, unknown> = {};
  return Object.assign(made, {en: made, id: made, name: made, members: [made], facts: [made]});
};
const endless = () =>
  new Proxy([], {
    get: (_, key) => (key === 'length' ? Infinity : {id: String(key), name: 'N'}),
    getOwnPropertyDescriptor: () => ({configurable: true, value: 0}),
  });

/** Values that no JSON holds, but a page can set as a property. Made afresh each time. */
const UNSAYABLE: readonly (readonly [string, () => unknown])[] = [
  ['undefined', () => undefined],
  ['NaN', () => NaN],
  ['Infinity', () => Infinity],
  ['minus zero', () => -0],
  ['a bigint', () => 10n],
  ['a symbol', () => Symbol('x')],
  ['a function', () => thrower],
  ['a class', () => Map],
  ['a date', () => new Date()],
  ['an invalid date', () => new Date(NaN)],
  ['a map', () => new Map([['en', 'x']])],
  ['a set', () => new Set(['x'])],
  ['a promise', () => Promise.resolve({})],
  ['a regular expression', () => /x/],
  ['an error', () => new Error('x')],
  ['a boxed string', () => Object('x') as unknown],
  ['a boxed number', () => Object(1) as unknown],
  ['typed numbers', () => new Float64Array(3)],
  ['an element', () => document.createElement('p')],
  ['the page itself', () => window],
  ['an object without a prototype', () => Object.create(null) as unknown],
  [
    'an object that inherits its fields',
    () => Object.create({id: 'x', name: 'N', en: 'x'}) as unknown,
  ],
  [
    'an object with throwing conversions',
    () => ({toString: thrower, valueOf: thrower, toJSON: thrower, [Symbol.toPrimitive]: thrower}),
  ],
  ['a throwing id', () => throwing('id')],
  ['a throwing name', () => throwing('name')],
  ['a throwing language', () => throwing('en')],
  ['a list with a throwing entry', () => Object.defineProperty([1, 2], 0, {get: thrower})],
  ['a list with a hole', () => new Array(3)],
  ['a list of a million', () => new Array(1_000_000).fill('x')],
  ['a list that ends nowhere', endless],
  [
    'a list with a symbol for a length',
    () => new Proxy([], {get: (_, key) => (key === 'length' ? Symbol('x') : 1)}),
  ],
  ['a cyclic object', cycle],
  [
    'a cyclic list',
    () => {
      const list: unknown[] = [];
      list.push(list, list);
      return list;
    },
  ],
  ['a proxy that throws', () => hostileProxy({})],
  ['a list proxy that throws', () => hostileProxy([])],
  ['a revoked proxy', () => revoked({})],
  ['a revoked list', () => revoked([])],
  ['a frozen object', () => Object.freeze({id: 'x'})],
];

const LISTS = ['countries', 'relations', 'events', 'sources', 'corrections', 'terms'];

describe('values that JSON cannot say', () => {
  it('are no document, and are named without being touched', () => {
    for (const [name, make] of UNSAYABLE) {
      const {document, problems} = parseDocument(make());
      expect(document, name).to.equal(null);
      expect(problems.length, name).to.be.at.least(1);
      for (const {value} of problems) expect(value.length, name).to.be.at.most(61);
    }
  });

  it('in place of a field take no more with them than the field or its entry', async () => {
    const good = await fullDocument();
    for (const [name, make] of UNSAYABLE) {
      for (const key of Object.keys(good)) check(`${key} is ${name}`, {...good, [key]: make()});
      for (const list of LISTS) {
        const entries = good[list] as readonly Record<string, unknown>[];
        check(`${list}[0] is ${name}`, {...good, [list]: [make(), ...entries.slice(1)]});
        for (const key of Object.keys(entries[0]!)) {
          const first = {...entries[0]!, [key]: make()};
          const document = check(`${list}[0].${key} is ${name}`, {
            ...good,
            [list]: [first, ...entries.slice(1)],
          });
          expect(document?.countries.length, name).to.be.at.least(2);
        }
      }
    }
  });

  it('in a document of a class or behind getters are read like any other', async () => {
    const good = await fullDocument();
    const reads = new Map<string, number>();
    const counted = Object.create({title: 'inherited', credit: 'inherited'}) as object;
    for (const key of Object.keys(good))
      Object.defineProperty(counted, key, {
        get: () => {
          reads.set(key, (reads.get(key) ?? 0) + 1);
          return good[key];
        },
      });
    expect(parseDocument(counted)).to.deep.equal(parseDocument(good));
    expect(
      [...reads.values()].every((count) => count === 1),
      'each field is read once',
    ).to.equal(true);
  });

  it('never come from a prototype that a page has changed', async () => {
    const prototype = Object.prototype as {ended?: string};
    prototype.ended = '1999';
    try {
      expect(parseDocument(await fullDocument()).document!.relations[0]).not.to.have.own.property(
        'ended',
      );
    } finally {
      delete prototype.ended;
    }
  });

  it('never come from a prototype of the texts by language', async () => {
    const {document} = parseDocument({...(await fullDocument()), title: {en: 'Pact'}});
    expect(Object.getPrototypeOf(document!.title)).to.equal(null);
  });

  it('leave the input as it was, frozen or not', async () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const good = await fullDocument();
    const text = JSON.stringify(good);
    expect(parseDocument(freeze(JSON.parse(text)))).to.deep.equal(parseDocument(good));
    expect(JSON.stringify(good)).to.equal(text);
  });
});

function check(name: string, input: unknown) {
  const {document, problems} = parseDocument(input);
  if (document) expect(brokenPromises(document), name).to.deep.equal([]);
  else expect(problems.length, name).to.be.at.least(1);
  return document;
}
