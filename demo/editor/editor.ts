import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {documentSchema, parseDocument, type Problem} from './document.js';
import {EMPTY_DRAFT, languagesOf, openDraft, saveDraft, withValue, type Draft, type Path} from './draft.js';
import {embedSnippet} from './embed-snippet.js';
import {objectView} from './form-view.js';
import {keepDraft, keptDraft} from './kept-draft.js';
import {readSheet} from './read-sheet.js';
import {TEMPLATES} from './templates.js';

/**
 * The editor: a form made from the schema of explainer documents, the widget beside it, and files in and out. Nothing
 * leaves the browser; the draft is kept in it from visit to visit.
 */
class RraEditorElement extends LitElement {
  static override properties = {draft: {state: true}, notes: {state: true}, languages: {state: true}, problems: {state: true}};

  declare draft: Draft;
  declare notes: readonly string[];
  declare languages: readonly string[];
  declare problems: readonly Problem[];
  #isDrawable = false;

  constructor() {
    super();
    this.notes = [];
    this.#take(keptDraft());
  }

  /** The page's own styles hold for the form too. */
  protected override createRenderRoot(): this {
    return this;
  }

  #take(draft: Draft, notes: readonly string[] = []): void {
    this.draft = draft;
    this.languages = languagesOf(draft);
    this.#read(notes);
  }

  #read(notes: readonly string[]): void {
    const {document, problems} = parseDocument(this.draft);
    this.#isDrawable = document !== null;
    this.problems = problems;
    this.notes = keepDraft(this.draft) ? notes : [...notes, 'This browser keeps no drafts here: save the file before you leave.'];
  }

  readonly #change = (path: Path, value: unknown): void => {
    this.draft = withValue(this.draft, path, value);
    this.#read([]);
  };

  async #open(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const text = await input.files?.[0]?.text();
    input.value = '';
    if (text === undefined) return;
    const {draft, notes} = openDraft(text);
    if (draft) this.#take(draft, notes);
    else this.notes = notes;
  }

  async #openSheet(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    for (const file of input.files ?? []) this.#addSheet(await file.text());
    input.value = '';
  }

  #addSheet(text: string): void {
    if (!text.trim()) return;
    const {draft, notes} = readSheet(text, this.draft);
    this.#take(draft, [...this.notes, ...notes]);
  }

  #addLanguage(event: SubmitEvent): void {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('language') as HTMLInputElement;
    const tag = field.value.trim();
    if (tag && !this.languages.includes(tag)) this.languages = [...this.languages, tag];
    field.value = '';
  }

  protected override render(): TemplateResult {
    const {draft, problems, languages, notes} = this;
    return html`<div class="bar">
        <label class="button">Open a document<input type="file" accept=".json,application/json" @change=${this.#open} /></label>
        <label class="button">Add a sheet (CSV)<input type="file" multiple accept=".csv,.tsv,.txt,text/csv" @change=${this.#openSheet} /></label>
        <button type="button" @click=${() => { download('explainer.json', saveDraft(draft), 'application/json'); }}>Save the document</button>
        <button type="button" @click=${() => { if (confirm('Begin again with an empty document? What is not saved is lost.')) this.#take(EMPTY_DRAFT); }}>Begin again</button>
      </div>
      <div role="status" class="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>
      <div class="beside">
        <form @submit=${(event: SubmitEvent) => { event.preventDefault(); }}>
          ${this.#sheetView()}
          ${problems.length > 0
            ? html`<p class="problems" id="count">${problems.length === 50 ? '50 or more' : problems.length} to mend; each stands beside its field.</p>`
            : nothing}
          ${problems.filter(({where}) => where === 'document' || where === 'relations' || where === 'countries').map(
            ({where, value, allowed, effect}) => html`<p class="problems">${where}: “${value}” is not known. Allowed: ${allowed}. ${effect}</p>`,
          )}
          ${objectView(documentSchema, [], {draft, problems, languages, change: this.#change})}
        </form>
        <div class="preview">
          <h2>What readers see</h2>
          ${this.#isDrawable
            ? html`<rra-explainer .document=${draft}></rra-explainer>`
            : html`<p class="empty">The picture comes once there are two countries and one relation between them.</p>`}
          <h2>Put it on your page</h2>
          <p>Save the document beside your page, then paste this where the explainer shall stand:</p>
          <pre>${embedSnippet(draft)}</pre>
          <form @submit=${this.#addLanguage}>
            <label>Add a language <input name="language" placeholder="ja" size="8" pattern="[A-Za-z]{2,3}(-[A-Za-z0-9]+)*" /></label>
            <button>Add</button>
          </form>
        </div>
      </div>`;
  }

  #sheetView(): TemplateResult {
    return html`<details class="entry">
      <summary>Paste from a spreadsheet</summary>
      <p>
        One sheet for the relations (columns “from”, “to”, “kind”, “name”, “short”, “signed”, “in force” …), one for the countries (“name”,
        “longitude”, “latitude”). Templates:
        ${TEMPLATES.map(
          ({name, text}, index) => html`${index > 0 ? ', ' : nothing}<a download=${name} href="data:text/csv;charset=utf-8,${encodeURIComponent(text)}">${name}</a>`,
        )}.
      </p>
      <textarea name="sheet" rows="6" aria-label="Cells of a spreadsheet"></textarea>
      <button
        type="button"
        @click=${({currentTarget}: MouseEvent) => {
          const area = (currentTarget as Element).previousElementSibling as HTMLTextAreaElement;
          this.#addSheet(area.value);
          area.value = '';
        }}
        >Add these rows</button
      >
    </details>`;
  }
}

/** Hands a text to the reader's browser as a file. */
function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  // The browser has taken the file by the end of the click.
  URL.revokeObjectURL(link.href);
}

customElements.define('rra-editor', RraEditorElement);
