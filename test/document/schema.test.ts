import {expect} from '@open-wc/testing';
import type {InferOutput} from 'valibot';
import {documentSchema} from '../../src/document/schema.js';
import type {
  Correction,
  Country,
  ExplainerDocument,
  Fact,
  Relation,
  Source,
  TimelineEvent,
} from '../../src/document/types.js';

type Read = Required<InferOutput<typeof documentSchema>>;
type ReadRelation = Read['relations'][number];

/** `read`, or the names of the fields that the schema does not know and the parser would drop. */
type Reads<Known, Type> =
  Exclude<keyof Type, keyof Known> extends never ? 'read' : Exclude<keyof Type, keyof Known>;

describe('the schema', () => {
  it('reads every field that a document can have, or this file does not compile', () => {
    const document: Reads<Read, ExplainerDocument> = 'read';
    const country: Reads<Read['countries'][number], Country> = 'read';
    const relation: Reads<ReadRelation, Relation> = 'read';
    const fact: Reads<ReadRelation['facts'][number], Fact> = 'read';
    const event: Reads<Read['events'][number], TimelineEvent> = 'read';
    const source: Reads<Read['sources'][number], Source> = 'read';
    const correction: Reads<Read['corrections'][number], Correction> = 'read';
    const all = [document, country, relation, fact, event, source, correction];
    expect(all.every((one) => one === 'read')).to.equal(true);
  });

  it('says of every part what is allowed', () => {
    const silent: string[] = [];
    const visit = (node: unknown, path: string) => {
      const {type, message, wrapped, entries, item, items} = node as Record<string, unknown>;
      if (type !== 'optional' && typeof message !== 'string') silent.push(path);
      for (const part of [wrapped, item]) if (part) visit(part, path);
      for (const [key, entry] of Object.entries(entries ?? items ?? {}))
        visit(entry, `${path}.${key}`);
    };
    visit(documentSchema, 'document');
    expect(silent).to.deep.equal([]);
  });
});
