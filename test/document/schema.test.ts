import {expect} from '@open-wc/testing';
import type {SchemaNode} from '../../src/document/schema-node.js';
import {documentSchema} from '../../src/document/schema.js';

/** What the parser knows the sort of a value by. */
const SORTS = [
  'enum',
  'minimum',
  'pattern',
  'anyOf',
  'properties',
  'propertyNames',
  'prefixItems',
  'items',
];

/** Every part of the schema, with its path. */
function partsOf(node: SchemaNode, path = 'document'): (readonly [string, SchemaNode])[] {
  const {anyOf = [], prefixItems = [], properties, ...keywords} = node;
  const {items, propertyNames, additionalProperties} = keywords;
  const listed = [...anyOf, ...prefixItems].map((part, index) => [String(index), part] as const);
  const named = Object.entries({...properties, items, propertyNames, additionalProperties});
  return [
    [path, node],
    ...[...listed, ...named].flatMap(([key, part]) =>
      part ? partsOf(part, `${path}.${key}`) : [],
    ),
  ];
}

describe('the schema', () => {
  it('says of every part what is allowed', () => {
    const silent = partsOf(documentSchema).filter(([, {description}]) => !description);
    expect(silent).to.deep.equal([]);
  });

  it('has in every part the keywords of one sort of value', () => {
    for (const [path, part] of partsOf(documentSchema))
      expect(SORTS.filter((keyword) => keyword in part).length, path).to.equal(1);
  });

  it('is JSON but for the checks that are code', () => {
    const published = JSON.parse(JSON.stringify(documentSchema)) as SchemaNode;
    const lost = new Set<string>();
    const parts = new Map(partsOf(published));
    for (const [path, part] of partsOf(documentSchema))
      for (const keyword of Object.keys(part))
        if (!(keyword in parts.get(path)!)) lost.add(keyword);
    expect([...lost]).to.deep.equal(['read']);
  });
});
