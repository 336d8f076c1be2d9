import {css} from './css.js';

/** The card body: facts and source marks. */
export const cardStyles = css`
  .card {
    padding: 7px var(--_side) 5px;
  }
  .is-wide .card {
    display: flex;
    flex-direction: column;
    padding-block: 11px 9px;
    border-inline-end: 1px solid var(--_border);
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    padding: 3px 0;
    line-height: calc(17 / 13);
    border-top: 1px solid var(--_border);
  }
  .is-wide .fact {
    line-height: calc(18 / 13);
    padding-block: 4px;
  }
  /* What facts leave of the height of the picture, their rows share. */
  .is-wide .is-full,
  .base:not(.is-wide) .facts:first-child {
    flex: 1 0 auto;
    display: flex;
    flex-direction: column;
  }
  .is-full > .fact,
  .base:not(.is-wide) .facts:first-child > .fact {
    flex: 1 0 auto;
    align-content: flex-start;
  }
  .card-head + .facts > .fact:first-child {
    border-top: 0;
  }
  .fact.is-lede {
    display: block;
    border-top: 0;
    flex-grow: 0;
    padding-block: 0 5px;
    font-size: calc(14em / 13);
    line-height: calc(19 / 14);
  }
  .is-wide .fact.is-lede {
    padding-bottom: 7px;
    font-size: calc(15em / 13);
    line-height: calc(20 / 15);
  }
  .is-roomy .fact.is-lede {
    padding-bottom: 11px;
    font-size: calc(17em / 14);
    line-height: calc(23 / 17);
  }
  /* A value that would get too narrow beside its label goes below it. */
  dt {
    flex: 0 0 72px;
  }
  .is-roomy .facts {
    font-size: calc(14em / 13);
  }
  .is-roomy .fact {
    padding-block: 6px 5px;
  }
  .is-roomy dt {
    flex-basis: 92px;
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
  .marks,
  .day {
    white-space: nowrap;
  }
  /* A word joiner, which nobody copies from here: no line begins with a mark. */
  .marks::before {
    content: '\\2060';
  }
  .mark {
    -webkit-user-select: none;
    user-select: none;
    position: relative;
    font-size: calc(12em / 13);
    line-height: 1;
    padding: 0 2px;
    vertical-align: 0.33em;
    color: var(--_muted);
    letter-spacing: 0.02em;
  }
  /* Room for the pointer without the look of it. */
  .mark::before {
    content: '';
    position: absolute;
    inset: -6px -3px -7px;
  }
  .is-lede .mark {
    font-size: calc(12em / 14);
  }
  .is-wide .is-lede .mark {
    font-size: 0.8em;
  }
  .mark:hover,
  .mark[aria-expanded='true'] {
    color: var(--_accent);
    text-decoration: underline;
  }
  .term {
    position: relative;
    text-decoration: underline dotted 1px;
    text-underline-offset: 3px;
  }
  .term:hover,
  .term[aria-expanded='true'] {
    color: var(--_accent);
  }
  .told {
    display: block;
    margin: 2px 0 4px;
    padding-inline-start: 8px;
    border-inline-start: 2px solid var(--_accent);
    font-size: calc(12.5em / 13);
    color: var(--_muted);
  }
  .more {
    align-self: flex-start;
    margin-top: auto;
    font-size: calc(12.5em / 13);
  }
  .facts + .more {
    width: 100%;
    border-top: 1px solid var(--_border);
    padding-top: 6px;
  }
  .empty {
    color: var(--_muted);
  }
  :is(dd, th) .link {
    padding: 0;
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
    .term::before {
      content: '';
      position: absolute;
      inset: -14px -4px;
    }
  }
`;
