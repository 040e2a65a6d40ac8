import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { is } from 'valibot';
import { ruleCodes } from '../../src/briefing/codes.js';
import { parse } from '../../src/briefing/parse.js';
import { Briefing as schema } from '../../src/briefing/schema.js';
import { examples } from './examples.js';
import { figureExamples } from './figure-examples.js';
import { event, figure, quote, sample } from './fixture.js';

const all = { ...examples, ...figureExamples };

describe('rules between fields', () => {
  it('find nothing wrong with the sample', () => assert.deepEqual(parse(sample()).problems, []));

  for (const [code, cases] of Object.entries(all)) {
    cases.forEach(({ fail, pass, path, message }, index) => {
      it(`${code} ${index + 1}: found where it is broken, and only there`, () => {
        const broken = sample();
        fail(broken);
        const { problems } = parse(broken);
        assert.deepEqual(
          problems.map((problem) => [problem.code, problem.path]),
          [[code, path]],
        );
        assert.match(problems[0]!.message, message);
        const line = ruleCodes[code as keyof typeof ruleCodes];
        const level =
          line.startsWith('Warning') || problems[0]!.message.includes('translated quote')
            ? 'warning'
            : line.startsWith('Note')
              ? 'note'
              : 'error';
        assert.equal(problems[0]!.level, level);
        const right = sample();
        pass(right);
        assert.deepEqual(parse(right).problems, []);
      });
    });
  }

  it('have an example each', () => assert.deepEqual(Object.keys(all).sort(), Object.keys(ruleCodes).sort()));

  it('are all listed, and none is listed that is not', () => {
    const source = ['rules', 'figure-rules']
      .map((file) => readFileSync(new URL(`../../src/briefing/${file}.ts`, import.meta.url), 'utf8'))
      .join('');
    const used = [...source.matchAll(/\b(?:report|at)\(\s*'([a-z-]+)'/g)].map((match) => match[1]!);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(ruleCodes).sort());
  });

  it('are none that the JSON Schema could hold: each broken example has the right shape', () => {
    for (const { fail } of Object.values(all).flat()) {
      const broken = sample();
      fail(broken);
      assert.ok(is(schema, broken));
    }
  });
});

describe('rules that other rules leave be', () => {
  it('a base is shown of a share, a rank and a trend, and so it is right', () => {
    const briefing = sample();
    for (const figure of briefing.figures) figure.base ??= 10;
    assert.deepEqual(
      parse(briefing).problems.filter(({ path }) => path.endsWith('.base')),
      [],
    );
  });

  it('addresses are read in a browser that cannot say whether it can', () => {
    const { canParse } = URL;
    try {
      Reflect.deleteProperty(URL, 'canParse');
      assert.deepEqual(parse(sample()).problems, []);
    } finally {
      URL.canParse = canParse;
    }
  });
});

describe('references to nothing', () => {
  it('are all told of in a moment, however many, and what was meant by some', () => {
    const briefing = sample();
    for (let i = 0; i < 1000; i++) {
      briefing.actors.push({ id: `actor-number-${i}`, kind: 'person', name: 'A' });
      briefing.events.push(
        event(`e-${i}`, { actors: [{ actor: `actor-nomber-x${i}` }, { actor: 'mastr' }] }),
      );
    }
    const start = performance.now();
    const { problems } = parse(briefing);
    const took = performance.now() - start;
    assert.equal(problems.length, 2000);
    assert.ok(took < 5000, `${took} ms`);
    const [slip, master] = problems;
    assert.deepEqual([slip!.expected, master!.expected], ['actor-number-0', 'master']);
    assert.equal(problems.filter(({ expected }) => expected === 'master').length, 1000);
  });
});

describe('per kind', () => {
  it('a problem names its fact', () => {
    const briefing = sample();
    briefing.figures.push(figure('bare', { value: 1 }));
    briefing.quotes.push(quote('short', { form: 'fragment' }));
    assert.deepEqual(
      parse(briefing).problems.map(({ fact }) => fact),
      ['bare', 'short'],
    );
  });
});
