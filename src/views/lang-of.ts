import {nothing} from 'lit';
import type {Localized} from '../document/types.js';
import type {Words} from '../i18n/words.js';

/** The `lang` of an element that holds a text of the document and nothing else; none where it is that of the widget's words. */
export const langOf = (text: Localized | undefined, words: Words): string | typeof nothing => words.lang(text) ?? nothing;
