import type {Words} from '../i18n/words.js';
import type {StatusDates} from '../i18n/messages.js';
import type {ShownRelation} from '../model/model.js';

/** A relation's status on the day of the edition as a short phrase: `In force since 11 Sept 2025`. */
export function statusText({relation, stage, kind}: ShownRelation, words: Words): string {
  const {messages} = words;
  const dates = formattedDates(relation, words);
  switch (stage) {
    case 'not-yet':
      return messages.notYet;
    case 'talks':
      return messages.inTalks(dates);
    case 'signed':
      return relation.inForce === 'unknown' ? messages.signedForceUnknown(dates) : messages.signedNotInForce;
    case 'in-force':
      return messages.inForce(dates);
    case 'active':
      if (kind === 'dispute') return messages.disputeDocumented(dates);
      return relation.isFirstRecord ? messages.firstRecord(dates) : messages.activeSince(dates);
    case 'ended':
      return messages.ended(dates);
  }
}

function formattedDates(relation: ShownRelation['relation'], words: Words): StatusDates {
  const format = (day: string | undefined): string | undefined =>
    day === undefined || day === 'unknown' ? day : words.day(day);
  return {
    talks: format(relation.talks),
    signed: format(relation.signed),
    inForce: format(relation.inForce),
    since: format(relation.since),
    ended: format(relation.ended),
  };
}
