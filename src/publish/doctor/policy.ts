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
  const sandbox = policy.get('sandbox');
  if (sandbox && !sandbox.some((word) => word.toLowerCase() === 'allow-scripts'))
    told.push('sandbox lets no script run: add allow-scripts');
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

/** As content security policies compare: a source with `http` lets `https` through, and so do port 80 and `'self'`. */
function matches(source: string, { protocol, hostname, port, pathname }: URL, page: URL): boolean {
  if (source === '*') return /^https?:$/.test(protocol);
  const allows = (scheme: string): boolean =>
    scheme === protocol || (scheme === 'http:' && protocol === 'https:');
  if (source === "'self'") return allows(page.protocol) && page.hostname === hostname && page.port === port;
  const text = source.replace(/^[^/]*(\/\/[^/]*)?/, (start) => start.toLowerCase());
  if (/^[a-z][a-z0-9+.-]*:$/.test(text)) return allows(text);
  const [, scheme, host, at, path] =
    /^(?:([a-z][a-z0-9+.-]*:)\/\/)?([^:/']+)(?::(\d+|\*))?(\/.*)?$/.exec(text) ?? [];
  if (!host || (scheme && !allows(scheme))) return false;
  const named = host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host || host === '*';
  const usual = protocol === 'https:' ? /^(443|80)$/ : /^80$/;
  return (
    named &&
    (at === '*' || (at ?? '') === port || (port === '' && usual.test(at!))) &&
    (!path || (path.endsWith('/') ? pathname.startsWith(path) : pathname === path))
  );
}
