import type {Messages, Step} from '../../src/i18n/messages.js';

/** One thing the widget says: where it comes from, its words, and the arguments that must be found in them. */
export interface Wording {
  readonly key: string;
  readonly words: string;
  readonly args: readonly string[];
}

/** Arguments in no language, so that a search for a stray language never hits them. */
export const MARKS = ['①', '②', '③', '④', '⑤', '⑥'] as const;
const [a, b, c, d, e, f] = MARKS;

export const STEPS: readonly Step[] = ['talks', 'signed', 'in-force', 'declared', 'formed', 'announced', 'ended'];

/** Every wording of a language, each function called with marks for arguments. */
export function everyWording(messages: Messages): readonly Wording[] {
  const calls: Record<string, readonly Wording[]> = {
    inTalks: [said('inTalks', messages.inTalks(a), a)],
    signedOnly: [said('signedOnly', messages.signedOnly(a), a)],
    signedForceUnknown: [said('signedForceUnknown', messages.signedForceUnknown(a), a)],
    inForce: [said('inForce', messages.inForce(a), a)],
    activeSince: [said('activeSince', messages.activeSince(a), a)],
    firstRecord: [said('firstRecord', messages.firstRecord(a), a)],
    ended: [said('ended', messages.ended(a), a)],
    asOf: [said('asOf', messages.asOf(a), a)],
    countryCaption: [
      said('countryCaption', messages.countryCaption(a, [b]), a, b),
      said('countryCaption', messages.countryCaption(a, [b, c, d]), a, b, c, d),
    ],
    pairCaption: [
      said('pairCaption', messages.pairCaption([a, b], [c, d]), a, b, c, d),
      said('pairCaption', messages.pairCaption([a, b, c], [d]), a, b, c, d),
    ],
    subjectOff: [said('subjectOff', messages.subjectOff(a, b), a, b)],
    aside: [said('aside', messages.aside(a).trim(), a)],
    named: [said('named', messages.named(a, b), a, b)],
    standing: [said('standing', messages.standing(a, b), a, b)],
    eventCaption: [said('eventCaption', messages.eventCaption(a, b), a, b)],
    happenings: [
      said('happenings', messages.happenings([a]), a),
      said('happenings', messages.happenings([a, b]), a, b),
    ],
    step: STEPS.flatMap((step) => [
      said(`step.${step}`, messages.step[step](a, [b, c]), a, b, c),
      said(`step.${step}`, messages.step[step](a, [b, c, d]), a, b, c, d),
    ]),
    deed: Object.entries(messages.deed).flatMap(([key, deed]) => [
      said(`deed.${key}`, deed([a]), a),
      said(`deed.${key}`, deed([a, b, c]), a, b, c),
    ]),
    tiesWith: [said('tiesWith', messages.tiesWith(a, [b, c]), a, b, c)],
    disputesWith: [
      said('disputesWith', messages.disputesWith(a, [b]), a, b),
      said('disputesWith', messages.disputesWith(a, [b, c]), a, b, c),
    ],
    onlySigned: [said('onlySigned', messages.onlySigned(a), a)],
    pair: [said('pair', messages.pair([a, b]), a, b)],
    disputeOver: [said('disputeOver', messages.disputeOver(a), a)],
    alt: [
      said('alt', messages.alt(a, [b, c], [d, e], f), ...MARKS),
      said('alt', messages.alt(a, [b], [], f), a, b, f),
    ],
    list: [said('list', messages.list([a]), a), said('list', messages.list([a, b, c]), a, b, c)],
    with: [
      said('with', messages.with(a, [b, c]), a, b, c),
      said('with', messages.with(a, []), a),
    ],
    outside: [said('outside', messages.outside(a).trim(), a)],
    moreFacts: [1, 7].map((count) => said('moreFacts', messages.moreFacts(count), String(count))),
    moreTies: [1, 7].map((count) => said('moreTies', messages.moreTies(count), String(count))),
    sourceMark: [said('sourceMark', messages.sourceMark(3, a), '3', a)],
    diagramLabel: [said('diagramLabel', messages.diagramLabel(a), a)],
    mapLabel: [said('mapLabel', messages.mapLabel(a), a)],
    checked: [said('checked', messages.checked(a), a)],
    staleNotice: [said('staleNotice', messages.staleNotice(a), a)],
    tableCaption: [said('tableCaption', messages.tableCaption(a, ''), a), said('tableCaption', messages.tableCaption(a, b), a, b)],
    sortByDate: (['ascending', 'descending'] as const).map((way) =>
      said('sortByDate', messages.sortByDate(way)),
    ),
    selectedAnnouncement: [said('selectedAnnouncement', messages.selectedAnnouncement(a, b), a, b)],
    clearedAnnouncement: [said('clearedAnnouncement', messages.clearedAnnouncement(a), a)],
  };
  return Object.entries(messages).flatMap(([key, entry]) => {
    // How days are written is compared with `Intl` in formats.test.ts; the others are no words.
    if (/^(tag|aliases|phrase|months|shortMonths|date|comma)$/.test(key)) return [];
    if (typeof entry === 'string') return [said(key, entry)];
    if (typeof entry === 'function' || key in calls) {
      const wordings = calls[key];
      if (!wordings) throw new Error(`everyWording does not know how to call ${key}`);
      return wordings;
    }
    return Object.entries(entry as Record<string, string>).map(([inner, words]) =>
      said(`${key}.${inner}`, words),
    );
  });
}

function said(key: string, words: string, ...args: readonly string[]): Wording {
  return {key, words, args};
}
