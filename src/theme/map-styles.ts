import {css} from './css.js';
import {em} from './em.js';
import {MAP_FONT_PX, MAP_LINE_PX, MAP_PADDING_PX, PLACE_LINE_PX} from '../scene/sizes.js';

/** Land, marks and names of the map, and the switch that leads to it. */
export const mapStyles = css`
  .switch {
    display: flex;
    flex: none;
    border: 1px solid var(--_muted);
    border-radius: 99px;
    color: var(--_text);
    background: var(--_bg);
  }
  .switch button {
    padding: 4px 10px;
    border-radius: 99px;
    font-size: inherit;
    line-height: calc(16 / 12);
  }
  .switch button[aria-pressed='true'] {
    font-weight: 600;
    color: var(--_bg);
    background: var(--_text);
  }
  /* Beside the switch a phone has no room for the hint in each language and font. */
  @container (width < 26em) {
    .switch + .hint {
      display: none;
    }
  }
  .is-map {
    overflow: hidden;
  }
  .is-map svg {
    overflow: hidden;
  }
  .land {
    fill: var(--_land);
  }
  .dot {
    fill: var(--_text);
    stroke: var(--_panel);
    stroke-width: 1;
  }
  .ring {
    fill: var(--_panel);
    stroke: var(--_tie-dispute);
    stroke-width: 2;
  }
  .is-dim:is(.ring, .dot) {
    opacity: 0.35;
  }
  .place {
    position: absolute;
    border-radius: 99px;
  }
  .place-name {
    position: absolute;
    font-size: ${em(MAP_FONT_PX)};
    font-style: italic;
    line-height: calc(${PLACE_LINE_PX} / ${MAP_FONT_PX});
    text-align: center;
    white-space: pre;
    color: var(--_text);
  }
  /* Legible over coasts and lines, without a box that hides them. */
  .place-name,
  .map-note {
    text-shadow:
      0 0 2px var(--_panel),
      0 0 2px var(--_panel),
      0 0 3px var(--_panel),
      0 0 4px var(--_panel);
  }
  .is-area .place-name {
    inset: 0;
    letter-spacing: 0.02em;
    color: var(--_muted);
  }
  .place-name.is-before {
    text-align: right;
  }
  .place-name.is-after {
    text-align: left;
  }
  .place.is-dim .place-name {
    color: var(--_muted);
  }
  .place:is(.is-named, [aria-pressed='true']) .place-name {
    text-decoration: underline;
  }
  .place:focus-visible {
    outline: 2.5px solid var(--_accent);
    outline-offset: 1.5px;
    z-index: 1;
  }
  .map-note {
    position: absolute;
    padding: 0 ${MAP_PADDING_PX}px;
    box-sizing: border-box;
    font-size: ${em(MAP_FONT_PX)};
    line-height: ${MAP_LINE_PX}px;
    color: var(--_muted);
    pointer-events: none;
  }
  .map-note.is-block {
    display: flex;
    flex-direction: column;
    justify-content: end;
  }
  .map-key {
    margin-right: 4px;
  }
  .map-key::before {
    content: '';
    display: inline-block;
    width: 5px;
    height: 5px;
    margin-right: 4px;
    border: 2px solid var(--_tie-dispute);
    border-radius: 99px;
  }
  .place-text {
    margin: 4px 0 8px;
  }
  @media (pointer: coarse) {
    .place::before {
      content: '';
      position: absolute;
      z-index: -1;
      inset: min(0px, (100% - 44px) / 2);
    }
    /* Upwards, where nothing else can be tapped: below stand countries. */
    .switch button {
      position: relative;
      min-width: 44px;
    }
    .switch button::before {
      content: '';
      position: absolute;
      inset: calc(100% - 44px) 0 0;
    }
  }
  @media (forced-colors: active) {
    .land {
      forced-color-adjust: none;
      fill: Canvas;
      stroke: GrayText;
      stroke-width: 1;
      vector-effect: non-scaling-stroke;
    }
    .ring {
      forced-color-adjust: none;
      fill: Canvas;
      stroke: CanvasText;
    }
    .dot {
      forced-color-adjust: none;
      fill: CanvasText;
      stroke: Canvas;
    }
    .place-name,
    .map-note {
      text-shadow: none;
      background: Canvas;
    }
    .switch button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
