import {css} from './css.js';
import {CELL_PX} from '../scene/sizes.js';

/** The strip over the picture, and the cell under it: the legend, or over it the caption of what is pointed at. */
export const legendStyles = css`
  .strip {
    position: absolute;
    z-index: 3;
    inset: 10px 12px auto;
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: 26px;
    font-size: calc(12em / 13);
    line-height: 1.2;
    color: var(--_muted);
    pointer-events: none;
    container-type: inline-size;
  }
  /* Whole or not at all: a text of more than two lines does not fit under the column's first, empty item, and goes to a
     second column, which is cut off. */
  .hint {
    flex: 1;
    display: flex;
    flex-flow: column wrap;
    align-content: flex-start;
    justify-content: center;
    height: 2.45em;
    overflow: hidden;
  }
  .hint::before {
    content: '';
    width: 100%;
  }
  .hint > span {
    width: 100%;
  }
  .strip > :not(.hint) {
    pointer-events: auto;
  }
  .base:not(.is-wide) .strip {
    inset: 8px 10px auto;
    gap: 10px;
  }
  .is-roomy .strip {
    inset: 12px 14px auto;
  }
  .cell {
    position: relative;
    display: flex;
    align-items: center;
    min-height: ${CELL_PX.wide}px;
    padding: 7px 12px 8px;
    border-top: 1px solid var(--_border);
    font-size: calc(12em / 13);
    line-height: calc(17 / 12);
  }
  .base:not(.is-wide) .cell {
    min-height: ${CELL_PX.narrow}px;
    padding: 5px 10px;
  }
  .base:not(.is-wide) .cell.is-small {
    min-height: ${CELL_PX.small}px;
  }
  .is-roomy .cell {
    padding-inline: 14px;
  }
  /* Over the legend, not instead of it: a key that leaves the picture finds the chips where they are. */
  .caption {
    position: absolute;
    z-index: 4;
    inset: 0 0 auto;
    /* With many kinds switched on a sentence may be longer than the cell is high: it ends below it, and nothing of it is cut. */
    min-height: 100%;
    display: flex;
    align-items: center;
    padding: 0 12px;
    line-height: 1.2;
    color: var(--_muted);
    background: var(--_panel);
    box-shadow: 0 1px var(--_border);
  }
  .caption b {
    color: var(--_text);
    font-weight: 600;
  }
  .led {
    white-space: nowrap;
  }
  .caption .sample {
    width: 16px;
    height: 9px;
    margin-inline: 1px 5px;
    vertical-align: -1px;
  }
  /* The sentence of a day, while the slider that has chosen it is in use: it never covers the slider. */
  .caption.of-day {
    display: none;
    bottom: 0;
    overflow: hidden;
  }
  .base:has(.timeline:is(:hover, :focus-within)) .caption.of-day {
    display: flex;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 3px 4px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    padding: 2px 7px 2px 5px;
    line-height: calc(16 / 12);
    color: var(--_text);
    background: var(--_bg);
    border: 1px solid var(--_border);
    border-radius: 99px;
  }
  .chip .count {
    margin-inline-start: -2px;
    color: var(--_muted);
  }
  /* As wide as a line's sample: no chip moves when one is switched. */
  .chip .sample,
  .plus {
    width: 18px;
    text-align: end;
  }
  .chip[aria-pressed='false'] {
    color: var(--_muted);
    background: none;
    border: 1px dashed transparent;
  }
  .chip:hover {
    border-color: var(--_muted);
  }
  .chip:active {
    background: var(--_tint);
  }
  /* 44 px for a finger without the look of it: the chips keep their size and stand further apart. */
  @media (pointer: coarse) {
    .base .cell,
    .base:not(.is-wide) .cell {
      padding-block: 18px;
    }
    .legend {
      row-gap: 22px;
    }
    .chip {
      position: relative;
    }
    .chip::before {
      content: '';
      position: absolute;
      inset: -12px 0;
    }
  }
`;
