/** A timeline of a test, imported. */
import type { Briefing } from '../../src/briefing/types.js';
import { briefingFrom } from '../../src/cli/timelinejs/briefing.js';
import { readSlides } from '../../src/cli/timelinejs/slides.js';

export const given = { id: 'imported', publisher: 'Example newsroom', lang: 'en-GB', asOf: '2026-11-24' };
export const headline = (text: string) => ({ text: { headline: text } });

type Kept = Briefing['events'][number] & { 'x-timelinejs'?: Record<string, unknown> };

/** @param text JSON, or a sheet where it begins with no brace. */
export function imported(text: string, about: Partial<typeof given> & { title?: string } = {}) {
  const path = text.startsWith('{') ? 'timeline.json' : 'timeline.csv';
  const { briefing, problems } = briefingFrom(readSlides(text, path), { ...given, ...about });
  return {
    briefing: briefing as unknown as Briefing & { events: Kept[] },
    told: problems.filter(({ level }) => level !== 'error').map(({ message }) => message),
    errors: problems.filter(({ level }) => level === 'error').map(({ message }) => message),
  };
}

export const from = (data: unknown, about?: Parameters<typeof imported>[1]) =>
  imported(JSON.stringify(data), about);

export function one(slide: object, about?: Parameters<typeof imported>[1]) {
  const whole = from({ title: headline('A story'), events: [slide] }, about);
  return { event: whole.briefing.events[0]!, ...whole };
}
