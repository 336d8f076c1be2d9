import {expect} from '@open-wc/testing';
import {parseDocument} from '../../src/document/parse-document.js';
import {wordsFor} from '../../src/i18n/words.js';
import {buildModel} from '../../src/model/build-model.js';
import {type Citation, citationOf} from '../../src/outputs/citation.js';
import {smallDocument} from './small-story.js';

function citation(title = 'Two', address = 'https://page.example/a', language = 'en'): Citation {
  const {document} = parseDocument({...smallDocument(), title, subject: 'first', asOf: '2026-06-10'});
  const model = buildModel({document: document!, countries: null, kinds: new Set(['defence']), day: '2024-07-08', today: '2026-11-25'});
  return citationOf(model, wordsFor([language]), address);
}
const fieldOf = ({bibtex}: Citation, name: string): string => new RegExp(`^  ${name} = \\{(.*)\\},?$`, 'm').exec(bibtex)![1]!;

describe('a citation', () => {
  it('names the day shown, the day of the check, the page and what the subject rests on', () => {
    const {plain, bibtex} = citation();
    for (const part of ['8 July 2024', '10 June 2026', 'https://page.example/a', 'Archive', 'https://archive.example/1']) {
      expect(plain).to.contain(part);
      expect(bibtex).to.contain(part);
    }
    expect(fieldOf(citation(), 'year')).to.equal('2024');
  });

  it('says its days in the language of the widget', () => {
    expect(citation('Two', '', 'ja').plain).to.contain('2024年7月8日');
  });

  it('has no empty field and no two stops in a row where the page has no address', () => {
    expect(citation('Two', '').plain).not.to.match(/\. \.|\.\./);
  });

  it('gives TeX no command of the story: signs are escaped, so that the braces balance', () => {
    const bad = citation('50 % of A & B_2 #1 \\input{x} }, y = {$1 ^~');
    expect(fieldOf(bad, 'title')).to.equal(
      '{50 \\% of A \\& B\\_2 \\#1 \\textbackslash{}input\\{x\\} \\}, y = \\{\\$1 \\textasciicircum{}\\textasciitilde{}}',
    );
    expect(fieldOf(citation('Two', 'https://page.example/{a}_b'), 'url')).to.equal('https://page.example/%7Ba%7D_b');
  });
});
