/** The medium of a slide: a picture where a briefing can hold it, else where readers find it, and why. */
import { safeUrl } from '../../briefing/url.js';
import type { Link } from '../../briefing/types.js';
import type { Slide } from './slides.js';
import { isFilled, lasting, textOf as text, wordsOf } from './words.js';

const picture = /\.(avif|gif|jpe?g|png|svg|webp)(\?|$)/i;
/** A page about a picture has the picture's name, and TimelineJS3 asks its site for the file. */
const page =
  /\/wiki\/(?=[^?]*\.(gif|jpe?g|png|svg|webp)$)(?!Special:(FilePath|Redirect)\b)|^(https?:)?\/\/((www|m)\.)?(flickr\.com\/photos|flic\.kr)\//i;
/** What TimelineJS3 shows in a player or a frame; what it does not know it takes for a picture, and so do we. */
const frame = new RegExp(
  `^(https?:)?//([\\w-]+\\.)*(youtu\\.be|(youtube|youtube-nocookie|vimeo|dailymotion|soundcloud|twitter|x|instagram|facebook|tiktok|spotify|wistia)\\.com|dai\\.ly|vine\\.co|instagr\\.am|bsky\\.app|documentcloud\\.org|wikipedia\\.org|wi\\.st|(docs|drive|maps)\\.google\\.[a-z.]+|google\\.[a-z.]+/maps)([/?#:]|$)|` +
    `^(https?:)?//((www|m)\\.)?imgur\\.com/|\\.(pdf|mp4|m4v|mov|webm|ogv|mp3|m4a|ogg|wav|html?|php|aspx?|docx?|pptx?|xlsx?)([?#]|$)`,
  'i',
);

export interface Medium {
  picture?: { src: string; alt: string; credit: string };
  /** Whether its address does not say that it is a picture. */
  isUnsure?: boolean;
  /** In words, why readers do not see it, and how to mend it. */
  why?: string;
  /** Where readers find what they do not see. */
  link?: Link;
}

/** Nothing where a slide has no medium. */
export function mediumOf(media: Slide['media']): Medium | undefined {
  if (!isFilled(media)) return undefined;
  const src = text(media!['url']);
  const [credit, caption, alt] = ['credit', 'caption', 'alt'].map((name) => wordsOf(text(media![name])).text);
  const elsewhere = whereElse(src);
  if (elsewhere) {
    const url = lasting(elsewhere);
    const said = [caption, credit].filter(Boolean).join(' · ');
    return {
      why: 'it is no picture: put a player into the article if it must be there',
      ...(url && {
        link: { url, words: said || wordsOf(src.startsWith('<') ? src : '').text || hostOf(url) },
      }),
    };
  }
  const why = whyNot(src, credit!, caption!);
  return why ? { why } : { picture: { src, alt: alt!, credit: credit! }, isUnsure: !picture.test(src) };
}

/** The address of a player, a post or a page, also where its HTML was pasted; undefined for what may be a picture. */
function whereElse(src: string): string | undefined {
  if (src.startsWith('<')) {
    const [, framed] =
      /<(?:iframe|video|audio|source|embed)\b[^>]*?\ssrc\s*=\s*["']?([^\s"'>]+)/i.exec(src) ?? [];
    // A post is quoted with a link to it at its end.
    return framed ?? (/^<blockquote\b/i.test(src) ? wordsOf(src).links.at(-1)?.url : undefined);
  }
  return frame.test(src) && !page.test(src) && !picture.test(src.replace(/#.*/, '')) ? src : undefined;
}

function whyNot(src: string, credit: string, caption: string): string | undefined {
  if (!src) return 'it has no address: give that of a picture';
  if (src.startsWith('data:')) return 'it stands in the file itself: save it as a file, and give its address';
  if (/^<blockquote\b/i.test(src)) return 'it is a quotation: put its words into the text, and who said them';
  if (src.startsWith('<')) return 'it is HTML: give the address of the picture alone';
  if (/^(?!https?:|\/)[^<]*\s/i.test(src) && !/\.\w{2,4}$/.test(src))
    return 'it is words and no address: put them into the text';
  if (page.test(src))
    return 'it is the address of a page: give that of the picture file itself (on Wikimedia Commons “Original file”, https://upload.wikimedia.org/…)';
  if (!credit)
    return `it has no credit: write whose picture it is${caption && ', which its caption may say'}`;
  if (!safeUrl(src)) return 'it is not at an address of the web: give one that begins with https://';
  return undefined;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url);
