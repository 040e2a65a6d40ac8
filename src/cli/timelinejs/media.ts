/** The medium of a slide: a picture where a briefing can hold it, else why not. */
import { safeUrl } from '../../briefing/url.js';
import type { Slide } from './slides.js';
import { isFilled, textOf as text, wordsOf } from './words.js';

const file = /\.(avif|gif|jpe?g|png|svg|webp)(\?|$)/i;
/** A page about a picture has the picture's name, and TimelineJS3 asks its site for the file. */
const page =
  /\/wiki\/(?!Special:(FilePath|Redirect)\b)|^(https?:)?\/\/((www|m)\.)?(flickr\.com\/photos|flic\.kr)\//i;

/** @returns The picture; in words why readers do not see the medium, and how to mend it; nothing where there is none. */
export function pictureOf(
  media: Slide['media'],
): { src: string; alt: string; credit: string } | string | undefined {
  if (!isFilled(media)) return undefined;
  const src = text(media!['url']);
  const credit = wordsOf(text(media!['credit'])).text;
  const why = whyNot(src, credit);
  if (why) return why;
  return { src, alt: wordsOf(text(media!['alt'])).text, credit };
}

function whyNot(src: string, credit: string): string | undefined {
  if (!src) return 'it has no address: give that of a picture';
  if (src.startsWith('data:')) return 'it stands in the file itself: save it as a file, and give its address';
  if (/^<blockquote\b/i.test(src)) return 'it is a quotation: put its words into the text';
  if (/^(?!https?:|\/)[^<]*\s/i.test(src) && !/\.\w{2,4}$/.test(src))
    return 'it is words and no address: put them into the text';
  if (page.test(src))
    return 'it is the address of a page: give that of the picture file itself (on Wikimedia Commons “Original file”, https://upload.wikimedia.org/…)';
  if (!file.test(src.replace(/#.*/, '')))
    return 'it is no picture file: put a player into the article; a picture needs an address that ends in .jpg, .png or the like';
  if (!credit) return 'it has no credit: write whose picture it is';
  if (!safeUrl(src)) return 'it is not at an address of the web: give one that begins with https://';
  return undefined;
}
