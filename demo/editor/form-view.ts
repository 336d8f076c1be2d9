import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {RELATION_KINDS, type Problem, type SchemaNode} from './document.js';
import {pathText, valueAt, type Draft, type Path} from './draft.js';
import {entryName, wordsOf} from './field-words.js';
import {en} from '../../src/i18n/en.js';

/** What the form draws from. */
export interface Form {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  /** The languages that texts are asked for in; the first is the one that a plain text is in. */
  readonly languages: readonly string[];
  readonly change: (path: Path, value: unknown) => void;
}

/** The fields of an object by its schema, each with its label, its hint and what is wrong with it. */
export function objectView(node: SchemaNode, path: Path, form: Form): TemplateResult {
  const keys = Object.keys(node.properties ?? {}).filter((key) => key !== 'schemaVersion');
  return html`${keys.map((key) => fieldView(key, node.properties?.[key], [...path, key], form))}`;
}

function fieldView(key: string, node: SchemaNode | undefined, path: Path, form: Form): TemplateResult | typeof nothing {
  if (!node) return nothing;
  if (node.items?.properties) return listView(key, node.items, path, form);
  const control = node.items
    ? choicesView(key, path, form)
    : node.anyOf
      ? textsView(path, form, (node.anyOf[0].maxLength ?? 0) > 300)
      : node.prefixItems
        ? pairView(path, form)
        : node.enum?.includes(true)
          ? yesView(path, form)
          : node.enum
            ? selectView(node.enum.map(String), path, form)
            : key === 'subject'
              ? selectView(idsOf(form.draft, 'relations').map(([id]) => id), path, form)
              : inputView(path, form);
  return html`<div class="field">
    <div class="label" id="${pathText(path)} label">${wordsOf(key).label}</div>
    ${control} ${hintView(wordsOf(key).hint)} ${problemsView(path, form)}
  </div>`;
}

const hintView = (hint: string | undefined): TemplateResult | typeof nothing =>
  hint ? html`<p class="hint">${hint}</p>` : nothing;

/** What the parser says of this very value, or of a part of it that has no field of its own. */
function problemsView(path: Path, {problems}: Form): TemplateResult {
  const here = pathText(path);
  const own = problems.filter(({where}) => where === here || (where.startsWith(`${here}.`) || where.startsWith(`${here}[`)));
  return html`<div id="${here} problem" class="problems">
    ${own.map(({value, allowed, effect}) => html`<p>“${value}” is not known. Allowed: ${allowed}. ${effect}</p>`)}
  </div>`;
}

/** A list of objects, each folded away until it is opened. */
function listView(key: string, node: SchemaNode, path: Path, form: Form): TemplateResult {
  const value = valueAt(form.draft, path);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const {problems} = form;
  return html`<fieldset>
    <legend>${wordsOf(key).label} (${entries.length})</legend>
    ${hintView(wordsOf(key).hint)}
    ${entries.map((_, index) => {
      const at = [...path, index];
      const here = pathText(at);
      const wrong = problems.filter(({where}) => where === here || where.startsWith(`${here}.`)).length;
      return html`<details class="entry">
        <summary>${titleOf(form.draft, at, key)}${wrong > 0 ? html` <strong>${wrong} to mend</strong>` : nothing}</summary>
        ${problems.filter(({where}) => where === here).map(({value: given, allowed, effect}) => html`<p class="problems">“${given}” is not known. Allowed: ${allowed}. ${effect}</p>`)}
        ${objectView(node, at, form)}
        <button type="button" @click=${() => form.change(at, undefined)}>Remove this ${entryName(key)}</button>
      </details>`;
    })}
    <button type="button" @click=${() => form.change([...path, entries.length], newEntry(key, entries.length))}>
      Add ${key === 'events' ? 'an' : 'a'} ${entryName(key)}
    </button>
  </fieldset>`;
}

/** A new entry has an id of its own, so that nothing refers to a neighbour by mistake. */
function newEntry(key: string, count: number): unknown {
  const id = `${entryName(key)}-${count + 1}`;
  return key === 'relations' ? {id, kind: 'partnership', members: []} : {id};
}

function titleOf(draft: Draft, path: Path, key: string): string {
  const texts = ['short', 'name', 'title', 'label', 'value', 'text', 'id'].map((field) => firstText(valueAt(draft, [...path, field])));
  return texts.find(Boolean) ?? `New ${entryName(key)}`;
}

function firstText(value: unknown): string {
  if (typeof value === 'object' && value !== null) return firstText(Object.values(value)[0]);
  return typeof value === 'string' ? value : '';
}

/** A value for an input: what stands in the draft, wrong or not, so that nothing that was given is lost. */
const shown = (value: unknown): string => (value === undefined || value === null || typeof value === 'object' ? '' : String(value));

const valueOf = (event: Event): string | undefined => (event.target as HTMLInputElement).value || undefined;

function inputView(path: Path, form: Form): TemplateResult {
  const name = pathText(path);
  return html`<input
    name=${name}
    aria-labelledby="${name} label"
    aria-describedby="${name} problem"
    .value=${live(shown(valueAt(form.draft, path)))}
    @input=${(event: Event) => form.change(path, valueOf(event))}
  />`;
}

/** One field for each language. With one language a plain text stays a plain text. */
function textsView(path: Path, form: Form, isLong: boolean): TemplateResult {
  const value = valueAt(form.draft, path);
  const [main = 'en'] = form.languages;
  const texts: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {[main]: value};
  const change = (tag: string, text: string | undefined): void => {
    const next = Object.fromEntries(Object.entries({...texts, [tag]: text}).filter(([, entry]) => entry !== undefined));
    const tags = Object.keys(next);
    form.change(path, tags.length === 0 ? undefined : tags.length === 1 && tags[0] === main ? next[main] : next);
  };
  return html`${form.languages.map((tag) => {
    const name = `${pathText(path)}.${tag}`;
    const on = (event: Event): void => { change(tag, valueOf(event)); };
    return html`<label class="text">
      ${form.languages.length > 1 ? html`<span>${tag}</span>` : nothing}
      ${isLong
        ? html`<textarea name=${name} rows="2" lang=${tag} aria-labelledby="${pathText(path)} label" .value=${live(shown(texts[tag]))} @input=${on}></textarea>`
        : html`<input name=${name} lang=${tag} aria-labelledby="${pathText(path)} label" aria-describedby="${pathText(path)} problem" .value=${live(shown(texts[tag]))} @input=${on} />`}
    </label>`;
  })}`;
}

function pairView(path: Path, form: Form): TemplateResult {
  const value = valueAt(form.draft, path);
  const numbers: readonly unknown[] = Array.isArray(value) ? value : [];
  const change = (index: number, text: string | undefined): void => {
    const next = [0, 1].map((at) => (at === index ? text : numbers[at]));
    if (next.every((part) => part === undefined)) form.change(path, undefined);
    else form.change(path, next.map((part) => (part !== undefined && Number.isFinite(Number(part)) ? Number(part) : (part ?? null))));
  };
  return html`<div class="pair">
    ${[0, 1].map(
      (index) => html`<input
        name="${pathText(path)}[${index}]"
        inputmode="decimal"
        aria-label="${index === 0 ? 'First' : 'Second'} number"
        aria-describedby="${pathText(path)} problem"
        .value=${live(shown(numbers[index]))}
        @change=${(event: Event) => { change(index, valueOf(event)); }}
      />`,
    )}
  </div>`;
}

function yesView(path: Path, form: Form): TemplateResult {
  const name = pathText(path);
  return html`<input
    type="checkbox"
    name=${name}
    aria-labelledby="${name} label"
    .checked=${live(valueAt(form.draft, path) === true)}
    @change=${(event: Event) => { form.change(path, (event.target as HTMLInputElement).checked || undefined); }}
  />`;
}

function selectView(options: readonly string[], path: Path, form: Form): TemplateResult {
  const name = pathText(path);
  const value = shown(valueAt(form.draft, path));
  // What came from a file or a sheet and is not allowed stays visible until the author chooses.
  const all = value === '' || options.includes(value) ? options : [value, ...options];
  return html`<select
    name=${name}
    aria-labelledby="${name} label"
    aria-describedby="${name} problem"
    @change=${(event: Event) => { form.change(path, valueOf(event)); }}
  >
    <option value="" ?selected=${value === ''}></option>
    ${all.map((option) => html`<option value=${option} ?selected=${option === value}>${optionName(option)}</option>`)}
  </select>`;
}

/** A kind of relation also by the word that readers see. */
function optionName(option: string): string {
  const kind = RELATION_KINDS.find((known) => known === option);
  return kind ? `${kind}: ${en.kind[kind]}` : option;
}

/** Which entries of the document a list of ids may name, by the field that holds the list. */
const REFERS_TO: Readonly<Record<string, readonly string[]>> = {
  members: ['countries'],
  about: ['countries', 'relations'],
  sources: ['sources'],
};

function idsOf(draft: Draft, key: string): readonly (readonly [id: string, title: string])[] {
  const list = draft[key];
  if (!Array.isArray(list)) return [];
  return list.map((_, index) => [shown(valueAt(draft, [key, index, 'id'])), titleOf(draft, [key, index], key)]);
}

function choicesView(key: string, path: Path, form: Form): TemplateResult {
  const value = valueAt(form.draft, path);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const known = (REFERS_TO[key] ?? []).flatMap((list) => idsOf(form.draft, list));
  const lost = chosen.map(String).filter((id) => known.every(([other]) => other !== id));
  const options = [...known, ...lost.map((id) => [id, `${id} (not in this document)`] as const)];
  const toggle = (id: string): void => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    form.change(path, next.length > 0 ? next : undefined);
  };
  return html`<div class="choices" role="group" aria-labelledby="${pathText(path)} label">
    ${options.length === 0 ? html`<span class="hint">None yet.</span>` : nothing}
    ${options.map(
      ([id, title]) => html`<label><input type="checkbox" .checked=${live(chosen.includes(id))} @change=${() => { toggle(id); }} />${title}</label>`,
    )}
  </div>`;
}
