import type { Extent } from '../../../geometry/axis.js';
import { lengthOf, serves, stageFor } from '../../../geometry/time-view.js';
import type { View } from '../../../geometry/view.js';
import type { Drawing, Slice } from './draw.js';

/** So far a drawing is stretched while a reader zooms; further, it is drawn anew. */
const [least, most] = [0.2, 6];

/** A drawing of a stage, made for a length of time that is seen at once. */
export interface Stage {
  extent: Extent;
  seen: number;
  drawing: Drawing;
}

/** What of a chart is laid out, and what of that stands in the document: each made anew only where it no longer serves. */
export class Stages {
  /** Undefined before one was asked for, and after it was cleared. */
  now: Stage | undefined;
  #slice: { drawing: Drawing; slice: Slice } | undefined;

  /** @param draw Lays out a stage so many times longer than what is seen. */
  constructor(readonly draw: (extent: Extent, times: number) => Drawing) {}

  clear(): void {
    this.now = undefined;
  }

  /**
   * The stage that what is seen stands on.
   * @param moving It may be stretched: of what a reader moves through, each frame need not be laid out.
   */
  of({ seen, whole }: View, moving: boolean): Stage {
    const { now } = this;
    const times = (now?.seen ?? 0) / lengthOf(seen);
    const fits = moving ? times > least && times < most : Math.abs(times - 1) < 1e-9;
    if (now && fits && serves(now.extent, seen, whole)) return now;
    const extent = stageFor(seen, whole);
    const drawing = this.draw(extent, lengthOf(extent) / lengthOf(seen));
    return (this.now = { extent, seen: lengthOf(seen), drawing });
  }

  /**
   * The part that stands in the document: while a reader moves, the same as before as long as that will do.
   * @param from Where what is seen begins on the drawing.
   * @param to Where it ends.
   */
  slice(drawing: Drawing, from: number, to: number, moving: boolean): Slice {
    const former = this.#slice;
    const room = (to - from) / 3;
    if (moving && former?.drawing === drawing) {
      const { slice } = former;
      if (from - room >= slice.from && to + room <= slice.to) return slice;
    }
    const width = drawing.seen;
    this.#slice = { drawing, slice: { from: from - width, to: to + width, left: from } };
    return this.#slice.slice;
  }
}
