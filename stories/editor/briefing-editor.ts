/** A briefing on a desk: its text on one side, every embed it makes on the other, and what is wrong with it between. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Briefing } from '../../src/briefing/types.js';
import { unusable } from '../../src/briefing/usable.js';
import { parse } from '../../src/briefing/parse.js';
import { sheetNames } from '../../src/cli/sheets/columns.js';
import type { Planned } from '../../src/publish/plan.js';
import { helpFor } from '../docs/columns.js';
import { copy } from '../desk/clipboard.js';
import { exampleBase, formsOf, type Forms } from '../desk/forms.js';
import { CodePane } from './code-pane.js';
import { docOf, factAt, readDocs, statusAt, type Doc, type Located, type Reading } from './document.js';
import { blank, blankSheets, download, openFiles, sheetsOf } from './files.js';
import { mendOf } from './mend.js';
import { fieldAt } from './places.js';
import { previews } from './preview.js';
import { styles } from './styles.js';

interface Step {
  docs: Doc[];
  active: string;
}

/** What a reload of the tab brings back; it goes with the tab. */
const kept = 'standfirst-editor';
/** Where the newsroom's embeds are: it says so once. */
const keptBase = 'standfirst-base';

export class BriefingEditor extends LitElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    start: { attribute: false },
    docs: { state: true },
    active: { state: true },
    reading: { state: true },
    message: { state: true },
    forms: { state: true },
    asking: { state: true },
    help: { state: true },
  };

  /** The briefing to begin with. */
  declare start: unknown;
  declare docs: Doc[];
  declare active: string;
  declare reading: Reading;
  declare message: string;
  declare forms: (Forms & { title: string }) | undefined;
  /** A pasted table whose headings are those of no sheet: a person says which it is. */
  declare asking: string | undefined;
  /** What belongs into the cell of a sheet that the cursor is in. */
  declare help: { field: string; words: string } | undefined;

  #pane: CodePane | undefined;
  #sources: Record<string, string> = {};
  #base = localStorage.getItem(keptBase) ?? exampleBase;
  #timer = 0;
  /** The last text that could be read: what the embeds show while a comma is missing. */
  #lastGood: Record<string, unknown> | undefined;
  #past: Step[] = [];
  #future: Step[] = [];

  constructor() {
    super();
    this.docs = [];
    this.active = '';
    this.message = '';
    this.reading = { briefing: undefined, problems: [] };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.docs.length > 0) return;
    const saved = sessionStorage.getItem(kept);
    const docs = saved ? (JSON.parse(saved) as Doc[]) : [jsonDoc(this.start ?? blank)];
    this.docs = docs;
    this.active = docs[0]!.name;
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override firstUpdated(): void {
    this.#pane = new CodePane(
      this.renderRoot.querySelector('.code')!,
      this.shadowRoot!,
      (text) => this.#edited(text),
      (text) => this.#pasted(text),
      (at) => this.#moved(at),
    );
    this.#pane.show(this.#doc);
    this.#mark();
  }

  get #doc(): Doc {
    return this.docs.find(({ name }) => name === this.active) ?? this.docs[0]!;
  }

  #moved(at: number): void {
    const { name, kind, text } = this.#doc;
    const field = kind === 'sheet' ? fieldAt(text, at, name) : undefined;
    const words = field && helpFor(name, field);
    this.help = words ? { field, words } : undefined;
  }

  #edited(text: string): void {
    this.docs = this.docs.map((doc) => (doc.name === this.active ? { ...doc, text } : doc));
    this.#future = [];
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#read(), 200);
  }

  #read(): void {
    this.reading = readDocs(this.docs, this.#sources);
    if (this.reading.briefing) this.#lastGood = this.reading.briefing;
    sessionStorage.setItem(kept, JSON.stringify(this.docs));
    this.#mark();
  }

  #mark(): void {
    this.#pane?.mark(this.reading.problems.filter(({ doc }) => doc === this.active));
  }

  /** A table that was pasted is a sheet; a briefing that was pasted whole is the briefing. Anything else is text. */
  #pasted(text: string): boolean {
    const doc = docOf(text);
    if (!doc && this.#doc.kind !== 'sheet' && /^[^\n]*\t[^\n]*\n./.test(text)) {
      this.asking = text;
      return true;
    }
    const whole =
      doc?.kind === 'json' && /^\s*\{[^]*"(?:figures|quotes|events)"\s*:/.test(text) && isJson(text);
    if (!doc || !(doc.kind === 'sheet' || whole)) return false;
    this.#take([doc]);
    return true;
  }

  /** Sheets join sheets; anything else takes the place of what was there. One step of undo either way. */
  #take(docs: Doc[], message = ''): void {
    if (docs.length === 0) return;
    const json = docs.find(({ kind }) => kind !== 'sheet');
    // The first sheet comes with the others, to be filled in.
    const sheets = this.#doc.kind === 'sheet' ? this.docs : blankSheets();
    const own = sheets.filter(({ name }) => !docs.some((doc) => doc.name === name));
    this.asking = undefined;
    this.#step(json ? [json] : inOrder([...own, ...docs]), (json ?? docs[0]!).name);
    this.message =
      message || `${docs.map(({ name }) => name).join(', ')} taken. Undo brings back what was here.`;
  }

  #step(docs: Doc[], active: string): void {
    this.#past.push({ docs: this.docs, active: this.active });
    this.#future = [];
    this.#set(docs, active);
  }

  #set(docs: Doc[], active: string): void {
    clearTimeout(this.#timer);
    this.docs = docs;
    this.active = active;
    this.#pane?.keep(docs.map(({ name }) => name));
    this.#pane?.show(this.#doc);
    this.#read();
  }

  #undo(): void {
    const step = this.#past.at(-1);
    if (this.#pane?.canUndo) this.#pane.undo();
    else if (step) {
      this.#past.pop();
      this.#future.push({ docs: this.docs, active: this.active });
      this.#set(step.docs, step.active);
    }
    this.requestUpdate();
  }

  #redo(): void {
    const step = this.#future.at(-1);
    if (this.#pane?.canRedo) this.#pane.redo();
    else if (step) {
      this.#future.pop();
      this.#past.push({ docs: this.docs, active: this.active });
      this.#set(step.docs, step.active);
    }
    this.requestUpdate();
  }

  #show(name: string): void {
    if (name === this.active) return;
    this.active = name;
    this.#pane?.show(this.#doc);
    this.#mark();
  }

  #go({ doc, at }: Pick<Located, 'doc' | 'at'>): void {
    this.#show(doc);
    this.#pane?.go(at);
  }

  #goFact = (id: string): void => {
    const found = factAt(this.docs, id);
    if (found) this.#go(found);
  };

  /** Shows the embed that a problem belongs to, beside its place in the text. */
  #goProblem(problem: Located): void {
    const card = problem.fact && this.renderRoot.querySelector(`[data-embed="${CSS.escape(problem.fact)}"]`);
    if (card) card.scrollIntoView({ block: 'nearest' });
    this.#go(problem);
  }

  #mend(problem: Located): void {
    const mend = mendOf(problem, this.docs);
    if (!mend) return;
    this.#show(problem.doc);
    this.#pane?.change(mend.at, mend.insert);
    this.#pane?.go({ from: mend.at.from, to: mend.at.from + mend.insert.length });
  }

  async #open(files: readonly File[]): Promise<void> {
    try {
      const { docs, notes } = await openFiles(files);
      this.#take(docs, notes.join(' · '));
      if (docs.length === 0) this.message = notes.join(' · ');
    } catch (error) {
      this.message = (error as Error).message;
    }
  }

  #briefing(): Briefing | undefined {
    const { briefing } = this.reading;
    return briefing && parse(briefing).briefing;
  }

  #download(): void {
    const { briefing } = this.reading;
    const [{ kind, text }] = this.docs as [Doc];
    const id = String(briefing?.['id'] ?? 'briefing');
    download(kind === 'json' ? text : `${JSON.stringify(briefing, null, 2)}\n`, `${id}.json`);
    this.message = `${id}.json is in your downloads.`;
  }

  async #sheets(): Promise<void> {
    const briefing = this.#briefing();
    if (!briefing) return;
    download(await sheetsOf(briefing), `${briefing.id}.xlsx`);
    this.message = `${briefing.id}.xlsx is in your downloads: a sheet for each kind of fact.`;
  }

  /** A workbook to fill in: every sheet with its headings. */
  async #form(): Promise<void> {
    download(await sheetsOf(blank), 'briefing.xlsx');
    this.message = 'briefing.xlsx is in your downloads: fill it in, then open it here.';
  }

  #release = (): void => {
    const found = statusAt(this.docs);
    if (!found) return;
    this.#show(found.doc);
    this.#pane?.change(found.at, found.usable);
    this.message = 'The briefing may go out: its embeds can be copied. Undo takes it back.';
  };

  #formsOf(embed: Planned): Forms | undefined {
    const briefing = this.#briefing();
    if (!briefing) {
      this.message = 'Mend the errors first: forms are made only of a briefing that is right.';
      return undefined;
    }
    try {
      const { composed, ...plain } = embed;
      return formsOf(composed ? plain : { ...plain, id: undefined }, briefing, this.#base);
    } catch (error) {
      this.message = (error as Error).message;
      return undefined;
    }
  }

  async #copyCarrier(embed: Planned): Promise<void> {
    const forms = this.#formsOf(embed);
    if (!forms) return;
    const done = await copy(forms.permalink, forms.carrier);
    const where = this.#base === exampleBase ? ` Its link leads to ${exampleBase}: set your own address under Other forms.` : ''; // prettier-ignore
    this.message = done
      ? `${embed.id} copied: paste it into the CMS.${where}`
      : 'The browser does not let this page copy.';
  }

  #showForms(embed: Planned): void {
    const forms = this.#formsOf(embed);
    if (!forms) return;
    this.forms = { ...forms, title: embed.id };
    void this.updateComplete.then(() => this.renderRoot.querySelector('dialog')?.showModal());
  }

  protected override render(): TemplateResult {
    const { problems } = this.reading;
    const count = (level: string): number => problems.filter((problem) => problem.level === level).length;
    const [errors, warnings] = [count('error'), count('warning')];
    const summary = `${words(errors, 'error')}, ${words(warnings, 'warning')}`;
    return html`
      <div
        class="editor"
        @keydown=${this.#keys}
        @dragover=${(event: DragEvent) => event.preventDefault()}
        @drop=${(event: DragEvent) => {
          if (!event.dataTransfer?.files.length) return;
          event.preventDefault();
          void this.#open([...event.dataTransfer.files]);
        }}
      >
        ${this.#renderBar()}
        <p class="status" role="status">
          <strong class=${errors ? 'bad' : 'good'}>${summary}</strong>
          <span>${this.message}</span>
        </p>
        <div class="panes">
          <div class="left">
            ${this.#renderBegin()} ${this.#renderTabs()}
            <div class="code"></div>
            ${this.help ? html`<p class="help"><b>${this.help.field}</b> ${this.help.words}</p>` : nothing}
            <section class="problems" aria-label="Problems">
              <h2>Problems <small>${summary}</small></h2>
              ${problems.length === 0 ? html`<p class="empty">Nothing is wrong with the format.</p>` : nothing}
              <ol>
                ${problems.map((problem) => this.#renderProblem(problem))}
              </ol>
            </section>
            ${this.#renderSources()}
          </div>
          <section class="right" aria-label="Embeds">${this.#renderEmbeds()}</section>
        </div>
        ${this.#renderForms()}
      </div>
    `;
  }

  #renderBar(): TemplateResult {
    const undoable = this.#past.length > 0 || this.#pane?.canUndo;
    const redoable = this.#future.length > 0 || this.#pane?.canRedo;
    const valid = Boolean(this.#briefing());
    return html`
      <header class="bar">
        <h1>Briefing editor</h1>
        <label class="button">
          Open …
          <input
            type="file"
            multiple
            accept=".json,.csv,.tsv,.xlsx,.xlsm,.ods,.aml,.archieml"
            @change=${({ target }: { target: HTMLInputElement }) => {
              void this.#open([...(target.files ?? [])]).then(() => (target.value = ''));
            }}
          />
        </label>
        <button type="button" @click=${this.#paste}>Paste</button>
        <button
          type="button"
          @click=${() => this.#take([jsonDoc(blank)], 'A new briefing. Undo brings back the one before.')}
        >
          New
        </button>
        <span class="gap"></span>
        <button type="button" ?disabled=${!undoable} @click=${this.#undo}>Undo</button>
        <button type="button" ?disabled=${!redoable} @click=${this.#redo}>Redo</button>
        <span class="gap"></span>
        <button type="button" ?disabled=${!valid} @click=${this.#sheets}>Download sheets</button>
        <button type="button" class="main" ?disabled=${!this.reading.briefing} @click=${this.#download}>
          Download JSON
        </button>
      </header>
    `;
  }

  /** The way in for who does not write JSON: beside the example, and where a table has to be named. */
  #renderBegin(): TemplateResult | typeof nothing {
    if (this.asking !== undefined) {
      const text = this.asking;
      return html`
        <div class="begin" role="group" aria-label="Which sheet it is">
          <p>The headings of the pasted table are those of no sheet. Which one is it?</p>
          ${sheetNames
            .filter((name) => !/-/.test(name) || name === 'event-actors')
            .map(
              (name) =>
                html`<button type="button" @click=${() => this.#take([{ name, kind: 'sheet', text }])}>
                  ${name}
                </button>`,
            )}
          <button type="button" class="quiet" @click=${() => (this.asking = undefined)}>None of them</button>
        </div>
      `;
    }
    const example = this.docs.length === 1 && this.#doc.text === jsonDoc(this.start ?? blank).text;
    if (!example) return nothing;
    return html`
      <div class="begin" role="group" aria-label="Begin">
        <p>
          This is an example. For a story of your own no code is needed: fill in a spreadsheet, and open it
          here, or copy a sheet of it and paste.
        </p>
        <button type="button" class="main" @click=${this.#form}>Get the spreadsheet</button>
        <button
          type="button"
          @click=${() => this.#take(blankSheets(), 'Empty sheets. Undo brings back the example.')}
        >
          Write in the sheets here
        </button>
      </div>
    `;
  }

  #renderTabs(): TemplateResult {
    const bad = new Set(this.reading.problems.filter(({ level }) => level === 'error').map(({ doc }) => doc));
    return html`
      <nav class="tabs" aria-label="Documents">
        ${this.docs.map(
          ({ name }) => html`
            <button type="button" aria-current=${name === this.active} @click=${() => this.#show(name)}>
              ${name}${bad.has(name) ? html`<b title="has errors"> !</b>` : nothing}
            </button>
          `,
        )}
        ${
          this.docs[0]?.kind === 'sheet'
            ? html`<button type="button" class="quiet" @click=${this.#toJson}>Go on as JSON</button>`
            : nothing
        }
      </nav>
    `;
  }

  #renderProblem(problem: Located): TemplateResult {
    const mend = mendOf(problem, this.docs);
    return html`
      <li class=${problem.level}>
        <button type="button" class="quiet" @click=${() => this.#goProblem(problem)}>
          <span>${problem.level}</span> ${problem.message}
        </button>
        ${mend ? html`<button type="button" class="mend" @click=${() => this.#mend(problem)}>${mend.words}</button>` : nothing}
      </li>
    `;
  }

  #renderSources(): TemplateResult | typeof nothing {
    const listed = this.#lastGood?.['sources'];
    const sources = (Array.isArray(listed) ? listed : []) as { id?: string; title?: string }[];
    if (sources.length === 0) return nothing;
    const given = sources.filter(({ id }) => id && this.#sources[id]?.trim()).length;
    return html`
      <details class="sources">
        <summary>Hold the facts to their sources <small>${given} of ${sources.length} given</small></summary>
        <p>
          Paste the text of a source, and each passage, number, date and speaker is looked for in it. It stays
          in this tab.
        </p>
        ${sources.map(
          ({ id = '', title }) =>
            html` <label
              >${title ?? id}
              <textarea
                rows="3"
                .value=${this.#sources[id] ?? ''}
                @input=${({ target }: { target: HTMLTextAreaElement }) => {
                  this.#sources = { ...this.#sources, [id]: target.value };
                  clearTimeout(this.#timer);
                  this.#timer = window.setTimeout(() => this.#read(), 300);
                }}
              ></textarea>
            </label>`,
        )}
      </details>
    `;
  }

  #renderEmbeds(): TemplateResult {
    const facts = (this.reading.briefing ?? this.#lastGood) as Briefing | undefined;
    if (!facts || typeof facts !== 'object') return html`<p class="empty">The embeds appear here.</p>`;
    const { briefing } = parse(facts);
    const why = briefing ? unusable(briefing) : undefined;
    // A draft is shown to its own desk, and to nobody else.
    const { embargoedUntil, ...open } = { ...facts, status: 'usable' as const };
    return html`
      ${
        why
          ? html`<p class="draft">
              This briefing ${why}: it is shown here alone, and cannot be copied.
              ${why === 'is draft' && statusAt(this.docs) ? html`<button type="button" @click=${this.#release}>It may go out</button>` : nothing}
            </p>`
          : nothing
      }
      ${previews(open as Briefing, this.reading.problems, why ?? (briefing ? undefined : 'it has errors'), {
        go: this.#goFact,
        copyCarrier: (embed) => void this.#copyCarrier(embed),
        showForms: (embed) => this.#showForms(embed),
      })}
    `;
  }

  #renderForms(): TemplateResult | typeof nothing {
    if (!this.forms) return nothing;
    const { title, list, carrier, permalink } = this.forms;
    return html`
      <dialog aria-label="Forms of ${title}" @close=${() => (this.forms = undefined)}>
        <header>
          <h2>${title}</h2>
          <button
            type="button"
            autofocus
            @click=${(event: Event) => (event.target as Element).closest('dialog')!.close()}
          >
            Close
          </button>
        </header>
        <label
          >Address of your embeds
          <input
            type="url"
            .value=${this.#base}
            @change=${({ target }: { target: HTMLInputElement }) => {
              this.#base = target.value.endsWith('/') ? target.value : `${target.value}/`;
              localStorage.setItem(keptBase, this.#base);
              this.forms = undefined;
              this.message = `Embeds are at ${this.#base} now.`;
            }}
        /></label>
        ${list.map(
          ({ name, use, code, id }) =>
            html` <section>
              <h3>
                ${name}
                <button
                  type="button"
                  @click=${async (event: Event) => {
                    const done = await (id === 'carrier' ? copy(permalink, carrier) : copy(code));
                    (event.target as Element).textContent = done ? 'Copied' : 'Select it and copy';
                  }}
                >
                  Copy
                </button>
              </h3>
              <p>${use}</p>
              <pre tabindex="0"><code>${code}</code></pre>
            </section>`,
        )}
      </dialog>
    `;
  }

  #paste = async (): Promise<void> => {
    try {
      const text = await navigator.clipboard.readText();
      if (!this.#pasted(text))
        this.message = 'The clipboard holds no briefing and no sheet whose headings are known.';
    } catch {
      this.message = 'Press Ctrl+V (⌘V) in the text: the browser does not let the button read the clipboard.';
      this.#pane?.go({ from: 0, to: 0 });
    }
  };

  #toJson = (): void => {
    const { briefing } = this.reading;
    if (briefing) this.#step([jsonDoc(briefing)], 'briefing.json');
  };

  /** Ctrl+S downloads; in the text, F8 goes from problem to problem. */
  #keys = (event: KeyboardEvent): void => {
    if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (this.reading.briefing) this.#download();
    }
  };
}

const jsonDoc = (briefing: unknown): Doc => ({
  name: 'briefing.json',
  kind: 'json',
  text: `${JSON.stringify(briefing, null, 2)}\n`,
});

const isJson = (text: string): boolean => {
  try {
    return Boolean(JSON.parse(text));
  } catch {
    return false;
  }
};

const inOrder = (docs: Doc[]): Doc[] =>
  docs.sort((a, b) => ((sheetNames.indexOf(a.name) + 99) % 99) - ((sheetNames.indexOf(b.name) + 99) % 99));

const words = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

customElements.define('briefing-editor', BriefingEditor);
