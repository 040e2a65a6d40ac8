import type {} from 'standfirst/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const right: SvelteHTMLElements['pull-quote'] = {
  quote: 'choice-youll-regret',
  kind: 'pull',
  class: 'wide',
};
// @ts-expect-error: a kind that there is not
export const wrong: SvelteHTMLElements['pull-quote'] = { kind: 'pulled' };
