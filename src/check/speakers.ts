/** Whom a passage names as the one who says it. English. */
import type { Actor } from '../briefing/types.js';
import { escape } from '../language/numbers.js';

const saying =
  'said|says|told|warned|added|argued|insisted|claimed|wrote|asked|replied|explained|described|pointed to|made clear';

/** “…,” said Bob; in "Ann warned Bob" and "the minister said Bob was ill" he is not who says it. */
const inverted = `(?<=^|\\p{P}\\s*)(?!told|asked)(?:${saying})`;

/** The beginning of a word, in any script: `\b` knows only the letters of English. */
const begins = '(?<![\\p{L}\\p{N}])';

/** Whether a passage has one person say it, by a pronoun: no organisation or state is meant then. */
export const saidByOne = (passage: string): boolean =>
  new RegExp(`\\b(?:he|she) (?:had |has )?(?:${saying})\\b`, 'i').test(passage);

/** Another person of the briefing whom the passages name as the one who says it, where they do not name the speaker. */
export function otherSpeaker(
  passages: readonly string[],
  speaker: string,
  actors: readonly Actor[],
): Actor | undefined {
  const says = (actor: Actor): boolean => {
    const name = nameOf(actor);
    const pattern = new RegExp(
      `${begins}${name}(?:,[^,.]*,)? (?:${saying})\\b|${inverted} ${name}(?!\\p{L})`,
      'u',
    );
    return passages.some((passage) => pattern.test(passage));
  };
  const own = actors.find(({ id }) => id === speaker);
  if (own && says(own)) return undefined;
  return actors.find((actor) => actor.id !== speaker && actor.kind === 'person' && says(actor));
}

/** The person of the briefing whom an attribution names ("McCallum"), where that is not the speaker. */
export function namedIn(attribution: string, speaker: string, actors: readonly Actor[]): Actor | undefined {
  const named = actors.filter(
    (actor) =>
      actor.kind === 'person' && new RegExp(`${begins}${nameOf(actor)}(?!\\p{L})`, 'u').test(attribution),
  );
  return named.some(({ id }) => id === speaker) ? undefined : named[0];
}

/**
 * Another whom an attribution names as the one who says it, by name or by office ("the regional governor said"), where it
 * does not name the speaker too, nor is the speaker of that office or body.
 */
export function namedInstead(
  attribution: string,
  speaker: string,
  actors: readonly Actor[],
): Actor | undefined {
  const own = actors.find(({ id }) => id === speaker);
  const holds = (pattern: string, text: string): boolean =>
    new RegExp(`${begins}${pattern}(?!\\p{L})`, 'iu').test(text);
  const says = (actor: Actor): boolean => {
    const role = actor.role?.replace(/^(?:the|an?) /i, '');
    const office = role && !holds(escape(role), own?.role ?? '') ? [`(?:^|\\bthe )${escape(role)}`] : [];
    const names = holds(nameOf(actor), own?.role ?? '') ? [] : [nameOf(actor)];
    return [...names, ...office].some((name) =>
      new RegExp(
        `${begins}${name}(?:,[^,.]*,)? (?:${saying})(?!\\p{L})|\\b(?:according to|(?!told|asked)(?:${saying}))(?: the)? ${name}(?!\\p{L})`,
        'iu',
      ).test(attribution),
    );
  };
  if (!own || holds(nameOf(own), attribution)) return undefined;
  return actors.find((actor) => actor !== own && says(actor));
}

/** A pattern for the names of an actor; a person's last name is enough. */
function nameOf({ name, aka, kind }: Actor): string {
  const names = [name, ...(aka ?? []), ...(kind === 'person' ? [name.split(' ').at(-1)!] : [])];
  return `(?:${names.map(escape).join('|')})`;
}
