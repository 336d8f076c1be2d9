import {css} from './css.js';
import {CHIP_FONT_PX, LARGE_NODE_FONT_PX, NODE_FONT_PX, SMALL_NODE_FONT_PX} from '../scene/sizes.js';
import {em} from './em.js';

/** Lines, outlines, nodes and chips. Each kind has its own colour and its own pattern. */
export const networkStyles = css`
  .picture {
    background: var(--_panel);
  }
  /* Beside a card that is taller the picture stays in view. */
  .stage {
    position: sticky;
    top: 0;
  }
  .diagram {
    position: relative;
    margin: 0 auto;
    direction: ltr;
    isolation: isolate;
    /* Sideways too: a carousel swipes, a zoomed page pans. */
    touch-action: manipulation;
  }
  .diagram svg {
    pointer-events: none;
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .is-access {
    --_kind: var(--_tie-access);
  }
  .is-defence {
    --_kind: var(--_tie-defence);
  }
  .is-grouping {
    --_kind: var(--_tie-grouping);
  }
  .is-dispute {
    --_kind: var(--_tie-dispute);
  }
  .is-logistics {
    --_kind: var(--_tie-logistics);
  }
  .is-partnership {
    --_kind: var(--_tie-partnership);
  }
  .is-talks {
    --_kind: var(--_tie-talks);
  }
  .tie {
    fill: none;
    stroke: var(--_kind);
  }
  /* Under a bundle, so that what it crosses is seen to pass below. */
  .casing,
  .inner {
    fill: none;
    stroke: var(--_panel);
  }
  .inner {
    stroke-width: 2;
  }
  /* A stage's own dashes are the same for each kind: what is not in force has gaps. */
  .tie.at-signed {
    stroke-dasharray: 11 5;
  }
  .tie.at-talks:not(.is-talks) {
    stroke-dasharray: 2 4;
  }
  .tie.at-ended {
    stroke-width: 1;
    stroke-dasharray: 1.5 6;
  }
  .diagram :is(.tie, .inner).at-ended:not(.is-lit) {
    stroke: none;
  }
  .outline {
    --_kind: var(--_tie-grouping);
    fill: none;
    stroke: var(--_kind);
    stroke-width: 1.1;
    stroke-dasharray: 4 3;
  }
  .outline.is-sample {
    fill: color-mix(in srgb, var(--_kind) 12%, transparent);
    stroke-width: 1.3;
    stroke-dasharray: 3.4 2.4;
  }
  .outline.is-lit {
    fill: color-mix(in srgb, var(--_kind) 8%, transparent);
    stroke-width: 1.4;
  }
  .is-dim:is(.tie, .outline) {
    opacity: 0.2;
  }
  .casing.is-dim {
    stroke: none;
  }
  .inner.is-dim {
    opacity: 0.4;
  }
  .hit {
    pointer-events: stroke;
    cursor: pointer;
  }
  path.hit:not(.outline) {
    fill: none;
    stroke: transparent;
    stroke-width: 13;
  }

  .node,
  .label {
    position: absolute;
    display: grid;
    place-items: center;
    white-space: nowrap;
    font-weight: 600;
    line-height: 1;
  }
  .node {
    z-index: 2;
    font-size: ${em(NODE_FONT_PX)};
    color: var(--_text);
    background: var(--_bg);
    border: 1.5px solid var(--_edge);
    border-radius: 99px;
    /* Lines run under the pill and end at this ring, along the pill's own curve. */
    box-shadow: 0 0 0 3px var(--_panel);
  }
  /* A name that is wider than the picture ends in an ellipsis; the room above and below is for what hangs under a line. */
  .node > span {
    max-width: 100%;
    padding-block: 3px;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  :is(.is-small, .is-tiny) .node {
    font-size: ${em(SMALL_NODE_FONT_PX)};
  }
  .is-large .node {
    font-size: ${em(LARGE_NODE_FONT_PX)};
  }
  .node:hover {
    border-color: var(--_text);
  }
  .node.is-pointed {
    border-width: 2.5px;
    border-color: var(--_text);
  }
  .node.is-dim {
    color: var(--_muted);
    border-color: var(--_border);
  }
  .node[aria-pressed='true'] {
    color: var(--_bg);
    background: var(--_text);
    /* Where a browser forces its own dark theme, grounds all get alike: the ring stays. */
    border: 3px solid var(--_accent);
  }
  .node:focus-visible,
  .label:focus-visible {
    outline: 2.5px solid var(--_accent);
    outline-offset: 1.5px;
    border-radius: 99px;
    z-index: 3;
  }
  /* Words that interrupt their line. */
  .label {
    font-size: ${em(CHIP_FONT_PX)};
    color: var(--_kind);
    background: var(--_panel);
    border-radius: 5px;
  }
  .label.is-quiet {
    font-weight: 500;
  }
  .label:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  /* 44 px for a finger, under all that is drawn: what shows is what a tap on it means. */
  @media (pointer: coarse) {
    .node::before,
    .label::before {
      content: '';
      position: absolute;
      z-index: -1;
      inset: min(0px, (100% - 44px) / 2);
    }
  }
`;
