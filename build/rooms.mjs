/**
 * The rooms of `src` from the ground up: its folders, and the files beside them. Each may import what its row lists
 * and nothing else, and a row lists only what stands above it here, so that no two rooms know each other.
 * `types`: only types may come from there. `page`: the room may reach the page and the world outside.
 */
export const ROOMS = {
  version: {may: []},
  document: {may: []},
  events: {may: [], types: ['document']},
  i18n: {may: ['document']},
  model: {may: ['document']},
  settings: {may: ['document', 'model']},
  layout: {may: ['d3']},
  wording: {may: ['document', 'model'], types: ['i18n']},
  scene: {may: ['document', 'i18n', 'model', 'layout', 'wording'], types: ['events', 'settings']},
  outputs: {may: ['document', 'i18n', 'model', 'wording', 'scene'], types: ['layout']},
  theme: {may: ['lit', 'scene']},
  page: {may: ['lit', 'document', 'events', 'i18n', 'model', 'settings', 'scene', 'theme'], page: true},
  reader: {
    may: ['document', 'events', 'model', 'settings', 'layout', 'wording', 'outputs', 'theme', 'page'],
    types: ['lit', 'i18n', 'scene'],
    page: true,
  },
  views: {
    may: ['lit', 'document', 'model', 'wording', 'outputs', 'scene', 'reader'],
    types: ['events', 'i18n', 'layout', 'settings'],
  },
  'rra-explainer': {
    may: ['lit', 'version', 'events', 'i18n', 'settings', 'scene', 'theme', 'page', 'reader', 'views'],
    types: ['document'],
    page: true,
  },
  twins: {may: ['page'], types: ['rra-explainer'], page: true},
  index: {may: ['events', 'rra-explainer', 'twins'], types: ['document'], page: true},
};

const SOURCE = /(?:^|\/)src\/([\w-]+)/;

/** The room of a file of `src`, by its path; undefined for any other file. */
export const roomOf = (path) => SOURCE.exec(path.replaceAll('\\', '/'))?.[1];

/** Whether a room may import another, or a package. */
export function mayImport(room, target, isType) {
  const {may = [], types = []} = ROOMS[room] ?? {};
  return may.includes(target) || (isType && types.includes(target));
}
