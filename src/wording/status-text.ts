import {kindOf} from '../document/kinds.js';
import type {Words} from '../i18n/words.js';
import type {Model, ShownRelation} from '../model/model.js';
import {isReached, isUndated} from '../model/status-at.js';

/** A relation's status on the day of the edition as a short phrase: `In force since 11 Sept 2025`. */
export function statusText(shown: ShownRelation, {messages, day}: Words): string {
  const {relation, stage} = shown;
  const {talks = '', signed = '', inForce = '', since = signed, ended = ''} = relation;
  // The first event that a document lists of a dispute is not its age: no day stands beside it.
  if (stage === 'active' && kindOf(shown).nature === 'dispute') return messages.unresolved;
  if (stage === 'active' && isUndated(relation)) return messages.dateUnknown;
  switch (stage) {
    case 'not-yet':
      // Where no day of talks is known, nobody knows that there were none.
      return talks ? messages.notYet : messages.notThere;
    case 'talks':
      return messages.inTalks(day(talks || since));
    case 'signed':
      return inForce === 'unknown' ? messages.signedForceUnknown(day(signed)) : messages.signedNotInForce;
    case 'in-force':
      return messages.inForce(day(inForce));
    case 'active':
      return relation.isFirstRecord ? messages.firstRecord(day(since)) : messages.activeSince(day(since));
    case 'ended':
      return messages.ended(day(ended));
  }
}

/** The same, and of what is signed and not yet in force also the day of signature, which a pill has no room for. */
export function fullStatus(shown: ShownRelation, words: Words): string {
  const {signed, inForce} = shown.relation;
  return shown.stage === 'signed' && signed && inForce !== 'unknown'
    ? words.messages.signedOnly(words.day(signed))
    : statusText(shown, words);
}

/**
 * The status with the day of its newest evidence, for where a reader looks it up: cards, table and paper. An edition of
 * an earlier day is itself as of that day.
 */
export function datedStatus(
  shown: ShownRelation,
  {model, words}: {readonly model: Model; readonly words: Words},
): string {
  const {asOf} = shown.relation;
  const status = fullStatus(shown, words);
  return asOf && isReached(asOf, model.day) ? words.messages.named(status, words.messages.asOf(words.day(asOf))) : status;
}
