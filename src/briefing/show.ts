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
