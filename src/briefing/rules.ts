/** Rules of a briefing that look across fields: what JSON Schema cannot hold. Each code stands in `codes.ts`. */
import { parseDate } from './dates.js';
import { figuresHold } from './figure-rules.js';
import { isClaim } from './kinds.js';
import { slots, toNumber } from './quantity.js';
import { fieldOf, sameValue as same } from './revisions.js';
import { rings } from './rings.js';
import type { Briefing, Correction, Embed, Event, Figure, Quote } from './types.js';
import * as schema from './schema.js';
import { safeUrl } from './url.js';
import { embargoEnd } from './usable.js';
import { eachText, lists, refersTo, type ListName, type Path } from './walk.js';
import { nearest, show, showBoth, type Report } from './words.js';

/** Where each id stands. */
type Places = Map<string, { name: ListName; index: number; shared?: boolean }>;

/** @param briefing Right in each field by itself, without unknown fields. */
export function checkRules(briefing: Briefing, report: Report): void {
  if (!briefing.$schema) {
    report(
      'missing-schema',
      ['$schema'],
      'is missing: give the path to briefing.schema.json, as standfirst new does, and editors help',
      'warning',
    );
  }
  const places: Places = new Map();
  for (const name of lists) {
    briefing[name]?.forEach(({ id }, index) => {
      const first = places.get(id);
      if (first) {
        first.shared = true;
        report(
          'duplicate-id',
          [name, index, 'id'],
          `is also that of ${first.name}[${first.index}]: change one`,
        );
      } else places.set(id, { name, index });
      if (id === 'timeline')
        report('reserved-id', [name, index, 'id'], 'is kept for the whole timeline: change it');
    });
  }
  textRules(briefing, places, report);
  figuresHold(briefing, report);
  briefing.figures.forEach((figure, index) => figureRules(figure, ['figures', index], report));
  briefing.quotes.forEach((quote, index) => quoteRules(quote, ['quotes', index], report));
  briefing.events.forEach((event, index) => eventRules(event, ['events', index], report));
  cycleRules(briefing, report);
  briefing.embeds?.forEach((embed, index) => embedRules(embed, briefing, ['embeds', index], report));
  correctionRules(briefing, places, report);
}

/** Rules by the name of the field a text stands in. */
function textRules(briefing: Briefing, places: Places, report: Report): void {
  // Looking through all ids takes its time; past so many, what is wrong is more than a slip.
  const known = new Map<string, string | undefined>();
  const meant = (text: string, kinds: readonly ListName[]): string | undefined => {
    const key = `${text} ${kinds.join()}`;
    if (!known.has(key) && known.size < 50) {
      const ids = [...places].flatMap(([id, { name }]) => (kinds.includes(name) ? id : []));
      known.set(key, nearest(text, ids));
    }
    return known.get(key);
  };
  let [list, named] = ['', new Set<string>()];
  eachText(briefing, (text, field, path) => {
    if (text !== text.normalize()) report('not-nfc', path, 'is not in Unicode NFC: save it so', 'warning');
    const kinds = refersTo[field];
    if (kinds && typeof path.at(-1) === 'number') {
      const here = path.slice(0, -1).join('.');
      if (here !== list) [list, named] = [here, new Set()];
      if (named.has(text)) report('repeated-reference', path, `is "${text}" again: name it once`, 'warning');
      named.add(text);
    }
    if (kinds) {
      const place = places.get(text);
      if (!place) {
        const near = meant(text, kinds);
        report(
          'reference',
          path,
          `is "${text}", not in ${kinds.join(', ')}: ${near ? `did you mean ${near}?` : 'add it, or mend it'}`,
          'error',
          near,
        );
      } else if (place.shared) {
        // Which of them is meant is told once each has an id of its own.
      } else if (place.name === path[0] && place.index === path[1]) {
        report('self-reference', path, `is "${text}" itself: name another`);
      } else if (!kinds.includes(place.name)) {
        report('reference-kind', path, `is "${text}", one of ${place.name}: name one of ${kinds.join(', ')}`);
      }
    } else if (/(url|src|Policy)$/i.test(field)) {
      if (!safeUrl(text))
        report(
          'unsafe-url',
          path,
          `is ${show(text)} and will not be shown: use https, http, mailto or a relative address`,
          'warning',
        );
      // Older browsers cannot say.
      else if (URL.canParse?.(text, 'https://example.org/') === false)
        report(
          'unsafe-url',
          path,
          `is ${show(text)}, no address that a browser can read: mend it`,
          'warning',
        );
    } else if (field === 'lang') {
      const named = languageName(text);
      if (named === undefined) report('lang', path, `is "${text}", no language tag: write one such as en-GB`);
      else if (named === '')
        report('lang', path, `is "${text}", no language we know: write its tag, such as en-GB`, 'warning');
    } else if (field === 'currency') {
      const known = Intl.supportedValuesOf?.('currency') ?? [text];
      if (!known.includes(text))
        report('currency', path, `is "${text}", no currency we know: mend the code`, 'warning');
    } else if (field === 'embargoedUntil') {
      const whole = text.replace(/\.\d+(?=Z|[+-]|$)/, '');
      // About a day, or perhaps another, is no end either.
      if (!embargoEnd(text) || /[~?%]$/.test(text))
        report(
          'date',
          path,
          whole !== text && embargoEnd(whole)
            ? `is "${text}", with parts of a second: write ${whole}`
            : `is "${text}", no day that it ends: write one such as 2024-10-08, or 2024-10-08T06:00Z`,
        );
    } else if (field === 'edtf' || (field === 'at' && path[0] === 'corrections')) {
      if (!parseDate(text))
        report(
          'date',
          path,
          `is "${text}", no date we read: write one such as 2024-10-08, 2017-03/.. or XXXX-03`,
        );
    }
  });
}

/** Empty where the tag is well formed but names no language; undefined where it is none. */
function languageName(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) ?? '';
  } catch {
    return undefined;
  }
}

/** What `figuresHold` leaves to the desk: contradictions that readers are shown as they stand. */
function figureRules(figure: Figure, path: Path, report: Report): void {
  const { kind, direction, scale } = figure;
  if (kind !== 'change') return;
  if (direction === 'flat')
    report(
      'kind-excess',
      [...path, 'direction'],
      'is flat, but a change has a number: use up or down, or kind trend',
    );
  const whole = scale === 'percent' ? 100 : scale === 'fraction' ? 1 : Infinity;
  for (const slot of direction === 'down' ? slots(figure) : []) {
    const value = figure[slot];
    if (value !== undefined && toNumber(value) > whole)
      report(
        'beyond-whole',
        [...path, slot],
        `is ${show(value)}, more than all of it, so from where to where is not drawn: mend it, or give what is left as an amount`,
        'warning',
      );
  }
}

function quoteRules(
  { form, text, leadIn, edits, lang, original, translatedBy }: Quote,
  path: Path,
  report: Report,
): void {
  if (form === 'fragment' && !leadIn) {
    report('fragment-lead-in', [...path, 'leadIn'], 'is missing: a fragment needs it');
  }
  edits?.forEach(({ at }, index) => {
    if (!text.includes(at))
      report('edit-at', [...path, 'edits', index, 'at'], `is ${show(at)}, not in the text: copy it exactly`);
  });
  if (original?.lang.toLowerCase() === lang.toLowerCase()) {
    report(
      'original',
      [...path, 'original', 'lang'],
      `is "${lang}", as the quote's own: mend it, or leave out original`,
    );
  }
  if (translatedBy && !original) {
    report('original', [...path, 'original'], 'is missing: a translated quote needs it', 'warning');
  }
}

function eventRules({ kind, certainty, attribution }: Event, path: Path, report: Report): void {
  if (!attribution && isClaim(certainty)) {
    report('attribution', [...path, 'attribution'], `is missing: what is ${certainty} needs who says so`);
  }
  if (!certainty && !['window', 'period', 'scheduled'].includes(kind)) {
    report('certainty', [...path, 'certainty'], 'is missing: say confirmed, reported, claimed …', 'note');
  }
}

/** Nothing answers itself, nor is it worked out from itself, by way of others either. */
function cycleRules({ events, figures }: Briefing, report: Report): void {
  for (const { index, to } of rings(events, ({ respondsTo }) => (respondsTo ? [respondsTo] : [])))
    report(
      'reference-cycle',
      ['events', index, 'respondsTo'],
      `is "${to}", which leads back here: what is answered came first, so leave one out`,
    );
  for (const { index, at, to } of rings(figures, ({ derived }) => derived?.from ?? []))
    report(
      'reference-cycle',
      ['figures', index, 'derived', 'from', at],
      `is "${to}", which leads back here: no figure is worked out from itself, so leave one out`,
    );
}

/** What each element takes of an embed; the first is what it cannot do without, but for the timeline, which then shows all. */
const shows = {
  'stat-callout': ['figures'],
  'key-figure-comparison': ['figures'],
  'pull-quote': ['quote'],
  'threat-timeline': ['events', 'actors', 'sort', 'start'],
};

function embedRules(embed: Embed, briefing: Briefing, path: Path, report: Report): void {
  const { element, events, actors, start } = embed;
  if (element === 'threat-timeline') {
    const any = events
      ? events.length > 0
      : briefing.events.some((event) => !actors || event.actors.some(({ actor }) => actors.includes(actor)));
    if (!any && (events || !actors))
      report('embed', [...path, 'events'], 'are none: a threat-timeline needs one, so leave the embed out');
    else if (!any)
      report('embed', [...path, 'actors'], 'took part in no event: name others, or leave the embed out');
  }
  if (start && !parseDate(start) && !(events ?? briefing.events.map(({ id }) => id)).includes(start))
    report(
      'embed',
      [...path, 'start'],
      `is "${start}", neither the id of an event that is shown nor a date: give one, as 2019/2024`,
    );
  for (const field of ['figures', 'quote', 'events', 'actors', 'sort', 'start'] as const) {
    const fits = shows[element].includes(field);
    if (embed[field] && !fits)
      report('embed', [...path, field], `is not what a ${element} shows: leave it out`);
    else if (!embed[field]?.length && fits && element !== 'threat-timeline') {
      report('embed', [...path, field], `is missing: a ${element} needs it`);
    }
  }
}

const fieldsOf: Partial<Record<ListName, object>> = {
  figures: schema.Figure.entries,
  quotes: schema.Quote.entries,
  events: schema.Event.entries,
};

/** Each correction goes on from the one before it of the same field, and the last leads to what stands now. */
function correctionRules(briefing: Briefing, places: Places, report: Report): void {
  const last = new Map<string, { correction: Correction; path: Path }>();
  briefing.corrections?.forEach((correction, index) => {
    const path = ['corrections', index];
    const { was, now, kind } = correction;
    if (same(was, now) && kind !== 'retraction')
      report('correction', [...path, 'now'], 'is the same as was: say what changed');
    const key = `${correction.target} ${correction.field}`;
    const before = last.get(key)?.correction;
    if (before && !same(before.now, was)) {
      const [own, left] = showBoth(was, before.now);
      report(
        'correction-chain',
        [...path, 'was'],
        `is ${own}, but ${before.id} left it at ${left}: make them agree`,
      );
    }
    const [first, second] = [before?.at ?? '', correction.at].map(parseDate);
    if (first && second && first.start >= second.end) {
      report('date-order', [...path, 'at'], `is before that of ${before!.id}: put the older first`);
    }
    last.set(key, { correction, path });
  });
  for (const { correction, path } of last.values()) {
    const { target, field, kind, now } = correction;
    const place = places.get(target);
    if (!place || kind === 'retraction') continue;
    const fields = fieldsOf[place.name];
    const start = field.split('.')[0]!;
    if (fields && !Object.hasOwn(fields, start)) {
      const near = nearest(start, Object.keys(fields));
      const mend = near ? `did you mean ${near}?` : 'name the field that changed';
      report(
        'correction',
        [...path, 'field'],
        `is "${field}", no field of ${target}: ${mend}`,
        'error',
        near,
      );
      continue;
    }
    const current = fieldOf(briefing[place.name]![place.index], field);
    if (!same(current, now)) {
      const [led, stands] = showBoth(now, current);
      report(
        'correction-chain',
        [...path, 'now'],
        `is ${led}, but ${field} of ${target} is ${stands}: make them agree`,
      );
    }
  }
}
