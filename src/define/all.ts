import { KeyFigureComparison } from '../elements/key-figure-comparison/key-figure-comparison.js';
import { PullQuote } from '../elements/pull-quote/pull-quote.js';
import { StatCallout } from '../elements/stat-callout/stat-callout.js';
import { ThreatTimeline } from '../elements/threat-timeline/threat-timeline.js';
import { define } from './register.js';

/**
 * Registers all four elements; has no side effect until it is called.
 * @param prefix Put before each name, for a page that already owns one: `defineAll('my')` gives `<my-stat-callout>`.
 */
export function defineAll(prefix?: string): void {
  const lead = prefix ? `${prefix}-` : '';
  define(`${lead}stat-callout`, StatCallout);
  define(`${lead}pull-quote`, PullQuote);
  define(`${lead}threat-timeline`, ThreatTimeline);
  define(`${lead}key-figure-comparison`, KeyFigureComparison);
}

declare global {
  interface HTMLElementTagNameMap {
    'stat-callout': StatCallout;
    'pull-quote': PullQuote;
    'threat-timeline': ThreatTimeline;
    'key-figure-comparison': KeyFigureComparison;
  }
}
