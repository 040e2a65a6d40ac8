type Plain = Record<string, unknown>;

/**
 * A copy of data that nobody else holds, of what JSON can hold of it. What is just as it was in a former copy is taken
 * from there, so that what was made of it need not be made again.
 * @throws Where a value cannot be read, or holds itself.
 */
export function snapshot<T>(given: T, former?: unknown): T;
export function snapshot(given: unknown, former?: unknown): unknown {
  const value = json(given);
  if (!isObject(value)) return value;
  if (isSame(value, former)) return former;
  if (Array.isArray(value)) {
    const was = counterparts(Array.isArray(former) ? former : []);
    return Array.from(value, (item, index) => snapshot(item, was(item, index)));
  }
  const copy: Plain = {};
  const old = isObject(former) ? former : {};
  for (const key of Object.keys(value)) {
    const part = value[key];
    if (isHeld(key, part)) copy[key] = snapshot(part, old[key]);
  }
  return copy;
}

/** What an item was: with the same id where it has one, else in the same place. */
function counterparts(old: readonly unknown[]): (item: unknown, index: number) => unknown {
  let byId: Map<unknown, unknown> | undefined;
  return (item, index) => {
    const id = idOf(item);
    if (typeof id !== 'string' || idOf(old[index]) === id) return old[index];
    // Once for the list: of ids that are all new, each would be looked for in the whole of it.
    byId ??= new Map(old.map((was) => [idOf(was), was]));
    return byId.get(id);
  };
}

/** Whether a copy of a value would be just what the former is. */
function isSame(given: unknown, former: unknown): boolean {
  const value = json(given);
  if (!isObject(value) || !isObject(former)) return value === former;
  if (Array.isArray(value) || Array.isArray(former)) {
    return (
      Array.isArray(value) &&
      Array.isArray(former) &&
      value.length === former.length &&
      former.every((part, index) => isSame(value[index], part))
    );
  }
  let count = 0;
  for (const key of Object.keys(value)) {
    const part = value[key];
    if (!isHeld(key, part)) continue;
    if (!Object.hasOwn(former, key) || !isSame(part, former[key])) return false;
    count += 1;
  }
  return count === Object.keys(former).length;
}

const idOf = (item: unknown): unknown => (isObject(item) ? item['id'] : undefined);

const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/**
 * What JSON takes in the place of a value: of a date its text, of what is no number nothing. Not what a script of the
 * page makes of every list and object.
 */
function json(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (!isObject(value) || Array.isArray(value)) return value;
  const { toJSON } = value;
  return typeof toJSON === 'function' && toJSON !== ({} as Plain)['toJSON'] ? toJSON.call(value) : value;
}

/** Not what JSON cannot hold, nor what would change what a copy inherits. */
const isHeld = (key: string, part: unknown): boolean =>
  key !== '__proto__' && part !== undefined && typeof part !== 'function' && typeof part !== 'symbol';
