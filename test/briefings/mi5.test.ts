import assert from 'node:assert/strict';
import { parseDate } from '../../src/briefing/dates.js';
import { fold } from '../../src/briefing/fold.js';
import { parse } from '../../src/briefing/parse.js';
import { findFact } from '../../src/briefing/references.js';
import type { Briefing, Event, Figure, Quote } from '../../src/briefing/types.js';
import { compare } from '../../src/geometry/compare.js';
import { spans } from './extract.js';
import { edgeless, factsOf, objects, read, unproved } from './holds.js';

const json = read('../../src/briefings/mi5-threat-update-2024.json');
const briefing = JSON.parse(json) as Briefing;

const figure = (id: string): Figure => briefing.figures.find((candidate) => candidate.id === id)!;
const event = (id: string): Event => briefing.events.find((candidate) => candidate.id === id)!;
const quote = (id: string): Quote => briefing.quotes.find((candidate) => candidate.id === id)!;

describe('the first briefing', () => {
  it('has no problem', () => {
    assert.deepEqual(parse(briefing).problems, []);
    assert.deepEqual([briefing.figures.length, briefing.quotes.length], [11, 25]);
  });

  it('refers to every actor and every source it names', () => {
    const fields = ['source', 'saidBy', 'speaker', 'actor'];
    const used = new Set([...objects(briefing)].flatMap((object) => fields.map((field) => object[field])));
    assert.deepEqual(
      [...briefing.actors, ...briefing.sources].filter(({ id }) => !used.has(id)),
      [],
    );
  });

  it('says nothing as the source’s words that its passages do not hold', () => {
    for (const fact of factsOf(briefing)) assert.deepEqual(unproved(fact, ['POLITICO']), [], fact.id);
  });

  describe('holds each span that was marked in the article', () => {
    const lists = { figure: 'figures', quote: 'quotes', event: 'events' } as const;
    for (const { kind, id, exact } of spans) {
      if (kind === 'claim') continue;
      it(`${kind} ${id}`, () => {
        const fact = [...briefing[lists[kind]]].find((candidate) => candidate.id === id);
        assert.ok(fact, `no ${kind} ${id}`);
        assert.ok(
          fact.cites.some((cite) => edgeless(cite.exact).includes(edgeless(exact))),
          exact,
        );
        if ('text' in fact) assert.equal(edgeless(fact.text), edgeless(exact));
      });
    }

    it('keeps the full stop of a whole sentence, and no comma or stop of the sentence around a quote', () => {
      for (const { text, form } of briefing.quotes) {
        assert.doesNotMatch(text, /[,;]$/);
        if (form === 'fragment') assert.doesNotMatch(text, /\.$/);
      }
      assert.equal(quote('stretched').text, 'Things are absolutely stretched.');
      assert.equal(quote('china-different').text, 'China is different');
    });

    it('claims become statements where they are used', () => {
      const unused = {
        'isis-k-carried': 'in moscow-attack',
        proxies: 'in proxies-this-year',
        'iran-backed': 'in iran-plots',
        oversees: 'background on the agency',
        rare: 'background on the appearance',
      };
      const claims = spans.filter(({ kind }) => kind === 'claim');
      const used = claims.filter(({ id }) => findFact(briefing, id));
      assert.deepEqual(
        claims.filter((claim) => !used.includes(claim)).map(({ id }) => id),
        Object.keys(unused),
      );
      for (const { id, exact } of used) {
        assert.equal(event(id).kind, 'statement');
        assert.ok(event(id).attribution);
        assert.ok(
          event(id).cites.some((cite) => fold(cite.exact).includes(fold(exact))),
          id,
        );
      }
    });
  });

  describe('its traps', () => {
    it('"over 750" is a bound, never a value, of Russian diplomats from Europe', () => {
      const { qualifier, lower, value, unit } = figure('diplomats-expelled');
      assert.deepEqual([qualifier, lower, value], ['more-than', 750, undefined]);
      assert.equal(unit!.other, 'Russian diplomats expelled from Europe');
      for (const object of objects(briefing)) assert.notEqual(object['value'], 750);
    });

    it('"more than a third" is a lower bound, as a fraction', () => {
      const { qualifier, lower, upper, value, scale, of } = figure('overseas-links-share');
      assert.deepEqual(
        [qualifier, lower, upper, value, scale],
        ['more-than', '1/3', undefined, undefined, 'fraction'],
      );
      assert.equal(of!.defined, true);
    });

    it('"almost half" is an upper bound of a rise whose start is not known', () => {
      const { qualifier, upper, lower, value, base, scale, direction } = figure('state-investigations-rise');
      assert.deepEqual(
        [qualifier, upper, lower, value, base],
        ['almost', '1/2', undefined, undefined, undefined],
      );
      assert.deepEqual([scale, direction], ['fraction', 'up']);
    });

    it('no number that is from elsewhere or made up stands anywhere', () => {
      assert.doesNotMatch(json, /\b(33|34|48|50)\b/);
    });

    it('"13 per cent of cases" does not say which cases', () => {
      const { value, scale, of } = figure('under18-share');
      assert.deepEqual([value, scale, of], [13, 'percent', { words: 'cases', defined: false }]);
    });

    it('"threefold" is times as many', () => {
      const { kind, value, reading, base } = figure('under18-multiple');
      assert.deepEqual([kind, value, reading, base], ['multiple', 3, 'times-as-many', undefined]);
    });

    it('plots that were responded to are not plots that were disrupted', () => {
      const [disrupted, responded] = [figure('plots-disrupted'), figure('iran-plots')];
      assert.deepEqual([disrupted.value, responded.value], [43, 20]);
      assert.notEqual(disrupted.unit!.id, responded.unit!.id);
      assert.doesNotMatch(responded.label + responded.unit!.other + responded.asWritten, /disrupt/);
    });

    it('"just over two weeks" is a lower bound', () => {
      const { qualifier, lower, value } = figure('budget-weeks');
      assert.deepEqual([qualifier, lower, value], ['just-over', 2, undefined]);
    });

    it('three hard ones stand as the format gives them', () => {
      const hard = (id: string) => {
        const { cites, ...rest } = figure(id);
        assert.ok(cites.length > 0);
        return rest;
      };
      assert.deepEqual(hard('ct-volume-static'), {
        id: 'ct-volume-static',
        label: 'MI5 counterterrorism work',
        asWritten: 'broadly speaking, about static for the last four or five years',
        kind: 'trend',
        qualifier: 'about',
        direction: 'flat',
        window: { words: 'the last four or five years' },
        saidBy: 'ken-mccallum',
        attribution: 'he said',
        caveats: ['How volume is measured is not said.'],
      });
      assert.deepEqual(hard('first-update-since'), {
        id: 'first-update-since',
        label: 'Threat update',
        asWritten: 'first threat update since 2022',
        kind: 'rank',
        qualifier: 'exact',
        value: 1,
        unit: { id: 'threat-update', one: 'threat update', other: 'threat updates' },
        window: {
          from: { edtf: '2022', words: 'since 2022', basis: 'stated' },
          fromExcluded: true,
          words: 'since 2022',
        },
        attribution: 'POLITICO',
      });
      const { qualifier, value, unit, window } = hard('decade-ago');
      assert.deepEqual([qualifier, value, unit!.id, window!.words], ['round', 1, 'decade', 'a decade ago']);
    });

    it('no date of the article’s own names a day, and what it does not date has none', () => {
      const dated: string[] = [];
      for (const { id, when } of briefing.events) {
        if (when.edtf === undefined) {
          assert.equal(when.basis, 'unknown', id);
          continue;
        }
        dated.push(id);
        const { from, to } = parseDate(when.edtf)!;
        for (const point of [from, to])
          assert.ok(point?.precision !== 'day' && point?.precision !== 'time', id);
      }
      assert.deepEqual(dated, [
        'isis-2014',
        'count-start',
        'iran-window',
        'committee-2022',
        'last-update',
        'moscow-attack',
      ]);
      assert.equal(event('moscow-attack').when.edtf, 'XXXX-03');
      assert.equal(briefing.asOf.edtf, undefined);
    });

    it('what is known from elsewhere stands apart, with a source of its own', () => {
      const known: Record<string, string> = {
        speech: '2024-10-08',
        'last-update': '2022-11-16',
        'moscow-attack': '2024-03-22',
        'ukraine-invasion': '2022-02-24',
        budget: '2024-10-30',
      };
      for (const { id, kind, when } of briefing.events) {
        const spoken = kind === 'statement' && id !== 'committee-2022' ? known.speech : undefined;
        assert.equal(when.external?.edtf, known[id] ?? spoken, id);
      }
      for (const { external } of objects(briefing) as Iterable<{ external?: Event['when']['external'] }>) {
        for (const cite of external?.cites ?? []) assert.notEqual(cite.source, 'politico');
      }
    });

    it('"counting since" is a window, not an event', () => {
      for (const id of ['count-start', 'iran-window', 'last-month']) assert.equal(event(id).kind, 'window');
      assert.equal(event('budget').kind, 'scheduled');
    });

    it('the last officer is what the U.K. believes', () => {
      const { attribution, title, certainty } = event('gru-last-officer');
      assert.deepEqual([attribution, certainty], ['POLITICO', 'reported']);
      assert.match(title, /believes/);
    });

    it('the ellipsis is the outlet’s', () => {
      assert.deepEqual(quote('some-form-of-connection').edits, [{ kind: 'ellipsis', by: 'outlet', at: '…' }]);
    });
  });

  describe('its composed embeds', () => {
    const composed = (id: string) =>
      compare(briefing.embeds!.find((embed) => embed.id === id)!.figures!.map(figure));

    it('shows the threefold increase then and now, the 13 per cent of its whole', () => {
      const [then, whole] = [composed('under-18-then-and-now'), composed('under-18-of-all-cases')];
      assert.ok(then.form === 'single' && then.mark.form === 'blocks' && then.mark.solid === 3);
      assert.ok(whole.form === 'single' && whole.mark.form === 'cells' && whole.mark.filled === 13);
    });

    it('refuses to set two counts of plots on one scale', () => {
      const refused = composed('two-counts-of-plots');
      assert.ok(refused.form === 'cards');
      assert.deepEqual(refused.refusal, { code: 'unit', figures: ['plots-disrupted', 'iran-plots'] });
    });

    it('holds no two figures that may share a scale', () => {
      for (const [index, a] of briefing.figures.entries()) {
        for (const b of briefing.figures.slice(index + 1)) {
          assert.equal(compare([a, b]).form, 'cards', `${a.id}, ${b.id}`);
        }
      }
    });
  });
});
