import {expect} from '@open-wc/testing';
import {parseDocument} from '../../../src/document/parse-document.js';
import {RELATION_KINDS} from '../../../src/document/kinds.js';
import type {Fact} from '../../../src/document/types.js';
import {buildModel} from '../../../src/model/build-model.js';
import {builtIn, english} from './built-in.js';

const {document} = parseDocument(builtIn);

/** The document as of a day. */
function edition(day: string) {
  return buildModel({
    document: document!,
    countries: null,
    kinds: new Set(RELATION_KINDS),
    day,
    today: '2026-11-25',
  });
}
const DEFAULT = '2026-11-25';

const subjectFacts = (day: string) => edition(day).subject.facts;
const leads = (day: string) => subjectFacts(day).filter(({lead}) => lead);
const ids = (facts: readonly Fact[]) => facts.map(({id}) => id);
const words = (facts: readonly Fact[]) => facts.map(({value}) => english(value)).join('\n');

/** Facts that tell of an aim for a year to come. */
const PLANS = ['dca-intent', 'coc-aim'];

/** A day in each edition that the agreement has gone through. */
const DAYS = ['2023-12-15', '2024-07-08', '2025-01-15', '2025-06-30', '2025-09-11', DEFAULT];

describe('the first view of the built-in card', () => {
  it('holds six to eight facts', () => {
    expect(leads(DEFAULT).length).to.be.within(6, 8);
  });

  it('keeps each to a line or two', () => {
    for (const {id, value} of DAYS.flatMap(leads))
      expect(english(value).length, id).to.be.at.most(88);
  });

  it('names each thing once in every edition', () => {
    for (const day of DAYS) {
      const labels = subjectFacts(day).flatMap(({label}) => (label ? english(label) : []));
      expect(labels.length, `${day}: ${labels.join()}`).to.equal(new Set(labels).size);
    }
  });
});

describe('an edition of the built-in document', () => {
  it('on the day that the leaders agreed to talk tells of that and nothing later; the first round comes after', () => {
    expect(edition('2023-11-03').subject.stage).to.equal('not-yet');
    expect(ids(subjectFacts('2023-11-03'))).to.deep.equal(['talks-agreed']);
    expect(edition('2023-11-29').subject.stage).to.equal('talks');
  });

  it('of 8 July 2024 reads as the report did', () => {
    expect(edition('2024-07-08').subject.stage).to.equal('signed');
    expect(ids(leads('2024-07-08'))).to.deep.equal([
      'what',
      'signed',
      'signed-by',
      'witness',
      'not',
      'other-talks',
    ]);
    expect(words(subjectFacts('2024-07-08'))).not.to.match(/2025|2026|Senate|Diet/);
  });

  it('of January 2025 shows the approval of one side only', () => {
    expect(ids(leads('2025-01-15')))
      .to.include('approval-senate')
      .and.not.to.include('approval');
    expect(words(subjectFacts('2025-01-15'))).not.to.match(
      /Diet (approved|6 June)|House of Councillors/,
    );
  });

  it('of the day before entry into force is signed, and of the day itself in force', () => {
    expect(edition('2025-09-10').subject.stage).to.equal('signed');
    expect(edition('2025-09-11').subject.stage).to.equal('in-force');
  });

  it('after March 2025 no longer says that talks with Canada are open', () => {
    expect(ids(subjectFacts('2025-03-06')))
      .to.include('other-talks')
      .and.not.to.include('canada');
    expect(ids(subjectFacts('2025-03-07')))
      .to.include('canada-talks')
      .and.not.to.include('other-talks');
    expect(ids(subjectFacts('2025-11-02'))).to.include('pacts');
    expect(ids(subjectFacts('2025-11-02'))).to.include('canada');
  });

  it('never mentions a day that still lay ahead', () => {
    for (const day of DAYS)
      for (const {id, value} of edition(day).all.flatMap(({facts}) => facts).filter((fact) => !PLANS.includes(fact.id)))
        for (const year of english(value).match(/(19|20)\d\d/g) ?? [])
          expect(Number(year), `${day}: ${id}`).to.be.at.most(Number(day.slice(0, 4)));
  });

  it('sums up each relation in words that held from its first day', () => {
    for (const {id, talks, signed, since, summary} of builtIn.relations) {
      const first = Number((talks ?? signed ?? since)!.slice(0, 4));
      const years = (english(summary).match(/\d{4}/g) ?? []).map(Number);
      for (const year of years) expect(year, id).to.be.at.most(first);
    }
  });

  it('has the first Japan–US treaty end on the day that the second enters into force', () => {
    const stages = (day: string) =>
      ['jp-us-treaty-1951', 'jp-us-treaty'].map(
        (id) => edition(day).all.find((one) => one.id === id)?.stage,
      );
    expect(stages('1952-04-27')).to.deep.equal(['signed', undefined]);
    expect(stages('1955-01-01')).to.deep.equal(['in-force', undefined]);
    expect(stages('1960-06-22')).to.deep.equal(['in-force', 'signed']);
    expect(stages('1960-06-23')).to.deep.equal(['ended', 'in-force']);
  });
});
