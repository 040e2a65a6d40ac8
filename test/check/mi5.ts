/** The MI5 briefing with a source made of nothing but the passages that it cites. */
import { fold } from '../../src/briefing/fold.js';
import type { Briefing, Cite } from '../../src/briefing/types.js';
import { objects, read } from '../briefings/holds.js';

export const mi5 = (): Briefing => JSON.parse(read('../../src/briefings/mi5-threat-update-2024.json'));

/**
 * A text for each source: every cited passage with its prefix and suffix, each once. A passage in quotation marks has
 * them again, since a cite may begin within them.
 */
export function sourcesOf(briefing: Briefing): Record<string, string> {
  const passages = new Map<string, string[]>();
  const quoted = briefing.quotes.map(({ text }) => fold(text));
  for (const object of objects(briefing)) {
    if (!('exact' in object)) continue;
    const { source, exact, prefix = '', suffix = '' } = object as unknown as Cite;
    const opens = quoted.some((text) => fold(exact).startsWith(text)) || /^[^“]*”/.test(exact);
    passages.set(source, [
      ...(passages.get(source) ?? []),
      `${opens && !prefix ? '“' : ''}${prefix}${exact}${suffix}`,
    ]);
  }
  return Object.fromEntries(
    [...passages].map(([source, list]) => {
      const bare = (text: string): string => text.replace(/^“/, '');
      const longest = [...new Set(list)].filter(
        (one, index, all) =>
          !all.some(
            (other, at) =>
              at !== index && other !== one && other.includes(bare(one)) && other.length > one.length,
          ),
      );
      return [
        source,
        longest
          .map((passage) => `The report goes on. ${passage}${/^“[^”]*$/.test(passage) ? '”' : ''}`)
          .join('\n\n'),
      ];
    }),
  );
}
