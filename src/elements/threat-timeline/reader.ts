import { bring, mark } from '../target.js';
import type { TimelineEvent } from './events.js';
import { stayAt } from './place.js';

/** Where the reader of a timeline is: at an event chosen in the chart, read or stepped to in the list, or linked to. */
export class Reader {
  /** Id of the event. */
  at: string | undefined;
  /** That event, where it is still to be brought into view. */
  due: string | undefined;

  /** @returns The index of the reader's event among them, or -1. */
  among(listed: readonly TimelineEvent[]): number {
    return listed.findIndex(({ event }) => event.id === this.at);
  }

  /** The event they are at, where it is still due: once, since to bring it into view may ask for another update. */
  takeDue(): string | undefined {
    if (this.due !== this.at) return undefined;
    this.due = undefined;
    return this.at;
  }

  /** To the next event, round and round, which is then due. */
  step(by: 1 | -1, listed: readonly TimelineEvent[]): void {
    const at = this.among(listed);
    const next = at < 0 ? (by > 0 ? 0 : listed.length - 1) : (at + by + listed.length) % listed.length;
    this.at = this.due = listed[next]?.event.id;
  }

  /** Brings the event into view and marks it, without the focus. */
  show(host: HTMLElement, block: 'center' | 'nearest'): void {
    this.due = undefined;
    const target = this.at ? mark(host.shadowRoot!, this.at, '.entry') : undefined;
    // Firefox does not scroll to what it has not laid out.
    if (!target?.getClientRects().length) return;
    bring(target, block);
    stayAt(host, this.at!);
  }
}
