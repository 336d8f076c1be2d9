import {expect} from '@open-wc/testing';
import {COUNTRY_IDS} from '../document/built-in/built-in.js';
import raw from '../../src/document/japan-philippines.json' with {type: 'json'};
import {parseDocument} from '../../src/document/parse-document.js';
import {RELATION_KINDS} from '../../src/document/kinds.js';
import {buildModel} from '../../src/model/build-model.js';
import type {Model} from '../../src/model/model.js';
import {STAGES} from '../../src/model/status-at.js';
import {EDITIONS, type Edition} from './editions.js';

const {document} = parseDocument(raw);

const modelOn = (day: string): Model =>
  buildModel({
    document: document!,
    countries: null,
    kinds: new Set(RELATION_KINDS),
    day,
    today: '2026-11-25',
  });

const sorted = (ids: string | readonly string[] | undefined) =>
  (typeof ids === 'string' ? ids.split(' ') : [...(ids ?? [])]).sort().join(' ');

/** One line for each kind and stage that has relations, from the table. */
const expectedLines = ({relations}: Edition) =>
  RELATION_KINDS.flatMap((kind) =>
    STAGES.flatMap((stage) =>
      relations[kind]?.[stage] ? `${kind}, ${stage}: ${sorted(relations[kind]?.[stage])}` : [],
    ),
  );

/** What the table knows of. A relation that came later need not be in it: `status-at.test.ts` holds the rule. */
const TABLED = new Set(
  EDITIONS.flatMap(({relations}) =>
    Object.values(relations).flatMap((stages) => Object.values(stages).flatMap((ids) => ids.split(' '))),
  ),
);

/** The same lines from a model. */
const foundLines = ({all}: Model) =>
  RELATION_KINDS.flatMap((kind) =>
    STAGES.flatMap((stage) => {
      const ids = all
        .filter((each) => TABLED.has(each.id) && each.kind === kind && each.stage === stage)
        .map(({id}) => id);
      return ids.length > 0 ? `${kind}, ${stage}: ${sorted(ids)}` : [];
    }),
  );

for (const edition of EDITIONS) {
  describe(`the edition of ${edition.day}`, () => {
    const model = modelOn(edition.day);

    it('has every relation in the stage that its dates give', () => {
      expect(foundLines(model)).to.deep.equal(expectedLines(edition));
    });

    it('shows all of them, between all countries', () => {
      expect(model.countries.map(({id}) => id)).to.have.members(COUNTRY_IDS);
      expect(model.shown).to.deep.equal(model.all);
    });

    it('counts in the legend what has not ended', () => {
      expect(model.kinds.map(({kind}) => kind)).to.deep.equal([...RELATION_KINDS]);
      for (const {kind, count} of model.kinds) {
        const living = model.shown.filter((each) => each.kind === kind && each.stage !== 'ended');
        expect(count, kind).to.equal(living.length);
      }
    });

    it(`says that the agreement is ${edition.subject}`, () => {
      expect(model.subject).to.include({id: 'jp-ph-raa', stage: edition.subject, isSubject: true});
    });

    it('tells what was known of France and Canada', () => {
      const found = model.subject.facts.filter(({value, label}) =>
        /France|Canada/.test(JSON.stringify([label, value])),
      );
      expect(sorted(found.map(({id}) => id))).to.equal(
        sorted(edition.franceAndCanada === '' ? [] : edition.franceAndCanada),
      );
    });

    it('stands at the last moment that had come', () => {
      const found = model.moments[model.momentIndex]?.date ?? null;
      if (edition.moment === null) expect(found).to.equal(null);
      else expect(found! >= edition.moment && found! <= edition.day, String(found)).to.equal(true);
    });
  });
}

it('says no more of the agreement before its talks than the document has dated facts for', () => {
  expect(modelOn('1900-01-01').subject.facts).to.deep.equal([]);
  expect(modelOn('1900-01-01').kinds.every(({count}) => count === 0)).to.equal(true);
});
