/** What the check has to say of a briefing as a whole: its status, its language, its sources. */
import type { Briefing, Fact, Picture, Source } from '../briefing/types.js';
import { factLists, type Path } from '../briefing/walk.js';
import type { Report } from '../briefing/words.js';
import { asOfHolds } from './as-of.js';
import { isEnglish } from './language.js';
import type { SourceText } from './passages.js';

export interface CheckOptions {
  /** A cited source that is not given is an error. */
  strict?: boolean;
  /** The day to hold the as-of date against, `2026-11-24`; without it, nothing is called stale. */
  now?: string;
  /** SHA-256 of the folded text of each source given, in hex, where the caller has them. */
  hashes?: Readonly<Record<string, string>>;
}

/** An address that leads to the same place from every page. */
const leads = /^(\/|[a-z][a-z0-9+.-]*:)/i;

export function aboutBriefing(
  briefing: Briefing,
  texts: Map<string, SourceText>,
  report: Report,
  options: CheckOptions,
): void {
  const { status, embargoedUntil, lang, sources } = briefing;
  if (status !== 'usable' || embargoedUntil) {
    const why = status === 'usable' ? `is embargoed until ${embargoedUntil}` : `is ${status}`;
    report(
      'not-usable',
      [status === 'usable' ? 'embargoedUntil' : 'status'],
      `${why}: it is not to be published`,
      'note',
    );
  }
  if (!isEnglish(lang)) {
    report(
      'numbers-not-checked',
      ['lang'],
      `is ${lang}: words for numbers, qualifiers and dates are read in English alone, so hold them against their words yourself`,
      'warning',
    );
  }
  asOfHolds(briefing, report, options.now);
  const pictures: [Picture | undefined, Path][] = [
    ...briefing.actors.map((actor, index): [Picture | undefined, Path] => [
      actor?.portrait,
      ['actors', index, 'portrait'],
    ]),
    // A list may hold what is no fact: the validation says so.
    ...briefing.events.map((event, index): [Picture | undefined, Path] => [
      event?.media,
      ['events', index, 'media'],
    ]),
  ];
  for (const [picture, path] of pictures) {
    if (!picture || leads.test(picture.src)) continue;
    report(
      'picture-relative',
      [...path, 'src'],
      `is ${picture.src}, which each page that holds the embed looks for beside itself: write the whole address, https://…`,
      'warning',
    );
  }
  importedSources(briefing, report, options.strict);
  const cited = new Set<string>();
  JSON.stringify(briefing, (key, value) =>
    key === 'source' && typeof value === 'string' ? (cited.add(value), value) : value,
  );
  sources.forEach((source, index) => {
    const { hashes = {} } = options;
    const hash = Object.hasOwn(hashes, source.id) ? hashes[source.id] : undefined;
    if (hash && source.textSha256 && hash !== source.textSha256) {
      report(
        'source-changed',
        ['sources', index, 'textSha256'],
        'is not the hash of the text given: the source has changed; compare, then take a new snapshot',
        'error',
        hash,
      );
    }
    for (const field of ['url', 'archivedUrl'] as const) {
      const address = source[field];
      if (address && !leads.test(address))
        report(
          'source-relative',
          ['sources', index, field],
          `is ${address}, which each page looks for beside itself: write the whole address, https://${address.startsWith('www.') ? address : '…'}`,
          'warning',
        );
    }
    if (source.url && /^https?:/i.test(source.url) && !source.archivedUrl) {
      report(
        'no-archived-copy',
        ['sources', index, 'archivedUrl'],
        'is not given: archive the page, or it may be gone when a reader looks',
        'warning',
      );
    }
    if (cited.has(source.id) && !texts.has(source.id) && !isImport(source)) {
      report(
        'not-checked',
        ['sources', index],
        `was not given, so what cites it is not checked: add --source ${source.id}=FILE`,
        options.strict ? 'error' : 'warning',
      );
    }
  });
}

/** The import marks the source that it makes of the timeline itself; a mark stays when the id or the title changes. */
const isImport = (source: Source): boolean => 'x-timelinejs' in source;

/** A timeline that cites itself proves nothing. Told by `publish` too, which reads no sources. */
export function importedSources(briefing: Briefing, report: Report, strict = false): void {
  briefing.sources.forEach((source, index) => {
    if (!isImport(source)) return;
    const citing = factLists
      .flatMap((list): Fact[] => briefing[list])
      .filter((fact) => fact?.cites?.some((cite) => cite?.source === source.id)).length;
    if (citing === 0) return;
    report(
      'cites-import',
      ['sources', index],
      `is the timeline itself, and ${citing === 1 ? '1 fact cites' : `${citing} facts cite`} it, which proves nothing: cite what each rests on, then take this source out`,
      strict ? 'error' : 'warning',
    );
  });
}
