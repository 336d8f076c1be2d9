import type {ViewState} from '../scene/scene.js';

/** The classes of what stays bright or dims while something is lit; none at rest. */
export function litClasses({lit}: ViewState, isLit: (lit: NonNullable<ViewState['lit']>) => boolean): Record<string, boolean> {
  return {'is-lit': lit !== null && isLit(lit), 'is-dim': lit !== null && !isLit(lit)};
}
