/** Every problem that `check` can find beyond those of `parse`, one line each. */
export const checkCodes = {
  'not-checked':
    'Warning, and an error under strict: a cited source was not given, so its passages were not looked for.',
  'cites-import':
    'Warning, and an error under strict: facts cite the timeline that they were imported from, which does not prove them.',
  'numbers-not-checked':
    'Warning: the briefing’s language has no reader for numbers in words, qualifiers and dates yet.',
  'source-changed': 'The text of a source is not the one whose hash the briefing holds.',
  'passage-missing': 'A cited passage does not stand in its source; the nearest words are named.',
  'passage-ambiguous':
    'A cited passage stands more than once in its source: prefix or suffix must tell which is meant.',
  'words-not-cited':
    'Words that are the source’s own (as written, of a window or a date) stand in none of the passages cited.',
  'number-differs': 'A number is not in the words the figure was taken from, or those words cut it short.',
  'qualifier-differs':
    'The qualifier is not the one that the words use, or that stands before them in the source.',
  'direction-differs': 'The direction is not the one that the words give.',
  'unit-differs':
    'The source gives the number in another currency; or, as a warning, in another measure, than the unit has.',
  'currency-missing': 'Warning: the source gives money, and the unit does not say of which currency.',
  'date-beyond-words':
    'A date says more than the words it was taken from; or, though it is inferred, other than they do.',
  'quote-differs':
    'The words of a quote are not those of its passage, marked edits and edge punctuation aside.',
  'edit-unmarked':
    'A quote has an ellipsis or brackets, and no edit says whose they are: the outlet’s, the desk’s, the speaker’s.',
  'original-missing':
    'A quote is in another language than its source, and the words as they were said are not given.',
  'quote-outside-marks':
    'The words of a quote do not stand within one pair of quotation marks in their source.',
  'speaker-differs':
    'The cited passage names somebody else as the one who says it; or, as a warning, the attribution does.',
  'speaker-unnamed':
    'Warning: an attribution such as “she said” names nobody, and the fact does not say whose word it is.',
  'attribution-not-cited': 'An attribution stands in no cited passage and is not an outlet’s own voice.',
  'no-archived-copy': 'Warning: a source on the web has no archived copy.',
  'picture-relative':
    'Warning: the address of a picture says no host and no root, and so leads elsewhere from each page that holds it.',
  'source-relative':
    'Warning: the address of a source says no host and no root, and so leads elsewhere from each page.',
  'as-of-ahead': 'Warning: the as-of date is still to come.',
  'stale-as-of': 'Warning: the as-of date is more than a year old.',
  'event-ahead': 'Warning: an event that is not scheduled begins after the as-of date.',
  'scheduled-past':
    'Warning: a scheduled event was to be before the as-of date, and what became of it is not said.',
  'not-usable': 'Note: the briefing is a draft, withheld, cancelled or embargoed; it is not to be published.',
} as const;
export type CheckCode = keyof typeof checkCodes;
