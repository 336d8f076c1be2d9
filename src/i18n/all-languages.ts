// Made by build/language-list.mjs from the files beside it that are named as a language's tag.
import {en, review as enReview} from './en.js';
import {fil, review as filReview} from './fil.js';
import {ja, review as jaReview} from './ja.js';
import {zhHans, review as zhHansReview} from './zh-hans.js';
import type {Messages} from './messages.js';
import type {Review} from './review.js';

/** Every language the widget speaks, by tag. Where it has none of the page's, it speaks the first. */
export const LANGUAGES = {
  en,
  fil,
  ja,
  'zh-Hans': zhHans,
} as const satisfies Readonly<Record<string, Messages>>;

/** What is known of each language's wording; for tests and tables, not in the script. */
export const REVIEWS = {
  en: enReview,
  fil: filReview,
  ja: jaReview,
  'zh-Hans': zhHansReview,
} as const satisfies Readonly<Record<keyof typeof LANGUAGES, Review>>;
