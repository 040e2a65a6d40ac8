/** What the desk and the package say of an element: its own page in Markdown, with what the code knows filled in. */
import type { Briefing } from '../../src/briefing/types.js';
import { columnTable } from './columns.js';

export interface Section {
  /** Empty for what stands before the first heading. */
  title: string;
  text: string;
}

/** @param markdown A page of this folder; `{{columns SHEET FACT COLUMN…}}` stands for a table. */
export function page(markdown: string, briefing: Briefing): Section[] {
  const filled = markdown.replace(/\{\{columns (\S+) (\S+) ([^}]+)\}\}/g, (_, sheet, fact, columns: string) =>
    columnTable(briefing, sheet, fact, columns.trim().split(/\s+/)),
  );
  return filled.split(/^## /m).map((part, index) => {
    if (index === 0) return { title: '', text: part.trim() };
    const [title, ...text] = part.split('\n');
    return { title: title!.trim(), text: text.join('\n').trim() };
  });
}
