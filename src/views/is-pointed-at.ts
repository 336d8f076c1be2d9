import type {ViewState} from '../scene/scene.js';

/** Whether a relation is among what the reader points at or focuses: then its rows stand out too. */
export function isPointedAt(id: string, {reader, lit}: ViewState): boolean {
  return reader.highlight.length > 0 && lit?.relations.has(id) === true;
}
