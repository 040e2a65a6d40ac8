/** `standfirst doctor`: what became of the embeds on a published page. */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from '../briefing/parse.js';
import {
  baseOf,
  examine,
  readEmbeds,
  readSite,
  type Finding,
  type Form,
  type Wanted,
} from '../publish/index.js';
import { CannotRun, cannot, decode, readJson, readText, type Io } from './io.js';
import { asked } from './cannot-run.js';

export const usage = `standfirst doctor PAGE [ID …] [--site FOLDER | --briefing FILE] [--base URL]

  PAGE             a file or the address of a page, as a reader gets it
  ID               an embed that must be on it, such as toll-share or fares/toll-share
  --site FOLDER    what standfirst publish wrote: finds words that have lost their link, says which attributes and tags
                   were taken and which embeds are not on the page, and holds scripts to their files
  --briefing FILE  the same from the briefing, where the folder is not at hand
  --base URL       where embeds are served, if neither a script nor an attribute that was left says so
  --json           the findings as JSON

Each embed is native (element and script), upgradable (the site's script makes the element), frame, readable (words
alone) or lost; under it stands what was taken, and what to do. Those of the same briefing that the page does not have
are named at the end; only an ID makes one lost.
Exit: 0 all embeds work, 1 some are only readable or lost, or there is none, 2 could not run.
`;

interface Page {
  html: string;
  address: URL;
  policies: string[];
}

/** @returns The exit code. */
export async function runDoctor(args: string[], io: Io): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        briefing: { type: 'string' },
        base: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [name, ...ids] = positionals;
    if (!name) throw new CannotRun(`name a page\n\n${usage}`);
    if (values.site !== undefined && values.briefing !== undefined)
      throw new CannotRun('--site says all that --briefing does: give one of them');
    if (ids.length > 0 && !values.site && !values.briefing)
      throw new CannotRun(
        `to miss ${ids.join(', ')}, --site must name the folder that was published, or --briefing the briefing`,
      );
    const { site, base, wanted } = asked(() => {
      const site = values.site === undefined ? undefined : readSite(values.site, ids);
      const base = values.base === undefined ? undefined : baseOf(values.base);
      return { site, base, wanted: site?.wanted ?? embedsOf(values.briefing, ids) };
    });
    const page = await readPage(name);
    const { parseHTML } = await import('linkedom').catch(() => {
      throw new CannotRun('to read a page, run  npm install linkedom  and try again');
    });
    const whole = /<body\b/i.test(page.html)
      ? page.html
      : `<!doctype html><html><body>${page.html}</body></html>`;
    const findings = await examine(parseHTML(whole).document as unknown as Document, {
      page: page.address,
      policies: page.policies,
      hosts: [base, site?.base].filter((host) => host !== undefined),
      wanted,
      integrityOf: async (address) => site?.integrityOf(address) ?? integrityThere(address, page.address),
    });
    io.out(values.json ? `${JSON.stringify(findings, null, 2)}\n` : written(name, findings, wanted));
    const works: Form[] = ['native', 'upgradable', 'frame'];
    return findings.length > 0 && findings.every(({ form }) => works.includes(form)) ? 0 : 1;
  } catch (error) {
    return cannot('doctor', error, usage, io);
  }
}

async function readPage(name: string): Promise<Page> {
  if (!/^https?:\/\//i.test(name))
    return { html: readText(name), address: pathToFileURL(resolve(name)), policies: [] };
  const answer = await fetch(name, { signal: AbortSignal.timeout(30_000) }).catch((error: Error) => {
    throw new CannotRun(`${name} cannot be read: ${String(error.cause ?? error.message)}`);
  });
  if (!answer.ok) throw new CannotRun(`${name} cannot be read: it answers ${answer.status}`);
  const policy = answer.headers.get('content-security-policy');
  const [, served] = /charset\s*=\s*"?([\w-]+)/i.exec(answer.headers.get('content-type') ?? '') ?? [];
  const html = decode(name, new Uint8Array(await answer.arrayBuffer()), served);
  // Several headers are joined by commas, which no directive holds.
  return { html, address: new URL(answer.url), policies: policy?.split(',') ?? [] };
}

/** Of a script that a served page names; a file on this disk asks nobody. */
async function integrityThere(script: URL, page: URL): Promise<string | undefined> {
  if (page.protocol === 'file:') return undefined;
  const answer = await fetch(script, { signal: AbortSignal.timeout(30_000) }).catch(() => undefined);
  if (!answer?.ok) return undefined;
  return `sha384-${createHash('sha384')
    .update(new Uint8Array(await answer.arrayBuffer()))
    .digest('base64')}`;
}

/** The embeds of a briefing that may be published. */
function embedsOf(file: string | undefined, ids: readonly string[]): Wanted[] | undefined {
  if (file === undefined) return undefined;
  const { briefing } = parse(readJson(file));
  if (!briefing) throw Error(`${file} is no valid briefing: standfirst check says why`);
  return readEmbeds(briefing, ids, file);
}

function written(name: string, findings: readonly Finding[], wanted: readonly Wanted[] = []): string {
  if (findings.length === 0)
    return `${name}: no embed found. If there should be one, --base or --site says where embeds are served\n`;
  const lines = findings.map(
    ({ embed, form, problems }) =>
      `${form.padEnd(10)} ${embed}\n${problems.map((problem) => `           ${problem}\n`).join('')}`,
  );
  return `${name}\n${lines.join('')}${absent(findings, wanted)}`;
}

/** As many as somebody reads. */
const most = 12;

/**
 * Which embeds of the briefings on the page are not on it, or of all where none is: they need not be, unless they were
 * asked for.
 */
function absent(findings: readonly Finding[], wanted: readonly Wanted[]): string {
  const found = new Set(findings.map(({ embed }) => embed));
  const briefingOf = ({ embed }: Wanted): string => embed.split('/')[0]!;
  const present = new Set(wanted.filter(({ embed }) => found.has(embed)).map(briefingOf));
  const missing = wanted.filter(
    (one) => !found.has(one.embed) && (present.size === 0 || present.has(briefingOf(one))),
  );
  if (missing.length === 0) return '';
  const isOne = new Set(missing.map(briefingOf)).size === 1;
  const ids = missing.slice(0, most).map(({ embed }) => (isOne ? embed.split('/')[1] : embed));
  const more = missing.length > most ? `, and ${missing.length - most} more` : '';
  return `not here   ${isOne ? `of ${briefingOf(missing[0]!)}: ` : ''}${ids.join(', ')}${more}\n`;
}
