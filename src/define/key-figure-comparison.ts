import { KeyFigureComparison } from '../elements/key-figure-comparison/key-figure-comparison.js';
import { define } from './register.js';

define('key-figure-comparison', KeyFigureComparison);

declare global {
  interface HTMLElementTagNameMap {
    'key-figure-comparison': KeyFigureComparison;
  }
}
