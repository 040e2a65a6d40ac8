/** Classes, types and pure functions. Importing them registers nothing: that is what `standfirst/define` is for. */
export * from './briefing/index.js';
export { KeyFigureComparison } from './elements/key-figure-comparison/key-figure-comparison.js';
export { PullQuote } from './elements/pull-quote/pull-quote.js';
export { StatCallout } from './elements/stat-callout/stat-callout.js';
export { ThreatTimeline } from './elements/threat-timeline/threat-timeline.js';
export type { ShareDetail } from './elements/share.js';
export { compare, type Comparison } from './geometry/compare.js';
export { markOf, type Mark } from './geometry/mark.js';
export * from './html/index.js';
export * from './language/index.js';
export { version } from './version.js';
