import { CannotRun } from './io.js';

/** @throws Where what was given for an option is no language tag. */
export function holdToTag(option: string, lang: string): void {
  try {
    if (Intl.getCanonicalLocales(lang).length > 0) return;
  } catch {
    // As below.
  }
  throw new CannotRun(`--${option} ${lang} is no language tag: write one such as en-GB`);
}
