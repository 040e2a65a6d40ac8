import type { Extent } from '../../../geometry/axis.js';
import { layoutInSteps } from '../../../geometry/timeline-layout.js';
import { axis, clusterLabel, em, footOf, gap, head, row, tall, type Drawing } from './draw.js';
import { fitted, lengthOf, type Label } from './labels.js';
import type { Model } from './model.js';

/**
 * Up to so many events have room in up to eight rows (of more, a chart of many lanes would be a wall); from so many on a
 * strip shows all of time.
 */
export const few = 60;

/**
 * Lays out a stage, lane under lane, bit by bit.
 * @param seen Of the slot, in sixteenths of an em.
 * @param times How much longer than what is seen the stage is.
 */
export function* drawingOf(
  { items, lanes: { names, actors, colours, items: placed, used }, words, asOf, zoned }: Model,
  seen: number,
  stage: Extent,
  times: number,
): Generator<void, Drawing> {
  const { measure, language } = words;
  const width = em + (seen - em) * times;
  const layout = yield* layoutInSteps(placed, {
    width,
    seen,
    em,
    stage,
    asOf,
    clusterLabel: lengthOf(clusterLabel(items.size, language), measure),
    rows: items.size <= few ? 8 : Math.max(2, Math.min(8, Math.floor(30 / used.filter(Boolean).length))),
  });
  let top = axis;
  const axes = [14];
  const lanes = names.map((name, index) => {
    const rows = used[index] ? Math.max(1, layout.rows[index] ?? 0) : 0;
    const above = name ? head : gap;
    if (rows && top - axes.at(-1)! > tall) {
      axes.push(top + 18);
      top += axis;
    }
    const lane = {
      name,
      head: above,
      actor: actors[index],
      colour: colours[index],
      top,
      height: rows && above + rows * row,
      marks: [] as number[],
    };
    top += lane.height;
    return lane;
  });
  const height = top + footOf(top);
  if (top > tall) axes.push(top + 15);
  layout.marks.forEach((mark, index) => lanes[mark.lane]!.marks.push(index));

  const labels: Label[] = [];
  const wordless: Drawing['wordless'] = new Set();
  const labelOf = (index: number): Label => {
    const { ids, labelWidth } = layout.marks[index]!;
    if (ids.length > 1) return clusterLabel(ids.length, language);
    const whole = words.of(items.get(ids[0]!)!);
    const label = fitted(whole, labelWidth, measure);
    if (whole.certainty && !label.tail) wordless.add(whole.certainty);
    return label;
  };
  let place = 0;
  return {
    layout,
    lanes,
    label: (index) => (labels[index] ??= labelOf(index)),
    wordless,
    items,
    read: layout.marks.filter(({ own }) => own.length > 0),
    places: layout.marks.map(({ own }) => (own.length > 0 ? ++place : place)),
    measure,
    width,
    seen,
    height,
    foot: footOf(top),
    axes,
    zoned,
    asOf,
  };
}
