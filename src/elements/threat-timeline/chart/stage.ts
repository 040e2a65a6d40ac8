import type { Extent } from '../../../geometry/axis.js';
import { lengthOf, serves, stageFor } from '../../../geometry/time-view.js';
import type { View } from '../../../geometry/view.js';
import type { Drawing, Slice } from './draw.js';

/** So far a drawing is stretched while a reader zooms; further, it is drawn anew. */
const [least, most] = [0.2, 6];
/** So far before the next is begun, to be there in time. */
const worn = 3;
/** So long it is worked at in one frame, in ms: the rest is for the browser. */
const patience = 3;

/** A drawing of a stage, made for a length of time that is seen at once. */
export interface Stage {
  extent: Extent;
  seen: number;
  drawing: Drawing;
}

type Begun = Omit<Stage, 'drawing'> & { steps: Generator<void, Drawing> };

/** What of a chart is laid out, and what of that stands in the document: each made anew only where it no longer serves. */
export class Stages {
  /** The one that is drawn. Undefined before one was asked for, and after it was cleared. */
  now: Stage | undefined;
  /** One that is to be drawn next, and one that is being laid out. */
  #ready: Stage | undefined;
  #next: Begun | undefined;
  #slice: { drawing: Drawing; slice: Slice } | undefined;

  /** @param draw Lays out a stage so many times longer than what is seen. */
  constructor(readonly draw: (extent: Extent, times: number) => Generator<void, Drawing>) {}

  clear(): void {
    this.now = this.#ready = this.#next = undefined;
  }

  /**
   * The stage that what is seen stands on, to be drawn at once.
   * @param moving It may be stretched: of what a reader moves through, each frame need not be laid out.
   */
  of(view: View, moving: boolean): Stage {
    const isLate = !fits(this.now, view, moving ? most : 1);
    if (isLate) this.prepare(view, moving, Infinity);
    if (isLate || (!fits(this.now, view, worn) && fits(this.#ready, view, worn))) {
      this.now = this.#ready!;
      this.#ready = undefined;
    } else if (moving) this.prepare(view, true);
    return this.now!;
  }

  /**
   * Works for a moment at the stage that is wanted next.
   * @param end Of that moment, as `performance.now()`.
   * @returns Whether it is there.
   */
  prepare(view: View, moving: boolean, end = performance.now() + patience): boolean {
    const wear = moving ? worn : 1;
    if (fits(this.now, view, wear) || fits(this.#ready, view, wear)) return true;
    if (!fits(this.#next, view, wear)) {
      const { seen, whole } = view;
      const extent = stageFor(seen, whole);
      const steps = this.draw(extent, lengthOf(extent) / lengthOf(seen));
      this.#next = { extent, seen: lengthOf(seen), steps };
    }
    const { steps, ...stage } = this.#next!;
    do {
      const { done, value } = steps.next();
      if (!done) continue;
      this.#ready = { ...stage, drawing: value };
      this.#next = undefined;
      return true;
    } while (performance.now() < end);
    return false;
  }

  /**
   * The part that stands in the document: what is seen, and on either side what is near, of which a new drawing has
   * hardly any at first. While a reader moves, the same as before as long as that will do.
   * @param from Where what is seen begins on the drawing.
   * @param to Where it ends.
   */
  slice(drawing: Drawing, from: number, to: number, moving: boolean): Slice {
    const former = this.#slice?.drawing === drawing ? this.#slice.slice : undefined;
    const seen = to - from;
    const [most, more] = [seen / 2, former ? seen / 4 : seen / 20];
    if (moving && former && former.to - former.from <= 4 * seen) {
      if (former.from <= from - more && former.to >= to + more) return former;
    }
    const ends = {
      from: Math.max(from - most, Math.min(from, former?.from ?? from) - more),
      to: Math.min(to + most, Math.max(to, former?.to ?? to) + more),
    };
    const slice = { ...ends, left: from, begun: !former && (ends.from > 0 || ends.to < drawing.width) };
    this.#slice = { drawing, slice };
    return slice;
  }
}

/** As long as it is, but for what is lost in reckoning with days of thousands of millions of years. */
export const isOne = (times: number): boolean => Math.abs(times - 1) < 1e-6;

/** @param wear How far it may be stretched; 1 for not at all. */
function fits(stage: Begun | Stage | undefined, { seen, whole }: View, wear: number): boolean {
  const times = (stage?.seen ?? 0) / lengthOf(seen);
  const near = wear === 1 ? isOne(times) : times < wear && times > (wear === most ? least : 1 / wear);
  return near && serves(stage!.extent, seen, whole);
}
