import { findActor } from '../briefing/references.js';
import type { Briefing, Quote } from '../briefing/types.js';
import { outlets, sayActor } from './attribution.js';
import { sayRetraction } from './correction.js';
import { quotation } from './quotation.js';
import type { Language } from './registry.js';
import type { SaidQuote } from './said.js';
import { term } from './term.js';

/**
 * What somebody said, in the marks of its own language; who said it, and what was done to it.
 * @param facts A briefing or excerpt that holds the speaker and the sources.
 * @param language Of the facts.
 */
export function sayQuote(quote: Quote, facts: Briefing, language: Language): SaidQuote {
  const { text, lang, form, leadIn, original, edits = [], speaker, translatedBy } = quote;
  const retracted = sayRetraction(quote.id, facts, language);
  if (retracted) return { text: retracted, attribution: '', edits: [] };
  const by = {
    outlet: outlets(quote.cites, facts, language),
    desk: facts.publisher.name,
    speaker: findActor(facts, speaker)?.name ?? speaker,
  };
  const said: SaidQuote = {
    text: quotation(text, lang, form === 'fragment'),
    attribution: sayActor(speaker, facts, language),
    edits: edits.map((edit) => term(language, `edit-${edit.kind}`, { at: edit.at, by: by[edit.by] })),
  };
  if (leadIn) said.leadIn = leadIn;
  if (original || translatedBy) {
    const from = original && languageName(original.lang, language);
    const key = from ? (translatedBy ? 'translated-from-by' : 'translated-from') : 'translated-by';
    said.translation = term(language, key, { from, by: translatedBy });
  }
  if (original)
    said.original = {
      lang: original.lang,
      text: quotation(original.text, original.lang, form === 'fragment'),
    };
  return said;
}

function languageName(lang: string, { locale }: Language): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
