/** `standfirst explain`: what each problem code means. */
import { pageCodes, ruleCodes, shapeCodes } from '../briefing/codes.js';
import { nearest } from '../briefing/words.js';
import { checkCodes, diffCodes } from '../check/index.js';
import { CannotRun, cannot, type Io } from './io.js';
import { sheetCodes, timelineCodes } from './sheets/codes.js';

export const usage = `standfirst explain [CODE …]

  CODE  what stands in brackets after a problem, such as number-differs; without one, all are listed

Exit: 0 explained, 2 there is no such code.
`;

/** Every code there is, by where it comes from. */
export const allCodes: Record<string, Readonly<Record<string, string>>> = {
  'A field by itself': shapeCodes,
  'Between fields': ruleCodes,
  'Against the source (check)': checkCodes,
  'Between two versions (diff)': diffCodes,
  'In sheets (import)': sheetCodes,
  'In a timeline (import --timelinejs)': timelineCodes,
  'On a page (standfirst-problem)': pageCodes,
};

/** @returns The exit code. */
export function runExplain(args: string[], io: Io): number {
  try {
    const option = args.find((arg) => arg.startsWith('-'));
    if (option) throw new CannotRun(`${option} is no option\n\n${usage}`);
    const known: Record<string, string> = Object.assign({}, ...Object.values(allCodes));
    for (const code of args) {
      if (Object.hasOwn(known, code)) continue;
      const near = nearest(code, Object.keys(known));
      throw new CannotRun(`there is no code "${code}"${near ? `: did you mean ${near}?` : ''}`);
    }
    for (const code of args) io.out(`${code}: ${known[code]}\n`);
    if (args.length > 0) return 0;
    for (const [title, codes] of Object.entries(allCodes)) {
      io.out(`${title}\n`);
      for (const [code, line] of Object.entries(codes)) io.out(`  ${code.padEnd(21)} ${line}\n`);
      io.out('\n');
    }
    return 0;
  } catch (error) {
    return cannot('explain', error, usage, io);
  }
}
