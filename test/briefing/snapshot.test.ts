import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSnapshot } from '../../src/briefing/is-briefing.js';
import { excerpt } from '../../src/briefing/references.js';
import { snapshot } from '../../src/briefing/snapshot.js';
import type { Briefing } from '../../src/briefing/types.js';
import { eachText } from '../../src/briefing/walk.js';
import { records } from '../../stories/awkward.js';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const idsOf = (list: { id: string }[]): string[] => list.map(({ id }) => id);
/** What a script may hold, and JSON may not. */
const data = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined, new Date(0), () => 1, { toJSON: () => ({ id: 'x' }) }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('id', 'a', 'b', 'c', '__proto__'), tie('value'), { maxKeys: 4 }),
  ),
})).value as fc.Arbitrary<unknown>;
const held = fc.dictionary(fc.constantFrom('a', 'b', 'events'), data);

describe('snapshot', () => {
  it('is what JSON makes of a value, whatever was shown before', () => {
    fc.assert(
      fc.property(held, held, (value, before) => {
        const plain = (part: unknown): unknown =>
          JSON.parse(JSON.stringify(part), function (key, item: unknown) {
            delete (this as Record<string, unknown>)['__proto__'];
            return key === '__proto__' ? undefined : item;
          });
        const copy = snapshot(value, snapshot(before));
        assert.deepEqual(plain(copy), plain(value));
        assert.equal(Object.getPrototypeOf(copy), Object.prototype);
      }),
    );
  });

  it('shares what stayed the same, wherever it stands now, and nothing that changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 29 }), fc.integer({ min: 0, max: 30 }), (changed, place) => {
        const facts = records(30);
        const former = snapshot(facts);
        const events = facts.events.map((event, index) =>
          index === changed ? { ...event, title: 'Another' } : event,
        );
        events.splice(place, 0, { ...facts.events[0]!, id: 'new' });
        const now = snapshot({ ...facts, events }, former);
        assert.equal(now.actors, former.actors);
        for (const event of now.events) {
          const known = former.events.find(({ id }) => id === event.id);
          assert.equal(event === known, Boolean(known) && event.title !== 'Another', event.id);
        }
        assert.equal(snapshot(facts, former), former);
      }),
    );
  });

  it('does not follow what its maker does to it later', () => {
    const facts = records(3);
    const former = snapshot(facts);
    facts.events[1]!.title = 'Another';
    assert.notEqual(former.events[1]!.title, 'Another');
    assert.equal(snapshot(facts, former).events[1]!.title, 'Another');
  });

  it('is looked at again where it is not what was found right', () => {
    const right = snapshot(records(5)) as Briefing;
    let fresh: Briefing | undefined;
    const look = (facts: Briefing): boolean => isSnapshot(facts, (part) => (fresh = part));
    assert.equal(look(right), true);
    assert.equal(fresh!.events.length, 5);
    const wrong = records(5);
    (wrong.events[2] as { kind: string }).kind = 'guess';
    assert.equal(look(snapshot(wrong, right)), false);
    assert.equal(look(snapshot({ ...records(5), title: 7 as unknown as string }, right)), false);
    const more = records(5);
    more.events[2]!.title = 'Another';
    assert.equal(look(snapshot(more, right)), true);
    assert.deepEqual(
      fresh!.events.map(({ title }) => title),
      ['Another'],
    );
  });

  it('takes no more than a few looks at each former item, where every id is another', () => {
    let looks = 0;
    const counted = <T extends object>(list: T[]): T[] =>
      new Proxy(list, { get: (held, key) => ((looks += 1), Reflect.get(held, key) as unknown) });
    for (const [from, to] of [
      [0, 1000],
      [500, 500],
    ] as const) {
      looks = 0;
      const many = (first: number) =>
        Array.from({ length: 1000 }, (_, index) => ({ id: `e${first + index}` }));
      const former = { events: counted(many(from)) };
      assert.deepEqual(snapshot({ events: many(to + 1) }, former).events, many(to + 1));
      assert.ok(looks < 10_000, `${looks} looks`);
    }
  });

  for (const [name, prototype, key, value] of [
    ['a toJSON for lists', Array.prototype, 'toJSON', () => '[]'],
    ['a toJSON for objects', Object.prototype, 'toJSON', () => '{}'],
    ['a text for objects', Object.prototype, 'x-given', 'yes'],
    ['an object for objects', Object.prototype, 'given', { url: 'javascript:0' }],
    ['a method for objects', Object.prototype, 'given', () => 1],
  ] as const)
    it(`holds what is its own, and is right, on a page that has ${name}`, () => {
      const facts = records(3);
      const extended = prototype as unknown as Record<string, unknown>;
      let own: Briefing | undefined;
      let right = false;
      const texts: string[] = [];
      extended[key] = value;
      try {
        own = snapshot(excerpt(facts, idsOf(facts.events)));
        right = isSnapshot(own, (part) => eachText(part, (text) => texts.push(text)));
      } finally {
        delete extended[key];
      }
      assert.ok(right);
      assert.deepEqual(own, snapshot(excerpt(facts, idsOf(facts.events))));
      assert.ok(!texts.includes('yes') && !texts.includes('javascript:0'));
    });

  it('says so where data holds itself', () => {
    const facts = records(2) as Briefing & { self?: unknown };
    facts.self = facts;
    assert.throws(() => snapshot(facts));
    assert.throws(() => snapshot(facts, asJson(records(2))));
  });
});
