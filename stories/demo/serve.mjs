/**
 * `npm run demo`: one plain HTML article on cdn/ alone, under a strict content security policy. Each embed holds its
 * plain HTML, as a CMS would have it, so that a reader without script has the same facts.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { writeEmbed } from '../../src/html/index.ts';

const root = join(import.meta.dirname, '..', '..');
const folders = {
  '/cdn/': join(root, 'cdn'),
  '/briefings/': join(root, 'src', 'briefings'),
  '/': import.meta.dirname,
};
const types = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** The policy under which every embed works. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const briefing = JSON.parse(
  readFileSync(join(folders['/briefings/'], 'mi5-threat-update-2024.json'), 'utf8'),
);
const list = (value) => value?.split(' ');

/** Puts into each empty embed of a page the HTML that its attributes ask for. */
export function fill(page) {
  return page.replace(/(<([a-z]+-[a-z-]+)\s([^>]*)>)(<\/\2>)/g, (_, open, element, attributes, close) => {
    const { quote, figure, figures, events } = Object.fromEntries(
      [...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    return (
      open +
      writeEmbed({ element, quote, figures: list(figure ?? figures), events: list(events) }, briefing) +
      close
    );
  });
}

/** Serves the article on a port of this machine; 0 takes a free one. */
export function serve(port = 0) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)).replace(
      /\/$/,
      '/index.html',
    );
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    const file = prefix && join(folders[prefix], path.slice(prefix.length));
    if (!file || !types[extname(file)] || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body = readFileSync(file);
    response.writeHead(200, {
      'content-type': `${types[extname(file)]}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(extname(file) === '.html' ? fill(body.toString()) : body);
  });
  return new Promise((done, fail) =>
    server.once('error', fail).listen(port, '127.0.0.1', () => done(server)),
  );
}

if (process.argv[1] === import.meta.filename) {
  const server = await serve(Number(process.env.PORT ?? 8000)).catch(() => serve());
  console.log(`The article is at http://localhost:${server.address().port}/ (Ctrl+C ends it).`);
}
