export type { CheckOptions } from './about.js';
export { check } from './check.js';
export { checkCodes, type CheckCode } from './codes.js';
export { draft, quotedSpans, type Draft, type DraftFigure, type DraftQuote, type Span } from './draft.js';
export { ours } from './facts.js';
export { findCites, type Finding, type Proposal } from './find.js';
export { readNumbers, type WrittenNumber } from './numbers.js';
export { diff, diffCodes, type Change, type Diff } from './diff.js';
