import {css} from 'lit';

/** Title, subtitle and the status pill. */
export const headerStyles = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 14px;
    padding: 8px 16px;
    border-bottom: 1px solid var(--_border);
  }
  /* One line more at every status, rather than a header that grows and shrinks with the words of the pill. */
  .is-snug .header {
    display: block;
  }
  .is-snug .pill {
    width: fit-content;
    margin-top: 4px;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 10px;
    min-width: 0;
  }
  .title {
    font-size: 18px;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
  }
  .subtitle {
    font-size: 13px;
    color: var(--_muted);
  }
  .pill {
    display: flex;
    font-size: 12.5px;
    font-weight: 600;
    line-height: 1.3;
    padding: 4px 11px;
    border-radius: 12px;
    color: var(--_accent);
    background: var(--_tint);
  }
  .pill::before {
    content: '';
    flex: none;
    width: 8px;
    height: 8px;
    margin-block-start: 4px;
    margin-inline-end: 7px;
    border: 2px solid;
    border-radius: 50%;
  }
  .pill.at-in-force::before,
  .pill.at-active::before {
    background: currentColor;
  }
`;
