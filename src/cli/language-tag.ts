import { isWorded } from '../publish/day.js';
import { CannotRun } from './cannot-run.js';

/** @throws Where what was given for an option is no language tag. */
export function holdToTag(option: string, lang: string): void {
  try {
    if (Intl.getCanonicalLocales(lang).length > 0) return;
  } catch {
    // As below.
  }
  throw new CannotRun(`--${option} ${lang || '""'} is no language tag: write one such as en-GB`);
}

/** What to know of a language in which nothing is worded here; undefined where it is. */
export const noWording = (lang: string): string | undefined =>
  isWorded(lang)
    ? undefined
    : `lang is ${lang}, in which nothing is worded here: readers get our own words in English, and figures as their source wrote them`;
