/** What to write instead, where the shape alone does not say it: for the desk, not for readers' browsers. */
import type { Problem } from './problem.js';
import { refersTo } from './walk.js';

const missing: Record<string, string> = {
  qualifier: 'the word at the number; exact, where none stands there',
  defined:
    'true where the source says what belongs to the whole, false where it does not (readers are told so)',
  basis:
    'stated where the words give the date, inferred where it follows from more, unknown where it is left open',
};
const date = '{"edtf": "2026-10-14", "words": "14 October 2026", "basis": "stated"}';

/** Mends the message of a problem with a field by itself, in place. */
export function hint(problem: Problem, input: unknown): void {
  const { code, path, message } = problem;
  const keys = path.match(/[\w$-]+/g) ?? [];
  const field = keys.filter((key) => !/^\d+$/.test(key)).at(-1) ?? '';
  const value = keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key], input);
  const say = (what: string): void => void (problem.message = message.replace(/[:;] [^:;]*$/, what));
  if (code === 'missing-field' && Object.hasOwn(missing, field)) say(`: add ${missing[field]}`);
  else if (
    code === 'wrong-type' &&
    /^(asOf|when|from|to|published)$/.test(field) &&
    typeof value === 'string'
  )
    say(`; write an object such as ${date}`);
  else if (code === 'bad-form' && typeof value === 'string' && refersTo[field]) {
    const id = idOf(value, refersTo[field], input);
    if (!id) return;
    say(`, a name; write the id, ${id}`);
    problem.expected = id;
  }
}

/** The id of what bears a name. */
function idOf(name: string, lists: readonly string[], input: unknown): string | undefined {
  const items = lists.flatMap((list) => (input as Record<string, unknown>)[list] ?? []) as ({
    id?: unknown;
    name?: unknown;
    aka?: unknown;
    title?: unknown;
    label?: unknown;
  } | null)[];
  const named = items.find(
    (item) => item && [item.name, item.aka, item.title, item.label].flat().includes(name),
  );
  return typeof named?.id === 'string' ? named.id : undefined;
}
