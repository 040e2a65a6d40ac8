import { citesOf } from '../briefing/kinds.js';
import { linked } from '../briefing/linked.js';
import type { Briefing, Event, Fact, Figure, Quote } from '../briefing/types.js';
import { sayCite, sayFigure } from '../language/index.js';
import type { Language } from '../language/registry.js';
import { isTold, same } from './blocks.js';

/**
 * Makes a fact say what the page says, as far as it can: plain text is taken over, and a date or window whose words
 * were changed keeps its words alone, since its machine values are no longer what it says. A number is left as it is:
 * words that stand for it (`Stands`) must be shown in its place.
 * @param fact Changed in place.
 * @param texts The block's texts on the page; none where the editor took it out.
 */
export function amend(fact: Fact, block: string, texts: string[], facts: Briefing, language: Language): void {
  const text = texts[0];
  const { when } = fact as Event;
  switch (block) {
    case 'label':
    case 'title':
    case 'leadIn':
      if (text) Object.assign(fact, { [block]: text });
      break;
    case 'summary': {
      const event = fact as Event;
      const stood = linked(event.summary, event.links).beside;
      event.summary = texts.join('\n');
      // A link whose words were taken out of it is none under it.
      const now = linked(event.summary, event.links).beside;
      if (event.links)
        event.links = event.links.filter((link) => stood.includes(link) || !now.includes(link));
      if (!text) delete event.summary;
      break;
    }
    case 'place':
      if (text) (fact as Event).place = text;
      else delete (fact as Event).place;
      break;
    case 'window':
      if (text) (fact as Figure).window = { words: text };
      else delete (fact as Figure).window;
      break;
    case 'words':
      if (!text) break;
      (fact as Event).when = { ...when, words: text, basis: 'unknown' };
      delete (fact as Event).when.edtf;
      break;
    case 'external':
      if (!text) delete when.external;
      break;
    case 'text': {
      const quote = fact as Quote;
      if (!text) break;
      quote.text = unquote(text);
      const edits = quote.edits?.filter(({ at }) => quote.text.includes(at));
      if (edits?.length) quote.edits = edits;
      else delete quote.edits;
      break;
    }
    case 'original':
      if (text) (fact as Quote).original!.text = unquote(text);
      else delete (fact as Quote).original;
      break;
    case 'note': {
      const figure = fact as Figure;
      const ours = sayFigure({ ...figure, caveats: undefined }, facts, language).notes;
      figure.caveats = texts.filter((note) => !ours.includes(note));
      if (!figure.caveats.length) delete figure.caveats;
      break;
    }
    case 'passage': {
      const cites = citesOf(fact).filter((cite) => isTold(fact, cite));
      if (cites.length === texts.length)
        cites.forEach((cite, index) => (cite.exact = unquote(texts[index]!)));
      else
        // Which were taken out is known by those that stand; where it was taken from, is told still.
        for (const cite of cites) {
          const { passage } = sayCite(cite, facts, language);
          if (!texts.some((text) => same([text], [passage]))) cite.exact = '';
        }
    }
  }
}

/** The words without the quotation marks around them, of whatever language. */
const unquote = (words: string): string =>
  words.replace(/^["'\p{Pi}\p{Ps}”»]\s?|\s?["'\p{Pf}\p{Pi}\p{Pe}]$/gu, '') || words;
