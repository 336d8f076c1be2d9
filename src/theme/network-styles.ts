import {css} from 'lit';
import {CHIP_FONT_PX, NODE_FONT_PX, SMALL_NODE_FONT_PX} from '../scene/sizes.js';

/** Lines, outlines, nodes, chips, legend, caption. Each kind has its own colour and its own pattern. */
export const networkStyles = css`
  .diagram {
    position: relative;
    margin: 0 auto;
    direction: ltr;
    isolation: isolate;
    touch-action: pan-y pinch-zoom;
  }
  .diagram svg {
    pointer-events: none;
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .tie {
    fill: none;
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
    stroke: var(--_kind);
  }
  .tie.at-signed {
    stroke-dasharray: 11 5;
  }
  .tie.at-talks:not(.is-talks) {
    stroke-dasharray: 3 5;
  }
  .tie.at-ended {
    stroke-width: 1;
    stroke-dasharray: 1.5 6;
  }
  .diagram .tie.at-ended:not(.is-lit) {
    stroke: none;
  }
  .outline {
    --_kind: var(--_tie-grouping);
    fill: none;
    stroke: var(--_kind);
    stroke-width: 0.7;
    stroke-dasharray: 3 4;
  }
  .outline.is-main,
  .outline.is-sample,
  .outline.is-lit {
    fill: color-mix(in srgb, var(--_kind) 12%, transparent);
    stroke-width: 1.3;
    stroke-dasharray: 5 3;
  }
  .is-dim:is(.tie, .outline) {
    opacity: 0.22;
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
    background: var(--_bg);
  }
  .node {
    font-size: ${NODE_FONT_PX}px;
    color: var(--_text);
    border: 1.5px solid var(--_text);
    border-radius: 99px;
  }
  :is(.is-small, .is-tiny) .node {
    font-size: ${SMALL_NODE_FONT_PX}px;
  }
  .node.is-subject {
    border-width: 2.5px;
  }
  .node.is-dim {
    color: var(--_muted);
    border-color: var(--_border);
  }
  .node[aria-pressed='true'] {
    color: var(--_bg);
    background: var(--_text);
    border-color: var(--_text);
  }
  .node:focus-visible,
  .label:focus-visible {
    outline: 2.5px solid var(--_accent);
    outline-offset: 1.5px;
    border-radius: 99px;
    z-index: 1;
  }
  .label {
    font-size: ${CHIP_FONT_PX}px;
    color: var(--_kind);
    border: 1px solid var(--_kind);
    border-radius: 6px;
  }
  .label.is-grouping {
    border-style: dashed;
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
