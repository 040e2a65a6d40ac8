import { PullQuote } from '../elements/pull-quote/pull-quote.js';
import { define } from './register.js';

define('pull-quote', PullQuote);

declare global {
  interface HTMLElementTagNameMap {
    'pull-quote': PullQuote;
  }
}
