import {css} from './css.js';

/** Forced colours and motion. */
export const preferenceStyles = css`
  /* Only after a reader has done something: what the first picture is, it is at once. Countries stay where they are. */
  @media (prefers-reduced-motion: no-preference) {
    .can-move :is(.tie, .outline) {
      transition: opacity 0.15s;
    }
  }
  @media (forced-colors: active) {
    .base {
      --_bg: Canvas !important;
      --_text: CanvasText !important;
      --_muted: CanvasText !important;
      --_border: CanvasText !important;
      --_accent: LinkText !important;
      --_panel: Canvas !important;
      --_land: Canvas !important;
      --_edge: CanvasText !important;
    }
    .tie,
    .outline {
      --_kind: CanvasText;
      fill: none !important;
    }
    .tie,
    .outline,
    .casing,
    .inner,
    .ticks,
    .node,
    .pill::before,
    .timeline input {
      forced-color-adjust: none;
    }
    .tie.is-subject,
    .tie.is-lit {
      --_kind: Highlight;
    }
    .label {
      background: Canvas;
      forced-color-adjust: none;
      color: CanvasText;
    }
    .node[aria-pressed='true'],
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
    .chip[aria-pressed='true'] :is(.tie, .outline) {
      --_kind: HighlightText;
    }
    .chip[aria-pressed='true'] .inner {
      stroke: Highlight;
    }
    .chip[aria-pressed='true'] .count {
      color: inherit;
    }
    .chip[aria-pressed='false'] {
      border-color: CanvasText;
    }
    .node.is-dim {
      color: GrayText;
      border-color: GrayText;
    }
    tr.is-named {
      outline: 1px solid Highlight;
    }
    :focus-visible,
    .node:focus-visible,
    .label:focus-visible {
      outline-color: Highlight;
    }
  }
`;
