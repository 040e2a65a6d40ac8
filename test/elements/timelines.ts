/** Timelines on the page, for tests. */
import '../../src/define/threat-timeline.js';
import type { Briefing } from '../../src/briefing/types.js';
import type { ThreatTimeline } from '../../src/elements/threat-timeline/threat-timeline.js';

export const until = async <T>(check: () => T): Promise<NonNullable<T>> => {
  for (let tries = 0; ; tries++) {
    const found = check();
    if (found) return found;
    if (tries > 300) throw new Error(`waited in vain for ${check}`);
    await new Promise((done) => setTimeout(done, 10));
  }
};

export const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
export const factsOf = (element: Element, within: string): (string | undefined)[] =>
  all(element, `${within} .entry`).map((node) => node.dataset.fact);
export const embedOf = (facts: Briefing) => ({
  element: 'threat-timeline' as const,
  events: facts.events.map((event) => event.id),
});

/** A timeline from data in a slot of a width in px. */
export async function slot(
  width: number,
  facts: Briefing,
  attributes: Record<string, string> = {},
): Promise<ThreatTimeline> {
  const holder = document.createElement('div');
  holder.style.width = `${width}px`;
  const element = document.createElement('threat-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.facts = facts;
  holder.append(element);
  document.body.append(holder);
  await element.updateComplete;
  return element;
}

export const charted = async (
  facts: Briefing,
  attributes: Record<string, string> = {},
  width = 1000,
): Promise<ThreatTimeline> => {
  const element = await slot(width, facts, { view: 'chart', ...attributes });
  await until(() => element.shadowRoot!.querySelector('.chart'));
  return element;
};

export const selected = (element: Element): SVGElement =>
  element.shadowRoot!.querySelector<SVGElement>('.mark[tabindex="0"]')!;
export const press = async (element: ThreatTimeline, key: string): Promise<string> => {
  selected(element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await element.updateComplete;
  return selected(element).getAttribute('data-mark')!;
};

/** The part of a chart that scrolls. */
export const scroller = (element: Element): HTMLElement => all(element, '.scroller')[0]!;
export const frames = async (count = 3): Promise<void> => {
  for (let index = 0; index < count; index++) await new Promise(requestAnimationFrame);
};
/** Longer than a chart takes to be drawn anew after the last move. */
export const rested = (): Promise<void> => new Promise((done) => setTimeout(done, 400));

/**
 * Zooms by the wheel as a reader does, a frame a step.
 * @param share Of the width seen: where the pointer is.
 */
export const wheel = async (element: Element, deltaY: number, steps: number, share = 0.5): Promise<void> => {
  for (let step = 0; step < steps; step++) {
    const { left, width, top } = scroller(element).getBoundingClientRect();
    const clientX = left + width * share;
    const at = { bubbles: true, composed: true, cancelable: true, clientX, clientY: top + 60 };
    scroller(element).dispatchEvent(new WheelEvent('wheel', { ...at, deltaY, ctrlKey: true }));
    await frames(2);
  }
};
