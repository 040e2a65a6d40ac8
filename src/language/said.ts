/**
 * What a fact says, as plain strings: the one source of wording for every output. `html/` writes these
 * strings into named blocks and reads them back; `elements/` set them large; nothing else words a fact.
 *
 * A fact that was retracted says that, and when, in the place of its quantity, its text or its title, and nothing
 * else but a figure's label: no attribution, no drawing, no passage.
 */

export interface SaidFigure {
  label: string;
  /** The number with its qualifier, in the order of the language ("over 750", "more than a third"); never split. */
  amount: string;
  /** What is counted ("Russian diplomats expelled from Europe"); absent where the amount says all. */
  unit?: string;
  /** Amount and unit as one phrase, in the order of the language. */
  quantity: string;
  /** The window as the source words it ("since March 2017"). */
  window?: string;
  /** The denominator ("of cases (which cases is not said)"). */
  of?: string;
  /** Who said it: the speaker's name and role, else the outlet; empty only where it was retracted. */
  attribution: string;
  /** Caveats, and what is not known ("starting number not given"). */
  notes: string[];
  /** How its mark looks; empty where it has none, absent where nothing may be drawn, since it was retracted. */
  drawn?: string;
}

export interface SaidQuote {
  /** The words with the quotation marks of the quote's own language, edge punctuation settled. */
  text: string;
  leadIn?: string;
  attribution: string;
  /** Each marked edit explained ("“…” marks words left out by the outlet"). */
  edits: string[];
  /** "Translated from French by …", where it is so. */
  translation?: string;
  /** The original words with their own marks, and their language's code. */
  original?: { lang: string; text: string };
}

export interface SaidWhen {
  /** As the source words it, in the briefing's language ("earlier this year"). */
  words: string;
  /** What is known from elsewhere, marked as such ("24 February 2022, according to Jurist"). */
  external?: string;
  /** Only where HTML's `<time datetime>` allows the value the source itself gives; never an invented day. */
  datetime?: string;
  note?: string;
}

export interface SaidEvent {
  title: string;
  when: SaidWhen;
  /** "Confirmed", "Claimed" …; absent for windows and scheduled events. */
  certainty?: string;
  /** "Counting window", "Scheduled" …; absent for a plain event. */
  kind?: string;
  attribution?: string;
  actors: string[];
  place?: string;
  summary?: string;
  /** Of its picture. */
  caption?: string;
}

/** One passage and where it stands. */
export interface SaidCite {
  /** "POLITICO, “ISIS is back, says UK spy chief”" */
  source: string;
  /** The exact words, in the source's quotation marks. */
  passage: string;
  lang: string;
  /** A text-fragment link to the passage, where the source has a safe URL. */
  href?: string;
  /** The source's own address, as it is written on paper. */
  address?: string;
  archived?: string;
}
