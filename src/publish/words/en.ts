/** Words of the pages that publishing makes, beside those of the facts: readers' bundles hold none of them. */
export const words = {
  corrections: 'Corrections policy',
  'removed-title': 'This embed was removed',
  'removed-on': 'Removed on {date}.',
  'removed-why': 'Why: {why}',
  'removed-no-reason': 'No reason was recorded.',
  'removed-note': 'It once showed “{name}”. The publisher no longer stands by it here; do not quote it.',
};

export type PageWords = Record<keyof typeof words, string>;
