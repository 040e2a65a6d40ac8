import { ThreatTimeline } from '../elements/threat-timeline/threat-timeline.js';
import { define } from './register.js';

define('threat-timeline', ThreatTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'threat-timeline': ThreatTimeline;
  }
}
