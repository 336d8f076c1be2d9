import {expect} from '@open-wc/testing';
import builtIn from '../../src/document/japan-philippines.json' with {type: 'json'};
import type {ExplainerDocument} from '../../src/document/types.js';
import {wordsFor} from '../../src/i18n/words.js';
import {LIGHT, LIGHT_KINDS} from '../../src/outputs/light-colors.js';
import {pictureSvg} from '../../src/outputs/picture-svg.js';
import {composeScene} from '../../src/scene/compose-scene.js';
import {INITIAL_READER_STATE, type Scene} from '../../src/scene/scene.js';
import {readSettings} from '../../src/settings/read-settings.js';
import {tokens} from '../../src/theme/tokens.js';

const story = builtIn as unknown as ExplainerDocument;

interface Wish {
  readonly attributes?: Parameters<typeof readSettings>[0];
  readonly width?: number;
  readonly language?: string;
  readonly document?: ExplainerDocument;
}

function sceneOf({attributes = {}, width = 760, language = 'en', document = story}: Wish = {}): Scene {
  const {settings} = readSettings(attributes, document);
  return composeScene({
    document,
    settings,
    width,
    languages: [language],
    reader: INITIAL_READER_STATE,
    today: '2026-11-25',
    textScale: 1,
    isDark: true,
    isPrinting: false,
    hasFailed: false,
    hostLabel: '',
  });
}

function draw(wish?: Wish): {text: string; root: Element; said: string} {
  const text = pictureSvg(sceneOf(wish));
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const said = [...root.querySelectorAll('text')].map(({textContent}) => textContent).join(' ');
  return {text, root, said};
}

const CASES: readonly Wish[] = [
  {},
  {width: 340, language: 'ja'},
  {width: 250, language: 'zh-Hans', attributes: {selected: 'JP'}},
  {width: 600, language: 'fil', attributes: {view: 'diagram map', asOf: '2024-07-08'}},
];

describe('the picture as SVG', () => {
  for (const wish of CASES) {
    const {language = 'en', width = 760} = wish;
    it(`stands alone as XML, in words and light colours of its own: ${language}, ${width} px`, () => {
      const {text, root} = draw(wish);
      expect(root.localName).to.equal('svg');
      expect(root.querySelector('parsererror, foreignObject, style, script, image, use')).to.equal(null);
      expect(text).not.to.match(/href|url\(|var\(|light-dark|undefined|NaN|\sclass=/);
      expect(text).to.equal(draw(wish).text);
    });

    it(`names each country, the title, the day, the sources and who made it: ${language}, ${width} px`, () => {
      const {said} = draw(wish);
      const {model, words, map} = sceneOf(wish);
      const flat = said.replaceAll(/\s/g, '');
      const shown = [
        words.text(story.title),
        words.day(model.day, 'long'),
        words.messages.sources,
        words.text(story.credit),
        'MOFA Japan',
        '<rra-explainer>',
        ...(map ? [words.messages.mapNote] : []),
      ];
      for (const part of shown) expect(flat).to.contain(part.replaceAll(/\s/g, ''));
      for (const country of story.countries) {
        expect([words.name(country), words.shortName(country)].some((name) => said.includes(name)), country.id).to.equal(true);
      }
    });

    it(`keeps all its lines inside: ${language}, ${width} px`, () => {
      const {root, text} = draw(wish);
      const host = document.createElement('div');
      host.append(document.importNode(root, true));
      document.body.append(host);
      const svg = host.firstElementChild as SVGSVGElement;
      const outer = svg.getBoundingClientRect();
      for (const line of svg.querySelectorAll('text')) {
        const box = line.getBoundingClientRect();
        expect(box.left >= outer.left && box.right <= outer.right && box.bottom <= outer.bottom, line.textContent).to.equal(true);
      }
      host.remove();
      expect(text.length).to.be.below(40_000);
    });
  }

  it('draws what is shown: a line for each tie, dashes for what is not in force, a filled pill for what is selected', () => {
    const {root} = draw({attributes: {asOf: '2024-07-08', selected: 'JP'}});
    expect(root.querySelector('[stroke-dasharray="11 5"]')).not.to.equal(null);
    expect(root.querySelectorAll(`rect[fill="${LIGHT.text}"]`)).to.have.length(1);
    expect(root.querySelectorAll('[opacity]').length).to.be.above(0);
    const {root: resting} = draw();
    expect(resting.querySelector('[opacity]')).to.equal(null);
    const ties = sceneOf().picture.ties.length;
    expect(resting.querySelectorAll('path[stroke]').length).to.be.above(ties);
  });

  it('tells of what is selected in a sentence', () => {
    expect(draw({attributes: {selected: 'jp-ph-raa'}}).said).to.contain('Reciprocal Access Agreement (RAA), in force since');
  });

  it('survives a story that tries to be markup', () => {
    const hostile = '</text><script>alert(1)</script> & "quoted"';
    const {root, said} = draw({document: {...story, title: hostile}, attributes: {alt: hostile}});
    expect(root.querySelector('script, parsererror')).to.equal(null);
    expect(said).to.contain('alert(1)');
    expect(root.querySelector('title')!.textContent).to.equal(hostile);
  });

  it('has the light colours that the styles have', () => {
    const css = tokens.cssText;
    for (const [kind, color] of Object.entries(LIGHT_KINDS)) expect(css).to.contain(`--rra-tie-${kind}, light-dark(${color}`);
    for (const name of ['bg', 'text', 'muted'] as const) expect(css).to.contain(`--rra-${name}, light-dark(${LIGHT[name]}`);
    expect(css).to.contain(`light-dark(${LIGHT.panel}`);
  });

  it('is in the language of the widget', () => {
    const {root} = draw({language: 'ja'});
    expect(root.getAttribute('xml:lang')).to.equal(wordsFor(['ja']).messages.tag);
  });
});
