import type {ViewState} from '../../scene/scene.js';
import {captionFor} from '../../wording/caption-text.js';

/** The hidden description of what has these ids. */
export const aboutText = ({ids, model, words}: Pick<ViewState, 'model' | 'words'> & {readonly ids: readonly string[]}): string =>
  captionFor(ids, model, words);
