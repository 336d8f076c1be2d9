import {css} from 'lit';

/** The card body: facts, source marks, lists of relations. */
export const cardStyles = css`
  .card {
    padding: 8px 16px;
    font-size: 13px;
  }
  .is-wide .card {
    border-inline-end: 1px solid var(--_border);
  }
  .facts + .facts {
    margin-block-start: 8px;
  }
  /* A value that would get too narrow beside its label goes below it. */
  .fact {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    padding: 2px 0;
  }
  dt {
    flex: 0 0 72px;
  }
  .is-wide.is-snug:not(.is-printing) dt {
    flex-basis: 100%;
  }
  dd {
    flex: 1 1 130px;
    min-width: 0;
  }
  dt,
  .as-of {
    color: var(--_muted);
  }
  .marks {
    white-space: nowrap;
  }
  .mark {
    -webkit-user-select: none;
    user-select: none;
    font-size: 12px;
    line-height: 1;
    min-width: 18px;
    padding: 3px 2px 5px;
    padding-inline-start: 5px;
    margin-block: -5px;
    vertical-align: 3px;
    color: var(--_muted);
  }
  .mark:hover,
  .mark[aria-expanded='true'] {
    color: var(--_accent);
    text-decoration: underline;
  }
  .told-source {
    display: block;
    margin: 2px 0 4px;
    padding-inline-start: 8px;
    border-inline-start: 2px solid var(--_accent);
    font-size: 12.5px;
    color: var(--_muted);
  }
  .card-title {
    font-size: 16px;
    font-weight: 700;
    line-height: 1.3;
    margin: 4px 0 6px;
  }
  .relation {
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    gap: 0 10px;
    width: 100%;
    padding: 5px 0;
    border-top: 1px solid var(--_border);
  }
  .relation .sample {
    margin-top: 4px;
  }
  .relation-name {
    font-weight: 600;
  }
  .relation:hover .relation-name {
    text-decoration: underline;
  }
  .relation-status {
    grid-column: 2;
    font-size: 12.5px;
    color: var(--_muted);
  }
  .empty {
    color: var(--_muted);
  }
  :is(dd, th) .link {
    padding: 0;
  }
  /* Beside a large picture the facts stand larger too. */
  .body {
    container-type: inline-size;
  }
  @container (min-width: 920px) {
    .facts {
      font-size: 15px;
    }
    .fact {
      padding: 4px 0;
    }
    dt {
      flex-basis: 84px;
    }
  }
  .is-named {
    color: var(--_accent);
  }
`;
