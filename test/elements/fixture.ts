/** Every test of an element runs three ways: from data, from a declared shadow root, from the light DOM alone. */
import { fixtureCleanup } from '@open-wc/testing';
import type { Briefing } from '../../src/briefing/types.js';
import { excerpt } from '../../src/briefing/references.js';
import { writeEmbed } from '../../src/html/index.js';
import type { StandfirstElement } from '../../src/elements/base.js';

export type Way = 'data' | 'declared' | 'fallback';
export const ways: Way[] = ['data', 'declared', 'fallback'];

type Embed = Parameters<typeof writeEmbed>[0];

const briefings = new Map<string, Promise<Briefing>>();

/** A briefing of the project, by its path from the root (`/src/briefings/…`). Fresh each time: tests may change it. */
export async function briefing(path: string): Promise<Briefing> {
  if (!briefings.has(path))
    briefings.set(
      path,
      fetch(path).then((response) => response.json()),
    );
  return structuredClone(await briefings.get(path)!);
}

export const mi5 = (): Promise<Briefing> => briefing('/src/briefings/mi5-threat-update-2024.json');

/** Puts an element on the page in one of the three ways and waits until it shows its facts. */
export async function show<T extends StandfirstElement>(
  way: Way,
  facts: Briefing,
  embed: Embed,
  attributes: Record<string, string> = {},
): Promise<T> {
  const ids = [...(embed.figures ?? []), ...(embed.quote ? [embed.quote] : []), ...(embed.events ?? [])];
  const shown = excerpt(facts, ids);
  const holder = document.createElement('div');
  document.body.append(holder);
  const declared = '<template shadowrootmode="open"><p>declared</p></template>';
  const inside = way === 'data' ? '' : `${way === 'declared' ? declared : ''}${writeEmbed(embed, shown)}`;
  const html = `<${embed.element}>${inside}</${embed.element}>`;
  if ('setHTMLUnsafe' in holder) holder.setHTMLUnsafe(html);
  else (holder as HTMLElement).innerHTML = html;
  // Firefox upgrades what setHTMLUnsafe parsed only later.
  customElements.upgrade(holder);
  const element = holder.firstElementChild as T;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (way === 'data') element.facts = shown;
  await element.updateComplete;
  return element;
}

/** What a reader reads of an element: its shadow text, white space folded. */
export const text = (element: Element): string =>
  (element.shadowRoot?.querySelector('.embed')?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Runs an action and gives the warnings it wrote to the console, which it keeps from the runner's log. */
export async function warnings(action: () => unknown): Promise<string[]> {
  const told: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => void told.push(parts.join(' '));
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return told;
}

export function cleanup(): void {
  fixtureCleanup();
  document.body.replaceChildren();
}
