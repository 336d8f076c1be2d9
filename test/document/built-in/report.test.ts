import {expect} from '@open-wc/testing';
import {parseDocument} from '../../../src/document/parse-document.js';
import {RELATION_KINDS} from '../../../src/document/kinds.js';
import {buildModel} from '../../../src/model/build-model.js';
import {allFacts, builtIn, english} from './built-in.js';

/** One thing that the report tells: the ids that tell it on its own day and today, and words that say so. */
interface Told {
  readonly thing: string;
  readonly then: string;
  readonly today: string;
  /** Found in what those ids say in English. */
  readonly words?: RegExp;
}

/** The report of 8 July 2024, sentence by sentence. */
const REPORT: readonly Told[] = [
  {thing: 'the pact eases visits of the two forces', then: 'what', today: 'what', words: /forces when they visit the other/},
  {thing: 'signed on 8 July 2024 in Manila', then: 'signed', today: 'signed', words: /8 July 2024, Manila/},
  {thing: 'who signed for whom', then: 'signed-by', today: 'signed-by', words: /Japan: .*Kamikawa\. Philippines: .*Teodoro/},
  {thing: 'Marcos witnessed it', then: 'witness', today: 'witness', words: /President Ferdinand Marcos/},
  {thing: 'Marcos had called it a boost to security', then: 'marcos', today: 'marcos', words: /boost to his country’s security/},
  {thing: 'ministers met in Manila that day', then: 'occasion', today: 'occasion', words: /foreign and defence ministers \(2\+2\), 8 July 2024/},
  {thing: 'it sets the stage for joint training', then: 'japan', today: 'japan first-use balikatan', words: /exercises/},
  {thing: 'it is like pacts with the US and Australia', then: 'likeness us-ph-vfa au-ph-sovfa', today: 'likeness us-ph-vfa au-ph-sovfa', words: /in essence the same/},
  {thing: 'like-minded nations, in Marcos’s words', then: 'marcos', today: 'marcos', words: /he calls like-minded nations/},
  {thing: 'claims in the South China Sea, and Manila’s answer', then: 'cn-ph-dispute award', today: 'cn-ph-dispute award reserve', words: /Both claim islands, reefs and waters/},
  {thing: 'talks with France and Canada', then: 'other-talks', today: 'pacts', words: /France/},
  {thing: 'what became of them', then: '', today: 'canada-talks canada pacts', words: /Signed: New Zealand, Canada/},
  {thing: 'Japan is a major investor', then: 'partners-2024', today: 'partners', words: /investment/},
  {thing: 'Japan is a strategic partner', then: 'jp-ph-partnership partners-2024', today: 'jp-ph-comprehensive raised', words: /strategic partner/i},
  {thing: 'similar security challenges', then: 'occasion', today: 'occasion', words: /voiced serious concern/},
  {thing: 'clashes at sea in the months before', then: 'clash', today: 'clash', words: /Philippines: .*rammed.*; China: .*lawfully/},
  {thing: 'Tokyo and Beijing dispute uninhabited islands', then: 'jp-cn-dispute senkaku-diaoyu', today: 'jp-cn-dispute senkaku-diaoyu', words: /Uninhabited islands/},
  {thing: 'Japan helps with patrols', then: 'ships', today: 'ships', words: /12 coast-guard ships/},
  {thing: 'and with defence equipment', then: 'ships', today: 'ships equipment', words: /coastal radars/},
  {thing: 'Kishida, Marcos and Biden met', then: 'summit', today: 'summit', words: /Joe Biden, Fumio Kishida and Ferdinand Marcos Jr\./},
  {thing: 'and promised stronger ties', then: 'summit trilateral', today: 'summit trilateral', words: /promise closer maritime and security ties/},
  {thing: 'with Australia they form the Squad', then: 'squad squad-first', today: 'squad squad-first', words: /‘Squad’/},
  {thing: 'a map with the Spratly Islands', then: 'spratly-islands', today: 'spratly-islands', words: /Claimed in whole or in part/},
];

const {document} = parseDocument(builtIn);
const model = (day: string | null) =>
  buildModel({document: document!, countries: null, kinds: new Set(RELATION_KINDS), day, today: '2026-11-25'});

/** Ids of all that can be read in an edition. */
function readable(day: string | null): ReadonlySet<string> {
  const {all, places} = model(day);
  const alive = all.filter(({stage}) => stage !== 'ended');
  return new Set([
    ...alive.flatMap(({facts, id}) => [id, ...facts.map((fact) => fact.id)]),
    ...places.map(({id}) => id),
  ]);
}

const textOf = (id: string): string => {
  const relation = builtIn.relations.find((one) => one.id === id);
  const fact = allFacts.find((one) => one.fact.id === id)?.fact;
  const place = builtIn.places.find((one) => one.id === id);
  return [relation?.name, relation?.summary, fact?.value, place?.text].map(english).join(' ');
};

describe('the report, sentence by sentence', () => {
  const editions = [
    ['as the report told it on 8 July 2024', '2024-07-08', 'then'],
    ['in today’s edition', null, 'today'],
  ] as const;

  for (const [name, day, column] of editions) {
    const told = readable(day);
    for (const row of REPORT)
      it(`${name}: ${row.thing}`, () => {
        const ids = row[column].split(' ').filter(Boolean);
        expect(ids.filter((id) => !told.has(id))).to.deep.equal([]);
        if (ids.length > 0 && row.words) expect(ids.map(textOf).join(' ')).to.match(row.words);
      });
  }

  it('has its two corrections, told as those of the report, without a day that nobody gave', () => {
    expect(builtIn.corrections.map(({id}) => id)).to.deep.equal(['c-spratly', 'c-dispute']);
    for (const {date, text} of builtIn.corrections) {
      expect(date).to.equal(undefined);
      expect(english(text)).to.match(/report’s/).and.match(/publisher/);
    }
  });

  it('of 8 July 2024 knows nothing that came after: no fact, no tie, no year', () => {
    const then = model('2024-07-08').all.flatMap(({facts}) => facts);
    expect(then.filter(({date}) => date > '2024-07-08').map(({id}) => id)).to.deep.equal([]);
    expect(then.filter(({value}) => /202[5-9]/.test(english(value))).map(({id}) => id)).to.deep.equal([]);
  });
});
