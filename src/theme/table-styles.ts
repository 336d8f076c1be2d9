import {css} from './css.js';

/** The network as a table; where it is narrow each row becomes a block. */
export const tableStyles = css`
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
    padding: 5px 12px 4px 0;
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
  /* Not within a sentence, marks are as large as a pointer needs; the row is no higher for it. */
  @media not (pointer: coarse) {
    td .mark {
      min-width: 24px;
      min-height: 24px;
      margin-block: -4px;
      text-align: center;
    }
  }
  tbody th {
    width: 36%;
  }
  .base:not(.is-wide) :is(table, tbody, tr, tbody th, td, caption) {
    display: block;
    width: auto;
  }
  .base:not(.is-wide) thead tr {
    display: flex;
    justify-content: flex-end;
  }
  /* Not to be seen, but to be heard: each cell's head. */
  .base:not(.is-wide) thead th:not([aria-sort]) {
    position: absolute;
    width: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* A narrow row is a name and a run of words, no list of labels with a line each. */
  .base:not(.is-wide) tbody tr {
    padding: 5px 0 4px;
    border-top: 1px solid var(--_border);
  }
  .base:not(.is-wide) :is(tbody th, td) {
    border: 0;
    padding: 0;
  }
  .base:not(.is-wide) td {
    display: inline;
  }
  .base:not(.is-wide) td + td:not(:last-child)::before {
    content: '· ';
    color: var(--_muted);
  }
`;
