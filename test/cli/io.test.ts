import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runImport } from '../../src/cli/import.js';
import { decode, readJson, readText, rewrite } from '../../src/cli/io.js';
import { folder, ran } from './run.js';

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('files', () => {
  const { write } = folder();

  it('are read as UTF-8, or as UTF-16 where they say so', () => {
    for (const [name, bytes] of [
      ['plain.json', Buffer.from('{"a":"Café"}')],
      ['marked.json', Buffer.from('\ufeff{"a":"Café"}')],
      ['little.json', utf16('{"a":"Café"}', false)],
      ['big.json', utf16('{"a":"Café"}', true)],
    ] as const)
      assert.deepEqual(readJson(write(name, bytes)), { a: 'Café' }, name);
    assert.equal(readText(write('marked.txt', Buffer.from('\ufeffa'))), '\ufeffa');
  });

  it('of a web page are read in the encoding that it names', () => {
    const page = '<!doctype html><meta charset="windows-1252"><p>Café';
    assert.ok(readText(write('page.html', Buffer.from(page, 'latin1'))).endsWith('Café'));
    // Whoever saved it anew as UTF-8 may have left what it says.
    assert.ok(readText(write('saved.html', Buffer.from(`\ufeff${page}`))).endsWith('Café'));
    assert.ok(decode('served', Buffer.from(page), 'utf-8').endsWith('Café'));
  });

  it('are written anew as a whole, where a link leads and with the rights they have', () => {
    const file = write('own.json', 'old');
    const link = join(dirname(file), 'link.json');
    chmodSync(file, 0o640);
    symlinkSync(file, link);
    rewrite(link, 'new');
    assert.equal(readFileSync(file, 'utf8'), 'new');
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.deepEqual(
      readdirSync(dirname(file)).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('that are not JSON are refused with the line, and what is wrong there', () => {
    for (const [text, why] of [
      ['', /line 1: there is nothing here yet/],
      ['{\n  "a": 1\n  "b": 2\n}', /line 3: a comma is missing before this/],
      ['{\n  "a": 1,\n}', /line 3: .*a comma stands before nothing/],
      ['{"a": [1, 2}', /line 1: .*missing/],
      ['// note\n{}', /line 1: JSON has no comments/],
      ['{"a": 1} {', /line 1: it ends before this/],
      ['{"a": 1.}', /line 1: this is no number/],
      ['{"a": "\\u12"}', /line 1: after \\u stands what is no letter’s number/],
    ] as const)
      assert.throws(() => readJson(write('c.json', text)), { message: why });
  });

  it('that say a thing twice are refused: of two numbers one would be lost without a word', () => {
    const twice = '\ufeff{\r\n  "a": [{"b": 1}, {"b": 2}],\r\n  "c": {"b": 3,\r\n    "\\u0062": 4}\r\n}';
    assert.throws(() => readJson(write('d.json', twice)), {
      message: /d\.json line 4: "b" stands there a second time, .*: keep the right one$/,
    });
    assert.deepEqual(readJson(write('d.json', '[{"a": {"a": 1}}, {"a": {}}]')), [{ a: { a: 1 } }, { a: {} }]);
  });

  it('in another encoding are refused, with how to save them', async () => {
    const sheet = write('sheet.csv', Buffer.from('Year,Headline\n2014,Café\n', 'latin1'));
    const about = ['--publisher', 'A desk', '--lang', 'en', '--as-of', '2026-11-24', '--title', 'T'];
    const { code, out, err } = await ran((io) => runImport(['--timelinejs', sheet, ...about], io));
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /sheet\.csv is not in UTF-8: save it as “CSV UTF-8”/);
    assert.throws(
      () => readJson(write('b.json', Buffer.from('{"a":"é"}', 'latin1'))),
      /not in UTF-8: save it as UTF-8/,
    );
  });
});
