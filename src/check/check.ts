/**
 * Does each fact stand in its source? Deterministic: no model, no network, no clock but `now`. What the source words
 * is checked; labels, titles, units and summaries are ours, and `ours` lists them for a person to read.
 */
import { shapeCodes } from '../briefing/codes.js';
import { parse } from '../briefing/parse.js';
import type { Problem } from '../briefing/problem.js';
import type { Briefing, Fact } from '../briefing/types.js';
import { factLists } from '../briefing/walk.js';
import { reporter } from '../briefing/words.js';
import { aboutBriefing, type CheckOptions } from './about.js';
import { checkFact } from './fact.js';
import { sourceText } from './passages.js';

/**
 * @param input A briefing, not yet validated.
 * @param sources The text of each source, by its id.
 * @returns Everything found, those of `parse` first. A fact whose fields are not right is not held against its source;
 * where the rest of the briefing is not, none is.
 */
export function check(
  input: unknown,
  sources: Readonly<Record<string, string>>,
  options: CheckOptions = {},
): Problem[] {
  const { problems } = parse(input);
  const shapeless = problems
    .filter(({ code, level }) => level === 'error' && Object.hasOwn(shapeCodes, code))
    .map(({ path }) => /^(?:figures|quotes|events)\[\d+\]/.exec(path)?.[0]);
  if (shapeless.includes(undefined)) return problems;
  const briefing = input as Briefing;
  const broken = new Set(shapeless);
  const report = reporter(input, problems);
  const texts = new Map(Object.entries(sources).map(([id, text]) => [id, sourceText(text)]));
  aboutBriefing(briefing, texts, report, options);
  for (const list of factLists) {
    briefing[list].forEach((fact: Fact, index) => {
      if (!broken.has(`${list}[${index}]`)) checkFact(fact, [list, index], briefing, texts, report);
    });
  }
  return problems;
}
