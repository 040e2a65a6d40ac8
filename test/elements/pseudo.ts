/** A language that nobody speaks: English with accents, brackets, and two fifths longer, as translations may be. */
import { en, type LanguageFile } from '../../src/language/en.js';
import type { Briefing } from '../../src/briefing/types.js';

const accents: Record<string, string> = {
  a: 'à',
  e: 'ê',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ÿ',
  A: 'Å',
  E: 'É',
  O: 'Ø',
};

/** Words with an accent on each letter that can have one, in brackets, two fifths longer; places stay as they are. */
export function stretched(text: string): string {
  const letters = text.replace(/\{[\w:]+\}/g, '').length;
  const more = 'ôñê ťŵô ťĥŕéê ƒöûř '
    .repeat(9)
    .slice(0, Math.round(letters * 0.4))
    .trim();
  const marked = text.replace(/\{[\w:]+\}|./gsu, (part) => accents[part] ?? part);
  return `[${marked}${more && ` ${more}`}]`;
}

const each = (words: string): string =>
  words
    .split('|')
    // What is said with a number stays one phrase with it.
    .map((word) => (/^[−{]/.test(word) && word.length < 5 ? word : stretched(word)))
    .join('|');

export const pseudo: LanguageFile = {
  code: 'qps',
  dir: 'ltr',
  words: Object.fromEntries(
    (Object.entries(en.words) as [string, string][]).map(([key, words]) => [
      key,
      /^(quantity|date-year|beside|labelled|sentence|money|count|role|part|cited)/.test(key)
        ? words
        : each(words),
    ]),
  ) as unknown as LanguageFile['words'],
  scales: Object.fromEntries(
    Object.entries(en.scales).map(([power, { other }]) => [
      power,
      { other: `{n} ${stretched(other.slice(4))}` },
    ]),
  ),
};

/** A briefing of which all that a translator would translate is in that language. */
export function inPseudo(briefing: Briefing): Briefing {
  const copy = structuredClone(briefing);
  copy.lang = pseudo.code;
  copy.title = stretched(copy.title);
  for (const actor of copy.actors) {
    actor.name = stretched(actor.name);
    if (actor.role) actor.role = stretched(actor.role);
  }
  for (const figure of copy.figures) {
    figure.label = stretched(figure.label);
    if (figure.window) figure.window.words = stretched(figure.window.words);
    if (figure.of) figure.of.words = stretched(figure.of.words);
    for (const form of ['one', 'other', 'per'] as const)
      if (figure.unit?.[form]) figure.unit[form] = stretched(figure.unit[form]!);
    figure.caveats = figure.caveats?.map(stretched);
  }
  for (const event of copy.events) {
    event.title = stretched(event.title);
    event.when.words = stretched(event.when.words);
    if (event.summary) event.summary = stretched(event.summary);
    if (event.place) event.place = stretched(event.place);
  }
  for (const quote of copy.quotes) {
    quote.text = stretched(quote.text);
    if (quote.leadIn) quote.leadIn = stretched(quote.leadIn);
    quote.edits = quote.edits?.map((edit) => ({ ...edit, at: stretched(edit.at).slice(1, -1) }));
  }
  return copy;
}
