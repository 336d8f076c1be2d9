import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ExplainerDocument} from '../../src/document/types.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {accessibilityTree, type AccessibleNode} from '../run/commands.js';
import {itIn} from '../run/engine.js';
import {all, cardOf, click, find, nameOf, open, settled, textOf} from '../drive/drive.js';

const STORY: ExplainerDocument = {
  schemaVersion: 1,
  title: 'Harbour Pact',
  subject: 'pact',
  countries: [
    {id: 'AA', name: 'Alder', place: [120, 15]},
    {id: 'BB', name: 'Birch', place: [140, 36]},
  ],
  relations: [
    {
      id: 'pact',
      kind: 'access',
      members: ['AA', 'BB'],
      name: 'Harbour Pact',
      short: 'HP',
      summary: 'The HP lets ships call.',
      signed: '2024',
      inForce: '2025',
      sources: ['gazette'],
      facts: [
        {id: 'f1', label: 'What', value: 'The HP lets ships call.', date: '2024', lead: true, sources: ['gazette']},
        {id: 'f2', label: 'Who', value: 'Two houses of the Diet for the HP', date: '2024', lead: true, sources: []},
      ],
    },
  ],
  places: [],
  events: [],
  sources: [{id: 'gazette', title: 'The pact', publisher: 'Alder Gazette', url: 'https://example.org/pact'}],
  corrections: [],
  terms: [
    {id: 'hp', short: 'HP', text: 'Harbour Pact, which lets ships call.', sources: ['gazette']},
    {id: 'diet', short: 'Diet', text: {en: 'A parliament.', ja: '議会。'}, sources: []},
  ],
};

const termsOf = (widget: RraExplainerElement): HTMLElement[] =>
  all(cardOf(widget), 'button').filter((button) => STORY.terms.some(({short}) => short === nameOf(button)));
const termOf = (widget: RraExplainerElement, name: string): HTMLElement => find(cardOf(widget), 'button', name);
const rowOf = (widget: RraExplainerElement, label: string): string =>
  textOf([...cardOf(widget).querySelectorAll('dt')].find((head) => textOf(head) === label)!.nextElementSibling!);

describe('a term in running text', () => {
  let widget: RraExplainerElement;

  beforeEach(async () => {
    widget = await open();
    widget.document = STORY;
    await settled(widget);
  });

  it('can be opened where it first stands on the card, and only there', () => {
    expect(termsOf(widget).map(nameOf)).to.deep.equal(['HP', 'Diet']);
    expect(rowOf(widget, 'Who')).to.match(/^Two houses of the Diet for the HP/);
  });

  it('is told below its statement by a click, and again away by another', async () => {
    const height = (): number => cardOf(widget).scrollHeight;
    const before = [rowOf(widget, 'Who'), height()];
    await click(termOf(widget, 'Diet'));
    expect(termOf(widget, 'Diet').getAttribute('aria-expanded')).to.equal('true');
    expect(rowOf(widget, 'Who')).to.match(/^Two houses of the Diet for the HP ?Diet: A parliament\.$/);
    expect(rowOf(widget, 'What')).not.to.contain('parliament');
    await click(termOf(widget, 'Diet'));
    expect([rowOf(widget, 'Who'), height()]).to.deep.equal(before);
    expect(termOf(widget, 'Diet').getAttribute('aria-expanded')).to.equal('false');
  });

  it('is told in the flow of the card: nothing floats over it', async () => {
    await click(termOf(widget, 'Diet'));
    const told = [...cardOf(widget).querySelectorAll('dd *')].find((part) => textOf(part) === 'Diet: A parliament.')!;
    expect(getComputedStyle(told).position).to.equal('static');
    const {top, bottom} = told.getBoundingClientRect();
    const row = told.closest('dd')!.getBoundingClientRect();
    expect(top).to.be.at.least(row.top);
    expect(bottom).to.be.at.most(row.bottom + 1);
  });

  it('is told with its sources where it has any', async () => {
    await click(termOf(widget, 'HP'));
    expect(rowOf(widget, 'What')).to.match(/HP: Harbour Pact, which lets ships call\. The pact \(opens in a new tab\) — Alder Gazette/);
  });

  it('gives way to the next that is opened', async () => {
    await click(termOf(widget, 'HP'));
    await click(termOf(widget, 'Diet'));
    expect(termsOf(widget).map((term) => term.getAttribute('aria-expanded'))).to.deep.equal(['false', 'true']);
    await click(find(cardOf(widget), 'button', /^Source 1/));
    expect(termsOf(widget).map((term) => term.getAttribute('aria-expanded'))).to.deep.equal(['false', 'false']);
  });

  it('is opened and closed by Enter and Space, closed by Escape, and keeps the focus', async () => {
    const focused = (): string => nameOf(widget.shadowRoot!.activeElement!);
    termOf(widget, 'HP').focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('Diet');
    for (const [key, isOpen] of [['Enter', true], [' ', false], [' ', true], ['Escape', false]] as const) {
      await sendKeys({press: key});
      await settled(widget);
      expect(rowOf(widget, 'Who').includes('A parliament.'), key).to.equal(isOpen);
      expect(focused(), key).to.equal('Diet');
    }
  });

  it('takes Escape for itself: what is selected stays until the next one', async () => {
    const heard: string[] = [];
    const hear = ({key}: KeyboardEvent): number => heard.push(key);
    document.addEventListener('keydown', hear);
    widget.selected = 'pact';
    await settled(widget);
    await click(termOf(widget, 'HP'));
    termOf(widget, 'HP').focus();
    await sendKeys({press: 'Escape'});
    expect(widget.selected).to.equal('pact');
    await sendKeys({press: 'Escape'});
    expect(widget.selected).to.equal(null);
    await sendKeys({press: 'Escape'});
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Escape']);
  });

  it('is not told of another card than the one on which it was opened', async () => {
    await click(termOf(widget, 'HP'));
    await click(all(widget, 'button').find((button) => nameOf(button) === 'Alder')!);
    await click(find(cardOf(widget), 'button', 'Back to overview'));
    expect(rowOf(widget, 'What')).not.to.contain('which lets ships call');
  });

  it('is plain text on paper', async () => {
    dispatchEvent(new Event('beforeprint'));
    await settled(widget);
    const printed = termsOf(widget).length;
    const text = textOf(widget.shadowRoot!.querySelector('[part="base"]')!);
    dispatchEvent(new Event('afterprint'));
    await settled(widget);
    expect(printed).to.equal(0);
    expect(text).to.contain('Two houses of the Diet for the HP');
  });

  it('stands in the language of the page with a meaning in its own', async () => {
    widget.lang = 'ja';
    await settled(widget);
    const term = all(widget, 'button').find((button) => nameOf(button) === 'Diet')!;
    await click(term);
    expect(textOf(term.closest('dd')!)).to.match(/Diet：議会。$/);
  });

  itIn(['chromium'], 'its driver cannot read the accessibility tree', 'is a button in the middle of its statement, told whether it is open', async () => {
    const flat = (tree: AccessibleNode): AccessibleNode[] => [tree, ...(tree.children ?? []).flatMap(flat)];
    const find = async (): Promise<AccessibleNode | undefined> =>
      flat(await accessibilityTree()).find(({role, name}) => role === 'button' && name === 'Diet');
    expect(await find()).to.include({name: 'Diet'}).and.not.to.include({expanded: true});
    await click(termOf(widget, 'Diet'));
    expect((await find())?.expanded).to.equal(true);
    const words = flat(await accessibilityTree()).map(({name}) => name);
    expect(words.some((name) => name.includes('Diet: A parliament.'))).to.equal(true);
  });
});
