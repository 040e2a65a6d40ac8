import { decimals } from '../briefing/ends.js';
import { toNumber } from '../briefing/quantity.js';
import type { Figure } from '../briefing/types.js';
import type { Stretch } from './bar.js';

/** A part on its whole, from and to as fractions of it, in the order given. */
export interface Part {
  figure: Figure;
  at: Stretch;
}

/** What the parts add up to, in their own scale: the whole, less (the `rest` is not given), or not quite, as `rounded`. */
export interface Sum {
  is: 'whole' | 'rest' | 'rounded';
  total: number;
  /** The figure that is the whole, for parts that are no shares. */
  whole?: Figure;
}

/**
 * Parts of one whole that do not overlap: figures that declare one `breakdown`. Shares are of their whole; counts and
 * amounts need it among the figures, under the id that is the breakdown's name.
 * @returns Undefined where they are no breakdown, or of what is not drawn as one (changes, less than nothing); `open` where a part is not exact, `sum` where they are more than the
 * whole and rounding does not explain it.
 */
export function partsOf(
  figures: readonly Figure[],
): { parts: Part[]; sum: Sum } | 'open' | 'sum' | undefined {
  const whole = figures.find(({ id }) => figures.some(({ breakdown }) => breakdown === id));
  const within = figures.filter((figure) => figure !== whole);
  const name = within[0]?.breakdown;
  if (name === undefined || within.length < 2 || within.some(({ breakdown }) => breakdown !== name))
    return undefined;
  const share = within[0]!.kind === 'share';
  if (share === Boolean(whole) || !/share|count|amount/.test(within[0]!.kind)) return undefined;
  if (figures.some(({ base }) => base !== undefined)) return undefined;
  if (figures.some(({ qualifier, value }) => qualifier !== 'exact' || value === undefined)) return 'open';
  // Per cents of a whole and fractions of it are added in per cents: half a unit of the last digit is the room each has.
  const size = ({ value, scale }: Figure): number => toNumber(value!) * (scale === 'fraction' ? 100 : 1);
  const room = ({ value }: Figure): number =>
    typeof value === 'string' || (!share && Number.isInteger(value)) ? 0 : 0.5 * 10 ** -decimals(value!);
  const sizes = within.map(size);
  if (sizes.some((one) => one < 0)) return undefined;
  const places = Math.max(...figures.map(({ value }) => (typeof value === 'string' ? 1 : decimals(value!))));
  const total = Number(sizes.reduce((sum, one) => sum + one, 0).toFixed(Math.min(places, 20)));
  const all = whole ? size(whole) : 100;
  const slack = figures.reduce((sum, figure) => sum + room(figure), 0);
  const over = total - all;
  if (over > slack + 1e-9 || !(all > 0)) return 'sum';
  const is = Math.abs(over) < 1e-9 ? 'whole' : Math.abs(over) <= slack + 1e-9 ? 'rounded' : 'rest';
  // What rounding adds or takes is nobody's: the parts then share the whole among them.
  const scale = is === 'rest' ? all : total;
  let from = 0;
  const parts = within.map((figure, index): Part => {
    const start = from;
    from += sizes[index]!;
    return { figure, at: [start / scale, Math.min(1, from / scale)] };
  });
  return { parts, sum: { is, total, ...(whole && { whole }) } };
}
