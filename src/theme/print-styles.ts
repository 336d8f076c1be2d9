import {css} from './css.js';

/** Paper: black on white whatever the page's colours, no controls, every fact and source as text. */
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
  @media print {
    /* A height for the screen says nothing on paper, which has no scroll bar either. */
    :host {
      height: auto !important;
      min-height: 0 !important;
      max-height: none !important;
      overflow: clip;
    }
    .base,
    .base:not(.is-wide) :is(.body, .card) {
      display: block;
    }
    .base {
      color-scheme: light !important;
      overflow: visible;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
      --_bg: #fff !important;
      --_panel: #fff !important;
      --_tint: #fff !important;
      --_text: #000 !important;
      --_muted: #444 !important;
      --_accent: #0b5066 !important;
      --_border: #bbb !important;
    }
    /* Lines of any colour: half of it in black is dark enough. */
    .tie,
    .outline,
    .label,
    .ring {
      --_drawn: color-mix(in srgb, var(--_kind, #000) 50%, #000);
      color: var(--_drawn);
      stroke: var(--_drawn);
    }
    .is-dim:is(.tie, .outline) {
      opacity: 0.5;
    }
    .base > :not(.ruler, .probe) {
      contain: none !important;
    }
    .base.is-wide .body {
      display: block;
    }
    .base .card {
      border: 0;
    }
    .timeline,
    .strip,
    .caption,
    .chip[aria-pressed='false'],
    .panel-buttons,
    .panel,
    .more,
    .back {
      display: none;
    }
    .term {
      color: inherit;
      text-decoration: none;
    }
    /* What the kinds of lines mean stays, as a key. */
    .chip {
      border-color: transparent;
    }
    .stage {
      position: static;
      break-inside: avoid;
    }
    .header,
    .card-head,
    .ledger-head,
    .print-heading {
      break-after: avoid;
    }
    .fact,
    .print-heading + p,
    tr,
    li {
      break-inside: avoid;
    }
  }
`;
