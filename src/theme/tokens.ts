import {css} from 'lit';

/**
 * Public token → private alias → use. A page sets `--rra-…` on the tag or on any ancestor; nothing else in the
 * styles names a colour. `light-dark()` follows the `color-scheme` of the base, which is the page's unless the
 * `theme` attribute says otherwise. A page's own background is used untinted, since a tint may cost a middling one the
 * contrast it has.
 */
export const tokens = css`
  .base {
    --_bg: var(--rra-bg, light-dark(#ffffff, #14191f));
    --_text: var(--rra-text, light-dark(#18202b, #e9edf2));
    --_muted: var(--rra-muted, light-dark(#525e6c, #a7b1bd));
    --_border: var(--rra-border, light-dark(#dbe0e6, #2f3842));
    --_accent: var(--rra-accent, light-dark(#0b6584, #5cc3dd));
    --_radius: var(--rra-radius, 10px);
    --_panel: var(--rra-bg, light-dark(#f6f6f7, #1d2228));
    --_land: color-mix(in srgb, var(--_text) 14%, var(--_bg));
    --_tint: var(--rra-bg, color-mix(in srgb, var(--_bg) 90%, var(--_accent)));
    --_tie-access: var(--rra-tie-access, light-dark(#0b6584, #5cc3dd));
    --_tie-defence: var(--rra-tie-defence, light-dark(#4a3fa8, #ab9ff5));
    --_tie-grouping: var(--rra-tie-grouping, light-dark(#7a5f10, #c9ab55));
    --_tie-dispute: var(--rra-tie-dispute, light-dark(#b0440c, #f3965c));
    --_tie-logistics: var(--rra-tie-logistics, light-dark(#3f6b12, #9ccb6a));
    --_tie-partnership: var(--rra-tie-partnership, light-dark(#5b6573, #a9b4c2));
    --_tie-talks: var(--rra-tie-talks, light-dark(#9b2a86, #ec8fd7));
  }
`;
