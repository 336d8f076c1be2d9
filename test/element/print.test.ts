import {expect} from '@open-wc/testing';
import story from '../../src/document/japan-philippines.json' with {type: 'json'};
import type {RraExplainerElement} from '../../src/rra-explainer.js';
import {all, find, click, open, settled, textOf} from '../drive/drive.js';

const textIn = (widget: RraExplainerElement): string =>
  textOf(widget.shadowRoot!.querySelector('section')!);

async function startPrinting(widget: RraExplainerElement): Promise<string> {
  dispatchEvent(new Event('beforeprint'));
  await widget.updateComplete;
  return textIn(widget);
}

async function stopPrinting(widget: RraExplainerElement): Promise<string> {
  dispatchEvent(new Event('afterprint'));
  await settled(widget);
  return textIn(widget);
}

/** What holds today of all that the story tells. */
const facts = story.relations
  .filter((relation) => !('ended' in relation))
  .flatMap(({facts = []}): readonly object[] => facts)
  .filter((fact): fact is {value: {en: string}} => !('until' in fact));

describe('print', () => {
  afterEach(() => dispatchEvent(new Event('afterprint')));

  for (const attributes of [
    {},
    {view: 'diagram'},
    {view: 'card'},
    {selected: 'CN', controls: 'none'},
    {relations: 'talks'},
  ] as Readonly<Record<string, string>>[]) {
    it(`has every fact, tie and address as text with ${JSON.stringify(attributes)}`, async () => {
      const widget = await open(attributes);
      const text = await startPrinting(widget);
      const missing = (wanted: readonly string[]): string[] =>
        wanted.filter((one) => !text.includes(one.replace(/\s+/g, ' ')));
      expect(missing(facts.map(({value}) => value.en)), 'facts').to.deep.equal([]);
      expect(missing(story.countries.map(({name}) => name.en)), 'countries').to.deep.equal([]);
      expect(missing(story.sources.map(({title}) => title)), 'sources').to.deep.equal([]);
      expect(missing(story.sources.map(({url}) => url ?? '')), 'addresses').to.deep.equal([]);
      expect(missing(story.corrections.map(({text: {en}}) => en)), 'corrections').to.deep.equal([]);
      const ties = story.relations.filter((relation) => !('ended' in relation));
      expect(missing(ties.map(({name}) => name.en)), 'ties').to.deep.equal([]);
    });
  }

  for (const width of [340, 560, 760, 1100]) {
    it(`leads every line to its countries on paper, from a widget ${width} px wide`, async () => {
      const widget = await open({}, width);
      const scaleOf = (): number => {
        const svg = widget.shadowRoot!.querySelector<SVGSVGElement>('.diagram svg')!;
        return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      };
      await startPrinting(widget);
      // The words keep their size: a picture that grew would leave gaps between them and the lines.
      expect(scaleOf()).to.be.within(0.95, 1.15);
    });
  }

  it('ends with the screen as it was', async () => {
    const widget = await open({selected: 'JP'});
    await click(find(widget, 'button', 'Table'));
    const before = textIn(widget);
    expect(await startPrinting(widget)).not.to.equal(before);
    expect(await stopPrinting(widget)).to.equal(before);
    expect(all(widget, 'table')).to.have.length(1);
  });

  it('draws a lazy widget that the reader has not reached', async () => {
    const widget = await open({loading: 'lazy'});
    widget.remove();
    const late = document.createElement('rra-explainer');
    late.loading = 'lazy';
    late.style.cssText = 'display: block; margin-top: 20000px';
    document.body.append(late);
    await settled(late);
    expect(all(late, 'region')).to.have.length(0);
    const text = await startPrinting(late);
    expect(text).to.contain(facts[0]!.value.en);
  });
});
