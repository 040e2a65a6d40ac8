/** `npm run check:article -- FILE`: the first briefing against the real article, which is no part of the project. */
import { runCheck } from '../../src/cli/check.js';

const briefing = 'src/briefings/mi5-threat-update-2024.json';
const io = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  colour: Boolean(process.stdout.isTTY),
};
const [, , file] = process.argv;
if (!file) {
  io.err('name the file of the article: npm run check:article -- FILE\n');
  process.exit(2);
}
process.exitCode = await runCheck([briefing, '--source', `politico=${file}`], io);
