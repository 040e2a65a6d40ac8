import { isClaim } from '../../../briefing/kinds.js';
import { sayDate } from '../../../language/dates.js';
import { term, type Language } from '../../../language/index.js';
import type { TimelineMark } from '../../../geometry/timeline-mark.js';
import type { Certainty } from '../glyph.js';
import type { TimelineEvent } from '../events.js';
import type { Kind } from './shapes.js';

/** What stands beside a mark: the title, and after it what must be said with it. */
export interface Label {
  text: string;
  tail: string;
  /** The tail where there is less room, and less still. */
  briefer?: string[];
  certainty?: Certainty;
}

/** The length of a text at the size of labels. */
export type Measure = (text: string) => number;

/** So many titles of a cluster are read out; a list of hundreds is no name. */
const named = 5;

/** What a label says after the title: the date where its words matter, the certainty, and of a claim whose word it is. */
export function labelOf(
  { event, said, span, external, certainty }: TimelineEvent,
  language: Language,
): Label {
  const { approximate, uncertain, from, to } = span!;
  const worded = approximate || uncertain || from?.season || to?.season;
  const claim = isClaim(event.certainty) && said.certainty && said.attribution;
  const date = worded ? (external ? sayDate(span!, language) : said.when.words) : '';
  // What is only planned is not to be taken for what happened.
  const planned = event.kind === 'scheduled' ? said.kind : '';
  const joined = (certainty: string | undefined): string =>
    [planned, date, certainty].filter(Boolean).join(' · ');
  return {
    text: said.title,
    tail: joined(claim ? `${said.certainty}: ${claim}` : said.certainty),
    briefer: [joined(said.certainty), said.certainty ?? ''],
    certainty,
  };
}

const tailOf = (tail: string, measure: Measure): number => (tail ? measure(` · ${tail}`) : 0);

/** The length of a whole label, its shape of certainty included. */
export const lengthOf = ({ text, tail, certainty }: Label, measure: Measure): number =>
  measure(text) + tailOf(tail, measure) + (certainty ? 18 : 2);

/**
 * A label in the room there is. Where that is short, the tail is shortened, the title cut at a word, and of a tail that
 * would take more than half only the shape of certainty is left, which the legend explains. Both stand whole in the
 * name and under the chart.
 */
export function fitted(label: Label, room: number, measure: Measure): Label {
  if (lengthOf(label, measure) <= room) return label;
  const rest = room - (label.certainty ? 18 : 2);
  const title = Math.min(measure(label.text), rest * 0.55);
  const tail =
    [label.tail, ...(label.briefer ?? [])].find((words) => title + tailOf(words, measure) <= rest) ?? '';
  return { ...label, text: shorten(label.text, rest - tailOf(tail, measure), measure), tail };
}

/**
 * Everything the mark and its place say, for those who do not see them; what is written beside it comes first.
 * @param lane The actor in whose lane it stands, which says so itself.
 */
export function nameOf(
  label: Label,
  items: readonly TimelineEvent[],
  lane: string | undefined,
  language: Language,
): string {
  const written = label.tail ? `${label.text} · ${label.tail}` : label.text;
  if (items.length !== 1) {
    const titles = items.slice(0, named).map(({ said }) => said.title);
    const rest = items.length - named;
    return `${written}: ${[...titles, ...(rest > 0 ? [term(language, 'events', { n: rest })] : [])].join('; ')}`;
  }
  const [{ event, said, external }] = items as [TimelineEvent];
  const { words, external: elsewhere } = said.when;

  const others = said.actors.filter((_, index) => !lane || event.actors[index]?.actor !== lane);
  return [
    written,
    // What is written, cut, must stand in the name as it is written; the whole title after it.
    label.text === said.title ? '' : said.title,
    written.includes(words) ? '' : words,
    external && elsewhere ? `${elsewhere} (${term(language, 'date-elsewhere')})` : '',
    event.kind === 'event' || written.includes(said.kind ?? '') ? '' : said.kind,
    said.certainty && !written.includes(said.certainty) ? said.certainty : '',
    said.attribution && !written.includes(said.attribution) ? said.attribution : '',
    ...others,
  ]
    .filter(Boolean)
    .join('; ');
}

export function kindOf(mark: TimelineMark, first: TimelineEvent): Kind {
  if (mark.ids.length > 1) return 'cluster';
  if (first.event.kind === 'window') return 'window';
  if (first.event.kind === 'scheduled') return 'scheduled';
  if (first.external) return 'elsewhere';
  const { approximate, uncertain } = first.span!;
  return approximate ? 'about' : uncertain ? 'uncertain' : 'stated';
}

/** The text cut at a word, with an ellipsis, where it is longer than its room. */
export function shorten(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  let [fits, over] = [0, text.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (measure(`${text.slice(0, middle)}…`) <= room) fits = middle;
    else over = middle;
  }
  // Not in the middle of a letter that is stored as two.
  const cut = text.slice(0, fits).replace(/[\ud800-\udbff]$/, '');
  const word = cut.lastIndexOf(' ');
  return `${(word > fits / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}

/** Measures text as labels are set: 13 units of a font that is 16 units high on the page. */
export function measureFor(element: Element): Measure {
  const style = getComputedStyle(element);
  const canvas = element.ownerDocument.createElement('canvas');
  // A browser chooses letters by language too.
  canvas.lang = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  const context = canvas.getContext('2d');
  if (!context) return (text) => text.length * 7.5;
  const spacing = parseFloat(style.letterSpacing) || 0;
  const between = parseFloat(style.wordSpacing) || 0;
  const size = parseFloat(style.fontSize) || 16;
  // In the size that is seen: some browsers set larger letters less wide.
  context.font = `${style.fontWeight} ${(13 * size) / 16}px ${style.fontFamily}`;
  const known = new Map<string, number>();
  return (text) => {
    let length = known.get(text);
    if (length === undefined) {
      const wider = spacing * text.length + between * (text.split(' ').length - 1);
      length = ((context.measureText(text).width + wider) * 16) / size;
      known.set(text, length);
    }
    return length;
  };
}
