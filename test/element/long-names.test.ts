/** Official names on a phone, and scripts whose signs take room of their own (`reports.md`, R07 and R08). */
import {expect} from '@open-wc/testing';
import {textWidth} from '../../src/layout/text-width.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {loadFont, nameOf, nodesOf, open, settled, textOf} from '../drive/drive.js';

const NAMES = [
  'United Kingdom of Great Britain and Northern Ireland',
  'Democratic Republic of the Congo',
  'Saint Vincent and the Grenadines',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  'ပြည်ထောင်စု သမ္မတ မြန်မာနိုင်ငံတော်',
  'இலங்கை சனநாயக சோசலிசக் குடியரசு',
  'Հայաստանի Հանրապետություն',
];

async function draw(width: number): Promise<RraExplainerElement> {
  const widget = await open();
  document.body.style.setProperty('--rra-font', await loadFont('wide', document));
  widget.parentElement!.style.width = `${width}px`;
  widget.document = {
    schemaVersion: 1,
    countries: NAMES.map((name, i) => ({id: `C${i}`, name})),
    relations: [
      {
        id: 'r',
        kind: 'access',
        members: ['C0', 'C1'],
        name: 'Pact',
        short: 'P',
        summary: 'A pact.',
        signed: '2000',
      },
    ],
  };
  await settled(widget);
  await settled(widget);
  return widget;
}

describe('long names', () => {
  afterEach(() => {
    document.fonts.clear();
    document.body.removeAttribute('style');
    document.body.replaceChildren();
  });

  for (const width of [280, 360, 390, 760])
    it(`stay inside their pills and the widget at ${width} px, and are told in full`, async () => {
      const widget = await draw(width);
      const frame = widget.getBoundingClientRect();
      expect(nodesOf(widget).map(nameOf)).to.deep.equal(NAMES);
      for (const node of nodesOf(widget)) {
        const [pill, text] = [node, node.firstElementChild!].map((part) =>
          part.getBoundingClientRect(),
        );
        expect(text!.left, textOf(node)).to.be.at.least(pill!.left);
        expect(text!.right, textOf(node)).to.be.at.most(pill!.right);
        expect(pill!.left).to.be.at.least(frame.left);
        expect(pill!.right).to.be.at.most(frame.right);
        // What a pill cannot hold ends in an ellipsis, and letters are not cut off below.
        expect(getComputedStyle(node.firstElementChild!).textOverflow).to.equal('ellipsis');
        expect(text!.height).to.be.at.least(
          Number.parseFloat(getComputedStyle(node).fontSize) * 1.2,
        );
      }
    });

  it('are cut only where the picture is too narrow for them', async () => {
    // Without a Burmese font some engines draw a wide box with a number for each letter: 440 px for this name.
    const widget = await draw(1000);
    for (const node of nodesOf(widget).filter((one) => !nameOf(one).startsWith('Llan')))
      expect(node.firstElementChild!.scrollWidth, textOf(node)).to.be.at.most(node.clientWidth);
  });

  it('have pills of their own measure in scripts whose widths no table knows', async () => {
    const widget = await draw(1000);
    // Armenian alone is in the font that the tests bring; boxes for missing letters do not grow with the text.
    const node = nodesOf(widget).find((one) => nameOf(one).startsWith('Հ'))!;
    const room = node.clientWidth - node.firstElementChild!.getBoundingClientRect().width;
    expect(room, textOf(node)).to.be.within(18, 34);
  });

  it('are measured again in another font', async () => {
    const widget = await draw(760);
    const [wide] = nodesOf(widget).filter((one) => nameOf(one).startsWith('Հ'));
    const before = wide!.clientWidth;
    document.body.style.setProperty('--rra-font', 'monospace');
    await settled(widget);
    await settled(widget);
    const [narrow] = nodesOf(widget).filter((one) => nameOf(one).startsWith('Հ'));
    expect(narrow!.firstElementChild!.scrollWidth).to.be.at.most(narrow!.clientWidth);
    expect(narrow!.clientWidth).to.not.equal(before);
  });

  it('of the built-in story are measured by the longest alone', async () => {
    const widget = await open();
    expect(widget.shadowRoot!.querySelectorAll('.probe')).to.have.length(1);
  });
});

it('signs that take room of their own are given it, unlike those above and below a letter', () => {
  // Tamil and Burmese vowel signs, Devanagari; then a Thai and a Latin mark.
  for (const [base, marked] of [
    ['க', 'கா'],
    ['မ', 'မာ'],
    ['क', 'की'],
  ] as const)
    expect(textWidth(marked, 100), marked).to.be.greaterThan(textWidth(base, 100));
  for (const [base, marked] of [
    ['ก', 'กี'],
    ['e', 'é'],
  ] as const)
    expect(textWidth(marked, 100), marked).to.equal(textWidth(base, 100));
});
