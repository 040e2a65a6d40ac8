/** What leaves the desk: files, and the forms of an embed. Each says in words what came of it. */
import type { Briefing } from '../../src/briefing/types.js';
import type { Planned } from '../../src/publish/plan.js';
import { copy } from '../desk/clipboard.js';
import { exampleBase, formsOf } from '../desk/forms.js';
import type { Reading, Doc } from './document.js';
import { blank, download, sheetsOf } from './files.js';
import { base, type Titled } from './forms-dialog.js';

/** A briefing that is JSON goes as it was typed. */
export function downloadJson({ kind, text }: Doc, briefing: Reading['briefing']): string {
  const name = `${String(briefing?.['id'] ?? 'briefing')}.json`;
  download(kind === 'json' ? text : `${JSON.stringify(briefing, null, 2)}\n`, name);
  return `${name} is in your downloads.`;
}

export async function downloadSheets(briefing: Briefing): Promise<string> {
  download(await sheetsOf(briefing), `${briefing.id}.xlsx`);
  return `${briefing.id}.xlsx is in your downloads: a sheet for each kind of fact.`;
}

/** A workbook to fill in: every sheet with its headings. */
export async function downloadForm(): Promise<string> {
  download(await sheetsOf(blank), 'briefing.xlsx');
  return 'briefing.xlsx is in your downloads: fill it in, then open it here.';
}

/** @throws In words, where the briefing is not right or not to be published. */
export function formsFor(embed: Planned, briefing: Briefing | undefined): Titled {
  if (!briefing) throw new Error('Mend the errors first: forms are made only of a briefing that is right.');
  const { composed, ...plain } = embed;
  return {
    ...formsOf(composed ? plain : { ...plain, id: undefined }, briefing, base()),
    title: embed.id,
  };
}

/** @throws As `formsFor` does. */
export async function copyCarrier(embed: Planned, briefing: Briefing | undefined): Promise<string> {
  const { permalink, carrier } = formsFor(embed, briefing);
  if (!(await copy(permalink, carrier))) return 'The browser does not let this page copy.';
  const where = ` Its link leads to ${exampleBase}: set your own address under Other forms.`;
  return `${embed.id} copied: paste it into the CMS.${base() === exampleBase ? where : ''}`;
}
