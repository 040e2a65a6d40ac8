import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from '../../src/briefing/parse.js';
import { excerpt, findActor, findFact, findSource } from '../../src/briefing/references.js';
import type { Briefing } from '../../src/briefing/types.js';
import { figure, sample } from './fixture.js';

const first = JSON.parse(
  readFileSync(new URL('../../src/briefings/mi5-threat-update-2024.json', import.meta.url), 'utf8'),
) as Briefing;
const factIds = ({ figures, quotes, events }: Briefing) =>
  [...figures, ...quotes, ...events].map(({ id }) => id);
const idsOf = (list: { id: string }[] | undefined) => list?.map(({ id }) => id);

describe('finding', () => {
  it('gives the fact, actor or source itself', () => {
    const briefing = sample();
    assert.equal(findFact(briefing, 'sum'), briefing.figures[8]);
    assert.equal(findFact(briefing, 'tide'), briefing.quotes[1]);
    assert.equal(findFact(briefing, 'count'), briefing.events[2]);
    assert.equal(findActor(briefing, 'master'), briefing.actors[1]);
    assert.equal(findSource(briefing, 'wire'), briefing.sources[1]);
  });

  it('gives nothing for what is not there, or is of another kind', () => {
    for (const id of ['gone', '', 'port', 'constructor', '__proto__'])
      assert.equal(findFact(sample(), id), undefined);
    assert.equal(findActor(sample(), 'sum'), undefined);
    assert.equal(findFact({} as Briefing, 'sum'), undefined);
    assert.equal(findFact({ figures: [null, 3], quotes: 'x' } as never, 'sum'), undefined);
  });

  it('sees a list that was changed since', () => {
    const briefing = sample();
    assert.ok(findFact(briefing, 'fees'));
    const other = figure('fees', { label: 'other' });
    briefing.figures[1] = other;
    assert.equal(findFact(briefing, 'fees'), other);
    briefing.figures.shift();
    assert.equal(findFact(briefing, 'fees'), other);
    briefing.figures.shift();
    assert.equal(findFact(briefing, 'fees'), undefined);
    const late = figure('late');
    briefing.figures.push(late);
    assert.equal(findFact(briefing, 'late'), late);
  });

  it('looks for many quotes and events without going through all figures for each', () => {
    let looks = 0;
    const counted = <T extends object>(list: T[]): T[] =>
      new Proxy(list, { get: (held, key) => ((looks += 1), Reflect.get(held, key) as unknown) });
    const ids = (kind: string) => Array.from({ length: 500 }, (_, index) => ({ id: `${kind}${index}` }));
    const facts = { figures: counted(ids('f')), quotes: counted(ids('q')), events: counted(ids('e')) };
    for (const kind of ['e', 'q', 'f'])
      for (const { id } of ids(kind)) assert.equal(findFact(facts as never, id)?.id, id);
    assert.ok(looks < 20_000, `${looks} looks`);
  });

  it('gives the first of two with one id, however often it is asked', () => {
    const facts = {
      figures: [{ id: 'x', n: 1 }, { id: 'x' }],
      quotes: [],
      events: [{ id: 'y' }, { id: 'x' }],
    };
    for (const id of ['y', 'x', 'x']) {
      const found = findFact(facts as never, id);
      assert.equal(found, id === 'x' ? facts.figures[0] : facts.events[0]);
    }
  });
});

describe('an excerpt', () => {
  it('holds the facts asked for and all they refer to, and no more', () => {
    const found = excerpt(sample(), ['answer', 'fees']);
    assert.deepEqual(idsOf(found.events), ['answer', 'strike']);
    assert.deepEqual(idsOf(found.figures), ['fees', 'sum', 'ships', 'threefold']);
    assert.deepEqual(idsOf(found.quotes), ['calm']);
    assert.deepEqual(idsOf(found.actors), ['port', 'master']);
    // The register was published at a date that the archive gives; the wire dates the briefing itself.
    assert.deepEqual(idsOf(found.sources), ['paper', 'wire', 'register', 'archive']);
    assert.deepEqual(idsOf(found.corrections), ['c-one', 'c-two', 'c-three']);
    const small = excerpt(sample(), ['tide']);
    assert.deepEqual([idsOf(small.figures), idsOf(small.quotes), idsOf(small.events)], [[], ['tide'], []]);
    assert.deepEqual([idsOf(small.actors), idsOf(small.sources)], [['master'], ['paper', 'wire']]);
    assert.ok(!('corrections' in small));
  });

  it('keeps the order of the ids within each list', () => {
    assert.deepEqual(idsOf(excerpt(sample(), ['weeks', 'tide', 'ships', 'calm']).figures), [
      'weeks',
      'ships',
    ]);
    assert.deepEqual(idsOf(excerpt(sample(), ['weeks', 'tide', 'ships', 'calm']).quotes), ['tide', 'calm']);
  });

  it('leaves out what is the desk’s own, and changes nothing', () => {
    const briefing = { ...sample(), 'x-desk': 1 } as Briefing;
    Object.assign(briefing.figures[0]!, { 'x-note': 'ask again', edNote: 'not yet' });
    Object.assign(briefing.figures[0]!.cites[0]!, { 'x-page': 3 });
    const before = structuredClone(briefing);
    const found = excerpt(briefing, ['ships', 'fees']);
    for (const field of ['edNote', 'authors', 'embeds', 'x-desk']) assert.ok(!(field in found), field);
    assert.doesNotMatch(JSON.stringify(found), /x-|edNote/);
    // Whether it may be shown is said of a part as of the whole.
    assert.deepEqual([found.status, found.embargoedUntil], [briefing.status, briefing.embargoedUntil]);
    assert.equal(found.figures[1], briefing.figures[1]);
    assert.deepEqual(briefing, before);
  });

  it('leaves out ids that are no facts', () => {
    const found = excerpt(sample(), ['gone', 'port', 'paper', 'row', 'ships']);
    assert.deepEqual([idsOf(found.figures), idsOf(found.actors)], [['ships'], ['master']]);
  });

  it('is made even where a fact is broken, so that the validation can say what is wrong', () => {
    const briefing = sample();
    delete (briefing as Partial<Briefing>).quotes;
    briefing.figures[0] = { id: 'ships', cites: 'paper', saidBy: 5 } as never;
    const { problems } = parse(excerpt(briefing, ['ships']));
    assert.ok(problems.length > 0 && problems.every(({ fact }) => fact === 'ships'));
  });

  for (const [name, briefing] of [
    ['the sample', sample()],
    ['the first briefing', first],
  ] as const) {
    it(`of ${name} is right by itself, and its own excerpt is the same`, () => {
      fc.assert(
        fc.property(fc.shuffledSubarray(factIds(briefing)), (ids) => {
          const found = excerpt(briefing, ids);
          assert.deepEqual(parse(found).problems, []);
          assert.deepEqual(excerpt(found, ids), found);
          for (const id of ids) assert.equal(findFact(found, id), findFact(briefing, id));
        }),
      );
    });
  }

  it('is made of a proxy that wraps anew at every look', () => {
    const wrap = <T extends object>(held: T): T =>
      new Proxy(held, {
        get(target, key) {
          const part = Reflect.get(target, key) as unknown;
          return part && typeof part === 'object' ? wrap(part) : part;
        },
      });
    const ids = ['answer', 'fees'];
    assert.deepEqual(
      JSON.parse(JSON.stringify(excerpt(wrap(sample()), ids))),
      JSON.parse(JSON.stringify(excerpt(sample(), ids))),
    );
  });

  it('of ten thousand events is made in one go', () => {
    const briefing = sample();
    const [one] = briefing.events.slice(2);
    briefing.events = Array.from({ length: 10_000 }, (_, index) => ({ ...one!, id: `event-${index}` }));
    assert.equal(excerpt(briefing, idsOf(briefing.events)!).events.length, 10_000);
  });
});
