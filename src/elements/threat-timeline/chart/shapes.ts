import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { TimelineMark } from '../../../geometry/timeline-mark.js';

/** What a mark stands for; each has a shape and a word of its own. */
export type Kind = 'stated' | 'about' | 'uncertain' | 'elsewhere' | 'window' | 'scheduled' | 'cluster';

/** Half the height of bars, in sixteenths of an em. */
const half = 9;

/**
 * The shape of a mark about a middle line: a bar as wide as the date is uncertain, a symbol where that is too narrow to
 * see; rounded where it gathers several, with a dot where it is known from elsewhere. Full ends are closed; an open end
 * points on, an unknown end breaks off in dashes.
 * @param at Mirrors a position where the chart runs from right to left.
 */
export function markShape(
  mark: TimelineMark,
  kind: Kind,
  y: number,
  at: (x: number) => number,
): SVGTemplateResult {
  const { x1, x2, narrow, core } = mark;
  if (narrow) {
    const x = at((x1 + x2) / 2);
    return svg`${symbol(kind, x, y)}${beside(mark, x, y, at(1) - at(0))}`;
  }
  // Nothing planned is certain.
  const certain =
    core && kind !== 'scheduled'
      ? svg`<rect class="core" x=${Math.min(at(core[0]), at(core[1]))} y=${y - half} width=${core[1] - core[0]} height=${2 * half} />`
      : nothing;
  // Beside the words in it, and with its start where that is stretched.
  const dot = svg`<circle data-at=${at(x1)} cx=${at(x1 + 3.5)} cy=${y} r="1.5" />`;
  // The most by far: one node for the whole.
  const whole = kind !== 'window' && mark.startIs === 'known' && mark.endIs === 'known';
  const bar = svg`<rect class=${whole ? `box ${kind}` : 'fill'} x=${Math.min(at(x1), at(x2))} y=${y - half} width=${x2 - x1} height=${2 * half} rx=${kind === 'cluster' ? half : nothing} />${kind === 'elsewhere' ? [certain, dot] : certain}`;
  if (whole) return bar;
  return svg`${bar}
    <path class="edge ${kind}" d=${edges(mark, kind, y, at)} />
    ${ends(mark, y, at).map(([x, d]) => svg`<path class="edge end ${kind}" data-at=${x} d=${d} />`)}
    ${mark.startIs === 'unknown' || mark.endIs === 'unknown' ? svg`<path class="edge unknown" d=${unknown(mark, y, at)} />` : ''}`;
}

/** A full diamond for a day the source gives, a hollow one with a dot for a day known from elsewhere, two for several. */
function symbol(kind: Kind, x: number, y: number): SVGTemplateResult {
  const diamond = (r: number, dx = 0): string => `M${x + dx} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
  if (kind === 'elsewhere')
    return svg`<path class="hollow" d=${diamond(6)} /><circle cx=${x} cy=${y} r="1.5" />`;
  if (kind === 'cluster')
    return svg`<path class="hollow" d=${diamond(6, 3)} /><path class="solid" d=${diamond(6, -2)} />`;
  if (kind === 'about' || kind === 'uncertain' || kind === 'scheduled')
    return svg`<path class="hollow ${kind}" d=${diamond(6)} />`;
  if (kind === 'window')
    return svg`<path class="hollow" d="M${x - 5} ${y - 5}v10M${x + 5} ${y - 5}v10M${x - 5} ${y}h10" />`;
  return svg`<path class="solid" d=${diamond(6)} />`;
}

/** What a symbol's ends are, beside it. @param on 1 or -1: the direction of time. */
function beside({ startIs, endIs }: TimelineMark, x: number, y: number, on: number): SVGTemplateResult[] {
  const side = (is: string, way: number): SVGTemplateResult[] =>
    is === 'open'
      ? [svg`<path class="edge" d="M${x + 5 * way} ${y - 5}l${5 * way} 5l${-5 * way} 5" />`]
      : is === 'unknown'
        ? [svg`<path class="edge unknown" d="M${x + 7.5 * way} ${y}h${4 * way}" />`]
        : [];
  return [...side(startIs, -on), ...side(endIs, on)];
}

/** How much of an unknown side is drawn in dashes. */
const stub = 32;

/** The outline along what is known: a bracket for a window, a box for a date. */
function edges(
  { x1, x2, startIs, endIs }: TimelineMark,
  kind: Kind,
  y: number,
  at: (x: number) => number,
): string {
  const from = startIs === 'unknown' ? Math.min(x2, x1 + stub) : x1;
  const to = endIs === 'unknown' ? Math.max(x1, x2 - stub) : x2;
  const [top, bottom] = [y - half, y + half];
  return kind === 'window'
    ? `M${at(from)} ${bottom}H${at(to)}`
    : `M${at(from)} ${top}H${at(to)}M${at(from)} ${bottom}H${at(to)}`;
}

type End = [x: number, path: string];

/** Its ends and where they are, each by itself, since a chart that is stretched leaves them as they are. */
function ends({ x1, x2, startIs, endIs }: TimelineMark, y: number, at: (x: number) => number): End[] {
  const [top, bottom] = [y - half, y + half];
  const end = (x: number, is: string, inward: number): End[] =>
    is === 'known'
      ? [[at(x), `M${at(x)} ${top}V${bottom}`]]
      : is === 'open'
        ? [[at(x), `M${at(x + inward)} ${top}L${at(x)} ${y}L${at(x + inward)} ${bottom}`]]
        : [];
  return [...end(x1, startIs, 6), ...end(x2, endIs, -6)];
}

function unknown({ x1, x2, startIs, endIs }: TimelineMark, y: number, at: (x: number) => number): string {
  const dashes = (a: number, b: number): string =>
    `M${at(a)} ${y - half}H${at(b)}M${at(a)} ${y + half}H${at(b)}`;
  return (
    (startIs === 'unknown' ? dashes(Math.min(x2, x1 + stub), x1) : '') +
    (endIs === 'unknown' ? dashes(Math.max(x1, x2 - stub), x2) : '')
  );
}
