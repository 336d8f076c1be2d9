import {css} from './css.js';

/** Paper: black on white, no controls, every fact and source as text. */
export const printStyles = css`
  .printed {
    padding: 10px var(--_side);
    font-size: max(12px, calc(12.5em / 16));
  }
  .print-heading {
    font-weight: 700;
    margin: 10px 0 4px;
  }
  .address {
    overflow-wrap: anywhere;
  }
  .base.is-printing {
    color-scheme: light;
    overflow: visible;
  }
  .base.is-printing .body {
    display: block;
  }
  .base.is-printing :is(.timeline, .strip, .cell, .panel-buttons, .panel, .more, .back) {
    display: none;
  }
  @media print {
    .base {
      color-scheme: light;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .fact,
    tr,
    li {
      break-inside: avoid;
    }
  }
`;
