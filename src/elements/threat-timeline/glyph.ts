import { svg, type SVGTemplateResult } from 'lit';
import type { Event } from '../../briefing/types.js';

export type Certainty = NonNullable<Event['certainty']>;

const full = svg`<path fill="currentColor" d="M1 6a5 5 0 1 0 10 0a5 5 0 1 0-10 0z" />`;
const half = svg`<circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" /><path fill="currentColor" d="M6 1a5 5 0 0 0 0 10z" />`;
const ring = svg`<circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" />`;
const dashes = svg`<circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.2 2.2" />`;
const triangle = svg`<path fill="currentColor" d="M6 1.5L11 10.5H1z" />`;
const square = svg`<path fill="currentColor" d="M1.5 1.5h9v9h-9z" />`;
const cross = svg`<path fill="none" stroke="currentColor" stroke-width="2.2" d="M2 2l8 8M10 2l-8 8" />`;

/**
 * The shapes of certainty, each beside its word, from a full disc for what is confirmed to a cross for what is disputed:
 * in a box of 12 by 12, in the current colour. Templates without parts, since a list may hold ten thousand.
 */
export const glyphs: Record<Certainty, SVGTemplateResult> = {
  confirmed: full,
  reported: half,
  claimed: ring,
  alleged: dashes,
  charged: triangle,
  convicted: square,
  disputed: cross,
};
