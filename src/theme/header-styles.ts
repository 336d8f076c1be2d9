import {css} from './css.js';

/** Title, subtitle and the status pill. */
export const headerStyles = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px 10px;
    padding: 8px var(--_side);
    border-bottom: 1px solid var(--_border);
  }
  /* One line more at every status, rather than a header that grows and shrinks with the words of the pill. */
  .is-snug .header {
    display: block;
    padding-block: 6px 7px;
  }
  .is-snug .pill {
    width: fit-content;
    margin-top: 4px;
    padding-block: 3px;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 10px;
    min-width: 0;
  }
  .title {
    font-size: calc(19em / 13);
    line-height: calc(24 / 19);
    font-weight: 700;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .is-snug .title {
    font-size: calc(18em / 13);
    line-height: calc(22 / 18);
  }
  .is-roomy .title {
    font-size: calc(21em / 13);
    line-height: calc(26 / 21);
  }
  .subtitle {
    color: var(--_muted);
  }
  .pill {
    display: flex;
    font-size: calc(12em / 13);
    font-weight: 600;
    line-height: calc(16 / 12);
    padding: 4px 11px 4px 9px;
    border-radius: 12px;
    color: var(--_accent);
    background: var(--_tint);
  }
  .pill::before {
    content: '';
    flex: none;
    width: 8px;
    height: 8px;
    margin-block-start: 0.32em;
    margin-inline-end: 6px;
    border: 2px solid;
    border-radius: 50%;
  }
  .pill.at-in-force::before,
  .pill.at-active::before {
    background: currentColor;
  }
`;
