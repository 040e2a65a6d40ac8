/** The text of a source, out of whatever file a reporter has of it: plain text, a saved web page, a PDF. */
/// <reference types="node" />
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fold } from '../briefing/fold.js';
import type { Briefing } from '../briefing/types.js';
import { CannotRun, decode, whyUnread } from './io.js';

/** What `--source ID=FILE …` names: the file of each source, by its id. */
export function sourceFiles(given: readonly string[]): Map<string, string> {
  return new Map(
    given.map((entry) => {
      const [, id, path] = /^([^=]+)=(.+)$/.exec(entry) ?? [];
      if (!id || !path) throw new CannotRun(`--source ${entry}: write ID=FILE, such as council=report.txt`);
      return [id, path];
    }),
  );
}

/** The ids of a briefing's sources, of one not yet validated too. */
export function sourceIds(briefing: unknown): string[] {
  const { sources } = (briefing ?? {}) as Partial<Briefing>;
  return Array.isArray(sources) ? sources.map((source) => String(source?.id)) : [];
}

/** The text of each file, by the id of its source, which the briefing must have. */
export async function readSources(
  briefing: unknown,
  files: ReadonlyMap<string, string>,
): Promise<Record<string, string>> {
  const ids = sourceIds(briefing);
  const texts: Record<string, string> = {};
  for (const [id, path] of files) {
    if (!ids.includes(id))
      throw new CannotRun(
        `--source ${id}=${path}: the briefing has no source "${id}"; it has ${ids.join(', ') || 'none'}`,
      );
    texts[id] = await readSource(path);
  }
  return texts;
}

/** The hash that a briefing records of a source's text: of the folded text, so that other spaces are no change. */
export const textSha256 = (text: string): string => createHash('sha256').update(fold(text)).digest('hex');

/** @returns What a person reads there: of a web page the article alone, without menus and scripts. */
export async function readSource(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new CannotRun(`${path} cannot be read: ${whyUnread(error)}`);
  }
  const text = await textOf(path, bytes);
  if (!/\S/.test(text))
    throw new CannotRun(`${path} holds no text: a scan or a picture must be typed out first`);
  return text;
}

async function textOf(path: string, bytes: Uint8Array): Promise<string> {
  const name = path.toLowerCase();
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  if (start.startsWith('%PDF-') || name.endsWith('.pdf')) return fromPdf(path, bytes);
  if (/\.(docx?|odt|rtf|pages)$/.test(name) || start.startsWith('PK\u0003\u0004'))
    throw new CannotRun(`${path} is a document of a word processor: save it as plain text, HTML or PDF`);
  if (/\.x?html?$/.test(name) || /^\s*(<!doctype html|<html)\b/i.test(start.replace(/^ï»¿/, '')))
    return fromHtml(path, withoutMark(decode(path, bytes)));
  return withoutMark(decode(path, bytes));
}

const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

async function fromHtml(path: string, html: string): Promise<string> {
  const install = 'npm install @mozilla/readability linkedom';
  const [{ parseHTML }, { Readability }] = await Promise.all([
    optional(() => import('linkedom'), path, 'a web page', install),
    optional(() => import('@mozilla/readability'), path, 'a web page', install),
  ]);
  const whole = /<body\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const document = (): Document => parseHTML(whole).document as unknown as Document;
  const article = new Readability<Node>(document(), { serializer: (node) => node }).parse();
  const body = article?.content ? written(article.content) : written(document().body);
  // The title is part of what was published, but most pages have it outside the text.
  const head = [article?.title, article?.byline].filter(
    (line): line is string => !!line && !body.includes(line.trim()),
  );
  return [...head.map((line) => line.trim()), body.trim()].join('\n\n');
}

const blocks =
  /^(address|article|aside|blockquote|body|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tr|ul)$/i;
const unread = /^(script|style|template|noscript)$/i;

/** The text of a node with its paragraphs apart, so that the words at their ends do not run together. */
function written(node: Node): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
  const { nodeName } = node;
  if (node.nodeType !== 1 || unread.test(nodeName)) return '';
  if (/^br$/i.test(nodeName)) return '\n';
  const inner = Array.from(node.childNodes, written).join('');
  if (/^t[dh]$/i.test(nodeName)) return `${inner} `;
  if (!blocks.test(nodeName)) return inner;
  return `\n\n${inner}\n\n`.replace(/ *\n */g, '\n').replace(/\n{3,}/g, '\n\n');
}

async function fromPdf(path: string, bytes: Uint8Array): Promise<string> {
  const { extractText, getDocumentProxy } = await optional(
    () => import('unpdf'),
    path,
    'a PDF',
    'npm install unpdf@1.4',
  );
  try {
    // Its own warnings would go to the output, amid the JSON.
    const { text } = await extractText(await getDocumentProxy(bytes, { verbosity: 0 }));
    return text.join('\n\n');
  } catch (error) {
    throw new CannotRun(`${path} cannot be read as a PDF: ${(error as Error).message}`);
  }
}

/** Loads a package that not every newsroom needs; where it is missing, says how to get it. */
export async function optional<T>(
  load: () => Promise<T>,
  path: string,
  what: string,
  install: string,
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CannotRun(`${path} is ${what}, which needs another package: run  ${install}`);
  }
}
