/** The card that a link shows in a feed: 1200 × 630, set from the facts. */
import { retractionOf } from '../../briefing/references.js';
import { xml } from '../../html/escape.js';
import { languageFor, term } from '../../language/index.js';
import type { PublishedEmbed } from '../embed.js';
import { underSource, type Item } from '../told.js';
import { oneLine, place, readable, scaleOf, stack, type Block, type Box } from './layout.js';
import type { Typesetter } from './typeset.js';
import { Drawing } from './drawing.js';

export const size = { width: 1200, height: 630 };
const edge = 72;
const ink = '#1b1f24';
const muted = '#565e68';
const accent = '#8c1c2e';
const line = '#d5d9de';

/**
 * The card as SVG with all text in outlines, and its words as its name.
 * @throws NoGlyph where no font has a character.
 */
export function card(published: PublishedEmbed, setter: Typesetter): string {
  const { facts, language, told } = published;
  const box: Box = { x: edge, y: 92, width: size.width - 2 * edge, height: 384, direction: language.dir };
  const drawing = new Drawing(setter);
  const [first, ...more] = told.items;
  const body =
    more.length === 0 && first!.kind !== 'event'
      ? stack(single(published, first!), box, drawing).svg()
      : first!.kind === 'event'
        ? events(published, box, drawing)
        : row(published, box, drawing);
  const foot = footer(published, box, drawing);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" lang="${xml(facts.lang)}" aria-label="${xml(told.summary)}">` +
    `<rect width="${size.width}" height="${size.height}" fill="#fff"/>` +
    `<rect x="${edge}" y="56" width="${box.width}" height="6" fill="${ink}"/>` +
    `${drawing.shapes}${body}${foot}</svg>\n`
  );
}

/** A figure or a quote, as large as it can be. */
function single({ facts }: PublishedEmbed, item: Item): Block[] {
  const retracted = retractionOf(facts, item.id) !== undefined;
  const colour = retracted ? muted : accent;
  const before = item.before.map((text): Block => ({ text, style: 'strong', size: 34, colour: ink, gap: 8 }));
  const by: Block[] = item.by ? [{ text: item.by, style: 'strong', size: 32, colour: ink, gap: 26 }] : [];
  const notes = item.notes.map((text, index): Block => ({
    text,
    style: 'text',
    size: 27,
    colour: muted,
    gap: index ? 4 : 14,
    spare: true,
  }));
  if (item.kind === 'quote') {
    const lead = before.map((block): Block => ({ ...block, style: 'text', colour: muted }));
    const main: Block = {
      text: item.main,
      style: 'display',
      size: 84,
      colour: retracted ? muted : ink,
      gap: 16,
      direction: languageFor(item.mainLang).dir,
    };
    const original = item.after.map(({ text, lang }): Block => ({
      text,
      ...(lang && { direction: languageFor(lang).dir }),
      style: 'text',
      size: 30,
      colour: muted,
      gap: 16,
      spare: true,
    }));
    return [...lead, main, ...original, ...by, ...notes];
  }
  return [...before, ...quantity(item, 150, colour), ...after(item, 34), ...by, ...notes];
}

/** The number with its qualifier by itself and what is counted under it, where the language has them in that order. */
function quantity({ main, strong }: Item, large: number, colour: string): Block[] {
  const unit = main.startsWith(strong) ? main.slice(strong.length).trim() : undefined;
  const amount: Block = {
    text: unit === undefined ? main : strong,
    style: 'display',
    size: large,
    colour,
    gap: 10,
  };
  return unit ? [amount, { text: unit, style: 'text', size: large * 0.3, colour: ink, gap: 4 }] : [amount];
}

const after = (item: Item, at: number): Block[] =>
  item.after.map(({ text }): Block => ({ text, style: 'text', size: at, colour: muted, gap: 6 }));

/** Up to four figures side by side, under the title: as many as can be read in a feed, at least two. */
function row(published: PublishedEmbed, box: Box, drawing: Drawing): string {
  const counts = [4, 3, 2].filter((count) => count <= published.told.items.length);
  return legible(counts.map((count) => figures(published, count, box, drawing)));
}

/** So many facts, at the scale that leaves them room. */
interface Scaled {
  svg: () => string;
  scale: number;
}

/** The first that can be read in a feed; the last where none can. */
const legible = (tried: readonly Scaled[]): string =>
  (tried.find(({ scale }) => scale >= readable) ?? tried.at(-1)!).svg();

function figures(
  { told, facts, language }: PublishedEmbed,
  count: number,
  box: Box,
  drawing: Drawing,
): Scaled {
  const all = told.items.length;
  const shown = told.items.slice(0, count);
  const part = term(language, 'place', { n: shown.length, m: all });
  // Who said all of them is named once, and leaves the figures their room.
  const speaker = shown.every(({ by }) => by === shown[0]!.by) ? shown[0]!.by : undefined;
  const head = stack(
    [
      { text: told.name, style: 'display', size: 46, colour: ink, gap: 0 },
      ...(shown.length < all
        ? [{ text: part, style: 'text', size: 25, colour: muted, gap: 4 } as const]
        : []),
      ...(speaker ? [{ text: speaker, style: 'strong', size: 27, colour: ink, gap: 6 } as const] : []),
    ],
    { ...box, height: 120 },
    drawing,
  );
  const columns = shown.length === 4 ? 2 : shown.length;
  const rows = Math.ceil(shown.length / columns);
  const gap = 48;
  const width = (box.width - gap * (columns - 1)) / columns;
  const top = head.end + 28;
  const height = (box.y + box.height - top - 24 * (rows - 1)) / rows;
  const cells = shown.map((item, index): [Block[], Box] => {
    const column = language.dir === 'rtl' ? columns - 1 - (index % columns) : index % columns;
    const cell: Box = {
      ...box,
      width,
      height: height - 16,
      x: box.x + column * (width + gap),
      y: top + 16 + Math.floor(index / columns) * (height + 24),
    };
    const label: Block = { text: item.before[0] ?? '', style: 'strong', size: 25, colour: ink, gap: 0 };
    // What says that a figure no longer stands is no number, and not set as one.
    const [amount, ...unit]: Block[] = retractionOf(facts, item.id)
      ? [{ text: item.main, style: 'strong', size: 28, colour: muted, gap: 6 }]
      : quantity(item, rows > 1 ? 84 : 92, accent);
    // Two rows leave little height, and much width: what is counted, and since when, on one line.
    const counted = [...unit, ...item.after].map(({ text }) => text).join(' ');
    const by = item.by === speaker ? undefined : item.by;
    const text = [counted, by].filter(Boolean).join(' · ');
    const rest: Block = { text, style: 'text', size: 28, colour: muted, gap: 4 };
    const said: Block[] = by ? [{ text: by, style: 'strong', size: 22, colour: ink, gap: 6 }] : [];
    const below = rows > 1 ? (text ? [rest] : []) : [...unit, ...after(item, 25), ...said];
    return [[label, amount!, ...below], cell];
  });
  // One scale for all: a number set larger would seem to be more.
  const scale = commonScale(cells, drawing);
  const drawn = ([blocks, cell]: [Block[], Box]): string =>
    `<rect x="${cell.x}" y="${round(cell.y - 16)}" width="${width}" height="2" fill="${line}"/>` +
    stack(blocks, cell, drawing, scale).svg();
  return { svg: () => head.svg() + cells.map(drawn).join(''), scale };
}

/** The first events that stand, each with its date, and how many there are: three, or two where those cannot be read in a feed. */
function events({ told, facts, language }: PublishedEmbed, box: Box, drawing: Drawing): string {
  const stand = told.items.filter(({ id }) => !retractionOf(facts, id));
  const head = stack(
    [
      { text: told.title ?? told.briefing, style: 'display', size: 60, colour: ink, gap: 0 },
      {
        text: `${term(language, 'timeline')} · ${term(language, 'events', { n: stand.length })}`,
        style: 'text',
        size: 30,
        colour: muted,
        gap: 8,
      },
    ],
    { ...box, height: 200 },
    drawing,
  );
  const shown = stand.length > 0 ? stand : told.items;
  const room: Box = { ...box, y: head.end + 22, height: box.y + box.height - head.end - 22 };
  return head.svg() + legible([3, 2].map((count) => dated(shown.slice(0, count), room, drawing)));
}

/** Events one under the other. */
function dated(shown: readonly Item[], box: Box, drawing: Drawing): Scaled {
  const height = box.height / shown.length;
  const rtl = box.direction === 'rtl';
  const cells = shown.flatMap((item, index): [Block[], Box][] => {
    const y = box.y + index * height + 14;
    const cell = (x: number, width: number): Box => ({ ...box, x, y, width, height: height - 20 });
    const [date, title] = [280, box.width - 312];
    return [
      [
        item.before.slice(0, 2).map((text, line): Block => ({
          text,
          style: line ? 'text' : 'strong',
          size: line ? 24 : 27,
          colour: line ? muted : accent,
          gap: 2,
        })),
        cell(rtl ? box.x + box.width - date : box.x, date),
      ],
      [
        [
          { text: item.main, style: 'strong', size: 30, colour: ink, gap: 0 },
          ...(item.standing
            ? [{ text: item.standing, style: 'text', size: 24, colour: muted, gap: 4 } as const]
            : []),
        ],
        cell(rtl ? box.x : box.x + box.width - title, title),
      ],
    ];
  });
  // One scale for all: an accusation set larger than its denial would seem to weigh more.
  const scale = commonScale(cells, drawing);
  const rules = shown.map(
    (_, index) =>
      `<rect x="${box.x}" y="${round(box.y + index * height)}" width="${box.width}" height="2" fill="${line}"/>`,
  );
  const svg = (): string =>
    rules.join('') + cells.map(([blocks, cell]) => stack(blocks, cell, drawing, scale).svg()).join('');
  return { svg, scale };
}

/** The largest scale at which all have room. */
const commonScale = (cells: readonly [Block[], Box][], { setter }: Drawing): number =>
  cells.reduce((most, [blocks, cell]) => scaleOf(blocks, cell, setter, most) || most, 1);

const round = (value: number): number => Math.round(value * 10) / 10;

/** Whose words it stands on; who publishes it, and as of when. */
function footer({ facts, told, language }: PublishedEmbed, box: Box, drawing: Drawing): string {
  const { setter } = drawing;
  const [upper, lower] = [546, 584];
  const source = told.outlets && underSource(language)(told.outlets);
  const line1 = oneLine(source, 'text', 25, box.width, setter);
  const publisher = oneLine(facts.publisher.name, 'strong', 25, box.width / 2, setter);
  const room = box.width - setter.width(publisher, 'strong') * 25 - 40;
  const asOf = oneLine(told.asOf, 'text', 25, room, setter);
  // As of when stands at the far side.
  const x = box.direction === 'rtl' ? box.x : box.x + box.width - setter.width(asOf, 'text') * 25;
  return (
    `<rect x="${box.x}" y="504" width="${box.width}" height="2" fill="${line}"/>` +
    `<g fill="${ink}">${source && place(line1, 'text', 25, box, upper, drawing)}` +
    `${place(publisher, 'strong', 25, box, lower, drawing)}</g>` +
    `<g fill="${muted}">${drawing.line(asOf, 'text', 25, x, lower, box.direction)}</g>`
  );
}
