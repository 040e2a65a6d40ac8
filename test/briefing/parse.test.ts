import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { shapeCodes } from '../../src/briefing/codes.js';
import { parse } from '../../src/briefing/parse.js';
import type { Briefing } from '../../src/briefing/types.js';
import { sample } from './fixture.js';

/** An object in which anything may stand, for what the types forbid. */
type Loose = Record<string | number, unknown>;

/** The sample with one place set to something else, or taken out. */
function changed(path: (string | number)[], value?: unknown): unknown {
  const briefing: unknown = sample();
  const last = path.at(-1)!;
  const parent = path.slice(0, -1).reduce((node, key) => node[key] as Loose, briefing as Loose);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return briefing;
}

function only(input: unknown): {
  code: string;
  path: string;
  message: string;
  level: string;
  expected?: string;
  fact?: string;
} {
  const { problems } = parse(input);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  return problems[0]!;
}

describe('parse', () => {
  it('returns the input itself, unchanged', () => {
    const input = { ...sample(), 'x-desk': { any: 'thing' } };
    const before = structuredClone(input);
    const { briefing, problems } = parse(input);
    assert.equal(briefing, input);
    assert.deepEqual(input, before);
    assert.deepEqual(problems, []);
  });

  it('accepts the first briefing without a word', () => {
    const file = new URL('../../src/briefings/mi5-threat-update-2024.json', import.meta.url);
    const { briefing, problems } = parse(JSON.parse(readFileSync(file, 'utf8')));
    assert.ok(briefing);
    assert.deepEqual(problems, []);
  });

  it('keeps unknown fields and warns of them, with what was probably meant', () => {
    const input = changed(['figures', 0, 'saidby'], 'master') as Briefing;
    delete input.figures[0]!.saidBy;
    const problem = only(input);
    assert.deepEqual(
      [problem.level, problem.code, problem.path, problem.expected],
      ['warning', 'unknown-field', 'figures[0].saidby', 'saidBy'],
    );
    assert.equal(
      problem.message,
      'figures[0] ships: saidby is not a field of this format: did you mean saidBy?',
    );
    assert.equal(parse(input).briefing, input);
    assert.match(only(changed(['weather'], 'fair')).message, /^briefing: weather .*x-…/);
    assert.deepEqual(parse(changed(['events', 0, 'when', 'x-note'], 1)).problems, []);
  });

  it('says what to write where the shape alone does not', () => {
    const told = (input: unknown): string => parse(input).problems[0]!.message;
    for (const [input, message] of [
      [
        changed(['figures', 0, 'saidBy'], sample().actors[0]!.name),
        /saidBy is ".*", a name; write the id, port$/,
      ],
      [
        changed(['figures', 0, 'cites', 0, 'source'], sample().sources[0]!.title),
        /source is ".*", a name; write the id, paper$/,
      ],
      [changed(['figures', 0, 'saidBy'], 'No One'), /saidBy is "No One"; use small letters/],
      [
        changed(['figures', 0, 'qualifier']),
        /qualifier is missing: add the word at the number; exact, where none/,
      ],
      [
        changed(['figures', 2, 'of'], { words: 'ships' }),
        /of\.defined is missing: add true where the source says/,
      ],
      [changed(['events', 0, 'when', 'basis']), /basis is missing: add stated where .*, inferred where/],
      [
        changed(['asOf'], '2026-10-14'),
        /asOf is "2026-10-14"; write an object such as \{"edtf": "2026-10-14", "words"/,
      ],
      [changed(['events', 0, 'when'], 7), /when is 7; write an object in \{ \}/],
      [changed(['events', 0, 'actor'], 'port'), /actor is not a field of this format: did you mean actors\?/],
    ] as const)
      assert.match(told(input), message);
    assert.equal(
      parse(changed(['figures', 0, 'saidBy'], sample().actors[0]!.name)).problems[0]!.expected,
      'port',
    );
  });

  it('looks for no meaning in unknown fields', () => {
    const problem = only(
      changed(['figures', 0, 'meta'], { source: 'nobody', speaker: 'Cafe\u0301', url: 'javascript:0' }),
    );
    assert.equal(problem.code, 'unknown-field');
  });

  const shapes: [keyof typeof shapeCodes, unknown, string, string][] = [
    [
      'unknown-choice',
      changed(['figures', 0, 'kind'], 'cuont'),
      'figures[0].kind',
      'figures[0] ships: kind is "cuont"; use one of count, amount, share, change, multiple, trend, duration, rank (count is nearest)',
    ],
    [
      'unknown-choice',
      changed(['figures', 0, 'qualifier'], 'more than'),
      'figures[0].qualifier',
      'figures[0] ships: qualifier is "more than"; use one of exact, round, about, almost, just-over, more-than, at-least, less-than, at-most, between (more-than is nearest)',
    ],
    [
      'unknown-choice',
      changed(['status'], 7),
      'status',
      'briefing: status is 7; use one of draft, withheld, usable, cancelled',
    ],
    [
      'missing-field',
      changed(['figures', 0, 'label']),
      'figures[0].label',
      'figures[0] ships: label is missing: add it',
    ],
    [
      'missing-field',
      changed(['publisher', 'name']),
      'publisher.name',
      'briefing: publisher.name is missing: add it',
    ],
    [
      'number-in-text',
      changed(['figures', 0, 'value'], '44'),
      'figures[0].value',
      'figures[0] ships: value is "44"; write 44 without quotation marks',
    ],
    [
      'number-in-text',
      changed(['figures', 0, 'value'], 'over 750'),
      'figures[0].value',
      'figures[0] ships: value is "over 750"; write the number alone; "over" and the like go into qualifier',
    ],
    [
      'number-in-text',
      changed(['version'], '2'),
      'version',
      'briefing: version is "2"; write 2 without quotation marks',
    ],
    [
      'bad-form',
      changed(['figures', 0, 'id'], 'Ships'),
      'figures[0].id',
      'figures[0] Ships: id is "Ships"; use small letters, digits and hyphens',
    ],
    [
      'bad-form',
      changed(['quotes', 0, 'text'], ' '),
      'quotes[0].text',
      'quotes[0] calm: text is " "; fill it in',
    ],
    [
      'bad-form',
      changed(['figures', 0, 'cites'], []),
      'figures[0].cites',
      'figures[0] ships: cites is an empty list; give at least one',
    ],
    [
      'bad-form',
      changed(['figures', 0, 'value'], Infinity),
      'figures[0].value',
      'figures[0] ships: value is Infinity; write a number',
    ],
    ['bad-form', changed(['version'], 1.5), 'version', 'briefing: version is 1.5; use a whole number from 1'],
    [
      'wrong-type',
      changed(['figures', 0, 'value'], true),
      'figures[0].value',
      'figures[0] ships: value is true; write a number, or a fraction such as "1/3"',
    ],
    [
      'wrong-type',
      changed(['events', 2, 'title'], null),
      'events[2].title',
      'events[2] count: title is null; write a text in quotation marks',
    ],
    [
      'wrong-type',
      changed(['figures', 0], 'ships'),
      'figures[0]',
      'figures[0] is "ships"; write an object in { }',
    ],
    ['wrong-type', changed(['events'], {}), 'events', 'briefing: events is an object; write a list in [ ]'],
    ['wrong-type', 'a briefing', '', 'briefing is "a briefing"; write an object in { }'],
    ['missing-field', undefined, '', 'briefing is missing: add it'],
  ];
  for (const [code, input, path, message] of shapes) {
    it(`says in words: ${message}`, () => {
      const found = parse(input);
      assert.equal(found.briefing, undefined);
      const problem = found.problems.find((one) => one.path === path)!;
      assert.equal(problem.message, message);
      assert.deepEqual([problem.code, problem.level], [code, 'error']);
    });
  }

  it('tells of every wrong field at once', () => {
    const { problems } = parse({ ...sample(), title: 5, figures: [{}, null] });
    assert.ok(problems.length > 8);
    assert.ok(problems.every(({ message }) => message.length > 10 && !message.includes('undefined')));
  });
});

describe('parse never throws', () => {
  const strange = (): [string, unknown][] => {
    const cyclic = sample();
    Object.assign(cyclic.figures[0]!, { unit: cyclic });
    const loop = sample();
    Object.assign(loop.corrections![0]!, { was: loop, now: loop });
    const ring: unknown[] = [];
    ring.push(ring);
    const other: unknown[] = [];
    other.push(other);
    let deep = {};
    for (let i = 0; i < 1e5; i++) deep = { deep };
    const at = (path: (string | number)[], value: unknown) => changed(path, value);
    return [
      ['cycles', cyclic],
      ['cycles in what a correction holds', loop],
      ['cycles compared', changed(['corrections', 0, 'was'], ring)],
      [
        'two cycles compared',
        Object.assign(sample(), { corrections: [{ ...sample().corrections![0]!, was: ring, now: other }] }),
      ],
      ['great depth', at(['figures', 0, 'unit'], deep)],
      ['great depth in what a correction holds', at(['corrections', 0, 'was'], deep)],
      ['great depth in an unknown field', at(['deep'], deep)],
      [
        'a getter that throws',
        Object.defineProperty(sample(), 'title', {
          get() {
            throw new Error('no');
          },
        }),
      ],
      [
        'a getter that throws something odd',
        Object.defineProperty(sample(), 'title', {
          get() {
            throw Object.create(null);
          },
        }),
      ],
      [
        'an unknown getter that throws',
        Object.defineProperty(sample(), 'more', {
          enumerable: true,
          get() {
            throw null;
          },
        }),
      ],
      [
        'a message that throws',
        Object.defineProperty(sample(), 'title', {
          get() {
            throw Object.defineProperty(new Error(), 'message', {
              get() {
                throw 1;
              },
            });
          },
        }),
      ],
      [
        'a proxy that refuses',
        new Proxy(
          {},
          {
            get() {
              throw new TypeError('refused');
            },
            ownKeys() {
              throw new TypeError('refused');
            },
          },
        ),
      ],
      [
        'a revoked proxy',
        (() => {
          const { proxy, revoke } = Proxy.revocable({}, {});
          revoke();
          return proxy;
        })(),
      ],
      [
        'a revoked proxy inside',
        at(
          ['figures', 0],
          (() => {
            const { proxy, revoke } = Proxy.revocable({}, {});
            revoke();
            return proxy;
          })(),
        ),
      ],
      ['a BigInt', at(['figures', 0, 'value'], 10n)],
      ['a BigInt in what a correction holds', at(['corrections', 0, 'was'], 10n)],
      ['a symbol', at(['figures', 0, 'kind'], Symbol('count'))],
      ['a function', at(['figures', 0, 'label'], () => 'label')],
      ['an object without a prototype', at(['figures', 0, 'label'], Object.create(null))],
      ['a long text for a short one', at(['figures', 0, 'kind'], 'count'.repeat(1e5))],
      ['a long reference', at(['figures', 0, 'saidBy'], 'm'.repeat(1e5))],
      ['a lone surrogate', at(['title'], '\ud800')],
      [
        'names of Object',
        JSON.parse('{"__proto__": 1, "constructor": 2, "figures": [{"toString": 3, "id": "__proto__"}]}'),
      ],
      ['a sparse list', at(['figures'], new Array(3))],
    ];
  };
  for (const [name, input] of strange()) {
    it(`at ${name}`, () => {
      const { problems } = parse(input);
      assert.ok(problems.every(({ message, code }) => typeof message === 'string' && code));
    });
  }

  it('at any JSON, and at any JavaScript value', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withMap: true }),
        ),
        (input) => {
          const { briefing, problems } = parse(input);
          assert.equal(briefing, undefined);
          assert.ok(problems.length > 0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('at a right briefing with one place changed; and then each error names a place', () => {
    const places: (string | number)[][] = [];
    (function collect(node: unknown, path: (string | number)[]): void {
      if (path.length > 0) places.push(path);
      if (Array.isArray(node)) node.forEach((item, index) => collect(item, [...path, index]));
      else if (node && typeof node === 'object')
        for (const [key, item] of Object.entries(node)) collect(item, [...path, key]);
    })(sample(), []);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.constant(undefined), fc.jsonValue(), fc.anything()),
        (path, value) => {
          const { problems } = parse(changed(path, value));
          for (const problem of problems) {
            assert.notEqual(problem.code, 'unreadable', problem.message);
            assert.ok(Object.keys(problem).length >= 4 && problem.path, problem.message);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
