import {css} from 'lit';

/** Caption and legend under the picture. */
export const legendStyles = css`
  .caption {
    display: grid;
    margin: 5px 0 4px;
    font-size: 12px;
    line-height: 1.35;
    color: var(--_muted);
  }
  .caption > * {
    grid-area: 1 / 1;
    min-width: 0;
  }
  .ghost {
    visibility: hidden;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 3px 4px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 2px 7px 2px 5px;
    font-size: 12px;
    line-height: 1.5;
    color: var(--_text);
    background: var(--_bg);
    border: 1px solid var(--_border);
    border-radius: 99px;
  }
  .chip .count {
    color: var(--_muted);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_muted);
  }
  .chip[aria-pressed='false'] {
    color: var(--_muted);
    background: none;
    border-style: dashed;
  }
  .chip[aria-pressed='false'] .sample {
    opacity: 0.45;
  }
  /* 44 px for a finger without the look of it: the chips keep their size and stand further apart. */
  @media (pointer: coarse) {
    .legend {
      row-gap: 20px;
    }
    .chip {
      position: relative;
    }
    .chip::before {
      content: '';
      position: absolute;
      inset: -11px 0;
    }
  }
`;
