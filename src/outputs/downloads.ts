import type {Scene} from '../scene/scene.js';
import {documentJson} from './document-json.js';
import {pictureSvg} from './picture-svg.js';
import {relationsCsv} from './relations-csv.js';

/** What a reader can save: the picture, the table and the story. A PNG is made of the SVG. */
export const FORMATS = ['svg', 'png', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Media type and text of what is saved. */
const TEXTS = {
  svg: ['image/svg+xml', pictureSvg],
  csv: ['text/csv', ({model, words}: Scene) => relationsCsv(model, words)],
  json: ['application/json', ({model}: Scene) => documentJson(model.document, 2)],
} as const;

/** A file of what is shown. */
export function fileOf(format: Exclude<Format, 'png'>, scene: Scene): Blob {
  const [type, textOf] = TEXTS[format];
  return new Blob([textOf(scene)], {type});
}

/** Subject and day: `jp-ph-raa-2026-06-10.svg`. */
export const fileName = (format: Format, {model}: Pick<Scene, 'model'>): string =>
  `${model.document.subject}-${model.day}.${format}`;
