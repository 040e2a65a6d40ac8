/** Soft hyphens, zero-width characters, U+FEFF and variation selectors: signed text carries its signature there. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/**
 * The check's folding, and nothing more: two texts that fold alike are the same words. Case is kept, and so are
 * compatibility characters (`½`). Idempotent; never longer in words, only in how they are written.
 */
export function fold(text: string): string {
  // Unseen characters go first: without them letters and their accents may stand together, which NFC then joins.
  return text
    .replace(unseen, '')
    .normalize()
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ');
}
