/**
 * What changed between two versions of a briefing, fact by fact, and which changes of published words are not recorded:
 * a briefing changes them only through a correction (EMBEDDING.md, "When the page and the briefing disagree").
 */
import type { Problem } from '../briefing/problem.js';
import { findFact } from '../briefing/references.js';
import { fieldOf, sameValue, withField } from '../briefing/revisions.js';
import type { Briefing, Correction, Fact } from '../briefing/types.js';
import { factLists } from '../briefing/walk.js';
import { reporter, showBoth } from '../briefing/words.js';
import { changesOf, contestedFields, saidBlocks, type Change } from './changes.js';

export type { Change };

export interface Diff {
  changes: Change[];
  /** The corrections that are missing, to be pasted; their notes are for a person to write, and `parse` asks for them. */
  proposed: Correction[];
  problems: Problem[];
}

/** Every problem that `diff` can find. */
export const diffCodes = {
  uncorrected:
    'What readers were told (a number, words, who says them, a date, how certain it is) was changed, and no correction says so.',
  'correction-lost': 'A correction that was recorded is gone, or says something else now.',
  'version-not-raised': 'Warning: something changed, but the briefing’s version is not higher than it was.',
  'fact-removed': 'Warning: a fact is gone without a word; where it is embedded, the page’s own words stand.',
} as const;

/**
 * @param old The version that was published; its shape must be right.
 * @param now The version to publish.
 * @param options.at The date that the proposed corrections bear.
 * @param options.strict A change that no correction explains is an error, not a warning.
 */
export function diff(old: Briefing, now: Briefing, options: { at: string; strict?: boolean }): Diff {
  const problems: Problem[] = [];
  const report = reporter(now, problems);
  const proposed: Correction[] = [];
  const taken = idsIn(now);
  const changes = changesOf(old, now);
  const known = new Map(old.corrections?.map((correction) => [correction.id, correction]));
  const added = (now.corrections ?? []).filter(({ id }) => !known.has(id));

  for (const list of factLists) {
    now[list].forEach((fact, index) => {
      const before = findFact(old, fact.id);
      const own = added.filter(({ target }) => target === fact.id);
      // A retraction withdraws the whole fact: what else became of it needs no other record.
      const retracted = now.corrections?.some(
        ({ kind, target }) => kind === 'retraction' && target === fact.id,
      );
      if (!before || isOtherKind(before, fact) || retracted) return;
      const undone = own.reduceRight((later, { field, was }) => withField(later, field, was), fact as Fact);
      for (const field of unexplained(before, undone, fact, old, now)) {
        const [was, is] = [fieldOf(before, field), fieldOf(fact, field)];
        const broken = own.find((correction) => correction.field === field);
        const [former, present] = showBoth(was, is);
        const mend = broken
          ? `${broken.id} says it was ${showBoth(broken.was, was)[0]}: mend that correction`
          : 'no correction says so: paste the one proposed, and write its note';
        report(
          'uncorrected',
          [list, index, ...field.split('.')],
          `was ${former} and is ${present}, and ${mend}`,
          options.strict ? 'error' : 'warning',
          was === undefined ? undefined : typeof was === 'object' ? JSON.stringify(was) : String(was),
        );
        if (!broken)
          proposed.push(
            newCorrection({ target: fact.id, field, was, now: is, note: '', at: options.at }, taken),
          );
      }
    });
    const still = new Set(now[list].map(({ id }) => id));
    old[list].forEach((fact) => {
      if (still.has(fact.id)) return;
      const message = `${list} ${fact.id} is gone: keep it and retract it, so that readers of its embeds are told`;
      problems.push({ level: 'warning', code: 'fact-removed', path: list, fact: fact.id, message });
    });
  }
  for (const correction of known.values()) {
    const index = now.corrections?.findIndex(({ id }) => id === correction.id) ?? -1;
    if (index >= 0 && sameValue(now.corrections![index], correction)) continue;
    const what =
      index < 0 ? `lacks ${correction.id}, which was recorded: put it back` : 'is not what was recorded';
    report(
      'correction-lost',
      index < 0 ? ['corrections'] : ['corrections', index],
      index < 0 ? what : `${what}: leave it, and add another`,
      options.strict ? 'error' : 'warning',
    );
  }
  if ((changes.length > 0 || added.length > 0) && now.version <= old.version)
    report(
      'version-not-raised',
      ['version'],
      `is ${now.version}, and was ${old.version}: set it to ${old.version + 1}`,
      'warning',
    );
  return { changes, proposed, problems };
}

/** The fields of published words that differ from what they were, the recorded corrections undone. */
function unexplained(before: Fact, undone: Fact, fact: Fact, old: Briefing, now: Briefing): string[] {
  const fields = contestedFields(before, undone);
  const mended = fields.reduce((later, field) => withField(later, field, fieldOf(before, field)), undone);
  // How a number is worded may rest on the words it was taken from ("over", "more than").
  const [was, is] = [saidBlocks(before, old), saidBlocks(mended, now)];
  if (!sameValue(was, is) && !sameValue(fieldOf(before, 'asWritten'), fieldOf(undone, 'asWritten')))
    fields.push('asWritten');
  return fields.filter((field) => !sameValue(fieldOf(before, field), fieldOf(fact, field)));
}

const isOtherKind = (a: Fact, b: Fact): boolean =>
  'asWritten' in a !== 'asWritten' in b || 'speaker' in a !== 'speaker' in b;

/** Every id in a briefing. */
export const idsIn = (briefing: Briefing): Set<string> =>
  new Set([...JSON.stringify(briefing).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id!));

/**
 * A correction with an id of its own; fields that have no value are left out.
 * @param taken Ids that others have; its own is added.
 */
export function newCorrection(
  { kind = 'correction', ...parts }: Omit<Correction, 'id' | 'kind'> & { kind?: Correction['kind'] },
  taken: Set<string>,
): Correction {
  const { target, field, was, now, note, at } = parts;
  let id = `${target}-${kind}`;
  for (let n = 2; taken.has(id); n++) id = `${target}-${kind}-${n}`;
  taken.add(id);
  return {
    id,
    at,
    kind,
    target,
    field,
    ...(was !== undefined && { was }),
    ...(now !== undefined && { now }),
    note,
  };
}
