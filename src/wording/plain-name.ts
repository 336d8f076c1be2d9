import {kindOf} from '../document/kinds.js';
import type {Localized, Relation} from '../document/types.js';
import type {Words} from '../i18n/words.js';
import type {Model, ShownRelation} from '../model/model.js';
import {opened} from './opened.js';

/** A short form made of initials and figures alone (`RAA`, `MDT`): nobody who does not know it can read it. */
const INITIALS = /^[\p{Lu}\p{N}+/-]+$/u;
const NOT_INITIALS = /[^\p{Lu}\p{N}+/-]/gu;

/** What decides a relation's name: the relation itself, and whether the document is about it. */
type Named = Pick<ShownRelation, 'relation' | 'isSubject'>;

/**
 * A relation's name for running text and cards: the full name with initials in brackets (`Visiting Forces Agreement (VFA)`), or
 * a short name that reads by itself (`Strategic partnership`). The subject goes by the title of the document, as its
 * readers met it, where that is a name of it and no headline.
 */
export function plainName({relation, isSubject}: Named, {document}: Pick<Model, 'document'>, words: Words): string {
  const short = words.text(relation.short);
  if (kindOf(relation).nature === 'dispute') return opened(words.messages.disputeOver(short), short);
  const full = words.text(isSubject && isNameOf(document.title, relation) ? document.title : relation.name);
  return INITIALS.test(short) ? withInitials(full, short, words) : short;
}

/** Whether a title, in any of its languages, is short for a relation's name: it is in the name, or has its initials. */
const isNameOf = (title: Localized, {name, short}: Relation): boolean =>
  variantsOf(title).some(
    (text) =>
      variantsOf(name).some((full) => full.includes(text)) ||
      variantsOf(short).some((initials) => text.replace(NOT_INITIALS, '').includes(initials)),
  );

const variantsOf = (text: Localized): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** A relation's full name, with initials that are not in it in brackets. */
export function fullName({relation}: Pick<ShownRelation, 'relation'>, words: Words): string {
  const short = words.text(relation.short);
  const full = words.text(relation.name);
  return INITIALS.test(short) ? withInitials(full, short, words) : full;
}

const withInitials = (full: string, short: string, {messages}: Words): string =>
  full.includes(short) ? full : full + messages.aside(short);
