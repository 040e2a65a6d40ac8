import { expect } from '@open-wc/testing';
import { records } from '../../stories/awkward.js';
import type { Event } from '../../src/briefing/types.js';
import type { ThreatTimeline } from '../../src/elements/threat-timeline/threat-timeline.js';
import { cleanup } from './fixture.js';
import { all, charted } from './timelines.js';

const cites = records(1).events[0]!.cites;
const on = (edtf: string, more: Partial<Event> = {}): Partial<Event> => ({
  when: { edtf, words: edtf, basis: 'stated' },
  ...more,
});
const elsewhere = (edtf: string): Partial<Event> => ({
  when: { words: 'then', basis: 'stated', external: { edtf, cites } },
});

async function chartOf(events: Partial<Event>[], width = 1000): Promise<ThreatTimeline> {
  const facts = records(events.length);
  facts.events = facts.events.map((event, index) => ({ ...event, id: `e${index}`, ...events[index] }));
  return charted(facts, {}, width);
}

const legendOf = (element: Element): string[] =>
  all(element, '.legend li').map(({ textContent }) => textContent!.trim());

describe('what a chart says of its shapes', () => {
  afterEach(cleanup);

  for (const [edtf, words] of [
    ['2020/..', 'still going on'],
    ['../2020', 'until …'],
    ['2020/', 'end not known'],
    ['/2020', 'start not known'],
  ] as const)
    it(`says of ${edtf} no more than that: ${words}`, async () => {
      expect(legendOf(await chartOf([on(edtf), on('2010-01-01')]))).to.deep.equal([words]);
    });

  it('says of a year that something happened some time within it, of a period not', async () => {
    expect(legendOf(await chartOf([on('2020'), on('2010-01-01')]))).to.deep.equal(['some time within']);
    expect(legendOf(await chartOf([on('2020', { kind: 'period' }), on('2010-01-01')]))).to.deep.equal([]);
  });

  it('draws what is known from elsewhere with a dot, however wide, and shows it so', async () => {
    const element = await chartOf([elsewhere('2020'), elsewhere('2021/..'), on('2010')]);
    for (const [id, dots] of [
      ['e0', 1],
      ['e1', 1],
      ['e2', 0],
    ] as const)
      expect(all(element, `[role][data-mark="${id}"] .shape circle`), id).to.have.length(dots);
    const [sample] = all(element, '.legend .kind').slice(1);
    expect(sample!.querySelector('rect')).to.exist;
    expect(sample!.querySelector('circle')).to.exist;
  });

  it('says of nothing planned that it is certain', async () => {
    const planned = on('2030-01/2031-12', { kind: 'scheduled', certainty: undefined });
    const element = await chartOf([planned, on('2020-01-01')]);
    expect(legendOf(element)).to.deep.equal(['Scheduled']);
    expect(all(element, '.core')).to.have.length(0);
  });

  for (const edtf of ['2015-06-01/..', '../2015-06-01'])
    it(`draws a period behind all of its time: ${edtf}`, async () => {
      const element = await chartOf([on(edtf, { kind: 'period' }), on('2010-01-01'), on('2020-01-01')]);
      const [band, bar] = ['.band', '[data-mark="e0"] .fill'].map((part) =>
        all(element, part)[0]!.getBoundingClientRect(),
      );
      expect(band!.left).to.be.closeTo(bar!.left, 1);
      expect(band!.right).to.be.closeTo(bar!.right, 1);
    });

  it('leaves out an hour rather than the day that it is of', async () => {
    document.body.style.letterSpacing = '0.06em';
    const element = await chartOf([on('2024-02-10T02:00Z'), on('2024-02-12T14:00Z')], 480);
    document.body.style.letterSpacing = '';
    const ticks = all(element, '.tick-text').map(({ textContent }) => textContent!);
    expect(ticks.filter((text) => text.includes('Feb')).join()).to.match(/10.*11.*12/);
  });

  it('says that its hours are of UTC, though only an end has a zone', async () => {
    const element = await chartOf([on('/2024-02-10T06:00Z'), on('/2024-02-10T09:00+01:00')]);
    expect(all(element, '.tick-text')[0]!.textContent).to.match(/UTC/);
  });
});
