import {css} from 'lit';

/** Forced colours and reduced motion. */
export const preferenceStyles = css`
  @media (forced-colors: active) {
    .base {
      --_bg: Canvas !important;
      --_text: CanvasText !important;
      --_muted: CanvasText !important;
      --_border: CanvasText !important;
      --_accent: LinkText !important;
      --_panel: Canvas !important;
    }
    .tie,
    .outline {
      --_kind: CanvasText;
      fill: none !important;
    }
    .tie,
    .outline,
    .pill::before {
      forced-color-adjust: none;
    }
    .tie.is-subject,
    .tie.is-lit {
      --_kind: Highlight;
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
    .chip[aria-pressed='true'] .count {
      color: inherit;
    }
    .node.is-dim {
      color: GrayText;
      border-color: GrayText;
    }
    :focus-visible,
    .node:focus-visible,
    .label:focus-visible {
      outline-color: Highlight;
    }
  }
`;
