import {css} from 'lit';
import {DIAGRAM_PADDING_PX, DIAGRAM_SHARE, PROBE_FONT_PX} from '../scene/sizes.js';

/**
 * The box, its type and what every part shares; the two columns. Lengths in px: the page's `rem` may be
 * anything.
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
  /* Whatever the page passes down ends here, except font family, colour scheme, direction and visibility. */
  .base {
    all: initial;
    display: block;
    box-sizing: border-box;
    position: relative;
    overflow: hidden;
    font: 400 14px/1.4 sans-serif;
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
  /* Lines end where \`prose\` says. */
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
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  .link {
    padding: 3.5px 0;
  }
  .link:hover,
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .only-spoken {
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
    font-size: ${PROBE_FONT_PX}px;
    font-weight: 600;
    inset-inline-start: 0;
    top: 0;
  }
  .notice {
    padding: 6px 16px;
    font-size: 13px;
    color: var(--_muted);
    border-bottom: 1px solid var(--_border);
  }
  .base.is-wide .body {
    display: grid;
    grid-template-columns: minmax(0, ${1 - DIAGRAM_SHARE}fr) minmax(0, ${DIAGRAM_SHARE}fr);
  }
  .picture {
    padding: 6px ${DIAGRAM_PADDING_PX}px 8px;
    background: var(--_panel);
  }
  .base:not(.is-wide) .body > * + * {
    border-top: 1px solid var(--_border);
  }
`;
