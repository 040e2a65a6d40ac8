import type { Problem } from '../briefing/problem.js';
import { excerpt, findFact, findSource, retractionOf } from '../briefing/references.js';
import type { Briefing, Correction, Event, Fact } from '../briefing/types.js';
import { factLists } from '../briefing/walk.js';
import { sayAsOf, sayCorrections } from '../language/index.js';
import { languageFor, type Language } from '../language/registry.js';
import { amend } from './amend.js';
import { leaveOut } from './gone.js';
import { blocksOf, contested, folded, same, type Blocks } from './blocks.js';
import type { Reading, Stands } from './read.js';
import { stand } from './stands.js';
import { strayLine } from './stray.js';
import { versionsOf, type Version } from './versions.js';

/** What stays the briefing's own when a figure's number is the page's. */
const notNumber = /^(id|label|window|saidBy|attribution|caveats|asOf|cites)$/;

/**
 * Settles what is shown where both a page and a briefing give a fact (EMBEDDING.md, "When the page and the briefing
 * disagree"): a briefing changes published words only through a recorded correction. A fact that was retracted is
 * withdrawn whatever the page says of it; corrections of words that are not shown are not told.
 * @param page What stands on the page.
 * @param briefing Valid; facts of `ids` and all they refer to; its embeds' titles may stand on the page.
 * @param kept Facts that the page shows and the briefing lacks: they stand.
 * @returns The excerpt to show, the page's words that stand, the corrections that changed the page's words (and all
 * retractions), and a problem `page-differs` for every difference that no correction explains.
 */
export function reconcile(
  page: Reading,
  briefing: Briefing,
  ids: readonly string[],
  kept: readonly string[] = [],
): { facts: Briefing; stands: Stands; corrected: Correction[]; problems: Problem[] } {
  // What an editor took out of the page stays out.
  const gone = new Set(page.gone);
  const left = ids.filter((id) => !gone.has(id));
  const whole = excerpt(briefing, ids);
  const facts = excerpt(leaveOut(structuredClone(whole), gone), left);
  const language = languageFor(facts.lang);
  const stands: Stands = {};
  const problems: Problem[] = [];
  const corrected = new Set((facts.corrections ?? []).filter(({ kind }) => kind === 'retraction'));

  const untold = new Set<Correction>();

  // What stands within an event is shown with it, and is held to the page like the event itself.
  const shown = new Set(
    left.flatMap((id) => {
      const { figures = [], quotes = [] } = (findFact(facts, id) ?? {}) as Event;
      return [id, ...figures, ...quotes];
    }),
  );
  const lines = new Set(page.words.map((line) => folded([line])));
  for (const id of shown) {
    const fact = findFact(facts, id);
    const written = page.facts && findFact(page.facts, id);
    if (fact && page.facts && !written && left.includes(id))
      problems.push(onlyIn(id, 'briefing has it and the page does not: it is shown. Paste the embed anew'));
    if (!fact || (page.facts && !written) || retractionOf(facts, id)) continue;
    const versions = versionsOf(fact, facts.corrections ?? []);
    const saying = (version: Fact, block: string): string[] | undefined => {
      try {
        return blocksOf(version, facts, language)[block];
      } catch {
        return undefined; // What a correction says of the past need not be whole.
      }
    };
    const edited = Object.hasOwn(page.stands, id) ? page.stands[id]! : {};
    const onPage = written && blocksOf(written, page.facts!, languageFor(page.facts!.lang));

    const said = blocksOf(fact, facts, language);
    const judged = contested(fact);
    for (const block of judged) {
      const words = onPage && (block in edited ? [edited[block]!] : onPage[block]);
      const agrees = ({ fact: version, gap }: Version): boolean => {
        if (gap) return false;
        const past = saying(version, block);
        const own = block === 'words' && [(version as Event).when.words];
        return onPage
          ? same(words, past)
          : past
            ? lines.has(folded(past)) || (own && lines.has(folded(own)))
            : !said[block];
      };
      const version = versions.find(agrees);
      if (version) {
        for (const correction of version.undone) {
          if (!same(said[block], saying(version.fact, block))) corrected.add(correction);
        }
        continue;
      }
      problems.push(difference(id, block, said[block], words));
      if (!written) continue;
      versions.forEach(({ fact: version, undone }, index) => {
        const later = versions[index - 1]?.fact ?? version;
        if (!same(saying(version, block), saying(later, block))) untold.add(undone.at(-1)!);
      });
      takeOver(fact, written, block);
      // A date of the page's may rest on a source that the briefing no longer needs.
      facts.sources.push(
        ...page.facts!.sources.filter((source) => block === 'words' && !findSource(facts, source.id)),
      );
      if (block in edited) stand(stands, id, block, edited[block]!);
    }
    // What else an editor wrote is not contested: it stands, unless the briefing now says the same.
    for (const block in edited) {
      if (judged.includes(block) || same([edited[block]!], said[block])) continue;
      stand(stands, id, block, edited[block]!);
      if (/^(passage|summary)$/.test(block))
        amend(fact, block, edited[block] ? edited[block]!.split('\n') : [], facts, language);
    }
  }
  for (const id of gone)
    if (findFact(whole, id))
      problems.push(
        onlyIn(
          id,
          'briefing has it and it was taken out of the page: it is not shown. Paste the embed anew to show it',
        ),
      );
  standFoot(page, facts, language, stands);
  for (const id of kept) {
    const own = excerpt(page.facts!, [id]);
    for (const list of [...factLists, 'actors', 'sources'] as const) {
      const known = new Set(facts[list].map((item) => item.id));
      facts[list].push(...(own[list].filter((item) => !known.has(item.id)) as never[]));
    }
    if (page.stands[id]) stands[id] = page.stands[id];
    problems.push(
      onlyIn(
        id,
        'page has it and the briefing does not: it stands. Put it back and retract it there, or mend the page',
      ),
    );
  }
  if (untold.size > 0) facts.corrections = facts.corrections!.filter((correction) => !untold.has(correction));
  if (!page.facts && problems.length === 0) {
    const titles = Array.isArray(briefing.embeds) ? briefing.embeds.flatMap(({ title }) => title ?? []) : [];
    const stray = strayLine(page.words, facts, ids, language, titles);
    if (stray)
      problems.push({
        ...onlyIn(
          stray.id,
          `page says "${stray.line}", and the briefing does not. The page's words stand; record a correction in the briefing, or mend the page`,
        ),
        found: stray.line,
      });
  }
  return { facts, stands, corrected: [...corrected], problems };
}

/** The as-of date and the corrections as an editor worded them, unless the briefing now says the same. */
function standFoot(page: Reading, facts: Briefing, language: Language, stands: Stands): void {
  const foot: Blocks = { asOf: [sayAsOf(facts, language)], correction: sayCorrections(facts, language) };
  const edited = page.facts && page.stands[page.facts.id];
  for (const [block, words] of Object.entries(edited ?? {}))
    if (!same([words], foot[block])) stand(stands, facts.id, block, words);
}

/** Makes the fields behind one block those of the page, so that number and words agree. */
function takeOver(fact: Fact, written: Fact, block: string): void {
  const of = (key: string): boolean =>
    block === 'quantity'
      ? !notNumber.test(key)
      : block === 'text'
        ? /^(text|edits)$/.test(key)
        : key === (block === 'words' ? 'when' : block);
  for (const key of Object.keys(fact)) if (of(key)) delete (fact as never)[key];
  for (const [key, value] of Object.entries(written)) if (of(key)) Object.assign(fact, { [key]: value });
}

const onlyIn = (id: string, where: string): Problem => ({
  level: 'warning',
  code: 'page-differs',
  path: '',
  fact: id,
  message: `${id}: the ${where}`,
});

function difference(
  id: string,
  block: string,
  said: string[] | undefined,
  words: string[] | undefined,
): Problem {
  const expected = said?.join(' ') ?? '';
  const found = words?.join(' ');
  const place = found === undefined ? 'the page does not say' : `the page says "${found}", not`;
  const message = `${id}: ${place} "${expected}" (${block}), and no correction explains it. The page's words stand; record a correction in the briefing, or mend the page`;
  return { level: 'warning', code: 'page-differs', path: '', fact: id, message, expected, found };
}
