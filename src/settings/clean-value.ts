import {attempt} from '../document/attempt.js';

/** White space and the quotes of every script. */
const ROUND_A_VALUE = '\\s"\'`´«»‹›‘-‟′-‷〈-】〝-〟＂＇｢｣';

const VALUE = new RegExp(`[^${ROUND_A_VALUE}](.*[^${ROUND_A_VALUE}])?`, 'su');
const WORDS = new RegExp(`[^${ROUND_A_VALUE},;、，；،؛]+`, 'gu');

/** Any value as a string, as an attribute would hold it; nothing for null and undefined. Never throws. */
export const rawText = (value: unknown): string =>
  attempt(() => String(value ?? ''), '[object Object]');

/** Without marks that have no width, such as soft hyphens and byte order marks. */
const visibleText = (value: unknown): string => rawText(value).replace(/\p{Cf}/gu, '');

// Most attributes are missing, and these expressions take longer to compile than all else that is read at first.
/** A value as its author meant it: what can be seen of it, without the white space and quotes round it. */
export const cleanValue = (value: unknown): string => (rawText(value) && VALUE.exec(visibleText(value))?.[0]) || '';

/** The words that a value lists, between white space, quotes, commas or semicolons. */
export const cleanWords = (value: unknown): readonly string[] => (rawText(value) && visibleText(value).match(WORDS)) || [];
