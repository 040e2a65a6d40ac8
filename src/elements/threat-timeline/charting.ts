import type { CSSResult } from 'lit';
import type { DateSpan } from '../../briefing/dates.js';
import type { Chart } from './chart/chart.js';
import type { Charted } from './chart/model.js';

type ChartModule = typeof import('./chart/chart.js');

export interface Sight {
  /** An event that is to be the chosen one. */
  place?: string | undefined;
  /** An event that is to be brought into view as well. */
  revealed?: string | undefined;
  /** What is to be in view. */
  time?: DateSpan | undefined;
}

/** The chart of a timeline, whose code is loaded when it is first to be shown. */
export class Charting {
  #module: ChartModule | undefined;
  #loading = false;
  #chart: Chart | undefined;

  /** @param onChoose Told the first of the events that a reader chose. */
  constructor(readonly onChoose: (id: string) => void) {}

  /** Its code is there. */
  get ready(): boolean {
    return this.#module !== undefined;
  }

  /**
   * @param style Given the styles of the chart, without which it cannot be measured.
   * @returns Undefined where it is loaded, or on its way.
   * @throws Where it could not be loaded.
   */
  load(style: (styles: CSSResult) => void): Promise<true> | undefined {
    return this.ready || this.#loading ? undefined : this.#load(style);
  }

  async #load(style: (styles: CSSResult) => void): Promise<true> {
    this.#loading = true;
    try {
      const module = await import('./chart/chart.js');
      style(module.chartStyles);
      this.#module = module;
      return true;
    } finally {
      this.#loading = false;
    }
  }

  /** @param width Of the box, in em. */
  show(box: HTMLElement, charted: Charted, width: number, { place, revealed, time }: Sight): void {
    this.#chart ??= new this.#module!.Chart(this.onChoose);
    this.#chart.show(box, charted, width, place);
    if (time) this.#chart.see(time);
    if (revealed) this.#chart.reveal(revealed);
  }

  /** Brings the chosen event before the reader. @returns Whether all that is told of it is in view with it. */
  bring(): boolean {
    return this.#chart?.bring() ?? false;
  }

  /** The element left its page. */
  leave(): void {
    this.#chart?.leave();
  }
}
