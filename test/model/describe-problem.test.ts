import {expect} from '@open-wc/testing';
import {describeProblem} from '../../src/model/describe-problem.js';
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

  it('has one full stop where what is allowed is a sentence of its own', () => {
    const problem = {
      where: 'relations[3].signed',
      value: '2024-13',
      allowed: 'A day, a month or a year.',
      effect: 'It is left out.',
    };
    expect(describeProblem(problem)).to.equal(
      '<rra-explainer>: relations[3].signed="2024-13" is not known. Allowed: A day, a month or a year. It is left out.',
    );
  });
});
