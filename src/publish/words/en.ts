/** Words of the pages that publishing makes, beside those of the facts: readers' bundles hold none of them. */
export const words = {
  corrections: 'Corrections policy',
  'removed-title': 'This embed was removed',
  'removed-on': 'Removed on {date}.',
  'removed-why': 'Why: {why}',
  'removed-no-reason': 'No reason was recorded.',
  'removed-note': 'It once showed “{name}”. The publisher no longer stands by it here; do not quote it.',

  // The contact sheet, for producers.
  sheet: 'Embeds',
  'sheet-lead': 'Every embed with all its forms.',
  'sheet-copy': 'Copy takes the plain HTML and the address together: paste it where you write.',
  'sheet-disk': 'This page was opened from a disk: Copy works once the folder is served.',
  find: 'Find',
  state: 'Check',
  'state-any': 'any',
  'state-checked': 'stands in its source',
  'state-warning': 'stands, with a warning',
  'state-error': 'not as the source has it',
  'state-unchecked': 'not checked',
  'state-removed': 'removed',
  nothing: 'No embed is like that.',
  shown: '{n} shown',
  copy: 'Copy',
  'form-snippet': 'Snippet',
  'form-frame': 'Frame',
  'form-address': 'Address',
  'form-text': 'Text',
  'form-email': 'E-mail',
  'form-card': 'Card',
  'form-facts': 'Facts',
  copied: 'Copied: {what}',
  'not-copied': 'Not copied: the browser does not let the page. Take it from here:',
  'not-read': 'Not copied: {file} could not be read. Open it and copy from there.',
  close: 'Close',
};

export type PageWords = Record<keyof typeof words, string>;
