import assert from 'node:assert/strict';
import type { Draft } from '../../src/check/index.js';
import { runDraft } from '../../src/cli/draft.js';
import { folder, ran } from './run.js';

describe('standfirst draft', () => {
  const { path, write } = folder();
  const draft = (...args: string[]) => ran((io) => runDraft(args, io));
  before(() => {
    write(
      'City Budget 2025.txt',
      'The budget grew by 13 per cent to £27.5m. “A third is ours,” the city said.',
    );
    write('2025.txt', 'Nothing here.');
  });

  it('lists quotes and numbers with where they stand', async () => {
    const { code, out } = await draft(path('City Budget 2025.txt'));
    assert.equal(code, 0);
    assert.equal(
      out.replace(/ +…/g, ' …'),
      [
        'Quotes: 1',
        '  43–58         “A third is ours”',
        'Numbers: 3',
        '  19–30         13 per cent = 13 percent …The budget grew by [13 per cent] to £27.5m. “A third is …',
        '  34–40         £27.5m = 27500000 … grew by 13 per cent to [£27.5m]. “A third is ours,” the…',
        '  43–50         A third = 1/3 …13 per cent to £27.5m. “[A third] is ours,” the city said…',
        '',
      ].join('\n'),
    );
  });

  it('prints a skeleton as JSON, with an id from the name of the file', async () => {
    const found = JSON.parse((await draft(path('City Budget 2025.txt'), '--json')).out) as Draft;
    assert.deepEqual(found.figures[0], {
      asWritten: '13 per cent',
      value: 13,
      scale: 'percent',
      cites: [{ source: 'city-budget-2025', exact: '13 per cent' }],
      'x-at': [19, 30],
    });
    assert.deepEqual(found.quotes, [
      {
        text: 'A third is ours',
        cites: [{ source: 'city-budget-2025', exact: 'A third is ours' }],
        'x-at': [43, 58],
      },
    ]);
  });

  it('takes the id that is given', async () => {
    const { out } = await draft(path('City Budget 2025.txt'), '--json', '--id', 'budget');
    assert.equal((JSON.parse(out) as Draft).quotes[0]?.cites[0].source, 'budget');
  });

  it('says that there is nothing where there is nothing', async () => {
    assert.equal((await draft(path('2025.txt'))).out, 'Quotes: 0\nNumbers: 0\n');
  });

  const cannot: [name: string, args: () => string[], message: RegExp][] = [
    ['no file', () => [], /name one file/],
    ['a file that is not there', () => [path('none.txt')], /none\.txt cannot be read/],
    ['an id that is none', () => [path('2025.txt'), '--id', 'A b'], /--id A b: use small letters/],
  ];
  for (const [name, args, message] of cannot) {
    it(`exits with 2 on ${name}, and says why`, async () => {
      const { code, err } = await draft(...args());
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }
});
