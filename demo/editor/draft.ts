/**
 * A document while it is written: plain JSON of any shape, since a draft may be half done, from an older editor or from
 * a file of somebody's. What the form does not know stays in it untouched.
 */
export type Draft = Readonly<Record<string, unknown>>;

/** Where in a draft a value stands: `['relations', 3, 'signed']`. */
export type Path = readonly (string | number)[];

export const SCHEMA_VERSION = 1;

export const EMPTY_DRAFT: Draft = {
  schemaVersion: SCHEMA_VERSION,
  countries: [],
  relations: [],
  sources: [],
};

/** A path as the parser writes it: `relations[3].signed`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key),
    '',
  );
}

/** The value at a path; undefined where there is none. */
export function valueAt(draft: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined),
    draft,
  );
}

/** A copy of the draft with another value at a path; with undefined, the field or the entry of a list is gone. */
export function withValue<Value>(draft: Value, path: Path, value: unknown): Value {
  const [key, ...rest] = path;
  if (key === undefined) return value as Value;
  const isList = typeof key === 'number';
  const next = rest.length > 0 ? withValue(valueAt(draft, [key]), rest, value) : value;
  if (isList) {
    const list = Array.isArray(draft) ? [...(draft as unknown[])] : [];
    if (next === undefined) list.splice(key, 1);
    else list[key] = next;
    return list as Value;
  }
  const {[key]: _former, ...others} = (draft ?? {}) as Record<string, unknown>;
  if (next === undefined) return others as Value;
  // The order of the fields stays, so that a saved file can be compared with the one that was opened.
  return ({...(draft as object), [key]: next}) as Value;
}

/** What opening a text gave: a draft or the reason why there is none, and what its author should know. */
export interface Opened {
  readonly draft: Draft | null;
  readonly notes: readonly string[];
}

/** Opens a saved document or draft. A document of another version is taken as far as the form knows it. */
export function openDraft(text: string): Opened {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {draft: null, notes: ['This file is no JSON. To bring a spreadsheet, use “Add a sheet”.']};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {draft: null, notes: ['This file is JSON, but no explainer document: it should be one object.']};
  }
  const {schemaVersion} = value as Draft;
  const draft = {...value, schemaVersion: SCHEMA_VERSION};
  if (schemaVersion === SCHEMA_VERSION) return {draft, notes: []};
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION) {
    return {
      draft,
      notes: [`This document is of version ${schemaVersion}, newer than this editor. Fields that the form does not show are kept.`],
    };
  }
  return {draft, notes: [`This draft named no version that is known; it is now a document of version ${SCHEMA_VERSION}.`]};
}

/** The document as a file: JSON that a person can read. */
export function saveDraft(draft: Draft): string {
  return `${JSON.stringify(draft, null, 2)}\n`;
}

/** The languages that the texts of a draft are in; English alone where none names one. */
export function languagesOf(draft: Draft): string[] {
  const tags = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      value.forEach(look);
      return;
    }
    const keys = Object.keys(value);
    const isTexts = keys.length > 0 && keys.every((key) => /^[a-z]{2,3}(-[A-Za-z\d]+)*$/.test(key) && typeof (value as Draft)[key] === 'string');
    // An object whose every key looks like a language tag and holds a text: `{"en": "Japan", "ja": "日本"}`.
    if (isTexts && !('id' in value) && !('url' in value)) for (const key of keys) tags.add(key);
    else Object.values(value).forEach(look);
  };
  look([draft.title, draft.subtitle, draft.credit, draft.countries, draft.relations, draft.events, draft.corrections, draft.terms]);
  return tags.size > 0 ? [...tags] : ['en'];
}
