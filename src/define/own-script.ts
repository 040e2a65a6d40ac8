/** What the tag of a site's script says of where it works. */
export interface Settings {
  /** Where permalinks stand: hosts, each with the path before the briefing's id. */
  hosts: string[];
  root?: string;
  ignore?: string;
}

/**
 * Reads `data-hosts` (space-separated), `data-root` and `data-ignore` (selectors) off a script's own tag.
 * @param address Of the script. `standfirst publish` puts it into BASE/_/VERSION/: where no hosts are named, its own
 * BASE is the one.
 */
export function settingsOf(address: string): Settings {
  const { hosts, root, ignore } =
    [...document.scripts].find(({ src }) => src === address)?.dataset ?? ({} as DOMStringMap);
  const base = address.includes('/_/') ? address.split('/_/')[0]! : new URL(address).host;
  return { hosts: hosts?.trim() ? hosts.trim().split(/\s+/) : [base], root, ignore };
}
