/** What became of the embeds of a page: which stand there in which form, and what was taken from them. */
import { findCarriers, ignored, permalinkOf } from '../../html/carriers.js';
import { linesSaying } from '../../html/lines.js';
import { blocks, readPolicy } from './policy.js';
import { folded, says, wordsIn, type Folded } from './words.js';

/**
 * `native`: the element with its script; `upgradable`: the site's script makes the element of it; `frame`: the
 * permalink in a frame; `readable`: the words alone; `lost`: not even those.
 */
export type Form = 'native' | 'upgradable' | 'frame' | 'readable' | 'lost';

export interface Finding {
  /** `BRIEFING/ID`, or the first words of what has lost its permalink. */
  embed: string;
  form: Form;
  /** What was taken, or what stands in the way, and how to mend it. */
  problems: string[];
}

export interface Wanted {
  /** `BRIEFING/ID`. */
  embed: string;
  /** What it says, line by line, as its `text.txt` has it. */
  words: string[];
  /** The names of the attributes and of the tags of its carrier. */
  attributes: string[];
  tags: string[];
  /** Its absence is to be told. */
  expected: boolean;
}

export interface Around {
  /** Address of the page. */
  page: URL;
  /** Where permalinks stand; those of the page's own scripts and elements besides. */
  hosts: readonly string[];
  /** Policies of the answer's headers. */
  policies: readonly string[];
  /** What the site has published. */
  wanted?: readonly Wanted[];
  /** The `integrity` of a file of the site; undefined where it is not known. */
  integrityOf(address: URL): Promise<string | undefined>;
}

const tags = 'stat-callout,pull-quote,threat-timeline,key-figure-comparison';

export async function examine(document: Document, around: Around): Promise<Finding[]> {
  const scripts = await scriptsOf(document, around);
  const site = scripts.find(({ name }) => name === 'upgrade');
  const own = scripts.find(({ name }) => name !== 'upgrade' && name !== 'host');
  const hosts = hostsOf(document, around);
  const body = document.body;
  const findings: Finding[] = [];
  const seen = new Set<Element>();
  const torn = new Set<string>();
  const nameOf = (permalink: string): string => permalink.split('/').slice(-3, -1).join('/');
  // What one embed says may be a part of what another does: words are those of the largest that they hold.
  const wanted = [...(around.wanted ?? [])].sort((a, b) => b.words.length - a.words.length);

  for (const { blocks: found, permalink, apart } of findCarriers(body, { hosts, ignore: ignored })) {
    const named = permalink ? wanted.find(({ embed }) => embed === nameOf(permalink)) : undefined;
    const lines = named && linesSaying(named.words.join(''), found.at(-1)!);
    if (apart && !lines) {
      torn.add(nameOf(permalink!));
      continue;
    }
    const parts = lines ?? found;
    const [first] = parts as [Element];
    const element = first.closest(tags);
    if (element) seen.add(element);
    const problems: string[] = [];
    const words = folded(parts.map(wordsIn).join('\n'));
    const published = permalink ? named : wanted.find((one) => missingIn(words, one).length === 0);
    const embed = published?.embed ?? (permalink ? nameOf(permalink) : opening(first));
    const marked = first.matches('[data-standfirst]') || first.querySelector('[data-standfirst]');
    // What a site's own template writes into an element needs none.
    if (!permalink && !(element && marked))
      problems.push('its permalink was taken: let links through (<a href>)');
    if (apart || parts.length > found.length)
      problems.push('it was taken apart into lines, which say all: upgrade.js makes it of them again');
    const taken = takenFrom(parts, published);
    if (taken.attributes)
      problems.push(
        `attributes were taken: ${taken.attributes}${marked || !site ? '' : '; it is known by its permalink'}`,
      );
    if (taken.tags) problems.push(`tags were taken, their words kept: ${taken.tags}`);
    if (element && !element.hasAttribute('briefing') && !marked)
      problems.push(`the attributes of <${element.localName}> were taken`);
    const script = (element && own) || site;
    problems.push(
      ...(script?.problems ?? [
        element ? noScript : 'the page has no site script: add upgrade.js to the template',
      ]),
    );
    const [missing] = published ? missingIn(words, published) : [];
    if (missing !== undefined) problems.push(`words are not as published: “${missing}”`);
    const form =
      script && script.problems.length === 0
        ? element && script === own
          ? 'native'
          : 'upgradable'
        : 'readable';
    findings.push({ embed, form, problems });
  }
  for (const element of body.querySelectorAll(tags)) {
    if (seen.has(element)) continue;
    const facts = element.getAttribute('briefing') ?? '';
    // Only a snippet names the facts beside a permalink, and it has plain HTML.
    const published = /\/fact\.json$/.test(facts);
    const embed = published
      ? nameOf(facts.replace(/fact\.json$/, ''))
      : (askedBy(element, wanted)?.embed ?? `<${element.localName}>`);
    const script = own ?? site;
    const works = script?.problems.length === 0 && facts;
    const problems = [
      published
        ? 'its plain HTML was taken: readers without script see nothing'
        : `it has no plain HTML: readers without script see nothing; paste the embed's snippet.html, which holds it`,
      ...(facts ? [] : ['it names no facts: set briefing to their address']),
      ...(script?.problems ?? [noScript]),
    ];
    findings.push({ embed, form: works ? (own ? 'native' : 'upgradable') : 'lost', problems });
  }
  for (const frame of body.querySelectorAll('iframe[src]')) {
    const permalink = permalinkOf(frame.getAttribute('src')!, around.page.href, hosts);
    if (!permalink) continue;
    const before = findings.find(({ embed }) => embed === nameOf(permalink));
    const problems =
      frame.getAttribute('sandbox') === ''
        ? ['the frame lets no script run: it shows the words, at a fixed height']
        : [];
    if (before) Object.assign(before, { form: 'frame', problems });
    else findings.push({ embed: nameOf(permalink), form: 'frame', problems });
  }
  const page = folded(wordsIn(body));
  let told = '';
  const isFound = ({ embed }: Wanted): boolean => findings.some((finding) => finding.embed === embed);
  for (const one of [...wanted.filter(isFound), ...wanted.filter((one) => !isFound(one))]) {
    const { embed, words, expected } = one;
    const found = findings.find((finding) => finding.embed === embed);
    const missing = missingIn(page, one);
    if (found) {
      // Its own words were compared above.
    } else if (missing.length > 0) {
      if (expected) findings.push({ embed, form: 'lost', problems: [`not on the page: “${missing[0]}”`] });
    } else if (expected || words.some((line) => !told.includes(folded(line).text)))
      findings.push({
        embed,
        form: 'readable',
        problems: [
          torn.has(embed)
            ? 'it was taken apart into lines, and these are not as published: paste it anew'
            : 'its permalink was taken: let links through (<a href>), and the site script can upgrade it',
        ],
      });
    if (found || missing.length === 0) told += folded(words.join('\n')).text;
  }
  return findings;
}

const noScript = 'its script was taken, and the page has no site script: add upgrade.js to the template';

/** The embed that an element shows by the one fact that it names; a timeline that names none is the whole one. */
function askedBy(element: Element, wanted: readonly Wanted[]): Wanted | undefined {
  const ids = ['figure', 'figures', 'quote', 'events', 'actors'].flatMap(
    (name) => element.getAttribute(name)?.match(/\S+/g) ?? [],
  );
  if (ids.length === 0 && element.localName === 'threat-timeline') ids.push('timeline');
  const meant = wanted.filter(({ embed }) => embed.endsWith(`/${ids[0]}`));
  return ids.length === 1 && meant.length === 1 ? meant[0] : undefined;
}

/** The lines of an embed that a folded text lacks. */
const missingIn = (page: Folded, { words }: Wanted): string[] => words.filter((line) => !says(page, line));

/** The first words of what has lost its name. */
function opening(block: Element): string {
  const words = ((block.querySelector('p,th,td') ?? block).textContent ?? '').trim().split(/\s+/);
  return `“${words.slice(0, 7).join(' ')}${words.length > 7 ? ' …' : ''}”`;
}

/** What every carrier has; the site knows more of each. */
const always = { attributes: ['data-standfirst', 'dir', 'lang'], tags: [] };

/** The attributes and the tags of a carrier that a host has not kept, in words; empty where it kept all. */
function takenFrom(
  blocks: readonly Element[],
  { attributes, tags }: Pick<Wanted, 'attributes' | 'tags'> = always,
): { attributes: string; tags: string } {
  const nodes = blocks.flatMap((block) => [block, ...block.querySelectorAll('*')]);
  const kept = new Set(nodes.flatMap((node) => [...node.attributes].map(({ name }) => name)));
  const names = new Set(nodes.map(({ localName }) => localName));
  // That links were taken is told before.
  const missing = attributes.filter((name) => !kept.has(name) && name !== 'href');
  const isData = (name: string): boolean => name.startsWith('data-');
  // One word for what a host takes as one.
  const all = attributes.filter(isData).every((name) => !kept.has(name));
  return {
    attributes: (all ? ['data-*', ...missing.filter((name) => !isData(name))] : missing).join(', '),
    tags: tags
      .filter((name) => !names.has(name) && name !== 'a')
      .map((name) => `<${name}>`)
      .join(', '),
  };
}

interface Script {
  /** Of its bundle: `standfirst`, `upgrade`, `stat-callout`. */
  name: string;
  problems: string[];
}

const bundle =
  /\/(standfirst|upgrade|host|stat-callout|pull-quote|threat-timeline|key-figure-comparison)(?:-[0-9a-f]{10})?\.js$/;

/** Scripts of ours, with what keeps each from running. */
async function scriptsOf(document: Document, { page, policies, integrityOf }: Around): Promise<Script[]> {
  const metas = [...document.querySelectorAll('meta[http-equiv][content]')]
    .filter((meta) => /^content-security-policy$/i.test(meta.getAttribute('http-equiv')!))
    .map((meta) => readPolicy(meta.getAttribute('content')!));
  // Of a header alone browsers heed it.
  for (const policy of metas) policy.delete('sandbox');
  const all = [...metas, ...policies.map(readPolicy)];
  const scripts: Script[] = [];
  for (const script of document.querySelectorAll('script[src]')) {
    const src = script.getAttribute('src')!;
    if (!URL.canParse(src, page.href)) continue;
    const address = new URL(src, page);
    const [, name] = bundle.exec(address.pathname) ?? [];
    if (!name) continue;
    const problems: string[] = [];
    const integrity = script.getAttribute('integrity') ?? '';
    if (script.getAttribute('type') !== 'module')
      problems.push(`type="module" was taken from the script ${name}.js`);
    const actual = integrity && (await integrityOf(address));
    if (actual && !integrity.split(/\s+/).includes(actual))
      problems.push(`the integrity of ${name}.js is not that of the file: paste the snippet anew`);
    for (const policy of all)
      for (const why of blocks(policy, address, page, integrity, script.getAttribute('nonce') ?? undefined))
        problems.push(`the page's content security policy: ${why}`);
    scripts.push({ name, problems });
  }
  return scripts;
}

/** Where permalinks stand, as the scripts and elements of the page say it. */
function hostsOf(document: Document, { page, hosts }: Around): string[] {
  const found = new Set(hosts);
  const add = (address: string, cut: RegExp): void => {
    if (URL.canParse(address, page.href) && cut.test(new URL(address, page).pathname))
      found.add(new URL(address, page).href.replace(cut, ''));
  };
  for (const script of document.querySelectorAll('script[src]')) {
    for (const host of script.getAttribute('data-hosts')?.split(/\s+/) ?? []) if (host) found.add(host);
    add(script.getAttribute('src')!, /\/_\/.*$/);
  }
  for (const element of document.querySelectorAll('[briefing$="/fact.json"]'))
    add(element.getAttribute('briefing')!, /\/[^/]+\/[^/]+\/fact\.json$/);
  for (const holder of document.querySelectorAll('[data-standfirst]')) {
    const links = [
      ...holder.querySelectorAll('a[href]'),
      ...(holder.nextElementSibling?.querySelectorAll('a[href]') ?? []),
    ];
    const last = links.at(-1)?.getAttribute('href');
    if (last) add(last.replace(/[?#].*$/, ''), /\/[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*\/$/);
  }
  return [...found];
}
