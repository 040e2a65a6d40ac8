/** `standfirst/briefing`: what a briefing is, and whether a document is one. No DOM. */
export { compareDates, parseDate, type DatePoint, type DateSpan } from './dates.js';
export { fold } from './fold.js';
export { parse, type Parsed } from './parse.js';
export type { Problem } from './problem.js';
export { boundsOf, shareOfWhole, slots, toNumber, type Bounds } from './quantity.js';
export { excerpt, findActor, findFact, findSource, retractionOf } from './references.js';
export type * from './types.js';
export { safeUrl } from './url.js';
export { unusable } from './usable.js';
