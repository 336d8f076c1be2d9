import {css} from './css.js';

/**
 * How linked text of the article looks, quietly: dots under it, a ground while it is on. All of it yields to any rule
 * of the page, since `:where` weighs nothing.
 */
export const linkedTextStyles = css`
  :where([data-rra-show][role='button']) {
    cursor: pointer;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  :where([data-rra-show]:is([aria-pressed='true'], [aria-current='true'])) {
    background: color-mix(in srgb, currentColor 14%, transparent);
  }
`;
