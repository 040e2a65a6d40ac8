/** `scheme:` at the start of an address, as a browser sees it. */
const scheme = /^([a-z][a-z0-9+.-]*):/i;

/**
 * The address itself where it is `https:`, `http:`, `mailto:` or relative; undefined for anything else. Spaces at its
 * ends and control characters anywhere refuse it: browsers drop those, and so would see another scheme than we do.
 */
export function safeUrl(url: string): string | undefined {
  if (typeof url !== 'string' || /[\u0000-\u001f\u007f-\u009f\u2028\u2029]|^\s|\s$|^$/.test(url))
    return undefined;
  const found = scheme.exec(url)?.[1]?.toLowerCase();
  // A colon before the first slash that is no scheme of ours is no relative address either.
  if (!found) return /^[^/?#]*:/.test(url) ? undefined : url;
  return ['https', 'http', 'mailto'].includes(found) ? url : undefined;
}
