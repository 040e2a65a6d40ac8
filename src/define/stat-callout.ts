import { StatCallout } from '../elements/stat-callout/stat-callout.js';
import { define } from './register.js';

define('stat-callout', StatCallout);

declare global {
  interface HTMLElementTagNameMap {
    'stat-callout': StatCallout;
  }
}
