import {css} from 'lit';

/** Box, type, header, card, controls, footer. Lengths in px: the page's `rem` may be anything. */
export const explainerStyles = css`
  :host {
    display: block;
    min-width: 0;
    max-width: 100%;
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
  .subtitle {
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
    padding: 3px 0;
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
  .probe {
    position: absolute;
    visibility: hidden;
    white-space: nowrap;
    font-size: 13px;
    font-weight: 600;
    inset-inline-start: 0;
    top: 0;
  }

  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 14px;
    padding: 9px 16px;
    border-bottom: 1px solid var(--_border);
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 10px;
    min-width: 0;
  }
  .title {
    font-size: 18px;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
  }
  .subtitle {
    font-size: 13px;
    color: var(--_muted);
  }
  .pill {
    display: flex;
    font-size: 12.5px;
    font-weight: 600;
    line-height: 1.3;
    padding: 4px 11px;
    border-radius: 12px;
    color: var(--_accent);
    background: color-mix(in srgb, var(--_bg) 90%, var(--_accent));
  }
  .pill::before {
    content: '';
    flex: none;
    width: 8px;
    height: 8px;
    margin-block-start: 4px;
    margin-inline-end: 7px;
    border: 2px solid;
    border-radius: 50%;
  }
  .pill.at-in-force::before,
  .pill.at-active::before {
    background: currentColor;
  }
  .notice {
    padding: 6px 16px;
    font-size: 13px;
    color: var(--_muted);
    border-bottom: 1px solid var(--_border);
  }

  .base.is-wide .body {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  }
  .card {
    padding: 8px 16px;
    font-size: 13px;
  }
  .is-wide .card {
    border-inline-end: 1px solid var(--_border);
  }
  .picture {
    padding: 6px 12px 9px;
    background: var(--_panel);
  }
  .base:not(.is-wide) .picture {
    border-bottom: 1px solid var(--_border);
  }
  .facts + .facts {
    margin-block-start: 8px;
  }
  .fact {
    display: grid;
    grid-template-columns: 64px minmax(0, 1fr);
    gap: 0 8px;
    padding: 2px 0;
  }
  /* Beside a picture there is not always room for two columns more. */
  .is-wide.is-snug .fact {
    display: block;
  }
  .is-snug dt {
    font-size: 12px;
  }
  dt {
    color: var(--_muted);
  }
  .as-of {
    color: var(--_muted);
  }
  .marks {
    white-space: nowrap;
  }
  .mark {
    font-size: 12px;
    line-height: 1;
    min-width: 18px;
    padding: 3px 3px 5px;
    margin-block: -5px;
    vertical-align: 3px;
    text-align: center;
    color: var(--_muted);
  }
  .mark:hover,
  .mark[aria-expanded='true'] {
    color: var(--_accent);
    text-decoration: underline;
  }
  .told-source {
    display: block;
    margin: 2px 0 4px;
    padding-inline-start: 8px;
    border-inline-start: 2px solid var(--_accent);
    font-size: 12.5px;
    color: var(--_muted);
  }
  .more,
  .back {
    font-size: 13px;
  }
  .card-title {
    font-size: 16px;
    font-weight: 700;
    line-height: 1.3;
    margin: 4px 0 6px;
  }
  .relation {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    gap: 0 10px;
    width: 100%;
    padding: 5px 0;
    border-top: 1px solid var(--_border);
  }
  .relation .sample {
    margin-top: 4px;
  }
  .relation-name {
    font-weight: 600;
  }
  .relation:hover .relation-name {
    text-decoration: underline;
  }
  .relation-status {
    grid-column: 2;
    font-size: 12.5px;
    color: var(--_muted);
  }
  .empty {
    color: var(--_muted);
  }

  .timeline {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 5px 16px;
    border-top: 1px solid var(--_border);
    font-size: 12.5px;
    color: var(--_muted);
  }
  .timeline input {
    flex: 1 1 0;
    min-width: 40px;
    margin: 0;
    height: 24px;
    accent-color: var(--_accent);
    touch-action: pan-y pinch-zoom;
  }
  .edition {
    color: var(--_text);
    font-weight: 600;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 16px;
    padding: 4px 16px 6px;
    border-top: 1px solid var(--_border);
    font-size: 12.5px;
  }
  .panel-buttons,
  .credit {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
  }
  .credit {
    color: var(--_muted);
    align-items: center;
  }
  .panel {
    padding: 10px 16px 14px;
    border-top: 1px solid var(--_border);
    font-size: 13px;
  }
  .sources,
  .corrections {
    display: grid;
    gap: 5px;
  }
  .sources {
    padding-inline-start: 26px;
  }
  .table {
    width: 100%;
    border-collapse: collapse;
    text-align: start;
    font: inherit;
    color: inherit;
  }
  caption {
    text-align: start;
    color: var(--_muted);
    padding-bottom: 4px;
  }
  th,
  td {
    padding: 5px 10px 5px 0;
    vertical-align: top;
    text-align: start;
    font-weight: 400;
    border-top: 1px solid var(--_border);
  }
  thead th {
    color: var(--_muted);
    border-top: 0;
    white-space: nowrap;
  }
  tbody th {
    width: 34%;
  }
  .base:not(.is-wide) :is(table, tbody, tr, tbody th, td, caption) {
    display: block;
    width: auto;
  }
  .base:not(.is-wide) thead tr {
    display: flex;
    justify-content: flex-end;
  }
  .base:not(.is-wide) thead th:not([aria-sort]) {
    display: none;
  }
  .base:not(.is-wide) tbody tr {
    padding: 7px 0;
    border-top: 1px solid var(--_border);
  }
  .base:not(.is-wide) :is(tbody th, td) {
    border: 0;
    padding: 1px 0;
  }
  .base:not(.is-wide) td::before {
    content: attr(data-label) ': ';
    color: var(--_muted);
  }
  .share {
    display: grid;
    gap: 10px;
  }
  .share-field {
    display: grid;
    justify-items: start;
    gap: 2px;
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    padding: 6px 8px;
    font: 12.5px/1.4 ui-monospace, monospace;
    color: inherit;
    background: var(--_panel);
    border: 1px solid var(--_border);
    border-radius: 6px;
    resize: vertical;
  }
  .note {
    display: none;
  }
  .note.has-note {
    display: block;
  }
  @media (pointer: coarse) {
    .link,
    .relation {
      min-height: 44px;
    }
    .mark {
      min-width: 44px;
      min-height: 44px;
      margin-block: -14px;
    }
    .timeline input {
      height: 44px;
    }
  }
`;
