/** The columns of a sheet as a table in Markdown: what to write, and what a fact of the first briefing has there. */
import { descriptions } from '../../src/briefing/descriptions.js';
import { excerpt } from '../../src/briefing/references.js';
import type { Briefing } from '../../src/briefing/types.js';
import { bare, briefingSpec, childSpecs, kindSpecs, nodeAt } from '../../src/cli/sheets/columns.js';
import { writeSheets } from '../../src/cli/sheets/write.js';

/** Which definition of the descriptions a sheet's rows, or the fields in them, are. */
const definitions: Record<string, string> = {
  briefing: 'Briefing',
  sources: 'Source',
  actors: 'Actor',
  figures: 'Figure',
  quotes: 'Quote',
  events: 'Event',
  embeds: 'Embed',
  corrections: 'Correction',
  cites: 'Cite',
  edits: 'QuoteEdit',
  links: 'Link',
  'event-actors': 'Event.actors',
  unit: 'Unit',
  window: 'Window',
  from: 'When',
  to: 'When',
  when: 'When',
  asOf: 'When',
  media: 'Picture',
  portrait: 'Picture',
};
/** Columns that no field is behind: they say what a row belongs to. */
const ownColumns: Record<string, string> = {
  fact: 'Id of the fact that the passage proves.',
  quote: 'Id of the quote.',
  event: 'Id of the event.',
  field: 'Empty; the field of the fact, where the passage proves only that.',
};
const specs = new Map([briefingSpec, ...kindSpecs, ...childSpecs.values()].map((spec) => [spec.sheet, spec]));

/** Help for one column. @throws Where there is no such column, or no help for it. */
export function columnHelp(sheet: string, column: string): string {
  const spec = specs.get(sheet);
  const field = spec?.columns.find(({ name }) => name === column);
  if (!field && spec && childSpecs.has(sheet) && ownColumns[column]) return ownColumns[column];
  if (!field) throw new Error(`the sheet ${sheet} has no column ${column}`);
  let [definition, at] = [definitions[sheet]!, ''];
  for (const key of field.path) {
    at = at ? `${at}.${key}` : `${definition}.${key}`;
    const inner = definitions[key];
    // What lies further in is told of by its own definition, where it has one.
    if (inner && !descriptions[`${at}.${field.path.at(-1)}`] && key !== field.path.at(-1))
      [definition, at] = [inner, inner];
  }
  const help = descriptions[at];
  if (!help) throw new Error(`nothing describes ${sheet}.${column} (${at})`);
  return help;
}

/**
 * @param fact Id of the fact whose cells are the example.
 * @param columns Which, in this order.
 */
export function columnTable(briefing: Briefing, sheet: string, fact: string, columns: string[]): string {
  const part = excerpt(briefing, [fact]);
  const { rows } = writeSheets(part, { internal: false, safe: true }).find(({ name }) => name === sheet)!;
  const [head, ...body] = rows as [string[], ...string[][]];
  // Most passages prove a whole fact; a table that has the column shows one that proves a field of it.
  const field = head.indexOf('field');
  const example =
    body.find((row) => row[0] === fact && (field < 0 || Boolean(row[field]) === columns.includes('field'))) ??
    [];
  const lines = columns.map((column) => {
    const cell = example[head.indexOf(column)] || ' ';
    return `| \`${column}\` | ${safe(wordsFor(sheet, column))} | ${cell.trim() ? safe(cell) : ' '} |`;
  });
  return ['| column | what to write | example |', '|---|---|---|', ...lines].join('\n');
}

/** What to write in a column, and of what it takes the choice. @throws As `columnHelp` does. */
function wordsFor(sheet: string, column: string): string {
  const options = choices(sheet, column);
  return columnHelp(sheet, column) + (options ? ` One of ${options}.` : '');
}

/** The same for whatever heading somebody wrote; nothing where the format has no such column. */
export function helpFor(sheet: string, column: string): string | undefined {
  try {
    return wordsFor(sheet, column);
  } catch {
    return undefined;
  }
}

/** The words a column takes, where its help does not already go through them. */
function choices(sheet: string, column: string): string | undefined {
  const node = nodeAt(specs.get(sheet)!.node, column.split('.'));
  const options = node && bare(node).options;
  const words = options?.filter((option) => typeof option === 'string') as string[] | undefined;
  if (!words?.length || words.every((word) => columnHelp(sheet, column).includes(word))) return undefined;
  return words.join(', ');
}

const safe = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').replace(/</g, '&lt;');
