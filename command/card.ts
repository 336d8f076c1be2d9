import {fallbackText} from '../src/outputs/fallback-text.js';
import type {Words} from '../src/i18n/words.js';
import type {Model} from '../src/model/model.js';
import {escaped} from './escaped.js';

/** What a link to the page is shown with elsewhere. */
export interface Card {
  readonly title: string;
  readonly description: string;
  /** Addresses, where the page's own is known. */
  readonly url: string | null;
  readonly image: string | null;
  readonly embed: string | null;
  /** The size of the picture in its own px; a PNG has twice as many. */
  readonly picture: {readonly width: number; readonly height: number};
  readonly alt: string;
  readonly locale: string;
}

/** How wide and high a frame with the page in it is, px: what the page itself reserves. */
const FRAME = {width: 760, height: 700};

export function cardOf(model: Model, words: Words, {url, picture}: Pick<Card, 'url' | 'picture'>): Card {
  const {title, subtitle} = model.document;
  const name = [title, subtitle].map(words.text).filter(Boolean).join(', ');
  const kinds = model.kinds.filter(({isOn, count}) => isOn && count > 0).map(({kind}) => words.messages.kind[kind]);
  return {
    title: name,
    description: fallbackText(model, words),
    url,
    picture,
    image: url && new URL('picture.png', url).href,
    embed: url && new URL('oembed.json', url).href,
    alt: words.messages.alt(words.text(title), model.countries.map(words.name), kinds, words.day(model.day, 'long')),
    locale: words.messages.tag,
  };
}

/** Names and contents of the tags that social cards are made from. */
export function cardEntries({title, description, url, image, picture, alt, locale}: Card): readonly (readonly [name: string, content: string])[] {
  const entries: readonly (readonly [string, string | null])[] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', locale],
    ['og:url', url],
    ['og:image', image],
    ['og:image:width', image && String(2 * picture.width)],
    ['og:image:height', image && String(2 * picture.height)],
    ['og:image:alt', image && alt],
    ['twitter:card', image && 'summary_large_image'],
  ];
  return entries.flatMap(([name, content]) => (content ? [[name, content] as const] : []));
}

export function cardTags(card: Card): string {
  const tags = cardEntries(card).map(
    ([name, content]) => `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escaped(content)}">`,
  );
  const links = [
    card.url && `<link rel="canonical" href="${escaped(card.url)}">`,
    card.embed && `<link rel="alternate" type="application/json+oembed" href="${escaped(card.embed)}" title="${escaped(card.title)}">`,
  ].filter(Boolean);
  return [`<meta name="description" content="${escaped(card.description)}">`, ...tags, ...links].join('\n');
}

/** An answer of the oEmbed format, version 1.0: rich where the page's address is known, else a link. */
export function oEmbedOf(card: Card): object {
  const common = {version: '1.0', title: card.title};
  if (!card.url) return {...common, type: 'link'};
  return {
    ...common,
    type: 'rich',
    ...FRAME,
    html: `<iframe src="${escaped(card.url)}" title="${escaped(card.title)}" width="${FRAME.width}" height="${FRAME.height}" loading="lazy"></iframe>`,
    ...(card.image ? {thumbnail_url: card.image, thumbnail_width: card.picture.width, thumbnail_height: card.picture.height} : {}),
  };
}
