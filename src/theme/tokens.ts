import {css} from './css.js';

/**
 * A row a token: its type and meaning, its alias, its name for pages and its default. The manifest and the README take
 * them from here. Public token → private alias → use. A page sets `--rra-…` on the tag or on any ancestor; nothing else in the
 * styles names a colour. `light-dark()` follows the `color-scheme` of the base, which is the page's unless the
 * `theme` attribute says otherwise. A page's own background is used untinted, since a tint may cost a middling one the
 * contrast it has. Land is ground, not information: it only has to leave the lines on it readable.
 */
export const tokens = css`
  .base {
    /* {color} Background. */
    --_bg: var(--rra-bg, light-dark(#ffffff, #13181e));
    /* {color} Text. */
    --_text: var(--rra-text, light-dark(#17202a, #e8ecf1));
    /* {color} Secondary text. */
    --_muted: var(--rra-muted, light-dark(#55616e, #a5b0bc));
    /* {color} Lines between regions. */
    --_border: var(--rra-border, light-dark(#dce1e6, #2c353f));
    /* {color} Links, focus and selection. */
    --_accent: var(--rra-accent, light-dark(#0b6584, #5cc3dd));
    /* {length} Corners of the widget. */
    --_radius: var(--rra-radius, 10px);
    --_panel: var(--rra-bg, light-dark(#f4f6f8, #181e25));
    --_land: color-mix(in srgb, var(--_text) 14%, var(--_bg));
    --_tint: var(--rra-bg, color-mix(in srgb, var(--_bg) 90%, var(--_accent)));
    --_edge: color-mix(in srgb, var(--_text) 94%, var(--_bg));
    /* {color} Lines of visiting forces. */
    --_tie-access: var(--rra-tie-access, light-dark(#0b6584, #5cc3dd));
    /* {color} Lines of defence treaties. */
    --_tie-defence: var(--rra-tie-defence, light-dark(#4a3fa8, #ab9ff5));
    /* {color} Lines of groupings. */
    --_tie-grouping: var(--rra-tie-grouping, light-dark(#7a5f10, #c9ab55));
    /* {color} Lines of disputes. */
    --_tie-dispute: var(--rra-tie-dispute, light-dark(#b0440c, #f3965c));
    /* {color} Lines of logistics. */
    --_tie-logistics: var(--rra-tie-logistics, light-dark(#3f6b12, #9ccb6a));
    /* {color} Lines of partnerships. */
    --_tie-partnership: var(--rra-tie-partnership, light-dark(#5b6573, #a9b4c2));
    /* {color} Lines of talks. */
    --_tie-talks: var(--rra-tie-talks, light-dark(#9b2a86, #ec8fd7));
  }
`;
