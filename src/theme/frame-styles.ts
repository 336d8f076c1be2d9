import {css} from './css.js';
import {BROWSER_TEXT_PX, SIDE_PX, TEXT_PX} from '../scene/sizes.js';

/**
 * The box, its type and what every part shares. Type in em: one size, the page's `--rra-font-size` or
 * the size that the reader has set in the browser, carries all others (`calc(12em / 13)` is 12 px where running text
 * has 13 and the size is 16 px). Space in px. Never rem: the page's may be anything.
 */
export const frameStyles = css`
  :host {
    display: block;
    min-width: 0;
    max-width: 100%;
    writing-mode: horizontal-tb;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:state(held)) {
    overflow: auto;
    scrollbar-gutter: stable;
  }
  /* Whatever the page passes down ends here, except font family, colour scheme, direction and visibility. */
  .base {
    all: initial;
    display: block;
    box-sizing: border-box;
    position: relative;
    /* Unlike \`hidden\` no box of its own to scroll in, so that the picture can stay in view beside a long card. */
    overflow: clip;
    font: 400 medium/1.385 sans-serif;
    /* {length} Size of a page's running text that the widget goes with; its own is 13/16 of it, and never below 13 px. */
    font-size: var(--rra-font-size, medium);
    /* {font-family} Font; the page's where missing. */
    font-family: var(--rra-font, inherit);
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    text-align: start;
    overflow-wrap: break-word;
    color: var(--_text);
    background: var(--_bg);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    --_side: ${SIDE_PX.narrow}px;
  }
  .base.is-wide {
    --_side: ${SIDE_PX.wide}px;
  }
  .base.is-roomy {
    --_side: ${SIDE_PX.roomy}px;
  }
  /* Never smaller: 12 px is the least that stays readable, and browsers set \`monospace\` at 13 px. */
  .base > * {
    font-size: max(${TEXT_PX}px, calc(${TEXT_PX}em / ${BROWSER_TEXT_PX}));
  }
  .base.is-light {
    color-scheme: light;
  }
  .base.is-dark {
    color-scheme: dark;
  }
  .base *,
  .base *::before {
    box-sizing: border-box;
  }
  /* Lines end where \`proseView\` says. */
  .base:lang(ja) {
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  [hidden] {
    display: none;
  }
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  p,
  dt,
  dd,
  li,
  .title,
  .subtitle,
  .more {
    unicode-bidi: plaintext;
    text-align: start;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    margin: 0;
    padding: 0;
    text-align: inherit;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .link {
    padding: 3px 0;
  }
  :is(.link, a):is(:hover, :active) {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .only-spoken {
    -webkit-user-select: none;
    user-select: none;
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .ruler {
    height: 0;
    overflow: hidden;
  }
  /* Where a page sizes a box by its content, the ruler alone says what the widget would like: 630 px or as much as
     there is. What depended on the widget's form would change with it, for ever. */
  .ruler::before {
    content: '. . . . . . . .';
    font-size: 0;
    word-spacing: 90px;
  }
  .base:not(.is-printing) > :not(.ruler, .probe) {
    contain: inline-size;
  }
  .probe {
    position: absolute;
    visibility: hidden;
    white-space: nowrap;
    font-weight: 600;
    inset-inline-start: 0;
    top: 0;
  }
  .notice {
    padding: 6px var(--_side);
    color: var(--_muted);
    border-bottom: 1px solid var(--_border);
  }
  /* What the reader points at elsewhere: a mark in the margin, so that prose never looks like a link. */
  .is-named {
    position: relative;
  }
  .is-named:not(tr)::before {
    content: '';
    position: absolute;
    inset-block: 3px;
    inset-inline-start: -10px;
    width: 2px;
    background: var(--_accent);
  }
  tr.is-named {
    background: var(--_panel);
  }
`;
