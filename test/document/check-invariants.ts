import {isPartialDay} from '../../src/document/partial-day.js';
import {RELATION_KINDS} from '../../src/document/kinds.js';
import type {ExplainerDocument, Fact, Localized} from '../../src/document/types.js';

const TAG = /^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/;
const HARMFUL = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

/** Every promise of a parsed document that it breaks, in words; none for a sound one. */
export function brokenPromises(document: ExplainerDocument): readonly string[] {
  const broken: string[] = [];
  const hold = (isTrue: boolean, promise: string) => {
    if (!isTrue) broken.push(promise);
  };
  const isText = (text: unknown, max: number) =>
    typeof text === 'string' && text !== '' && text.length <= max && !HARMFUL.test(text);
  const text = (value: Localized | undefined, max: number, where: string) => {
    if (value === undefined) return;
    const isMap = typeof value === 'object';
    hold(!isMap || Object.keys(value).every((tag) => TAG.test(tag)), `${where}: language tags`);
    const texts: readonly unknown[] = isMap ? Object.values(value) : [value];
    hold(texts.length > 0 && texts.every((one) => isText(one, max)), `${where}: clean text`);
  };
  const day = (value: string | undefined, where: string, word?: string) =>
    hold(value === undefined || value === word || isPartialDay(value), `${where}: a real day`);
  const unique = (ids: readonly string[], where: string) =>
    hold(
      new Set(ids.map((id) => id.toLowerCase())).size === ids.length &&
        ids.every((id) => isText(id, 64)),
      `${where}: ids used once`,
    );
  const idsOf = (list: readonly {readonly id: string}[]) => list.map(({id}) => id);
  const all = (ids: readonly string[] | undefined, known: readonly string[], where: string) =>
    hold(
      (ids ?? []).every((id) => known.includes(id)),
      `${where}: known references`,
    );

  const {countries, relations, places: spots, events, sources, corrections, terms} = document;
  const countryIds = idsOf(countries);
  const sourceIds = idsOf(sources);
  const places = [...countryIds, ...idsOf(relations), ...idsOf(spots)];

  hold(document.schemaVersion === 1, 'schemaVersion');
  hold(countries.length > 0 && countries.length <= 60, '1 to 60 countries');
  hold(relations.length > 0 && relations.length <= 400, '1 to 400 relations');
  hold(idsOf(relations).includes(document.subject), 'a subject among the relations');
  text(document.title, 300, 'title');
  text(document.subtitle, 300, 'subtitle');
  text(document.credit, 300, 'credit');
  day(document.asOf, 'asOf');
  unique(places, 'countries, relations and places');
  for (const list of [events, sources, corrections]) {
    unique(idsOf(list), 'list');
    hold(list.length <= 400, 'at most 400');
  }

  for (const {id, name, short, place, at} of countries) {
    text(name, 300, id);
    text(short, 300, id);
    const isWithin = (value: number, min: number, max: number) =>
      Number.isFinite(value) && value >= min && value <= max;
    if (place)
      hold(
        place.length === 2 && isWithin(place[0], -180, 180) && isWithin(place[1], -90, 90),
        `${id}: place`,
      );
    if (at) hold(at.length === 2 && at.every((share) => isWithin(share, 0, 1)), `${id}: at`);
  }
  const fact = (one: Fact) => {
    text(one.label, 300, one.id);
    text(one.value, 2000, one.id);
    day(one.date, one.id, 'undated');
    day(one.until, one.id);
    day(one.asOf, one.id);
    hold([undefined, true, false].includes(one.lead), `${one.id}: lead`);
    all(one.about, places, one.id);
    all(one.sources, sourceIds, one.id);
  };
  for (const relation of relations) {
    const {id, kind, members} = relation;
    hold(RELATION_KINDS.includes(kind), `${id}: kind`);
    hold(kind === 'grouping' ? members.length >= 2 : members.length === 2, `${id}: members`);
    hold(new Set(members).size === members.length, `${id}: members differ`);
    all(members, countryIds, id);
    text(relation.name, 300, id);
    text(relation.short, 300, id);
    text(relation.outside, 300, id);
    text(relation.summary, 2000, id);
    for (const key of ['talks', 'signed', 'since', 'ended', 'asOf'] as const)
      day(relation[key], id);
    day(relation.inForce, id, 'unknown');
    const facts = relation.facts ?? [];
    hold(facts.length <= 40, `${id}: at most 40 facts`);
    unique(idsOf(facts), id);
    facts.forEach(fact);
    all(relation.sources, sourceIds, id);
  }
  hold(spots.length <= 60, 'at most 60 places');
  for (const {id, name, place, isArea, text: words, date, asOf, about, sources} of spots) {
    text(name, 300, id);
    text(words, 2000, id);
    day(date, id);
    day(asOf, id);
    hold(Math.abs(place[0]) <= 180 && Math.abs(place[1]) <= 90, `${id}: place`);
    hold([undefined, true, false].includes(isArea), `${id}: isArea`);
    all(about, [...countryIds, ...idsOf(relations)], id);
    all(sources, sourceIds, id);
  }
  unique(idsOf(terms), 'terms');
  hold(terms.length <= 100, 'at most 100 terms');
  for (const {id, short, text: words, sources} of terms) {
    text(short, 300, id);
    text(words, 2000, id);
    all(sources, sourceIds, id);
  }
  for (const event of [...events, ...corrections]) {
    day(event.date, event.id);
    text(event.text, 2000, event.id);
    all(event.sources, sourceIds, event.id);
  }
  for (const event of events) all(event.about, places, event.id);
  for (const source of sources) {
    text(source.title, 300, source.id);
    text(source.publisher, 300, source.id);
    day(source.date, source.id);
    if (source.url !== undefined) {
      const url = new URL(source.url);
      hold(url.protocol === 'https:' && url.href === source.url && !url.username, 'https link');
    }
    hold(source.lang === undefined || TAG.test(source.lang), `${source.id}: lang`);
  }
  return broken;
}
