/** The language that a tag names: `en` of `en-GB`. */
export const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/** Numbers, qualifiers and dates are read in English alone. */
export const isEnglish = (tag: string): boolean => languageOf(tag) === 'en';
