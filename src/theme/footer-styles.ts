import {css} from './css.js';

/** Footer and the panels that open below it. */
export const footerStyles = css`
  .footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    padding: 3px var(--_side) 4px;
    border-top: 1px solid var(--_border);
    font-size: max(12px, calc(12.25em / 16));
  }
  .base:not(.is-wide) .footer {
    font-size: max(12px, calc(12em / 16));
  }
  .panel-buttons,
  .credit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 14px;
  }
  @media not (pointer: coarse) {
    .panel-buttons .link {
      min-height: 24px;
    }
  }
  .credit {
    gap: 0 12px;
    color: var(--_muted);
  }
  .panel {
    padding: 10px var(--_side) 14px;
    border-top: 1px solid var(--_border);
  }
  /* Numbers hang in a column of their own, and rules part the entries, so that the eye runs down them. */
  .sources {
    display: grid;
    list-style: none;
  }
  .sources li,
  .corrections li {
    position: relative;
    padding: 5px 0 4px;
    border-top: 1px solid var(--_border);
  }
  .sources li {
    padding-inline-start: 30px;
  }
  :is(.sources, .corrections) li:first-child {
    border-top: 0;
  }
  .sources .number {
    position: absolute;
    inset-inline-start: 0;
    width: 20px;
    text-align: end;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .share {
    display: grid;
    gap: 8px;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
  }
  .copy {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    gap: 2px 12px;
  }
  .copy textarea {
    grid-column: 1 / -1;
  }
  .files span,
  .copy label {
    color: var(--_muted);
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    padding: 6px 8px;
    font: calc(12.5em / 13) / 1.4 ui-monospace, monospace;
    color: inherit;
    background: var(--_panel);
    border: 1px solid var(--_border);
    border-radius: 6px;
    resize: vertical;
  }
  /* The picture in the whole window, as wide as its height has room for. */
  dialog {
    box-sizing: border-box;
    width: min(100vw, 145vh);
    max-width: 100vw;
    max-height: 100vh;
    padding: 8px;
    border: 0;
    font: 15px sans-serif;
    color: CanvasText;
    background: Canvas;
  }
  /* Outside the widget's frame there are none of its colours. */
  dialog > .link {
    min-height: 44px;
    color: inherit;
  }
  dialog > .link:focus-visible {
    outline: 2px solid;
  }
  dialog:not(:modal) {
    display: none;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }
  .note {
    display: none;
  }
  .note.has-note {
    display: block;
  }
`;
