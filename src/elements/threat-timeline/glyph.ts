import { svg, type SVGTemplateResult } from 'lit';
import type { Event } from '../../briefing/types.js';

export type Certainty = NonNullable<Event['certainty']>;

/** The shapes of certainty, each beside its word: from a full disc for what is confirmed to a cross for what is disputed. */
const paths: Record<Certainty, string> = {
  confirmed: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  reported: 'M6 1a5 5 0 0 0 0 10z',
  claimed: '',
  alleged: '',
  charged: 'M6 1.5L11 10.5H1z',
  convicted: 'M1.5 1.5h9v9h-9z',
  disputed: 'M2 2l8 8M10 2l-8 8',
};

/** A certainty's shape in a box of 12 by 12, in the current colour. */
export function glyph(certainty: Certainty): SVGTemplateResult {
  const round = certainty === 'reported' || certainty === 'claimed' || certainty === 'alleged';
  return svg`${
    round
      ? svg`<circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5"
        stroke-dasharray=${certainty === 'alleged' ? '2.2 2.2' : 'none'} />`
      : ''
  }<path d=${paths[certainty]} fill="currentColor" stroke="currentColor"
      stroke-width=${certainty === 'disputed' ? 2.2 : 0} />`;
}
