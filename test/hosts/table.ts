/** What is left of each form in each host: what the tests of this folder hold, and what the README prints. */

/**
 * `native`: it stands as it was pasted, the element with its script; `upgraded`: the script of the site makes the
 * element of what is left; `frame`: its page in a frame; `readable`: all its words, and no element; `lost`: some of
 * what it says is gone.
 */
export type Form = 'native' | 'upgraded' | 'frame' | 'readable' | 'lost';

export const kinds = ['figure', 'quote', 'timeline', 'comparison', 'row'] as const;
export type Kind = (typeof kinds)[number];

/** The forms that `standfirst publish` writes for a host; `address` is a permalink on a line of its own. */
export const forms = {
  carrier: 'carrier',
  markdown: 'Markdown',
  snippet: 'snippet',
  frame: 'frame',
  declared: 'declared root',
  address: 'bare address',
} as const;
export type FormName = keyof typeof forms;
/** Absent where the host has no use for a form. */
export type Left = Partial<Record<FormName, Form>>;

const upgraded: Left = { carrier: 'upgraded', snippet: 'upgraded', frame: 'upgraded' };
const readable: Left = { carrier: 'readable', snippet: 'readable', frame: 'readable' };
const asWritten: Left = { carrier: 'upgraded', snippet: 'native', frame: 'frame' };
/** With HTML let in. */
const markdown: Left = { ...asWritten, markdown: 'upgraded' };

/** By the test that holds them. */
export const hosts = {
  wordpress: {
    'WordPress 6.5, admin': { ...asWritten, address: 'frame' },
    'WordPress 6.5, author': { ...upgraded, address: 'frame' },
    'WordPress 6.5 with the plugin, author': { ...upgraded, address: 'upgraded' },
  },
  sites: {
    Eleventy: { ...markdown, declared: 'native' },
    Astro: { ...markdown, declared: 'native' },
  },
  pastes: {
    'markdown-it': markdown,
    marked: markdown,
    'markdown-it without HTML': { markdown: 'upgraded' },
    DOMPurify: upgraded,
    'sanitize-html': upgraded,
    'rehype-sanitize': upgraded,
    'CKEditor 5': upgraded,
    TipTap: upgraded,
    Lexical: upgraded,
    Trix: upgraded,
    Quill: upgraded,
    'TinyMCE 8': { ...upgraded, frame: 'frame' },
  },
  readers: {
    'Readability (reader mode)': { ...readable, declared: 'readable' },
  },
} satisfies Record<string, Record<string, Left>>;

/** The table of the README: hosts that leave the same share a row. */
export function hostsTable(): string {
  const rows: [string, string][] = [];
  for (const [name, left] of Object.values(hosts).flatMap((group) => Object.entries<Left>(group))) {
    const cells = (Object.keys(forms) as FormName[]).map((form) => left[form] ?? '').join(' | ');
    const last = rows.at(-1);
    if (last?.[1] === cells) last[0] += `, ${name}`;
    else rows.push([name, cells]);
  }
  const lines = rows.map(([name, cells]) => `| ${name} | ${cells} |`);
  const head = ['host', ...Object.values(forms)];
  return [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...lines].join('\n');
}
