import {css} from 'lit';

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
`;
