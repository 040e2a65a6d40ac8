/**
 * Briefings by address: one fetch per URL for the whole page, dropped when the last element that wants it leaves.
 * `#id` reads an inline `<script type="application/json" id>`.
 */
interface Entry {
  data: Promise<unknown>;
  controller: AbortController;
  users: number;
  settled: boolean;
}

const entries = new Map<string, Entry>();

export interface Loading {
  /** The parsed JSON; rejects with an Error whose message says in words what went wrong. */
  data: Promise<unknown>;
  /** The element no longer wants it; and where it comes back with what it has, it does again. */
  release(): void;
  hold(): void;
}

export function load(address: string, owner: Document): Loading {
  if (address.startsWith('#')) return { data: inline(address.slice(1), owner), release() {}, hold() {} };
  let url: string;
  try {
    url = new URL(address, owner.baseURI).href;
  } catch {
    return { data: Promise.reject(new Error('it is not an address')), release() {}, hold() {} };
  }
  const entry = entries.get(url) ?? start(url);
  let held = false;
  const hold = (): void => {
    if (held) return;
    held = true;
    entry.users += 1;
    if (!entries.has(url)) entries.set(url, entry);
  };
  hold();
  return {
    data: entry.data,
    hold,
    release() {
      if (!held) return;
      held = false;
      entry.users -= 1;
      if (entry.users > 0) return;
      if (entries.get(url) === entry) entries.delete(url);
      if (!entry.settled) entry.controller.abort();
    },
  };
}

function start(url: string): Entry {
  const controller = new AbortController();
  const entry: Entry = { controller, users: 0, settled: false, data: fetchJson(url, controller.signal) };
  entry.data.then(
    () => (entry.settled = true),
    () => {
      entry.settled = true;
      // A failure is not remembered: the next element that asks tries again.
      if (entries.get(url) === entry) entries.delete(url);
    },
  );
  entries.set(url, entry);
  return entry;
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (error) {
    throw new Error(signal.aborted ? 'the request was dropped' : `the request failed (${String(error)})`);
  }
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return asJson(await response.text());
}

async function inline(id: string, owner: Document): Promise<unknown> {
  if (!owner.getElementById(id) && owner.readyState === 'loading') {
    await new Promise((done) => owner.addEventListener('DOMContentLoaded', done, { once: true }));
  }
  const script = owner.getElementById(id);
  if (!script) throw new Error(`the page has no element with the id "${id}"`);
  return asJson(script.textContent ?? '');
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`it is not JSON (${(error as Error).message})`);
  }
}
