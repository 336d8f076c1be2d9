import {css} from './css.js';

/** A card of detail: its head, and the ledger of a country's or a pair's relations. */
export const ledgerStyles = css`
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 10px;
    padding-bottom: 3px;
  }
  .card-title {
    font-size: calc(17em / 13);
    line-height: calc(22 / 17);
    font-weight: 700;
  }
  .back {
    order: 1;
    font-size: calc(12.5em / 13);
  }
  .ledger-head {
    display: flex;
    justify-content: space-between;
    gap: 10px;
    padding: 4px 0 0;
    margin-top: 2px;
    border-top: 1px solid var(--_border);
    font-size: calc(12em / 13);
    line-height: 1.25;
    color: var(--_muted);
  }
  .relation {
    position: relative;
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr) auto;
    gap: 0 9px;
    align-items: baseline;
    align-content: center;
    width: 100%;
    min-height: 24px;
  }
  .ruled {
    padding: 6px 0 5px;
    border-top: 1px solid var(--_border);
  }
  .relation .sample {
    align-self: center;
  }
  .relation-name {
    font-weight: 600;
  }
  .relation:hover .relation-name {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .relation-date,
  .relation-more {
    font-size: calc(12em / 13);
    line-height: 1.25;
  }
  .relation-more {
    grid-column: 2 / -1;
    color: var(--_muted);
  }
`;
