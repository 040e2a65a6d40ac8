/** A briefing on a desk: its text on one side, every embed it makes on the other, and what is wrong with it between. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Briefing } from '../../src/briefing/types.js';
import { unusable } from '../../src/briefing/usable.js';
import type { Planned } from '../../src/publish/plan.js';
import { helpFor } from '../docs/columns.js';
import { begin, whichSheet } from './begin.js';
import { CodePane } from './code-pane.js';
import { factAt, pastedDoc, statusAt, type Doc, type Located } from './document.js';
import { Documents } from './documents.js';
import { blank, blankSheets, openFiles } from './files.js';
import { base, formsDialog, type Titled } from './forms-dialog.js';
import type { Mend } from './mend.js';
import { copyCarrier, downloadForm, downloadJson, downloadSheets, formsFor } from './out.js';
import { fieldAt } from './places.js';
import { previews } from './preview.js';
import { problemList, summaryOf } from './problems.js';
import { sourceTexts, unchecked } from './sources.js';
import { styles } from './styles.js';

export class BriefingEditor extends LitElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    start: { attribute: false },
    message: { state: true },
    forms: { state: true },
    asking: { state: true },
    help: { state: true },
  };

  /** The briefing to begin with. */
  declare start: unknown;
  declare message: string;
  declare forms: Titled | undefined;
  /** A pasted table whose headings are those of no sheet: a person says which it is. */
  declare asking: string | undefined;
  /** What belongs into the cell of a sheet that the cursor is in. */
  declare help: { field: string; words: string } | undefined;

  #pane: CodePane | undefined;
  #documents!: Documents;

  constructor() {
    super();
    this.message = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#documents ??= new Documents(jsonDoc(this.start ?? blank), () => {
      this.#mark();
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#documents.rest();
  }

  protected override firstUpdated(): void {
    this.#pane = new CodePane(
      this.renderRoot.querySelector('.code')!,
      this.shadowRoot!,
      (text) => {
        this.#documents.write(text);
        this.requestUpdate();
      },
      (text) => this.#pasted(text),
      (at) => this.#moved(at),
    );
    // What it shows is told of in an update of its own.
    void this.updateComplete.then(() => this.#display());
  }

  /** Brings into the pane what is active now. */
  #display(): void {
    this.#pane?.keep(this.#documents.all.map(({ name }) => name));
    this.#pane?.show(this.#documents.active);
    this.#mark();
    this.requestUpdate();
  }

  #moved(at: number): void {
    const { name, kind, text } = this.#documents.active;
    const field = kind === 'sheet' ? fieldAt(text, at, name) : undefined;
    const words = field && helpFor(name, field);
    this.help = words ? { field, words } : undefined;
  }

  #mark(): void {
    this.#pane?.mark(
      this.#documents.reading.problems.filter(({ doc }) => doc === this.#documents.active.name),
    );
  }

  /** @returns Whether it is taken as something else than text. */
  #pasted(text: string): boolean {
    const doc = pastedDoc(text);
    if (doc) this.#take([doc]);
    else if (this.#documents.active.kind !== 'sheet' && /^[^\n]*\t[^\n]*\n./.test(text)) this.asking = text;
    else return false;
    return true;
  }

  #take(docs: readonly Doc[], message = ''): void {
    if (docs.length === 0) return;
    this.asking = undefined;
    this.#documents.take(docs);
    this.#display();
    this.message =
      message || `${docs.map(({ name }) => name).join(', ')} taken. Undo brings back what was here.`;
  }

  #undo(): void {
    if (this.#pane?.canUndo) this.#pane.undo();
    else {
      this.#documents.undo();
      this.#display();
    }
  }

  #redo(): void {
    if (this.#pane?.canRedo) this.#pane.redo();
    else {
      this.#documents.redo();
      this.#display();
    }
  }

  #show(name: string): void {
    if (name === this.#documents.active.name) return;
    this.#documents.show(name);
    this.#display();
  }

  #go({ doc, at }: Pick<Located, 'doc' | 'at'>): void {
    this.#show(doc);
    this.#pane?.go(at);
  }

  #goFact = (id: string): void => {
    const found = factAt(this.#documents.all, id);
    if (found) this.#go(found);
  };

  /** Shows the embed that a problem belongs to, beside its place in the text. */
  #goProblem(problem: Located): void {
    const card = problem.fact && this.renderRoot.querySelector(`[data-embed="${CSS.escape(problem.fact)}"]`);
    if (card) card.scrollIntoView({ block: 'nearest' });
    this.#go(problem);
  }

  #mend(doc: string, { at, insert }: Mend): void {
    this.#show(doc);
    this.#pane?.change(at, insert);
    this.#pane?.go({ from: at.from, to: at.from + insert.length });
  }

  async #open(files: readonly File[]): Promise<void> {
    await this.#say(async () => {
      const { docs, notes } = await openFiles(files);
      this.#take(docs, notes.join(' · '));
      return docs.length > 0 ? this.message : notes.join(' · ');
    });
  }

  /** Does what may fail, and says what came of it. */
  async #say(done: () => string | Promise<string>): Promise<void> {
    try {
      this.message = await done();
    } catch (error) {
      this.message = (error as Error).message;
    }
  }

  #download = (): void => {
    const { all, reading } = this.#documents;
    if (reading.briefing) void this.#say(() => downloadJson(all[0]!, reading.briefing));
  };

  #release = (): void => {
    const found = statusAt(this.#documents.all);
    if (!found) return;
    this.#show(found.doc);
    this.#pane?.change(found.at, found.usable);
    this.message = 'The briefing may go out: its embeds can be copied. Undo takes it back.';
  };

  #giveSource = (): void => {
    const sources = this.renderRoot.querySelector<HTMLDetailsElement>('.sources')!;
    sources.open = true;
    sources.querySelector('textarea')!.focus();
  };

  async #showForms(embed: Planned): Promise<void> {
    await this.#say(() => {
      this.forms = formsFor(embed, this.#documents.briefing);
      return this.message;
    });
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { all, lastGood, reading, sources } = this.#documents;
    const { errors, summary } = summaryOf(reading.problems);
    const left = unchecked(lastGood?.['sources'], sources);
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
          <strong class=${errors ? 'bad' : left ? '' : 'good'}>${summary}</strong>
          ${left ? html`<button type="button" class="quiet" @click=${this.#giveSource}>${left}</button>` : nothing}
          <span>${this.message}</span>
        </p>
        <div class="panes">
          <div class="left">
            ${this.#renderBegin()} ${this.#renderTabs()}
            <div class="code"></div>
            ${this.help ? html`<p class="help"><b>${this.help.field}</b> ${this.help.words}</p>` : nothing}
            ${problemList(
              reading.problems,
              all,
              (problem) => this.#goProblem(problem),
              (doc, mend) => this.#mend(doc, mend),
            )}
            ${sourceTexts(lastGood?.['sources'], sources, (id, text) => this.#documents.holdTo(id, text))}
          </div>
          <section class="right" aria-label="Embeds">${this.#renderEmbeds()}</section>
        </div>
        ${this.#renderForms()}
      </div>
    `;
  }

  #renderBar(): TemplateResult {
    const undoable = this.#pane?.canUndo || this.#documents.canUndo;
    const redoable = this.#pane?.canRedo || this.#documents.canRedo;
    const { briefing, reading } = this.#documents;
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
        <button
          type="button"
          ?disabled=${!briefing}
          @click=${() => this.#say(() => downloadSheets(briefing!))}
        >
          Download sheets
        </button>
        <button type="button" class="main" ?disabled=${!reading.briefing} @click=${this.#download}>
          Download JSON
        </button>
      </header>
    `;
  }

  #renderBegin(): TemplateResult | typeof nothing {
    const { asking: text } = this;
    if (text !== undefined)
      return whichSheet(
        (name) => this.#take([{ name, kind: 'sheet', text }]),
        () => (this.asking = undefined),
      );
    const { active, all } = this.#documents;
    const example = all.length === 1 && active.text === jsonDoc(this.start ?? blank).text;
    if (!example) return nothing;
    return begin(
      () => void this.#say(downloadForm),
      () => this.#take(blankSheets(), 'Empty sheets. Undo brings back the example.'),
    );
  }

  #renderTabs(): TemplateResult {
    const { active, all, reading } = this.#documents;
    const bad = new Set(reading.problems.filter(({ level }) => level === 'error').map(({ doc }) => doc));
    return html`
      <nav class="tabs" aria-label="Documents">
        ${all.map(
          ({ name }) => html`
            <button type="button" aria-current=${name === active.name} @click=${() => this.#show(name)}>
              ${name}${bad.has(name) ? html`<b title="has errors"> !</b>` : nothing}
            </button>
          `,
        )}
        ${
          active.kind === 'sheet'
            ? html`<button type="button" class="quiet" @click=${this.#toJson}>Go on as JSON</button>`
            : nothing
        }
      </nav>
    `;
  }

  #renderEmbeds(): TemplateResult {
    const { all, briefing, lastGood, reading } = this.#documents;
    const facts = (reading.briefing ?? lastGood) as Briefing | undefined;
    if (!facts || typeof facts !== 'object') return html`<p class="empty">The embeds appear here.</p>`;
    const why = briefing ? unusable(briefing) : 'has errors';
    // A draft is shown to its own desk, and to nobody else.
    const { embargoedUntil, ...open } = { ...facts, status: 'usable' as const };
    return html`
      ${
        why
          ? html`<p class="draft">
              This briefing ${why}:
              ${briefing ? 'it is shown here alone, and cannot be copied' : 'no embed can be copied until they are mended'}.
              ${why === 'is draft' && statusAt(all) ? html`<button type="button" @click=${this.#release}>It may go out</button>` : nothing}
            </p>`
          : nothing
      }
      ${previews(open as Briefing, reading.problems, why, {
        go: this.#goFact,
        copyCarrier: (embed) => void this.#say(() => copyCarrier(embed, this.#documents.briefing)),
        showForms: (embed) => void this.#showForms(embed),
      })}
    `;
  }

  #renderForms(): TemplateResult | typeof nothing {
    if (!this.forms) return nothing;
    const close = (): void => void (this.forms = undefined);
    return formsDialog(this.forms, close, () => {
      close();
      this.message = `Embeds are at ${base()} now.`;
    });
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
    const { briefing } = this.#documents.reading;
    if (!briefing) return;
    this.#documents.replace(jsonDoc(briefing));
    this.#display();
  };

  /** Ctrl+S downloads; in the text, F8 goes from problem to problem. */
  #keys = (event: KeyboardEvent): void => {
    if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#download();
    }
  };
}

const jsonDoc = (briefing: unknown): Doc => ({
  name: 'briefing.json',
  kind: 'json',
  text: `${JSON.stringify(briefing, null, 2)}\n`,
});

customElements.define('briefing-editor', BriefingEditor);
