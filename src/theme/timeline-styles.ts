import {css} from './css.js';

/** The slider through the days: ticks at its stops, decades below, a button to either side. */
export const timelineStyles = css`
  .timeline {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0 4px;
    padding: 3px calc(var(--_side) - 6px) 2px;
    border-top: 1px solid var(--_border);
    color: var(--_muted);
    background: var(--_bg);
    direction: ltr;
  }
  .step {
    width: 22px;
    height: 22px;
    text-align: center;
    border-radius: 99px;
  }
  .step:hover {
    color: var(--_text);
    background: var(--_panel);
  }
  .step:disabled {
    visibility: hidden;
  }
  .track {
    position: relative;
    height: 22px;
  }
  .ticks {
    position: absolute;
    inset: 3px 7px;
    width: calc(100% - 14px);
    height: 16px;
    overflow: visible;
    fill: none;
    stroke: var(--_muted);
    pointer-events: none;
  }
  .ticks * {
    vector-effect: non-scaling-stroke;
  }
  .ticks :is(.line, .is-own) {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  /* The browser's own slider without its own track; the thumb is as wide as the ticks are inset. */
  .timeline input {
    appearance: none;
    position: absolute;
    inset: -1px 0;
    width: 100%;
    height: calc(100% + 2px);
    margin: 0;
    background: none;
    cursor: pointer;
    touch-action: pan-y pinch-zoom;
  }
  .timeline input:focus-visible {
    outline-offset: -1px;
  }
  .timeline input::-webkit-slider-thumb {
    appearance: none;
    width: 14px;
    height: 14px;
    border: 2px solid var(--_bg);
    border-radius: 50%;
    background: var(--_accent);
  }
  .timeline input::-moz-range-thumb {
    width: 10px;
    height: 10px;
    border: 2px solid var(--_bg);
    border-radius: 50%;
    background: var(--_accent);
  }
  .timeline input::-moz-range-track {
    background: none;
  }
  .years {
    grid-column: 2;
    position: relative;
    height: calc(15em / 12);
    margin: 0 7px;
    font-size: calc(12em / 13);
    line-height: 1.25;
    white-space: nowrap;
  }
  .years > * {
    position: absolute;
    transform: translateX(-50%);
  }
  .years > .from {
    transform: none;
    left: -7px;
  }
  .years > .own-name {
    transform: none;
    color: var(--_accent);
    font-weight: 600;
  }
  .years > .edition {
    transform: none;
    right: -7px;
    color: var(--_text);
    font-weight: 700;
  }
  @media (pointer: coarse) {
    .timeline {
      padding-block: 0 4px;
    }
    .step {
      width: 44px;
      border-radius: 8px;
    }
    .step,
    .track {
      height: 44px;
    }
    .ticks {
      inset-block: 14px;
    }
  }
`;
