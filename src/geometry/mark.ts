import { endsOf, type Ends } from '../briefing/ends.js';
import { boundsOf, shareOfWhole } from '../briefing/quantity.js';
import type { Figure, Unit } from '../briefing/types.js';
import { barOf, extent, inset, type Bar, type End } from './bar.js';

/** One mark for each thing counted, in rows of ten. */
export interface UnitsMark {
  form: 'units';
  count: number;
  /** What one mark is ("one mark is one plot"). */
  unit?: Unit;
}

/** A bar on a track of its own, which has no numeric axis; for a share, the track is the whole, 0 to 100 %. */
export interface BarMark {
  form: 'bar' | 'track';
  bar: Bar;
}

/** Ten by ten cells, of which whole ones are filled. */
interface CellsMark {
  form: 'cells';
  filled: number;
}

/** A change whose start is not known: up or down, and no numeric axis. */
interface ArrowMark {
  form: 'arrow';
  direction: 'up' | 'down';
}

/** Two bars from zero on one track; positions as fractions of it. */
export interface BeforeAfterMark extends Ends {
  form: 'before-after';
  zero: number;
  beforeAt: number;
  afterAt: number;
}

/** One block then, several of the same size now. A block may be a part of one. */
export interface BlocksMark {
  form: 'blocks';
  /** Blocks that are sure. */
  solid: number;
  /** Blocks that are possible, the sure ones among them. */
  loose: number;
  end: End;
}

/** A trend without number. */
interface RuleMark {
  form: 'rule';
}

/** How one figure may be drawn: never more than its words say (BRIEFING.md, "Said and drawn honestly"). */
export type Mark =
  UnitsMark | BarMark | CellsMark | ArrowMark | BeforeAfterMark | BlocksMark | RuleMark | { form: 'none' };

const none: Mark = { form: 'none' };
/** More marks than these are a texture, not a count. */
const mostUnits = 100;
const mostBlocks = 20;

/** The one honest mark of a figure, from its data alone; `none` where nothing may be drawn. */
export function markOf(figure: Figure): Mark {
  const { kind, direction } = figure;
  if (kind === 'count' || kind === 'amount') return beforeAfter(figure) ?? quantity(figure);
  if (kind === 'share') return share(figure);
  if (kind === 'multiple') return multiple(figure);
  if (kind !== 'change' && kind !== 'trend') return none;
  return (
    beforeAfter(figure) ??
    (direction === 'flat' ? { form: 'rule' } : direction ? { form: 'arrow', direction } : none)
  );
}

/** Positions of both ends on a scale that holds zero. */
export function placeEnds(ends: Ends, at: (value: number) => number): Omit<BeforeAfterMark, 'form'> {
  return { ...ends, zero: at(0), beforeAt: at(ends.before), afterAt: at(ends.after) };
}

function beforeAfter(figure: Figure): Mark | undefined {
  const ends = endsOf(figure);
  if (!ends) return undefined;
  const [low, high] = extent([ends.before, ends.after]);
  return { form: 'before-after', ...placeEnds(ends, (value) => (value - low) / (high - low)) };
}

function quantity(figure: Figure): Mark {
  const bounds = boundsOf(figure);
  if (!bounds) return none;
  const { lower: count } = bounds;
  if (figure.qualifier === 'exact') {
    // A single exact bar would measure nothing: only what can be counted is drawn.
    const countable = figure.kind === 'count' && count !== undefined && Number.isInteger(count) && count > 0;
    return countable && count <= mostUnits ? { form: 'units', count, unit: figure.unit } : none;
  }
  const [low, high] = extent([bounds.lower, bounds.upper]);
  const [from, to] = inset(['open'], [low, high]);
  const bar = barOf(figure, bounds, (value) => from + ((value - low) / (high - low)) * (to - from));
  return bar ? { form: 'bar', bar } : none;
}

function share(figure: Figure): Mark {
  const part = shareOfWhole(figure);
  if (!part || (part.lower ?? 0) < 0 || (part.upper ?? part.lower ?? 0) > 1) return none;
  const { value, scale, qualifier } = figure;
  // Cells say per cents: only where the source does, and whole ones.
  if (qualifier === 'exact' && scale === 'percent' && Number.isInteger(value)) {
    return { form: 'cells', filled: Number(value) };
  }
  const bar = barOf(figure, part, (value) => value);
  return bar ? { form: 'track', bar } : none;
}

function multiple(figure: Figure): Mark {
  const bounds = boundsOf(figure);
  const { reading, qualifier, direction } = figure;
  if (!bounds || !reading || reading === 'unclear' || direction === 'down') return none;
  const { lower, upper } = bounds;
  const more = reading === 'times-more' ? 1 : 0;
  // What is not said to be sure is the one block there was, at "times more"; else nothing.
  const solid = (lower ?? 0) + more;
  const loose = (upper ?? lower ?? 0) + more;
  if (solid < 0 || loose <= 0 || loose > mostBlocks) return none;
  const soft = qualifier === 'about' || qualifier === 'round';
  const end: End = upper === undefined ? 'open' : lower !== upper ? 'bound' : soft ? 'about' : 'flat';
  return { form: 'blocks', solid, loose, end };
}
