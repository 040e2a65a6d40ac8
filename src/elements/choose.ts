import { isBriefing, isSnapshot } from '../briefing/is-briefing.js';
import type { Problem } from '../briefing/problem.js';
import { excerpt } from '../briefing/references.js';
import { snapshot } from '../briefing/snapshot.js';
import type { Briefing } from '../briefing/types.js';
import { safeUrl } from '../briefing/url.js';
import { unusable } from '../briefing/usable.js';
import { eachText } from '../briefing/walk.js';
import type { Reading, Stands } from '../html/read.js';
import { pages } from './later.js';
import { nearestOf } from './slips.js';

export interface Chosen {
  /** Undefined where there are none that are right: the light DOM stands. */
  facts: Briefing | undefined;
  stands: Stands;
  problems: Problem[];
  /** A document that is not right, for the validation to say why, and what to say where it finds nothing (`errorsOf`). */
  faulty?: [document: unknown, ...otherwise: Problem[]];
}

/** The kind of fact an element shows; a reference to another kind leads nowhere. */
export type Kind = 'figures' | 'quotes' | 'events';

/**
 * Facts by the precedence of ARCHITECTURE.md: given facts, else page and briefing reconciled, else the page's. Of a
 * briefing that is not usable, or under embargo by the reader's clock, nothing.
 * @param source A briefing as given or loaded, not yet validated; undefined where there is none.
 * @param page What the light DOM says.
 * @param ids The facts to show.
 * @param kind What they must be.
 * @param shown The facts that the page itself shows of those asked for.
 * @param given Whether `source` was set as a property and so overrides the page.
 * @param former What was shown before: what stays the same of it is the same object.
 * @throws Where `source` is not even shaped like a briefing; the validation then says what is wrong.
 */
export function choose(
  source: unknown,
  page: Reading | undefined,
  ids: string[],
  kind: Kind,
  shown: string[],
  given: boolean,
  former: Briefing | undefined,
): Chosen {
  const fromPage = ofPage(page);
  const { problems } = fromPage;
  const briefing = (source ?? page?.facts) as Briefing | undefined;
  if (!briefing) return fromPage;
  const why = source !== undefined && unusable(briefing);
  if (why) {
    const message = `briefing "${briefing.id}" ${why}: nothing of it is shown, and the page's words stand. ${why === 'is draft' ? 'Set its status to usable when it may go out' : 'Publish it'}, or take the element out`;
    problems.push(error('not-usable', message));
    return fromPage;
  }
  const held = new Set(briefing[kind].map(({ id }) => id));
  const found = ids.filter((id) => held.has(id));
  for (const id of ids) if (!held.has(id)) problems.push(missing(id, kind, briefing));
  if (source === undefined) return fromPage;
  if (found.length === 0) {
    if (ids.length > 0) return fromPage;
    const message = 'the briefing holds nothing that this element shows';
    return { ...fromPage, faulty: [source, error('empty', message)] };
  }
  const own = excerpt(briefing, found);
  // What a script holds may change or answer otherwise when asked again: what is validated is what is shown.
  const facts = given ? snapshot(own, former) : own;
  let fresh = facts;
  if (given ? !isSnapshot(facts, (part) => (fresh = part)) : !isBriefing(facts)) {
    const message = 'it is not what JSON can hold: set facts to plain objects, lists, strings and numbers';
    return { ...fromPage, faulty: [own, error('unreadable', message)] };
  }
  const all = briefing[kind].map(({ id }) => id);
  const twice = all.length > held.size && found.find((id) => all.indexOf(id) !== all.lastIndexOf(id));
  if (twice) {
    problems.push(error('duplicate-id', `two of the ${kind} have the id "${twice}": change one`));
    return fromPage;
  }
  eachText(fresh, (text, field) => {
    if (!/(url|src)$/i.test(field) || safeUrl(text)) return;
    const message = `the address "${text}" is not shown: use https, http, mailto or a relative one`;
    problems.push({ ...error('unsafe-url', message), level: 'warning' });
  });
  if (given || !page?.words.length) return { facts, stands: none, problems };
  // What read the page settles it; the titles of composed embeds are words of the page too.
  const settled = pages.now!.reconcile(
    page,
    { ...facts, embeds: briefing.embeds },
    found,
    shown.filter((id) => !held.has(id)),
  );
  problems.push(...settled.problems);
  // Without its attributes the page's words cannot be told apart fact by fact: they stand whole.
  if (page.partial && settled.problems.length > 0) return { facts: undefined, stands: none, problems };
  return { facts: settled.facts, stands: settled.stands, problems };
}

/** No words of a page. */
const none: Stands = {};

/** What the light DOM says, and nothing else. */
export const ofPage = (page: Reading | undefined): Chosen => ({
  facts: page?.facts,
  stands: page?.stands ?? none,
  problems: [],
});

/** A problem of the whole document. */
export const error = (code: string, message: string): Problem => ({
  level: 'error',
  code,
  path: '',
  message,
});

/** What could not be made of facts that seemed right. @param instead What is shown in its place. */
export const notShown = (what: string, thrown: unknown, instead: string): Problem =>
  error(
    'not-shown',
    `${what} cannot be shown (${String(thrown)}), and ${instead}: report it with the briefing`,
  );

/** A reference that leads nowhere. */
export function missing(id: string, kind: Kind | 'actors', briefing: Briefing): Problem {
  const apart = id.includes(',') ? ' (ids stand apart by spaces)' : '';
  const ids = briefing[kind].map((item) => item.id);
  const near = ids.length < 1000 && nearestOf(id, ids);
  const mend = `mend the reference${near ? ` (did you mean "${near}"?)` : apart}`;
  const message = `"${id}" is not in the ${kind} of the briefing "${briefing.id}": ${mend}, or add it`;
  return { ...error('reference', message), fact: id };
}
