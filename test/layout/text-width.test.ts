import {expect} from '@open-wc/testing';
import {textWidth} from '../../src/layout/text-width.js';
import {NAMES} from './five-countries.js';

const TEXTS = [
  ...Object.values(NAMES).flatMap((names) => Object.values(names)),
  'MDT · VFA · EDCA',
  'RAA 2025',
  'South China Sea',
  'West Philippine Sea',
  '“Squad”',
  'MDT +2',
  'In force since 11 Sept 2025',
  'Kasunduan sa Gantihang Pag-access',
  '部隊間協力円滑化協定',
  '互惠准入协定（2025年）',
  'Côte d’Ivoire',
  'Åland Islands',
  'Türkiye',
  'Đà Nẵng',
  'Österreich & Größe',
  'Россия и Щецин',
  'Ελλάδα',
  'WWMMW @ 100%',
  'illicit filliji',
];
const FONTS = ['DejaVu Sans', 'Noto Sans CJK JP', 'Liberation Sans', 'system-ui', 'sans-serif'];

function measured(text: string, font: string, weight: number, px = 100): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  context.font = `${weight} ${px}px ${font.includes('-') ? font : `"${font}"`}`;
  return context.measureText(text).width;
}

describe('textWidth', () => {
  for (const font of FONTS) {
    it(`is never narrower than the words in ${font}, bold or regular`, () => {
      for (const text of TEXTS) {
        for (const weight of [400, 700]) {
          expect(textWidth(text, 100), `${text} ${weight}`).to.be.at.least(
            measured(text, font, weight),
          );
        }
      }
    });
  }

  it('leaves little air round the names of the story', () => {
    for (const text of Object.values(NAMES).flatMap((names) => Object.values(names))) {
      const widest = Math.max(...FONTS.map((font) => measured(text, font, 700)));
      expect(textWidth(text, 100), text).to.be.at.most(widest * 1.12);
    }
  });

  it('grows with the font', () => {
    expect(textWidth('Japan', 26)).to.be.within(
      2 * textWidth('Japan', 13) - 1,
      2 * textWidth('Japan', 13),
    );
  });

  it('counts accents, joiners and an empty text as nothing', () => {
    expect(textWidth('e\u0301', 13)).to.equal(textWidth('e', 13));
    expect(textWidth('Ja\u200bpan\u200d', 13)).to.equal(textWidth('Japan', 13));
    expect(textWidth('', 13)).to.equal(0);
  });

  it('gives emoji, flags and Hangul room', () => {
    for (const text of ['😀', '🇯🇵', '한국', 'ｶﾞ', 'Ａ']) {
      expect(textWidth(text, 100), text).to.be.at.least(measured(text, 'sans-serif', 700));
    }
  });
});
