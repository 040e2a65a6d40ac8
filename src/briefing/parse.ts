/** Everything that can be wrong with a briefing: the desk's validation, for editors, the command and the tests. */
import { hint } from './hints.js';
import { checkRules } from './rules.js';
import { Briefing as schema } from './schema.js';
import { validate, type Node, type Parsed } from './validate.js';
import type { Path } from './walk.js';
import { nearest, type Report } from './words.js';

export type { Parsed };

/**
 * Validates a briefing or an excerpt of one. Never throws, whatever is put in.
 * @returns The input itself, unchanged, unknown fields and all; and what is wrong with it in plain words. Rules across
 * fields are looked at once every field is right by itself.
 */
export function parse(input: unknown): Parsed {
  const parsed = validate(input, checkRules, (report) => unknownFields(schema, input, [], report));
  for (const problem of parsed.problems) {
    try {
      hint(problem, input);
    } catch {
      // What cannot be read was told of.
    }
  }
  return parsed;
}

/** Warns of fields that the format does not know: kept, but nothing reads them. */
function unknownFields({ wrapped, item, entries }: Node, value: unknown, path: Path, report: Report): void {
  if (wrapped) unknownFields(wrapped, value, path, report);
  else if (item && Array.isArray(value))
    value.forEach((part, index) => unknownFields(item, part, [...path, index], report));
  else if (entries && value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) {
      const at = [...path, key];
      if (Object.hasOwn(entries, key)) unknownFields(entries[key]!, part, at, report);
      else if (!key.startsWith('x-')) {
        const names = Object.keys(entries);
        // A field that is there already may be meant too: actor for one more of actors.
        const near =
          nearest(
            key,
            names.filter((name) => !(name in value)),
          ) ?? nearest(key, names);
        const mend = near ? `did you mean ${near}?` : 'name it x-… to keep it';
        report('unknown-field', at, `is not a field of this format: ${mend}`, 'warning', near);
      }
    }
  }
}
