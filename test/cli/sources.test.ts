import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fold } from '../../src/briefing/fold.js';
import { CannotRun } from '../../src/cli/io.js';
import { optional, readSource } from '../../src/cli/sources.js';
import { folder } from './run.js';

const harbour = readFileSync(new URL('../briefings/harbour-source.txt', import.meta.url), 'utf8');

/** A PDF of one page with some lines of text, as small as one can be. */
function pdf(lines: readonly string[]): string {
  const content = `BT /F1 12 Tf 14 TL 40 760 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
}

describe('reading a source', () => {
  const { path, write } = folder();
  const page = (body: string, head = ''): string =>
    `<!doctype html><html><head><meta charset="utf-8"><title>The harbour's year</title>${head}</head><body>${body}</body></html>`;
  const paragraphs = harbour
    .split('\n\n')
    .map((text) => `<p>${text.replace('harbour', '<a href="/h">harbour</a>')}</p>`);

  before('the packages are loaded once, which takes a while', async function () {
    this.timeout(30_000);
    await Promise.all([import('unpdf'), import('linkedom'), import('@mozilla/readability')]);
    await readSource(write('warm.pdf', pdf(['A'])));
  });

  it('takes plain text as it is', async () => {
    assert.equal(await readSource(write('a.txt', harbour)), harbour);
    assert.equal(await readSource(write('a', '\ufeffA line')), 'A line');
  });

  it('takes the article of a web page, without what stands around it', async () => {
    const text = await readSource(
      write(
        'a.html',
        page(
          `<nav><a href="/">Menu</a></nav><main><article>${paragraphs.join('')}</article></main><footer>All rights reserved</footer><script>var a = 1</script>`,
          '<style>p { color: red }</style>',
        ),
      ),
    );
    for (const paragraph of harbour.trim().split('\n\n').slice(1))
      assert.ok(fold(text).includes(fold(paragraph)), paragraph);
    assert.doesNotMatch(text, /Menu|rights|var a|color|</);
  });

  it('keeps paragraphs, breaks, items and cells apart, and the letters of a word together', async () => {
    const text = await readSource(
      write(
        'b.htm',
        page(
          '<article><p>It was <b>good</b>ness.<br>Next</p><p>Then</p><ul><li>one</li><li>two</li></ul><table><tr><td>3</td><td>4</td></tr></table></article>',
        ),
      ),
    );
    assert.equal(fold(text).trim(), "The harbour's year It was goodness. Next Then one two 3 4");
    assert.match(text, /goodness\.\nNext\n\nThen/);
  });

  it('takes a piece of a page, and knows a page by its beginning', async () => {
    assert.equal(await readSource(write('c.html', '<p>A “short” line &amp; more')), 'A “short” line & more');
    assert.doesNotMatch(await readSource(write('c.txt', page('<p>A line'))), /</);
  });

  it('reads a page in the encoding that it names', async () => {
    const html = page('<p>Café').replace('utf-8', 'windows-1252');
    assert.match(await readSource(write('d.html', Buffer.from(html, 'latin1'))), /Café/);
  });

  it('takes the text of a PDF', async () => {
    const text = await readSource(write('a.pdf', pdf(['The new pier cost 27.5m,', 'the authority said.'])));
    assert.equal(fold(text).trim(), 'The new pier cost 27.5m, the authority said.');
  });

  const cannot: [name: string, file: () => string, message: RegExp][] = [
    ['a file that is not there', () => path('none.txt'), /none\.txt cannot be read: /],
    ['a file without text', () => write('e.txt', ' \n'), /e\.txt holds no text/],
    ['a scan', () => write('scan.pdf', pdf([])), /scan\.pdf holds no text: a scan/],
    ['a broken PDF', () => write('f.pdf', 'nothing'), /f\.pdf cannot be read as a PDF: /],
    ['another encoding', () => write('g.txt', Buffer.from('Café', 'latin1')), /g\.txt is not in UTF-8: save/],
    ['a document of a word processor', () => write('h.docx', 'PK'), /save it as plain text, HTML or PDF/],
    ['an encoding nobody knows', () => write('i.html', '<meta charset="klingon"><p>a'), /KLINGON: save/],
  ];
  for (const [name, file, message] of cannot) {
    it(`says what to do about ${name}`, () =>
      assert.rejects(
        readSource(file()),
        (error) => error instanceof CannotRun && message.test(error.message),
      ));
  }

  it('names the package to install where one is missing', async () => {
    const missing = 'standfirst-no-such-package';
    await assert.rejects(
      optional(() => import(missing), 'a.pdf', 'a PDF', 'npm install it'),
      { message: 'a.pdf is a PDF, which needs another package: run  npm install it' },
    );
  });
});
