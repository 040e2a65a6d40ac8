import type {} from 'standfirst/types/solid';
import type { JSX } from 'solid-js';

export const right: JSX.IntrinsicElements['pull-quote'] = { quote: 'choice-youll-regret', kind: 'pull' };
// @ts-expect-error: a kind that there is not
export const wrong: JSX.IntrinsicElements['pull-quote'] = { kind: 'pulled' };
