import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../src/briefing/fold.js';
import { safeUrl } from '../../src/briefing/url.js';
import { nearest, pathText, showBoth } from '../../src/briefing/words.js';

describe('folding', () => {
  const alike: [string, string][] = [
    ['“It’s a ‘choice’”', "\"It's a 'choice'\""],
    ['connection … to', 'connection ... to'],
    ['£27.5\u00a0m, 10\u202f000, a\u2009b', '£27.5 m, 10 000, a b'],
    ['coun\u00adter\u200bterror\u200dism\ufeff', 'counterterrorism'],
    ['signed\ufe00\ufe0f\u{e0100}\u{e01ef} text', 'signed text'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['Cafe\u200b\u0301', 'Caf\u00e9'],
    ['two\n\n  lines\t', 'two lines '],
  ];
  for (const [a, b] of alike)
    it(`takes ${JSON.stringify(a)} for ${JSON.stringify(b)}`, () => assert.equal(fold(a), fold(b)));

  it('does nothing more: case, ½, ligatures, dashes and accents stay', () => {
    for (const text of ['MI5', '½', 'ﬁne', 'a–b—c', 'é', '²', '«a»', '٤٣', 'a, b.'])
      assert.equal(fold(text), text);
  });

  it('is settled at once', () => {
    const marks = fc.constantFrom(
      ' ',
      'e',
      '\u00ad',
      '\u200b',
      '\u0301',
      '\ufe0f',
      '…',
      '’',
      '\u2003',
      '\u0338',
      '=',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: marks }), fc.string()), (text) => {
        assert.equal(fold(fold(text)), fold(text));
      }),
    );
  });
});

describe('addresses', () => {
  for (const url of [
    'https://a.example/b?c#d',
    'HTTP://a.example',
    'mailto:desk@a.example',
    '/a',
    'a/b:c',
    '?q=a:b',
    '#a',
    '//a.example/b',
    '../a.json',
    'a b.html',
  ]) {
    it(`keep ${url}`, () => assert.equal(safeUrl(url), url));
  }
  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u0000:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.example/x',
    'file:///etc/passwd',
    'ftp://a.example',
    ':a',
    '1a:b',
    'a\u00adb:c',
    '',
    ' ',
  ]) {
    it(`refuse ${JSON.stringify(url)}`, () => assert.equal(safeUrl(url), undefined));
  }
  it('that are no text are refused', () => {
    for (const url of [undefined, null, 5, {}]) assert.equal(safeUrl(url as never), undefined);
  });

  it('never lead anywhere else, as a browser reads them', () => {
    const part = fc.constantFrom(
      'java',
      'script',
      ':',
      'data',
      'https',
      '//',
      '\t',
      '\n',
      '\u0000',
      ' ',
      '/',
      'a',
      '&colon;',
      '%3a',
      '\\',
      '#',
      '?',
      'JS',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const url = safeUrl(parts.join(''));
        if (url === undefined || !URL.canParse(url, 'https://base.example/')) return;
        assert.match(new URL(url, 'https://base.example/').protocol, /^(https?|mailto):$/);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('words of problems', () => {
  it('find what was meant, and nothing where it is too far', () => {
    const options = ['count', 'amount', 'share', 'more-than', 'at-least', 'saidBy'];
    for (const [word, meant] of [
      ['cuont', 'count'],
      ['Count', 'count'],
      ['more than', 'more-than'],
      ['atleast', 'at-least'],
      ['amout', 'amount'],
      ['saidby', 'saidBy'],
      ['shaer', 'share'],
      ['weather', undefined],
      ['', undefined],
      ['x', undefined],
    ]) {
      assert.equal(nearest(word!, options), meant, word);
    }
  });

  it('show of two long values what differs, and of short ones all', () => {
    const text = 'We were warned, and we did not act quickly enough. I am';
    assert.deepEqual(showBoth(`${text} sorry now.`, `${text} very sorry now.`), [
      '"…quickly enough. I am sorry now."',
      '"…quickly enough. I am very sorry now."',
    ]);
    assert.deepEqual(showBoth(text, text.replace('We were', 'You were')), [
      `"${text}"`,
      `"${text.replace('We were', 'You were')}"`,
    ]);
    const [one, other] = showBoth('a '.repeat(80) + 'b '.repeat(80), 'a '.repeat(80) + 'c '.repeat(80));
    assert.ok(one.includes('b b') && other.includes('c c') && one.endsWith('…"') && one.length < 65);
    assert.deepEqual(showBoth(43, undefined), ['43', 'missing']);
    assert.deepEqual(showBoth([1, 2], [1, 3]), ['[1,2]', '[1,3]']);
    const [long, longer] = showBoth(`${'x'.repeat(99)}y`, `${'x'.repeat(99)}z`);
    assert.ok(long.endsWith('xy"') && longer.endsWith('xz"') && long.length < 40, 'where no spaces are');
  });

  it('write a place as JSON paths do', () => {
    assert.equal(pathText(['figures', 3, 'unit', 'one']), 'figures[3].unit.one');
    assert.equal(pathText(['$schema']), '$schema');
    assert.equal(pathText(['figures', 0, 'a b']), 'figures[0]["a b"]');
    assert.equal(pathText([]), '');
  });
});
