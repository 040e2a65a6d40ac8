/** One text to edit: CodeMirror, with problems underlined where they stand. Undo is kept for each document. */
import { redo, redoDepth, undo, undoDepth } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';
import type { Doc, Located } from './document.js';
import type { Span } from './places.js';

export class CodePane {
  readonly #view: EditorView;
  readonly #states = new Map<string, EditorState>();
  readonly #changed: (text: string) => void;
  readonly #pasted: (text: string) => boolean;
  readonly #moved: (at: number) => void;
  #name = '';

  /**
   * @param changed Called with the whole text after each change that a person makes.
   * @param pasted Called with pasted text; true where it was taken as something else than text.
   * @param moved Called with the place of the cursor.
   */
  constructor(
    parent: HTMLElement,
    root: ShadowRoot,
    changed: (text: string) => void,
    pasted: (text: string) => boolean,
    moved: (at: number) => void,
  ) {
    this.#changed = changed;
    this.#pasted = pasted;
    this.#moved = moved;
    this.#view = new EditorView({ parent, root });
  }

  /** Shows a document; one that was shown before has its undo still. */
  show({ name, kind, text }: Doc): void {
    if (this.#name) this.#states.set(this.#name, this.#view.state);
    const known = this.#states.get(name);
    this.#name = name;
    this.#view.setState(known?.doc.toString() === text ? known : this.#stateOf(kind, text, name));
    this.#moved(this.#view.state.selection.main.head);
  }

  /** Forgets documents that are no longer there. */
  keep(names: readonly string[]): void {
    for (const name of this.#states.keys()) if (!names.includes(name)) this.#states.delete(name);
  }

  change(at: Span, insert: string): void {
    this.#view.dispatch({ changes: { ...at, insert }, selection: { anchor: at.from + insert.length } });
  }

  mark(problems: readonly Located[]): void {
    const { length } = this.#view.state.doc;
    const diagnostics = problems.map(({ at, level, message }): Diagnostic => ({
      from: Math.min(at.from, length),
      to: Math.min(Math.max(at.to, at.from), length),
      severity: level === 'note' ? 'info' : level,
      message,
    }));
    this.#view.dispatch(
      setDiagnostics(
        this.#view.state,
        diagnostics.sort((a, b) => a.from - b.from),
      ),
    );
  }

  /** Brings a place before the eyes and selects it. */
  go({ from, to }: Span): void {
    const { length } = this.#view.state.doc;
    const [anchor, head] = [Math.min(from, length), Math.min(to, length)];
    this.#view.dispatch({
      selection: { anchor, head },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    });
    this.#view.focus();
  }

  get canUndo(): boolean {
    return undoDepth(this.#view.state) > 0;
  }
  get canRedo(): boolean {
    return redoDepth(this.#view.state) > 0;
  }
  undo(): void {
    undo(this.#view);
  }
  redo(): void {
    redo(this.#view);
  }

  #stateOf(kind: Doc['kind'], doc: string, name: string): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        basicSetup,
        lintGutter(),
        kind === 'json' ? [json(), EditorView.lineWrapping] : [],
        // Columns under one another, as far as text can.
        kind === 'sheet' ? EditorState.tabSize.of(20) : [],
        syntaxHighlighting(colours),
        look,
        EditorView.contentAttributes.of({ tabindex: '0', 'aria-label': `Text of ${name}. Tab leaves it.` }),
        EditorView.domEventHandlers({
          paste: (event) => this.#pasted(event.clipboardData?.getData('text/plain') ?? ''),
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) this.#changed(update.state.doc.toString());
          if (update.docChanged || update.selectionSet) this.#moved(update.state.selection.main.head);
        }),
      ],
    });
  }
}

/** In the page's own colours, so that it is light where the page is light. */
const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--key)' },
  { tag: tags.string, color: 'var(--text)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--number)', fontWeight: '600' },
]);

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '0.8125rem', color: 'var(--ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    lineHeight: '1.55',
  },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--quiet)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--ink) 5%, transparent)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 30%, transparent) !important',
  },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    borderColor: 'var(--line)',
  },
  '.cm-foldPlaceholder': { background: 'transparent', color: 'var(--quiet)', borderColor: 'var(--line)' },
  '.cm-content': { caretColor: 'var(--ink)' },
});
