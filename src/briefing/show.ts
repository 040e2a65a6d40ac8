/** What stands there, short: texts in quotation marks, lists and objects by name. */
export function show(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 39)}…"` : `"${value}"`;
  if (Array.isArray(value)) return 'a list';
  return value && typeof value === 'object'
    ? 'an object'
    : typeof value === 'symbol'
      ? 'a symbol'
      : String(value);
}

/** How much of a value is shown beside another. */
const room = 60;

/** Two values beside each other, each short: of long ones what stands around the first letter that differs. */
export function showBoth(a: unknown, b: unknown): [string, string] {
  const [one, other] = [whole(a), whole(b)];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const isLong = one.length > room || other.length > room;
  // With a few words before; not all scripts have spaces.
  const word = one.lastIndexOf(' ', at - room / 3) + 1;
  const from = !isLong || at < room / 2 ? 0 : Math.max(word, at - room / 2);
  const short = (text: string): string =>
    (from > 0 ? '…' : '') +
    (text.length - from > room ? `${text.slice(from, from + room - 1)}…` : text.slice(from));
  return [a, b].map((value, index) => {
    const text = short(index === 0 ? one : other);
    return typeof value === 'string' ? `"${text}"` : text;
  }) as [string, string];
}

const whole = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object'
      ? JSON.stringify(value)
      : show(value);
