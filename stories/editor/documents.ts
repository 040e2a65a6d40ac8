/** The documents on the desk: which is shown, what they say together, and the steps back. */
import { parse } from '../../src/briefing/parse.js';
import type { Briefing } from '../../src/briefing/types.js';
import { sheetNames } from '../../src/cli/sheets/columns.js';
import { readDocs, type Doc, type Reading } from './document.js';
import { blankSheets } from './files.js';

/** What a reload of the tab brings back; it goes with the tab. */
const kept = 'standfirst-editor';

interface Step {
  docs: Doc[];
  active: string;
}

export class Documents {
  reading: Reading = { briefing: undefined, problems: [] };
  /** What they said when they could last be read: shown while a comma is missing. */
  lastGood: Reading['briefing'];
  /** The texts that facts are held to, by the ids of their sources. */
  sources: Readonly<Record<string, string>> = {};
  #now: Step;
  #past: Step[] = [];
  #future: Step[] = [];
  #timer = 0;
  readonly #changed: () => void;

  /**
   * @param start What is there where the tab has kept nothing.
   * @param changed Called each time that they were read.
   */
  constructor(start: Doc, changed: () => void) {
    const saved = sessionStorage.getItem(kept);
    const docs = saved ? (JSON.parse(saved) as Doc[]) : [start];
    this.#now = { docs, active: docs[0]!.name };
    this.#changed = changed;
    this.#read();
  }

  get all(): readonly Doc[] {
    return this.#now.docs;
  }

  /** The one that is shown. */
  get active(): Doc {
    const { docs, active } = this.#now;
    return docs.find(({ name }) => name === active) ?? docs[0]!;
  }

  /** The briefing; nothing while it has errors. */
  get briefing(): Briefing | undefined {
    const { briefing } = this.reading;
    return briefing && parse(briefing).briefing;
  }

  show(name: string): void {
    this.#now = { ...this.#now, active: name };
  }

  /** What a person typed into the one that is shown. Its undo is the text pane's. */
  write(text: string): void {
    const { active } = this;
    const docs = this.#now.docs.map((doc) => (doc === active ? { ...doc, text } : doc));
    this.#now = { ...this.#now, docs };
    this.#future = [];
    this.#readSoon(200);
  }

  holdTo(source: string, text: string): void {
    this.sources = { ...this.sources, [source]: text };
    this.#readSoon(300);
  }

  /** Sheets join sheets; anything else takes the place of what was there. One step of undo either way. */
  take(docs: readonly Doc[]): void {
    const whole = docs.find(({ kind }) => kind !== 'sheet');
    if (whole) return this.replace(whole);
    // The first sheet comes with the others, to be filled in.
    const sheets = this.active.kind === 'sheet' ? this.#now.docs : blankSheets();
    const own = sheets.filter(({ name }) => !docs.some((doc) => doc.name === name));
    this.#step({ docs: inOrder([...own, ...docs]), active: docs[0]!.name });
  }

  replace(doc: Doc): void {
    this.#step({ docs: [doc], active: doc.name });
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  undo(): void {
    this.#move(this.#past, this.#future);
  }

  redo(): void {
    this.#move(this.#future, this.#past);
  }

  /** Reads nothing any more. */
  rest(): void {
    clearTimeout(this.#timer);
  }

  #step(step: Step): void {
    this.#past.push(this.#now);
    this.#future = [];
    this.#set(step);
  }

  #move(from: Step[], to: Step[]): void {
    const step = from.pop();
    if (!step) return;
    to.push(this.#now);
    this.#set(step);
  }

  #set(step: Step): void {
    this.#now = step;
    this.#read();
  }

  #readSoon(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#read(), ms);
  }

  #read(): void {
    clearTimeout(this.#timer);
    this.reading = readDocs(this.all, this.sources);
    if (this.reading.briefing) this.lastGood = this.reading.briefing;
    sessionStorage.setItem(kept, JSON.stringify(this.all));
    this.#changed();
  }
}

const inOrder = (docs: Doc[]): Doc[] =>
  docs.sort((a, b) => ((sheetNames.indexOf(a.name) + 99) % 99) - ((sheetNames.indexOf(b.name) + 99) % 99));
