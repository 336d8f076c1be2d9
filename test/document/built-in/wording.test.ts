import {expect} from '@open-wc/testing';
import {allFacts, allTexts, builtIn, english, relationOf} from './built-in.js';

const sentences = allTexts.map(({path, text}) => ({path, words: String(text.en)}));
const everything = sentences.map(({words}) => words).join('\n');

/** The texts, as `path: words`, in which a pattern is found. */
const found = (pattern: RegExp) =>
  sentences.filter(({words}) => pattern.test(words)).map(({path, words}) => `${path}: ${words}`);
/** What China's foreign ministry said, with its name and the day: "history of aggression" is its own word. */
const isQuoted = (told: string) => told.includes('.china.value');
const value = (id: string) => english(allFacts.find(({fact}) => fact.id === id)?.fact.value);

describe('the words of the built-in document', () => {
  it('call the agreement RAA', () => {
    expect(found(/RRA/)).to.deep.equal([]);
    expect(english(relationOf('jp-ph-raa').short)).to.equal('RAA');
  });

  it('take no side', () => {
    const loaded =
      /\b(illegal|aggressi|bull(y|ied)|provo[ck]|inva(de|sion)|reclaim|ancient|rightful|assertive|coerci|occupied|so-called)/i;
    expect(found(loaded).filter((told) => !isQuoted(told))).to.deep.equal([]);
  });

  it('take no side in any other language', () => {
    const loaded =
      /不法|違法|挑発|侵略|侵攻|威圧|横暴|固有の|古来|占拠|非法|挑衅|霸凌|入侵|自古|固有|强占|所谓|ilegal|labag sa batas|agresib|agresyon|pananalakay|panunulsol|pananakot|lumusob|sinakop|panghihimasok|pambubully/i;
    const others = allTexts.filter(
      ({path, text}) =>
        !isQuoted(path) && ['ja', 'fil', 'zh-Hans'].some((tag) => loaded.test(String(text[tag]))),
    );
    expect(others.map(({path}) => path)).to.deep.equal([]);
  });

  it('never call partners allies', () => {
    expect(found(/\b(ally|allies|allied|alliances?|quasi)\b/i)).to.deep.equal([]);
  });

  it('never depend on the day they are read', () => {
    expect(
      found(
        /\b(now|current(ly)?|recent(ly)?|new|latest|today|so far|yet another|still)\b(?! Zealand)/i,
      ),
    ).to.deep.equal([]);
  });

  it('say of no one that the agreement is against them', () => {
    expect(
      found(/\b(against|counter(s|ing)?|target(s|ed|ing)?|contain(s|ing|ment)?)\b/i),
    ).to.deep.equal([]);
  });

  it('speak of deterrence only in a statement with a name and a day', () => {
    const deterrence = found(/\bdeter/i);
    expect(deterrence.length).to.equal(1);
    expect(deterrence[0]).to.match(/teodoro\.value: 12 August 2025: [^.]*deters/);
  });

  it('give the two governments and China about the same room, side by side and dated', () => {
    const order = relationOf('jp-ph-raa').facts!.map(({id}) => id);
    const views = ['marcos', 'japan', 'teodoro', 'china'];
    expect(order.slice(order.indexOf('marcos')).slice(0, 4)).to.deep.equal(views);
    const length = (...ids: string[]): number => ids.map(value).join('').length;
    // In the edition of the signing, and since Teodoro spoke.
    expect(length('japan', 'marcos') / length('china')).to.be.within(0.75, 1.35);
    expect(length('japan', 'marcos', 'teodoro') / length('china')).to.be.within(0.75, 1.55);
    for (const id of ['japan', 'china']) expect(value(id), id).to.match(/8 July 2024/);
    expect(value('marcos')).to.match(/^Before the signing/);
    expect(value('teodoro')).to.match(/^12 August 2025/);
  });

  it('give offices only in what its own day dates', () => {
    const office =
      /\b(President of|Foreign Minister|Defense Secretary|Foreign Secretary|Prime Minister)\b/g;
    expect(found(office).map((told) => told.split(':')[0])).to.deep.equal([
      'document.relations.jp-ph-raa.facts.signed-by.value',
    ]);
  });

  it('mention no signature by France', () => {
    const french = allFacts.filter(({fact}) =>
      (english(fact.label) + english(fact.value)).includes('France'),
    );
    expect(french.map(({fact}) => fact.id)).to.deep.equal(['other-talks', 'pacts']);
    expect(value('pacts')).to.match(/In talks: France$/);
  });
});

describe('disputed places in the built-in document', () => {
  it('have both names in one order', () => {
    expect(found(/Senkaku(?!\/Diaoyu| in Japan)/)).to.deep.equal([]);
    expect(found(/(?<!Senkaku\/)Diaoyu(?!tai in Taiwan| in China)/)).to.deep.equal([]);
    expect(english(relationOf('jp-cn-dispute').name)).to.include(
      '(Diaoyu in China, Senkaku in Japan, Diaoyutai in Taiwan)',
    );
  });

  it('list the claimants in alphabetical order', () => {
    for (const id of ['ship', 'scarborough']) {
      const claimants = [
        ...value(id).matchAll(/ in (?:the )?(China|Japan|Philippines|Taiwan|Vietnam)/g),
      ].map(([, name]) => name);
      expect(claimants, id).to.deep.equal([...claimants].sort());
      expect(claimants.length, id).to.be.at.least(2);
    }
  });

  it('name all who claim them', () => {
    expect(value('ship')).to.match(/China.*Philippines.*Taiwan.*Vietnam/);
    expect(value('scarborough')).to.match(/China.*Philippines.*Taiwan/);
    expect(english(relationOf('jp-cn-dispute').summary)).to.match(
      /administered by Japan and claimed by China and Taiwan/,
    );
  });

  it('are spelled Spratly', () => {
    expect(everything.match(/Spr\w+/g)).to.satisfy((names: string[]) =>
      names.every((name) => name === 'Spratly'),
    );
  });

  it('have no age', () => {
    expect(
      found(/centur(y|ies)|decades?|years?[- ]old|1895|1971|\bbegan\b|long-standing|oldest/i),
    ).to.deep.equal([]);
  });

  it('belong to no one by the grammar of a sentence', () => {
    expect(found(/(Japan’s|China’s|Philippines’|Philippine) (islands|shoal|reef)/i)).to.deep.equal(
      [],
    );
  });

  it('come with both halves of the 2016 award', () => {
    expect(value('award'))
      .to.match(/arbitral tribunal under the UN law-of-the-sea convention/)
      .and.match(/no legal basis for historic rights inside China’s ‘nine-dash line’/)
      .and.match(/does not decide sovereignty/)
      .and.match(/China does not accept the award/)
      .and.match(/Philippines upholds it/);
    expect(found(/Permanent Court/)).to.deep.equal([]);
  });

  it('have Taiwan as a claimant in words only', () => {
    expect(builtIn.countries.some(({id}) => id === 'TW')).to.equal(false);
  });
});

describe('errors in circulation', () => {
  const raa = relationOf('jp-ph-raa');

  it('are not repeated: place and days of the agreement', () => {
    expect([raa.signed, raa.inForce]).to.deep.equal(['2024-07-08', '2025-09-11']);
    expect(value('signed')).to.match(/Manila/);
    expect(found(/signed[^;.]*Tokyo/)).to.deep.equal([]);
    const ratified = allFacts.find(({fact}) => fact.id === 'ratified')?.fact;
    expect([ratified?.date, english(ratified?.value)]).to.deep.equal([
      '2024-11-05',
      'The Philippine President ratifies the RAA',
    ]);
  });

  it('are not repeated: the Senate concurs and the Diet approves', () => {
    expect(found(/(Senate|Diet|parliament|upper house)[^;,.]* ratif(y|ies|ied)/)).to.deep.equal([]);
  });

  it('are not repeated: other treaties', () => {
    expect(found(/signed[^;.]*(Washington|San Francisco)/)).to.deep.equal([]);
    expect(relationOf('jp-us-treaty').inForce).to.equal('1960-06-23');
    expect(relationOf('jp-ph-partnership').since).to.equal('2011-09-27');
    expect(found(/strengthened (?!Strategic Partnership to a Comp)/i)).to.deep.equal([]);
  });

  it('are corrected first where the report itself erred', () => {
    expect(builtIn.corrections.slice(0, 2).map(({sources}) => sources)).to.deep.equal([
      ['bloomberg'],
      ['bloomberg'],
    ]);
  });
});

describe('the length of the built-in texts', () => {
  it('is one sentence for a dated event', () => {
    for (const {fact} of allFacts.filter(({fact: {label}}) => !label)) {
      expect(english(fact.value).replace('Jr.', 'Jr'), fact.id).to.match(/^[^.]*$/);
      expect(english(fact.value).length, fact.id).to.be.at.most(230);
    }
  });

  it('is one sentence for a summary', () => {
    for (const {id, summary} of builtIn.relations) {
      expect(english(summary), id).to.match(/^[^.]*\.$/);
      expect(english(summary).length, id).to.be.at.most(160);
    }
  });
});
