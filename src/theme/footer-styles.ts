import {css} from 'lit';

/** Timeline, footer and the panels that open below it. */
export const footerStyles = css`
  .timeline {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0 10px;
    padding: 4px 16px;
    border-top: 1px solid var(--_border);
    font-size: 12.5px;
    color: var(--_muted);
  }
  .timeline input {
    flex: 1 1 0;
    min-width: 40px;
    margin: 0;
    height: 24px;
    accent-color: var(--_accent);
    touch-action: pan-y pinch-zoom;
  }
  .edition {
    display: grid;
    justify-items: end;
    margin-inline-start: auto;
    color: var(--_text);
    font-weight: 600;
  }
  .edition > * {
    grid-area: 1 / 1;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 16px;
    padding: 4px 16px 6px;
    border-top: 1px solid var(--_border);
    font-size: 12.5px;
  }
  .panel-buttons,
  .credit {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
  }
  .credit {
    color: var(--_muted);
    align-items: center;
  }
  .panel {
    padding: 10px 16px 14px;
    border-top: 1px solid var(--_border);
    font-size: 13px;
  }
  .sources,
  .corrections {
    display: grid;
    gap: 5px;
  }
  .sources {
    padding-inline-start: 26px;
  }
  .share {
    display: grid;
    justify-items: start;
    gap: 2px;
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    padding: 6px 8px;
    font: 12.5px/1.4 ui-monospace, monospace;
    color: inherit;
    background: var(--_panel);
    border: 1px solid var(--_border);
    border-radius: 6px;
    resize: vertical;
  }
  .note {
    display: none;
  }
  .note.has-note {
    display: block;
  }
  @media (pointer: coarse) {
    .link,
    .relation,
    .mark {
      min-width: 44px;
      min-height: 44px;
    }
    .mark {
      margin-block: -14px;
    }
    .timeline {
      padding-block: 0;
    }
    .timeline input {
      height: 44px;
    }
  }
`;
