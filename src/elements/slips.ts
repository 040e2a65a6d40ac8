/**
 * The attribute that is meant by the name that other elements have for it, or by that of a property. A framework's own
 * HTML has the property's name with an object, which its script then sets.
 */
export const meantBy = (name: string, value: string): string | undefined =>
  name === 'src' || (name === 'facts' && !value.startsWith('[object')) ? 'briefing' : undefined;

/** The name that was meant by a slip of a letter or two, or of their order; undefined where none is near. */
export function nearestOf(name: string, names: readonly string[]): string | undefined {
  let [nearest, least]: [string?, number?] = [undefined, 3];
  for (const one of names) {
    // Another number is another thing.
    if (Math.abs(one.length - name.length) > 2 || digits(one) !== digits(name)) continue;
    const by = apart(name, one);
    if (by < least! && by <= one.length / 3) [nearest, least] = [one, by];
  }
  return nearest;
}

const digits = (name: string): string => name.replace(/\D/g, '');

/** How many letters of either name the other lacks. */
function apart(name: string, other: string): number {
  let rest = other;
  let shared = 0;
  for (const letter of name) {
    if (!rest.includes(letter)) continue;
    rest = rest.replace(letter, '');
    shared++;
  }
  return name.length - shared + rest.length;
}
