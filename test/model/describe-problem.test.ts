import {expect} from '@open-wc/testing';
import {describeProblem} from '../../src/document/describe-problem.js';
import {readSettings} from '../../src/settings/read-settings.js';
import {smallDocument} from './small-document.js';

describe('the sentence for an author', () => {
  it('says where, what, what else and what happens now', () => {
    const [problem] = readSettings({relations: 'acess'}, smallDocument).problems;
    expect(describeProblem(problem!)).to.equal(
      '<rra-explainer>: relations="acess" is not known. Allowed: defence, access, grouping, dispute, logistics, ' +
        'partnership, talks. The default is used.',
    );
  });

  it('reads the same for a part of a document', () => {
    const problem = {
      where: 'relations[3].signed',
      value: '2024-13',
      allowed: 'a day, month or year',
      effect: 'relations[3].signed is left out.',
    };
    expect(describeProblem(problem)).to.equal(
      '<rra-explainer>: relations[3].signed="2024-13" is not known. Allowed: a day, month or year. ' +
        'relations[3].signed is left out.',
    );
  });
});
