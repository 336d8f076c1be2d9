import {matchLanguage} from '../../src/i18n/languages.js';

/** Languages that the widget does not speak, so that one that it learns breaks no test of those that it has not. */
export const UNSPOKEN = ['de', 'fr', 'ko', 'es', 'vi'].filter((tag) => matchLanguage([tag]).tag.split('-')[0] !== tag);
