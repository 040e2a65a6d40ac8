/** Quotation marks by language (CLDR): outer and inner, opening and closing. All others as in English. */
const marks: Record<string, string> = {
  'ar el es it pt-pt': '«»“”',
  'de-ch fa': '«»‹›',
  'ru uk': '«»„“',
  'cs de': '„“‚‘',
  'hu pl ro': '„”«»',
  'fi he sv': '””’’',
  no: '«»‘’',
  da: '»«›‹',
  'ja zh-hant zh-hk zh-mo zh-tw': '「」『』',
  nl: '‘’“”',
  fr: '«»“”',
};
const outer = '["“”„«»「」]';
const pair = new RegExp(`${outer}([^"“”„«»「」]+)${outer}`, 'gu');

/** Words in the quotation marks of their language, as they stand. */
export function inMarks(words: string, lang: string): string {
  const [open, close] = marksOf(lang);
  // French sets its marks apart from the words; the space holds.
  const gap = /^fr/i.test(lang) ? '\u00a0' : '';
  return open + gap + words + gap + close;
}

/**
 * What somebody said, in marks: marks inside become inner ones, marks already around it are not doubled, and what an
 * outlet's own sentence put at its end goes: a comma, and a fragment's full stop.
 */
export function quotation(words: string, lang: string, fragment: boolean): string {
  const [, , open, close] = marksOf(lang);
  let text = words
    .trim()
    .replace(new RegExp(`^${outer}([^"“”„«»「」]+)${outer}$`, 'u'), '$1')
    .replace(/^‘([^‘]+)’$/u, '$1')
    .trim();
  text = text.replace(/[\s,;:،؛、，；：]+$/, '');
  // Not the stop of "U.K.", nor the last of three.
  if (fragment) text = text.replace(/([^.\p{Lu}\s,;:])[\s,;:]*[.。।]$/u, '$1');
  // Japanese ends a quotation by its mark alone.
  if (/^ja\b/i.test(lang)) text = text.replace(/。$/, '');
  // Where the outer marks are single, so may those inside be; an apostrophe has no mark before it.
  if (inMarks('', lang).startsWith('‘')) text = text.replace(/‘([^‘’]+)’/gu, '"$1"');
  return inMarks(
    text.replace(pair, (_, inside: string) => open + inside.trim() + close),
    lang,
  );
}

const byLang = new Map<string, string>();

function marksOf(lang: string): string {
  let found = byLang.get(lang);
  if (!found) {
    const parts = lang.toLowerCase().split('-');
    const named = (code: string) => Object.keys(marks).find((codes) => codes.split(' ').includes(code));
    const group = named(parts.slice(0, 2).join('-')) ?? named(parts[0]!);
    byLang.set(lang, (found = group ? marks[group]! : '“”‘’'));
  }
  return found;
}
