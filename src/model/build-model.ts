import {firstDay} from '../document/partial-day.js';
import {RELATION_KINDS, type RelationKind} from '../document/kinds.js';
import type {ExplainerDocument, PartialDay, Relation} from '../document/types.js';
import {factsAt} from './facts-at.js';
import type {Model, ShownRelation} from './model.js';
import {momentsOf} from './moments.js';
import {isReached, stageAt} from './status-at.js';

/** Longer ago than this, the editor's last check is worth a notice. */
const DAYS_UNTIL_STALE = 365;
const MS_PER_DAY = 86_400_000;

/** What decides what is shown. */
export interface ModelInput {
  readonly document: ExplainerDocument;
  /** Ids to draw, spelled as in the document; `null`, or none that the document has, draws all. */
  readonly countries: ReadonlySet<string> | null;
  /** The kinds that are on now. */
  readonly kinds: ReadonlySet<RelationKind>;
  /** The edition asked for, `YYYY-MM-DD`; `null`, or a day to come, for today's: nobody knows what will be then. */
  readonly day: string | null;
  /** The reader's today, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Cuts a document to what the reader asked for. Relations come by kind, in the order of `RELATION_KINDS`, then in the
 * document's order, so the same input gives the same model whatever was shown before.
 */
export function buildModel({document, countries: wanted, kinds, day: asked, today}: ModelInput): Model {
  const isDated = asked !== null && asked <= today;
  const day = isDated ? asked : today;
  const chosen = document.countries.filter(({id}) => wanted?.has(id));
  const countries = chosen.length > 0 ? chosen : document.countries;
  const ids = countries.map(({id}) => id);

  const stand = (relation: Relation): ShownRelation => {
    const stage = stageAt(relation, day);
    return {
      relation,
      id: relation.id,
      kind: relation.kind,
      members: ids.filter((id) => relation.members.includes(id)),
      stage,
      isSubject: relation.id === document.subject,
      facts: factsAt(relation, stage, day),
    };
  };
  const standing = document.relations.map(stand);
  // A tie needs both its ends, a grouping two of its members.
  const drawable = RELATION_KINDS.flatMap((kind) =>
    standing.filter((one) => one.kind === kind && one.members.length > 1),
  );
  const all = drawable.filter(({stage}) => stage !== 'not-yet');
  const existing = all.filter(({stage}) => stage !== 'ended');
  const told = new Set([...ids, ...all.map(({id}) => id)]);
  const moments = momentsOf(document, today);
  const checkedOn = document.asOf && isReached(document.asOf, today) ? document.asOf : null;

  return {
    document,
    day,
    isDated,
    countries,
    all,
    // What has ended is history: shown to who looks at a day, not in today's picture.
    shown: (isDated ? all : existing).filter(({kind}) => kinds.has(kind)),
    // A document that passed its check has its subject among its relations.
    subject: (standing.find(({isSubject}) => isSubject) ?? standing[0])!,
    places: document.places.filter(
      ({date, about = []}) =>
        (!date || isReached(date, day)) && (about.length === 0 || about.some((id) => told.has(id))),
    ),
    // Every kind that the document can ever show here, so that no chip comes or goes as the day changes.
    kinds: RELATION_KINDS.filter((kind) => drawable.some((one) => one.kind === kind)).map(
      (kind) => ({
        kind,
        count: existing.filter((one) => one.kind === kind).length,
        isOn: kinds.has(kind),
      }),
    ),
    moments,
    momentIndex: moments.filter(({date}) => isReached(date, day)).length - 1,
    checkedOn,
    isStale: checkedOn !== null && daysBetween(checkedOn, today) > DAYS_UNTIL_STALE,
  };
}

/** The model with only these of the kinds that are on in it: what a legend does, without building all anew. */
export function withKinds({story, kinds}: {readonly story: Model; readonly kinds: ReadonlySet<RelationKind>}): Model {
  return {
    ...story,
    shown: story.shown.filter(({kind}) => kinds.has(kind)),
    kinds: story.kinds.map((entry) => ({...entry, isOn: entry.isOn && kinds.has(entry.kind)})),
  };
}

// Not `Date.parse`: date libraries are known to replace it.
const daysBetween = (one: PartialDay, other: PartialDay): number =>
  (+new Date(firstDay(other)) - +new Date(firstDay(one))) / MS_PER_DAY;
