import {describeProblem} from '../src/document/describe-problem.js';
import {readSettings} from '../src/settings/read-settings.js';
import {cardEntries, cardOf, oEmbedOf} from './card.js';
import {modelOf, type Telling} from './compose.js';
import type {Story} from './find-story.js';
import {emptyFragment, fragmentOf, pageOf} from './html.js';
import {pngOf, sizeOf, svgOf} from './picture.js';
import type {Format, Options} from './read-options.js';
import {textOf} from './text.js';

/** A file to be written: its name in a folder, and what it holds. */
export interface Output {
  readonly format: Format;
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What was made, and what was wrong with what it was made from. */
export interface Rendered {
  readonly outputs: readonly Output[];
  readonly problems: readonly string[];
}

/** Makes what the options ask for. Where there is no story there is still the tag, which looks for it again in the page. */
export async function renderAll({document, own}: Story, options: Options): Promise<Rendered> {
  if (!document) {
    const isTold = options.formats.includes('html');
    const content = `${emptyFragment(options)}\n`;
    return {outputs: isTold ? [{format: 'html', name: 'index.html', content}] : [], problems: []};
  }
  const {settings, problems: read} = readSettings(options.raw, document);
  const telling: Telling = {document, settings, languages: options.languages};
  const problems = read.map(describeProblem);
  const {model, words} = modelOf(telling);
  const svg = svgOf(options.width, telling);
  const card = cardOf(model, words, {url: options.url, picture: sizeOf(svg)});
  const make: Readonly<Record<Format, () => Promise<string | Uint8Array> | string>> = {
    async html() {
      const fragment = await fragmentOf({telling, own}, options);
      return options.isFragment ? `${fragment}\n` : pageOf(fragment, card, words.messages.tag, options);
    },
    svg: () => `${svg}\n`,
    png: () => pngOf(svg),
    text: () => textOf(model, words),
    json: () => written({oembed: oEmbedOf(card), card: Object.fromEntries(cardEntries(card))}),
  };
  const outputs: Output[] = [];
  for (const format of options.formats) {
    try {
      outputs.push({format, name: NAMES[format], content: await make[format]()});
      // What a page's link to its oEmbed answer must lead to, as it stands.
      if (format === 'json') outputs.push({format, name: 'oembed.json', content: written(oEmbedOf(card))});
    } catch (error) {
      // One format that cannot be made takes no other with it.
      problems.push(`${format}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return {outputs, problems};
}

const written = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files of a folder. */
const NAMES: Readonly<Record<Format, string>> = {
  html: 'index.html',
  svg: 'picture.svg',
  png: 'picture.png',
  text: 'explainer.txt',
  json: 'card.json',
};
