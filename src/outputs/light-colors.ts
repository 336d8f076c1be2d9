import type {RelationKind} from '../document/kinds.js';

/** The light colours of `theme/tokens.ts`, worked out: a picture that leaves the page takes no style sheet along. */
export const LIGHT = {
  bg: '#ffffff',
  panel: '#f4f6f8',
  text: '#17202a',
  muted: '#55616e',
  edge: '#252d37',
  land: '#dee0e1',
} as const;

/** Of each kind of relation, for its lines and chips. */
export const LIGHT_KINDS: Readonly<Record<RelationKind, string>> = {
  access: '#0b6584',
  defence: '#4a3fa8',
  grouping: '#7a5f10',
  dispute: '#b0440c',
  logistics: '#3f6b12',
  partnership: '#5b6573',
  talks: '#9b2a86',
};
