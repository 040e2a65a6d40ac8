/** EDTF strings of levels 0 and 1, for properties. */
import fc from 'fast-check';

const year = fc
  .integer({ min: -9999, max: 9999 })
  .map((y) => (y < 0 ? '-' : '') + String(Math.abs(y)).padStart(4, '0'));
const month = fc.integer({ min: 1, max: 12 }).map((m) => String(m).padStart(2, '0'));
const dayOfMonth = fc.integer({ min: 1, max: 31 }).map((d) => String(d).padStart(2, '0'));
const mark = fc.constantFrom('', '', '?', '~', '%');
const plain = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, dayOfMonth).map((parts) => parts.join('-')),
);
const unspecified = fc.oneof(
  year.map((y) => `${y.slice(0, -1)}X`),
  year.map((y) => `${y.slice(0, -2)}XX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
);
const longYear = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 270_000 }))
  .map((parts) => parts.join(''));
const marked = fc.tuple(plain, mark).map((parts) => parts.join(''));
const end = fc.oneof(marked, fc.constantFrom('', '..'));
const interval = fc.tuple(end, end).map((ends) => ends.join('/'));
export const level01 = fc.oneof(marked, unspecified, longYear, interval);
