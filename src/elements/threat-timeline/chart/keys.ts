import type { Way } from '../../../geometry/view.js';
import type { Step } from './selection.js';

/** What a key asks for: another mark, another part of time, to open what is chosen, or to let go of what is told of it. */
export type Asked = { step: Step } | { way: Way } | 'open' | 'unpin';

const keys: Record<string, Asked> = {
  ArrowRight: { step: 1 },
  ArrowLeft: { step: -1 },
  ArrowDown: { step: 1 },
  ArrowUp: { step: -1 },
  Home: { step: 'first' },
  End: { step: 'last' },
  PageUp: { way: 'earlier' },
  PageDown: { way: 'later' },
  '+': { way: 'in' },
  '=': { way: 'in' },
  '-': { way: 'out' },
  '0': { way: 'all' },
  Enter: 'open',
  Escape: 'unpin',
};

const mirrored: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Undefined where a key is not the chart's: those with a modifier are the browser's. */
export function askedBy(
  { key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  rtl: boolean,
): Asked | undefined {
  const known = (rtl && mirrored[key]) || key;
  return altKey || ctrlKey || metaKey || !Object.hasOwn(keys, known) ? undefined : keys[known];
}
