/** What a content security policy lets a page load, as far as a script of ours needs it. */

/** Directives by name; of a directive that comes twice the first counts. */
type Policy = Map<string, string[]>;

export function readPolicy(text: string): Policy {
  const policy: Policy = new Map();
  for (const directive of text.split(';')) {
    const [name, ...values] = directive.trim().split(/\s+/);
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), values);
  }
  return policy;
}

/**
 * What of it stands in the way of a script, in words; empty where nothing does.
 * @param page Address of the page, for `'self'`.
 * @param sri The script's `integrity`: a policy may allow it by its hash.
 */
export function blocks(policy: Policy, script: URL, page: URL, sri: string, nonce?: string): string[] {
  const told: string[] = [];
  const sources = policy.get('script-src-elem') ?? policy.get('script-src') ?? policy.get('default-src');
  const allowed =
    !sources ||
    sources.some((source) => {
      const [, hash] = /^'((?:sha\d+)-.*|nonce-.*)'$/.exec(source) ?? [];
      return hash
        ? hash === `nonce-${nonce}` || sri.split(/\s+/).includes(hash)
        : !sources.includes("'strict-dynamic'") && matches(source, script, page);
    });
  if (!allowed) told.push(`script-src does not allow ${script.origin}`);
  const types = policy.get('trusted-types');
  if (policy.has('require-trusted-types-for') && types && !types.some((type) => /^(lit-html|\*)$/.test(type)))
    told.push('trusted-types does not name lit-html');
  const connect = policy.get('connect-src') ?? policy.get('default-src');
  if (connect && !connect.some((source) => matches(source, script, page)))
    told.push(`connect-src does not allow ${script.origin}, where the facts are`);
  return told;
}

function matches(source: string, { protocol, hostname, port, pathname }: URL, page: URL): boolean {
  if (source === '*') return /^https?:$/.test(protocol);
  if (source === "'self'")
    return page.protocol === protocol && page.hostname === hostname && page.port === port;
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return source.toLowerCase() === protocol;
  const [, scheme, host, at, path] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^:/']+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (!host || (scheme && `${scheme}:` !== protocol && !(scheme === 'http' && protocol === 'https:')))
    return false;
  const named = host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host || host === '*';
  return (
    named &&
    (at === '*' || (at ?? '') === port) &&
    (!path || (path.endsWith('/') ? pathname.startsWith(path) : pathname === path))
  );
}
