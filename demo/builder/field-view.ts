import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {withWord} from './choice.js';
import type {Option, Value} from './options.js';

/** What stands in a field, and where a change of it goes. */
export interface Field {
  readonly value: string;
  /** What the widget said of it beyond the parser; empty for nothing. */
  readonly problem: string;
  readonly change: (value: string) => void;
}

/** One attribute: its name, what it means, its control and what is wrong with it. */
export function fieldView(option: Option, field: Field): TemplateResult {
  const {name, description, takes} = option;
  const problem = field.value && (option.problemWith(field.value) || field.problem);
  const hints = `${name}-hint ${name}-problem`;
  const below = html`<p class="hint" id="${name}-hint">${withCode(description)}</p>
    <div class="problems" id="${name}-problem">${problem}</div>`;
  if (takes === 'several') {
    return html`<fieldset class="field" aria-describedby=${hints}>
      <legend class="label"><code>${name}</code></legend>
      ${wordsView(option, field)} ${below}
    </fieldset>`;
  }
  const control = takes === 'one' ? choiceView(option, field, hints) : inputView(option, field, hints, Boolean(problem));
  return html`<div class="field"><label class="label" for=${name}><code>${name}</code></label>${control}${below}</div>`;
}

/** The manifest writes code between backticks. */
const withCode = (text: string): readonly (string | TemplateResult)[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));

const called = ({value, name}: Value): string => (name && name !== value ? `${name} (${value})` : value);

function wordsView({name, values}: Option, {value, change}: Field): TemplateResult {
  const chosen = value.split(/\s+/);
  // What came with the address and is not known stays visible until the author takes it out.
  const lost = chosen.filter((word) => word && values.every((known) => known.value !== word));
  return html`<div class="choices">
    ${[...values, ...lost.map((word) => ({value: word, name: ''}))].map(
      (one) => html`<label
        ><input
          type="checkbox"
          name=${name}
          value=${one.value}
          .checked=${live(chosen.includes(one.value))}
          @change=${(event: Event) => { change(withWord(value, one.value, (event.target as HTMLInputElement).checked)); }}
        />${called(one)}</label
      >`,
    )}
  </div>`;
}

function choiceView({name, values}: Option, {value, change}: Field, hints: string): TemplateResult {
  const isLost = value !== '' && values.every((known) => known.value !== value);
  return html`<select
    id=${name}
    aria-describedby=${hints}
    aria-invalid=${isLost ? 'true' : 'false'}
    @change=${(event: Event) => { change((event.target as HTMLSelectElement).value); }}
  >
    <option value="" ?selected=${value === ''}>default</option>
    ${[...values, ...(isLost ? [{value, name: ''}] : [])].map(
      (one) => html`<option value=${one.value} ?selected=${one.value === value}>${called(one)}</option>`,
    )}
  </select>`;
}

function inputView({name, takes, values}: Option, {value, change}: Field, hints: string, isWrong: boolean): TemplateResult {
  return html`<input
      id=${name}
      list=${values.length > 0 ? `${name}-values` : nothing}
      placeholder=${takes === 'day' ? 'YYYY-MM-DD' : nothing}
      aria-describedby=${hints}
      aria-invalid=${isWrong ? 'true' : 'false'}
      .value=${live(value)}
      @change=${(event: Event) => { change((event.target as HTMLInputElement).value.trim()); }}
    />${values.length > 0
      ? html`<datalist id="${name}-values">${values.map((one) => html`<option value=${one.value}>${one.name}</option>`)}</datalist>`
      : nothing}`;
}
