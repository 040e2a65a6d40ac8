/** Every problem that `parse` can find, one line each: for the docs, not for readers' browsers. */

/** What is wrong with a field by itself; an editor says the same by the JSON Schema. */
export const shapeCodes = {
  unreadable: 'The document is no plain JSON: it refers to itself, or throws when it is read.',
  'missing-field': 'A field that the format needs is not there.',
  'wrong-type': 'A text stands where a list, a number or another type is needed, or the other way round.',
  'unknown-choice': 'The field takes one of a few words, and this is none of them; a near miss is named.',
  'number-in-text':
    'A number stands in quotation marks, perhaps with a word that belongs into the qualifier.',
  'bad-form':
    'A text or number of the right type has a form that the field does not take: an id with capitals, an empty text.',
  'unknown-field': 'Warning: the format has no such field. It is kept; name it x-… to keep it for yourself.',
} as const;

/** What is wrong between fields, which JSON Schema cannot say. */
export const ruleCodes = {
  'missing-schema': 'Warning: `$schema` is not given, so editors cannot help.',
  'duplicate-id':
    'Two things have one id; ids are unique over facts, actors, sources, embeds and corrections.',
  'reserved-id': 'The id `timeline` is kept for the whole timeline.',
  'not-nfc': 'Warning: a text is not in Unicode’s composed form (NFC), so searching for it may fail.',
  reference: 'An id is named that nothing has.',
  'reference-kind': 'An id is named that belongs to another kind of thing: a quote where an actor is needed.',
  'self-reference': 'A fact refers to itself.',
  'beyond-whole': 'Warning: something falls by more than all of it, so where it went is not drawn.',
  'reference-cycle':
    'Events answer each other in a ring, or figures are worked out from each other; the last of the ring is told.',
  'repeated-reference': 'Warning: a list names the same thing twice, so readers would be shown it twice.',
  'unsafe-url':
    'Warning: an address is neither https, http, mailto nor relative, and not shown; or no browser can read it.',
  lang: 'A language tag is not well formed; or, as a warning, it names no language that is known.',
  currency: 'Warning: a currency is none that is known; its code is mistyped.',
  date: 'An EDTF date cannot be read; or an embargo names no day that it ends.',
  'date-order':
    'A window ends before it begins, or corrections of a field are not in the order they were made.',
  'kind-needs': 'The figure’s kind needs a field that is not there, or a number that is not just bounded.',
  'kind-excess':
    'The figure’s kind has no use for a field: a trend has no unit, a count no scale, or a change is called flat.',
  scale: 'A share is given in percentage points, which only a change has.',
  'qualifier-slots': 'The number does not stand where the qualifier needs it: more-than goes with lower.',
  range:
    'A number is impossible for its kind: a share above its whole, a rank of 1.5, a negative count, less than 0 of anything counted.',
  'bounds-order': 'The lower bound is not below the upper one.',
  'fragment-lead-in': 'A fragment of a sentence has no words that lead into it.',
  'edit-at': 'The place of a marked edit is not in the quote’s text.',
  original:
    'The original has the language of the quote itself; or, as a warning, a translated quote holds no original.',
  attribution: 'Something alleged, claimed or disputed does not say by whom.',
  certainty: 'Note: an event does not say how sure it is.',
  embed:
    'A composed embed lacks what its element shows, has what it does not show, or is a timeline without events.',
  correction: 'A correction changes nothing, or names no field of its fact.',
  'correction-chain':
    'A correction does not go on from the one before it, or does not lead to what the fact says today.',
} as const;

/** What an element on a page tells of (`standfirst-problem`). */
export const pageCodes = {
  'load-failed': 'The briefing could not be fetched or is no JSON; the page’s own words stand.',
  attribute: 'Warning: an attribute has a value that it does not take; the one it has by itself is used.',
  empty: 'The briefing holds nothing that the element shows.',
  'page-differs':
    'Warning: the page says something else than the briefing, and no correction explains it; the page’s words stand.',
} as const;
