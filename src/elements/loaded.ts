import type { Problem } from '../briefing/problem.js';
import { error } from './choose.js';
import { load, type Loading } from './load.js';

/** The briefing that an element names by its address: on its way, there, or not to be had. */
export class LoadedBriefing {
  /** Not yet validated; undefined until it came. */
  data: unknown;
  problem: Problem | undefined;
  #address: string | undefined;
  #loading: Loading | undefined;
  #settled = false;
  readonly #changed: (loading: boolean) => void;

  /** @param changed Told when loading begins and when it has ended, whatever came of it. */
  constructor(changed: (loading: boolean) => void) {
    this.#changed = changed;
  }

  /** Loads what stands at an address, unless that is what it already holds or waits for. */
  follow(address: string | undefined, page: Document): void {
    if (this.#loading && address === this.#address) return this.#loading.hold();
    this.#address = address;
    this.#loading?.release();
    this.#loading = this.data = this.problem = undefined;
    this.#settled = false;
    this.#changed(Boolean(address));
    if (!address) return;
    const loading = (this.#loading = load(String(address), page));
    const settle = (data: unknown, problem?: Problem): void => {
      if (this.#loading !== loading) return;
      this.#settled = !problem;
      this.data = data;
      this.problem = problem;
      this.#changed(false);
    };
    loading.data.then(settle, ({ message: reason }: Error) => {
      const message = `briefing "${address}" could not be read: ${reason}. The words on the page stand; mend the address or the file`;
      settle(undefined, error('load-failed', message));
    });
  }

  /** The element left the page: what has not come by now is not waited for; what has, it still holds if it comes back. */
  leave(): void {
    this.#loading?.release();
    if (!this.#settled) this.#loading = undefined;
  }
}
