import {css} from './css.js';
import {DIAGRAM_SHARE} from '../scene/sizes.js';

/** The two columns, or the one; a height that the page reserves is filled, so that no hole stays below. */
export const columnsStyles = css`
  .base {
    display: flex;
    flex-direction: column;
    min-height: inherit;
  }
  .base:has(+ .has-note) {
    min-height: 0;
  }
  .body {
    flex: 1 0 auto;
  }
  .base:not(.is-wide) :is(.body, .card) {
    flex: 1 0 auto;
    display: flex;
    flex-direction: column;
  }
  .base.is-wide .body {
    display: grid;
    grid-template-columns: minmax(0, ${1 - DIAGRAM_SHARE}fr) minmax(0, ${DIAGRAM_SHARE}fr);
  }
  .base:not(.is-wide) .body > * + * {
    border-top: 1px solid var(--_border);
  }
`;
