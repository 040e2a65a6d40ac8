/** Problems as a person reads them: by fact, each with its code, and a count at the end. */
/// <reference types="node" />
import { styleText } from 'node:util';
import type { Problem } from '../briefing/problem.js';

const marks = { error: '✗', warning: '!', note: '·' };
const colours = { error: 'red', warning: 'yellow', note: 'dim' } as const;

/** @param colour Whether a terminal shows it; in a file or a pipe it would be noise. */
export function report(problems: readonly Problem[], title: string, colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text) : text;
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = problem.fact ?? '';
    groups.set(group, [...(groups.get(group) ?? []), problem]);
  }
  const lines = [...groups].flatMap(([fact, group]) => [
    paint('bold', fact || title),
    ...group.map(
      ({ level, code, message }) =>
        `  ${paint(colours[level], marks[level])} ${message} ${paint('dim', `[${code}]`)}`,
    ),
    '',
  ]);
  return `${lines.join('\n')}${lines.length > 0 ? '\n' : ''}${count(problems, 'error')}, ${count(problems, 'warning')}\n`;
}

function count(problems: readonly Problem[], level: Problem['level']): string {
  const number = problems.filter((problem) => problem.level === level).length;
  return `${number} ${level}${number === 1 ? '' : 's'}`;
}
