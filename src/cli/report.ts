/** Problems as a person reads them: by fact, each with its code and what differs, and a count at the end. */
/// <reference types="node" />
import { styleText } from 'node:util';
import { fold } from '../briefing/fold.js';
import { groupBy } from '../briefing/group.js';
import type { Problem } from '../briefing/problem.js';
import { common } from '../check/near.js';

const marks = { error: '✗', warning: '!', note: '·' };
const colours = { error: 'red', warning: 'yellow', note: 'dim' } as const;
type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/**
 * @param colour Whether a terminal shows it; in a file or a pipe it would be noise.
 * @param briefing What the problems are of: the words that differ are shown beside the source's.
 */
export function report(
  problems: readonly Problem[],
  title: string,
  colour: boolean,
  briefing?: unknown,
): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text) : text);
  const groups = groupBy(grouped(problems), ({ fact }) => fact ?? '');
  const lines = [...groups].flatMap(([fact, group]) => [
    paint('bold', fact || title),
    ...group.flatMap((problem) => {
      const { level, code, message } = problem;
      return [
        `  ${paint(colours[level], marks[level])} ${message} ${paint('dim', `[${code}]`)}`,
        ...difference(problem, briefing, paint),
      ];
    }),
    '',
  ]);
  return `${lines.join('\n')}${lines.length > 0 ? '\n' : ''}${count(problems, 'error')}, ${count(problems, 'warning')}\n`;
}

/** How many may say the same before they are one line. */
const few = 3;

/**
 * Warnings and notes that say one thing of many places, as one line each: three hundred such hide the others. An error
 * stands by itself, for each must be mended.
 */
function grouped(problems: readonly Problem[]): Problem[] {
  const alike = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { level, code, message, expected } = problem;
    const [place, what] = split(message);
    if (level === 'error' || expected || !place) continue;
    const key = JSON.stringify([level, code, what]);
    alike.set(key, [...(alike.get(key) ?? []), problem]);
  }
  const many = [...alike.values()].filter(({ length }) => length > few);
  const taken = new Set(many.flat());
  return [
    ...problems.filter((problem) => !taken.has(problem)),
    ...many.map((group): Problem => {
      const { level, code, path, message } = group[0]!;
      const places = group.slice(0, few).map((problem) => split(problem.message)[0]);
      const where = `${places.join(', ')} and ${group.length - few} more`;
      return { level, code, path, message: `${group.length} times: ${split(message)[1]} (${where})` };
    }),
  ];
}

/** The place that a message begins with, and what it says of it. */
function split(message: string): [place: string, what: string] {
  const [, place = '', what = message] = /^(.*?): (.*)$/s.exec(message) ?? [];
  return [place, what];
}

function count(problems: readonly Problem[], level: Problem['level']): string {
  const number = problems.filter((problem) => problem.level === level).length;
  return `${number} ${level}${number === 1 ? '' : 's'}`;
}

/** What the briefing says over what was expected, word by word: [-ours-] and {+theirs+} where they differ. */
function difference({ code, path, expected }: Problem, briefing: unknown, paint: Paint): string[] {
  // Two hashes side by side tell nobody anything, and a name is not what stands under it.
  if (code === 'source-changed' || code === 'unknown-field') return [];
  const ours = path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], briefing);
  if (expected === undefined || (typeof ours !== 'string' && typeof ours !== 'number')) return [];
  const [before, after] = [words(String(ours)), words(expected)];
  const kept = common(before, after);
  const show = (list: readonly string[], side: 0 | 1): string => {
    const known = new Set(kept.map((pair) => pair[side]));
    const [open, close] = side === 0 ? ['[-', '-]'] : ['{+', '+}'];
    return list
      .map((word, index) => ({ word, differs: !known.has(index) }))
      .reduce<{ words: string[]; differs: boolean }[]>((runs, { word, differs }) => {
        if (runs.at(-1)?.differs === differs) runs.at(-1)!.words.push(word);
        else runs.push({ words: [word], differs });
        return runs;
      }, [])
      .map(({ words: run, differs }) =>
        differs ? paint(side === 0 ? 'red' : 'green', `${open}${run.join(' ')}${close}`) : run.join(' '),
      )
      .join(' ');
  };
  return [`      briefing  ${show(before, 0)}`, `      expected  ${show(after, 1)}`];
}

const words = (text: string): string[] => fold(text).trim().split(' ');
