import { nothing, svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TimelineMark } from '../../../geometry/timeline-mark.js';
import type { Telling } from '../entry.js';
import { glyphs } from '../glyph.js';
import { colourOf, em, mirror, partOf, row, shows, type Choice, type Drawing, type Slice } from './draw.js';
import { fitted, kindOf, lengthOf, nameOf, type Label } from './labels.js';
import { markShape } from './shapes.js';

/**
 * The marks of the slice, lane by lane, and the chosen one wherever it is, since it may have the focus. Each keeps its
 * nodes, and with them the focus, whatever comes and goes beside it, and is drawn once.
 */
export function drawMarks(
  drawing: Drawing,
  slice: Slice,
  chosen: Choice,
  telling: Telling,
  choose: (mark: TimelineMark) => void,
): (SVGTemplateResult | typeof nothing)[] {
  const { layout, lanes } = drawing;
  const ids = new Set(chosen.ids);
  const draw = (index: number): unknown => {
    const mark = layout.marks[index]!;
    const tab = mark === chosen.mark;
    const state = { tab, selected: tab && chosen.focused, chosen: mark.ids.some((id) => ids.has(id)) };
    const [label, x] = labelIn(drawing, index, slice);
    return guard([mark, ...Object.values(state), x], () =>
      drawMark(drawing, index, label, x, state, telling, choose),
    );
  };
  return lanes.map((lane) => {
    if (lane.height === 0) return nothing;
    const drawn = lane.marks.filter((index) => {
      const mark = layout.marks[index]!;
      return shows(slice, mark) || mark === chosen.mark;
    });
    return svg`<g role="group" class=${colourOf(lane)} aria-label=${lane.name}>
      ${repeat(drawn, (index) => layout.marks[index]!.ids[0], draw)}
    </g>`;
  });
}

/**
 * A mark's label, and where it begins: what of it can be seen. One within a long mark stays in view while the mark's
 * beginning is out of it; one before its mark ends beside it, and is no longer than what is seen of its room. One that
 * would be cut off at the edge beside no mark, or to hardly a word, is not shown.
 */
function labelIn(drawing: Drawing, index: number, { left }: Slice): [Label, number | undefined] {
  const { layout, measure, seen, wordless } = drawing;
  const { labelAt, labelX, labelWidth, x1, x2 } = layout.marks[index]!;
  const label = drawing.label(index);
  if (labelAt === 'after') return [label, x2 < left && labelX < left ? undefined : labelX];
  const length = lengthOf(label, measure);
  if (labelAt === 'inside')
    return [label, labelX >= left + 8 ? labelX : Math.max(labelX, Math.min(left + 8, x2 - length - 6))];
  const end = labelX + Math.max(labelWidth, length);
  if (x1 > left + seen) return [label, undefined];
  if (x1 < left || end - length >= left) return [label, end - length];
  const room = end - left - 8;
  if (room < 5 * em) return [label, undefined];
  const cut = fitted(label, room, measure);
  if (cut.certainty && !cut.tail) wordless.add(cut.certainty);
  return [cut, end - lengthOf(cut, measure)];
}

/**
 * @param start Where its label begins; it has none where that is undefined.
 * @param selected Only while it has the focus: a screen reader follows what is selected, out of a field that is typed in.
 */
function drawMark(
  drawing: Drawing,
  index: number,
  label: Label,
  start: number | undefined,
  { tab, selected, chosen }: { tab: boolean; selected: boolean; chosen: boolean },
  { language }: Telling,
  choose: (mark: TimelineMark) => void,
): SVGTemplateResult {
  const { layout, lanes, items, width } = drawing;
  const mark = layout.marks[index]!;
  const lane = lanes[mark.lane]!;
  const labelX = start ?? mark.labelX;
  const { text, tail, certainty } = label;
  const at = mirror(width, language);
  const y = lane.top + lane.head + mark.row * row;
  const [left, right] = [
    Math.min(mark.x1, labelX) - 4,
    Math.max(mark.x2, mark.labelAt === 'after' ? labelX + mark.labelWidth : 0) + 4,
  ];
  const rtl = language.dir === 'rtl';
  // What each keeps its distance from while the chart is stretched.
  const middle = (mark.x1 + mark.x2) / 2;
  const beside = mark.narrow ? middle : { inside: labelX, after: mark.x2, before: mark.x1 }[mark.labelAt];
  const stays = mark.narrow ? at(middle) : nothing;
  // What is read in another lane is only seen in this one.
  const read = mark.own.length > 0;
  const option = <T>(value: T): T | typeof nothing => (read ? value : nothing);
  const name = (): string => {
    const gathered = mark.ids.map((id) => items.get(id)!);
    return nameOf(label, gathered, lane.actor, language);
  };
  return svg`<g class="mark ${read ? '' : 'echo'} ${tab || chosen ? 'chosen' : ''}" data-mark=${mark.ids.join(' ')}
      aria-hidden=${read ? nothing : 'true'} role=${option('option')} tabindex=${option(tab ? 0 : -1)}
      aria-selected=${option(selected)} aria-setsize=${option(drawing.read.length)}
      aria-posinset=${option(drawing.places[index])} aria-label=${read ? name() : nothing} @click=${() => choose(mark)}>
      <rect class="hit" data-at=${stays} x=${Math.min(at(left), at(right))} y=${y} width=${right - left} height=${row - 2} rx="3" />
      <g class="shape" data-at=${stays} part="mark ${partOf(lane)}">${markShape(mark, kindOf(mark, items.get(mark.ids[0]!)!), y + row / 2 - 1, at)}</g>
      <g class="words" data-at=${at(beside)} display=${start === undefined ? 'none' : nothing}>${
        certainty
          ? svg`<g transform="translate(${at(labelX) + (rtl ? -12 : 0)} ${y + 8})">${glyphs[certainty]}</g>`
          : nothing
      }<text class="label-text" x=${at(labelX) + (certainty ? (rtl ? -16 : 16) : 0)} y=${y + 19}>${text}${tail ? svg`<tspan class="tail"> · ${tail}</tspan>` : nothing}</text></g>
    </g>`;
}
