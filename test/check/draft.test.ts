import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { draft, quotedSpans } from '../../src/check/index.js';
import { locate, sourceText } from '../../src/check/passages.js';

const harbour = readFileSync(new URL('../briefings/harbour-source.txt', import.meta.url), 'utf8');
const quoted = (text: string): string[] => quotedSpans(text).map(([start, end]) => text.slice(start, end));

describe('quoted spans', () => {
  const table: [name: string, text: string, spans: string[]][] = [
    ['curly marks', 'She said “yes, now,” then “no.”', ['yes, now', 'no.']],
    ['straight marks', 'She said "yes," then "no".', ['yes', 'no']],
    ['guillemets', 'Il dit « oui ».', ['oui']],
    ['low marks', 'Er sagte „ja“, dann „nein“.', ['ja', 'nein']],
    ['single curly marks', 'He said ‘the workers’ own’ rule.', ['the workers']],
    ['an apostrophe', 'It’s the boats’ year, rock ’n’ roll', []],
    ['marks within marks', '“He said ‘stop’ twice,” she said.', ['He said ‘stop’ twice']],
    ['a speech over two paragraphs', '“One.\n\n“Two,” he said.', ['One.', 'Two']],
    ['a mark that is never closed', 'She said “yes', ['yes']],
    ['nothing between the marks', 'The marks “” are two.', []],
  ];
  for (const [name, text, spans] of table) it(`knows ${name}`, () => assert.deepEqual(quoted(text), spans));
});

describe('a draft', () => {
  const { figures, quotes } = draft(harbour, 'harbour');

  it('has every quote, with where it stands', () => {
    assert.equal(quotes.length, 8);
    for (const { text, 'x-at': at } of quotes) assert.equal(harbour.slice(...at), text);
  });

  it('has every number as it is written, with where it stands', () => {
    for (const { asWritten, 'x-at': at } of figures) assert.equal(harbour.slice(...at), asWritten);
    const of = (words: string) => figures.find(({ asWritten }) => asWritten === words);
    assert.equal(of('41,200')?.value, 41200);
    assert.equal(of('a fifth')?.value, '1/5');
    assert.equal(of('a fifth')?.scale, 'fraction');
    assert.equal(of('62 per cent')?.scale, 'percent');
    assert.equal(of('4 percentage points')?.scale, 'points');
    assert.equal(of('a dozen')?.value, 12);
  });

  it('cites each so that it stands once', () => {
    const text = sourceText(harbour);
    for (const { cites } of [...figures, ...quotes]) {
      const { at, again } = locate(text, cites[0]);
      assert.ok(at >= 0 && !again, JSON.stringify(cites));
    }
  });

  it('takes the word that qualifies a number, and puts the number where that needs it', () => {
    const of = (words: string) => figures.find(({ asWritten }) => asWritten === words);
    assert.deepEqual([of('at least 900')?.qualifier, of('at least 900')?.lower], ['at-least', 900]);
    assert.deepEqual([of('Fewer than 20')?.qualifier, of('Fewer than 20')?.upper], ['less-than', 20]);
    assert.equal(draft('He spoke about 20 ships of 20kg in the 1890s.', 's').figures.map(({ asWritten }) => asWritten).join(), '20,20kg'); // prettier-ignore
  });

  it('takes a range for one figure, and a time of day for none', () => {
    const of = (text: string) =>
      draft(text, 's').figures.map(({ cites: _, 'x-at': at, ...figure }) => ({
        ...figure,
        at: text.slice(...at) === figure.asWritten,
      }));
    assert.deepEqual(of('Between 600 and 800 soldiers came at 4am.'), [
      { asWritten: 'Between 600 and 800', qualifier: 'between', lower: 600, upper: 800, at: true },
    ]);
    assert.deepEqual(of('a share of between 10 and 20 per cent'), [
      {
        ...{ asWritten: 'between 10 and 20 per cent', qualifier: 'between', lower: 10, upper: 20 },
        ...{ scale: 'percent', at: true },
      },
    ]);
    assert.deepEqual(
      of('between 5 and 6 million, £1.5-2bn, 5-10%, 3-2 and 4').map(
        ({ value, lower, upper }) => value ?? [lower, upper],
      ),
      [[5e6, 6e6], [1.5e9, 2e9], [5, 10], 3, 2, 4],
      'both ends are of the scale that is said once',
    );
    assert.deepEqual(
      of('less than half').map(({ qualifier, upper }) => [qualifier, upper]),
      [['less-than', '1/2']],
    );
  });

  it('invents nothing', () => {
    const known = 'asWritten qualifier value lower upper scale text cites x-at'.split(' ');
    for (const fact of [...figures, ...quotes])
      assert.deepEqual(
        Object.keys(fact).filter((field) => !known.includes(field)),
        [],
      );
  });

  it('keeps its places where the text folds', () => {
    const text = 'A\u00ad\u200bbout “thir\u00adteen…  ships”\u00a0and 13\u00a0% more';
    const found = draft(text, 's');
    assert.deepEqual(
      found.figures.map((figure) => text.slice(...figure['x-at'])),
      ['thir\u00adteen', '13\u00a0%'],
    );
    assert.equal(found.quotes[0]?.text, 'thirteen… ships');
    assert.equal(text.slice(...found.quotes[0]!['x-at']), 'thir\u00adteen…  ships');
  });
});
