import {fallbackText} from '../src/outputs/fallback-text.js';
import {modelOf, type Telling} from './compose.js';
import {cardTags, type Card} from './card.js';
import {escaped} from './escaped.js';
import type {Options} from './read-options.js';
import {staticStyleSheet} from './static-styles.js';
import {drawingMarkup, footerMarkup} from './static-markup.js';

/**
 * The outer widths in px from which there is a drawing of its own, the narrowest first: those from which the widget is
 * arranged anew, and some between them, so that no picture is scaled so far that it outgrows the height reserved.
 */
export const DRAWN_FROM_PX = [320, 440, 552, 616, 682, 902] as const;
/** Both borders of the widget. */
const BORDERS_PX = 2;

/** What is written into the tag beside its attributes. */
export interface Written {
  readonly telling: Telling;
  /** The author's own document, where the tag carries it; null for none. */
  readonly own: unknown;
}

/** The tag with its picture in it, ready before any script: the script takes it over. */
export async function fragmentOf({telling, own}: Written, {attributes}: Options): Promise<string> {
  const drawings = await Promise.all(
    DRAWN_FROM_PX.map(async (width) => `<div class="drawing from-${width}">${await drawingMarkup(width - BORDERS_PX, String(width), telling)}</div>`),
  );
  const {model, words} = modelOf(telling);
  const tag = tagOf(attributes);
  const shadow = `<style>${staticStyleSheet(DRAWN_FROM_PX)}</style><div class="drawings">${drawings.join('')}${await footerMarkup(telling)}</div><slot></slot>`;
  return `${tag}<template shadowrootmode="open">${shadow}</template><span slot="fallback">${escaped(fallbackText(model, words))}</span>${storyOf(own)}</rra-explainer>`;
}

/** The tag without a picture, where there is none: the script will look for the document again. */
export const emptyFragment = ({attributes}: Options): string => `${tagOf(attributes)}</rra-explainer>`;

const tagOf = (attributes: Options['attributes']): string =>
  `<rra-explainer${attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>`;

const storyOf = (own: unknown): string =>
  own === null ? '' : `<script type="application/json">${JSON.stringify(own).replaceAll('<', '\\u003c')}</script>`;

/** The size that a page reserves, so that nothing moves when the script takes the picture over: the README's lines. */
const RESERVED = `rra-explainer { display: block }
.rra-box { container-type: inline-size }
@media (scripting: enabled) { .rra-box rra-explainer { display: flow-root; min-height: max(875px, 1385px - 150cqi) } }
@media (scripting: enabled) { @container (min-width: 552px) { .rra-box rra-explainer { min-height: calc(492px + 28cqi) } } }
@media (scripting: enabled) { @container (min-width: 688px) { .rra-box rra-explainer { min-height: calc(252px + 38cqi) } } }
@media (scripting: enabled) { @container (min-width: 1008px) { .rra-box rra-explainer { min-height: 725px } } }
@media (scripting: enabled) and (pointer: coarse) { .rra-box rra-explainer { min-height: max(960px, 1555px - 140cqi) } }
@media (scripting: enabled) and (pointer: coarse) { @container (min-width: 552px) { .rra-box rra-explainer { min-height: calc(565px + 36cqi) } } }
@media (scripting: enabled) and (pointer: coarse) { @container (min-width: 688px) { .rra-box rra-explainer { min-height: max(665px, 370px + 34cqi) } } }
@media (scripting: enabled) and (pointer: coarse) { @container (min-width: 900px) { .rra-box rra-explainer { min-height: 770px } } }`;

/** A page of its own round the tag. */
export function pageOf(fragment: string, card: Card, lang: string, {script}: Options): string {
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(card.title)}</title>
${cardTags(card)}
<style>
:root{color-scheme:light dark}
body{margin:0 auto;max-width:960px;padding:16px;font-family:system-ui,sans-serif}
${RESERVED}
</style>
<script src="${escaped(script ?? 'rra-explainer.js')}" async></script>
</head>
<body>
<div class="rra-box">
${fragment}
</div>
</body>
</html>
`;
}
