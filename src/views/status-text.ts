import type {Words} from '../i18n/words.js';
import type {ShownRelation} from '../model/model.js';

/** A relation's status on the day of the edition as a short phrase: `In force since 11 Sept 2025`. */
export function statusText({relation, stage, kind}: ShownRelation, {messages, day}: Words): string {
  const {talks = '', signed = '', inForce = '', since = signed, ended = ''} = relation;
  switch (stage) {
    case 'not-yet':
      return messages.notYet;
    case 'talks':
      return messages.inTalks(day(talks || since));
    case 'signed':
      return inForce === 'unknown' ? messages.signedForceUnknown(day(signed)) : messages.signedNotInForce;
    case 'in-force':
      return messages.inForce(day(inForce));
    case 'active':
      if (kind === 'dispute') return messages.disputeDocumented(day(since));
      return relation.isFirstRecord ? messages.firstRecord(day(since)) : messages.activeSince(day(since));
    case 'ended':
      return messages.ended(day(ended));
  }
}
