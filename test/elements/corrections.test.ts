/** When the page and the briefing disagree: a briefing changes published words only through a recorded correction. */
import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import type { Briefing, Correction, Embed } from '../../src/briefing/types.js';
import type { Problem } from '../../src/briefing/problem.js';
import type { StandfirstElement } from '../../src/elements/base.js';
import { writeEmbed } from '../../src/html/index.js';
import { briefing, cleanup, text, warnings } from './fixture.js';

type Shape = Omit<Embed, 'id'>;
const callout: Shape = { element: 'stat-callout', figures: ['plots-disrupted'] };
const quote: Shape = { element: 'pull-quote', quote: 'stretched' };
const timeline: Shape = { element: 'threat-timeline', events: ['moscow-attack'] };

const figureIn = (facts: Briefing) => facts.figures.find(({ id }) => id === 'plots-disrupted')!;
const quoteIn = (facts: Briefing) => facts.quotes.find(({ id }) => id === 'stretched')!;
const eventIn = (facts: Briefing) => facts.events.find(({ id }) => id === 'moscow-attack')!;

/** How a CMS may leave a page: as it was pasted, or with nothing but its words. */
const hosts = {
  'the whole page': (html: string) => html,
  'a page stripped of its attributes': (html: string) =>
    html
      .replace(/ (class|lang|dir|datetime|cite|data-[a-z-]+)="[^"]*"/g, '')
      .replace(/<\/?(data|time)>/g, ''),
};
type Host = (typeof hosts)[keyof typeof hosts];

interface Outcome {
  element: StandfirstElement;
  /** What a reader reads: the shadow text, or the page's own where that stands whole. */
  read: string;
  problems: Problem[];
  told: string[];
}

/** A page published from one briefing, shown by an element that reads a later one. */
async function meet(
  shape: Shape,
  published: Briefing,
  now: Briefing,
  edit: (html: string) => string = (html) => html,
  host: Host = hosts['the whole page'],
): Promise<Outcome> {
  const script = document.createElement('script');
  Object.assign(script, { type: 'application/json', id: 'later', textContent: JSON.stringify(now) });
  document.body.append(script);
  const holder = document.createElement('div');
  const problems: Problem[] = [];
  holder.addEventListener('standfirst-problem', (event) => problems.push(event.detail));
  document.body.append(holder);
  let element!: StandfirstElement;
  const told = await warnings(async () => {
    const references = Object.entries(shape)
      .filter(([name]) => name !== 'element')
      .map(([name, ids]) => ` ${name}="${[ids].flat().join(' ')}"`);
    holder.innerHTML = `<${shape.element} briefing="#later"${references.join('')}>${host(edit(writeEmbed(shape, published)))}</${shape.element}>`;
    element = holder.firstElementChild as StandfirstElement;
    for (let tries = 0; tries < 50 && (tries < 3 || element.matches(':state(loading)')); tries++) {
      await element.updateComplete;
      await new Promise((done) => setTimeout(done, 5));
    }
    await element.updateComplete;
  });
  const slotted = element.shadowRoot!.querySelector('slot') !== null;
  const read = slotted ? element.textContent!.replace(/\s+/g, ' ').trim() : text(element);
  return { element, read, problems, told };
}

const is = ({ element }: Outcome, state: string): boolean => element.matches(`:state(${state})`);

function silent(outcome: Outcome): void {
  expect(outcome.problems.map(({ message }) => message)).to.deep.equal([]);
  expect(outcome.told).to.deep.equal([]);
  expect(is(outcome, 'problem')).to.equal(false);
}

describe('when the page and the briefing disagree', () => {
  let before: Briefing;
  /** The briefing after a change, with its record. */
  function later(change: (facts: Briefing) => unknown, ...corrections: Partial<Correction>[]): Briefing {
    const facts = structuredClone(before);
    change(facts);
    const made = corrections.map((part, index) => ({
      id: `correction-${index + 1}`,
      at: `2026-03-0${index + 1}`,
      kind: 'correction' as const,
      target: 'plots-disrupted',
      field: 'value',
      note: `Note ${index + 1}.`,
      ...part,
    }));
    if (made.length > 0) facts.corrections = made;
    return facts;
  }
  const number = (value: number) => (facts: Briefing) =>
    Object.assign(figureIn(facts), { value, asWritten: `${value} late-stage attack plots` });

  beforeEach(async () => {
    before = await briefing('/src/briefings/mi5-threat-update-2024.json');
    delete before.corrections;
  });
  afterEach(cleanup);

  for (const [name, host] of Object.entries(hosts)) {
    describe(name, () => {
      for (const shape of [callout, quote, timeline])
        it(`says what both say: ${shape.element}`, async () => {
          const outcome = await meet(shape, before, before, undefined, host);
          silent(outcome);
          expect(is(outcome, 'corrected')).to.equal(false);
          expect(outcome.read).not.to.include('Corrected');
        });

      it('shows what was corrected, with its date, what it was, and the note', async () => {
        const outcome = await meet(callout, before, later(number(44), { was: 43, now: 44 }), undefined, host);
        silent(outcome);
        expect(outcome.read).to.match(/44/).and.include('Corrected').and.include('2026').and.include('43').and.include('Note 1.'); // prettier-ignore
        expect(outcome.element.shadowRoot!.querySelector('.amount')!.textContent).to.include('44');
        expect(is(outcome, 'corrected')).to.equal(true);
        expect(is(outcome, 'edited')).to.equal(false);
      });

      it('follows a chain from its first version, and from one between', async () => {
        const chain = later(number(45), { was: 43, now: 44 }, { was: 44, now: 45 });
        for (const published of [before, later(number(44))]) {
          const outcome = await meet(callout, published, chain, undefined, host);
          silent(outcome);
          expect(outcome.element.shadowRoot!.querySelector('.amount')!.textContent).to.include('45');
          expect(is(outcome, 'corrected')).to.equal(true);
          cleanup();
        }
      });

      it('lets the page’s words stand where no correction explains the briefing’s', async () => {
        const outcome = await meet(callout, before, later(number(44)), undefined, host);
        expect(outcome.read).to.include('43').and.not.include('44 ');
        expect(outcome.problems.map(({ code, level }) => [code, level])).to.deep.equal([
          ['page-differs', 'warning'],
        ]);
        expect(outcome.told).to.have.length(1);
        expect(outcome.told[0]).to.include('record a correction in the briefing, or mend the page');
        expect(is(outcome, 'corrected')).to.equal(false);
      });

      it('lets an editor’s number stand', async () => {
        const edit = (html: string) => html.replace('>43 ', '>41 ').replace('>43<', '>41<');
        const outcome = await meet(callout, before, before, edit, host);
        expect(outcome.read)
          .to.include('41 late-stage')
          .and.not.match(/43 late-stage attack plots ?since March 2017 ?[^,]*Ken/);
        expect(outcome.problems.map(({ code }) => code)).to.deep.equal(['page-differs']);
      });

      it('takes a chain that was broken for none', async () => {
        const broken = later(number(46), { was: 43, now: 44 }, { was: 44, now: 45 });
        const outcome = await meet(callout, before, broken, undefined, host);
        expect(outcome.read).to.include('43').and.not.include('46');
        expect(outcome.problems.map(({ code }) => code)).to.deep.equal(['page-differs']);
      });

      it('withdraws what was retracted, whatever the page says', async () => {
        const retracted = later(() => {}, { kind: 'retraction', was: 43, field: 'value' });
        for (const edit of [(html: string) => html, (html: string) => html.replace('>43 ', '>41 ')]) {
          const outcome = await meet(callout, before, retracted, edit, host);
          expect(outcome.read).to.include('Retracted').and.include('Note 1.');
          const amount = outcome.element.shadowRoot!.querySelector('.amount')?.textContent ?? '';
          expect(amount).not.to.match(/4[13]/);
          expect(is(outcome, 'corrected')).to.equal(true);
          cleanup();
        }
      });

      it('corrects the words of a quote, the title and the date of an event', async () => {
        const words = 'Things are absolutely strained.';
        const quoted = await meet(quote, before, later((facts) => (quoteIn(facts).text = words), { target: 'stretched', field: 'text', was: quoteIn(before).text, now: words }), undefined, host); // prettier-ignore
        silent(quoted);
        expect(quoted.read).to.include('strained');
        expect(is(quoted, 'corrected')).to.equal(true);
        cleanup();
        const { title } = eventIn(before);
        const titled = await meet(timeline, before, later((facts) => (eventIn(facts).title = 'The concert'), { target: 'moscow-attack', field: 'title', was: title, now: 'The concert' }), undefined, host); // prettier-ignore
        silent(titled);
        expect(titled.read).to.include('The concert').and.include(`was “${title}”`);
        cleanup();
        const date = eventIn(before).when.words;
        const dated = await meet(timeline, before, later((facts) => (eventIn(facts).when.words = 'in late March'), { target: 'moscow-attack', field: 'when.words', was: date, now: 'in late March' }), undefined, host); // prettier-ignore
        silent(dated);
        expect(dated.read).to.include('In late March');
      });

      for (const [what, shape, change] of [
        ['a quote', quote, (facts: Briefing) => (quoteIn(facts).text = 'Things are absolutely strained.')],
        ['a title', timeline, (facts: Briefing) => (eventIn(facts).title = 'The concert')],
        ['a date', timeline, (facts: Briefing) => (eventIn(facts).when.words = 'in late March')],
        ['a window', callout, (facts: Briefing) => (figureIn(facts).window!.words = 'since May 2017')],
        ['a unit', callout, (facts: Briefing) => (figureIn(facts).unit = { id: 'raid', other: 'raids' })],
      ] as const)
        it(`lets the page’s words stand against an unrecorded change of ${what}`, async () => {
          const outcome = await meet(shape, before, later(change), undefined, host);
          expect(outcome.problems.map(({ code }) => code)).to.deep.equal(['page-differs']);
          expect(outcome.read).not.to.match(/strained|The concert|late March|May 2017|raids/);
        });
    });
  }

  it('makes the correction of one field where an editor changed another', async () => {
    const edit = (html: string) => html.replaceAll('>since March 2017<', '>since May 2017<');
    const outcome = await meet(callout, before, later(number(44), { was: 43, now: 44 }), edit);
    expect(outcome.read).to.include('44').and.include('since May 2017').and.include('Corrected');
    expect(outcome.problems.map(({ code }) => code)).to.deep.equal(['page-differs']);
    expect(is(outcome, 'edited') && is(outcome, 'corrected')).to.equal(true);
  });

  it('corrects a qualifier and its number together, and tells of it once', async () => {
    const change = (facts: Briefing): void => {
      const figure = figureIn(facts);
      Object.assign(figure, {
        qualifier: 'more-than',
        lower: 43,
        asWritten: 'over 43 late-stage attack plots',
      });
      delete figure.value;
    };
    const note = 'More than 43.';
    const fields = [
      { field: 'asWritten', was: figureIn(before).asWritten, now: 'over 43 late-stage attack plots' },
      { field: 'value', was: 43 },
      { field: 'lower', now: 43 },
      { field: 'qualifier', was: 'exact', now: 'more-than' },
    ].map((part) => ({ ...part, note, at: '2026-03-01' }));
    const outcome = await meet(callout, before, later(change, ...fields));
    silent(outcome);
    expect(outcome.read.match(/Corrected/g)).to.have.length(1);
    expect(outcome.read).to.include('over 43');
  });

  it('says nothing of a page that has the correction already', async () => {
    const corrected = later(number(44), { was: 43, now: 44 });
    const edit = (html: string) => html.replace('>43 ', '>44 ');
    silent(await meet(callout, before, corrected, edit));
    cleanup();
    silent(await meet(callout, corrected, corrected));
  });

  it('says what kind of correction it was', async () => {
    for (const [kind, word] of [
      ['clarification', 'Clarified'],
      ['update', 'Updated'],
    ] as const) {
      const outcome = await meet(callout, before, later(number(44), { kind, was: 43, now: 44 }));
      expect(outcome.read).to.include(word);
      cleanup();
    }
  });

  it('follows an editor who goes on editing, and goes back', async () => {
    const { element } = await meet(callout, before, before);
    const block = element.querySelector('[data-b="quantity"]')!;
    const words = block.innerHTML;
    const waited = async (state: boolean) => {
      for (let tries = 0; tries < 50 && element.matches(':state(edited)') !== state; tries++)
        await new Promise((done) => setTimeout(done, 10));
    };
    await warnings(async () => {
      block.textContent = '41 attack plots';
      await waited(true);
      expect(text(element)).to.include('41 attack plots');
      block.innerHTML = words;
      await waited(false);
    });
    expect(element.matches(':state(edited)')).to.equal(false);
    expect(text(element)).to.include('43');
  });

  it('shows an event that the page has and the briefing lacks, and says so', async () => {
    const two: Shape = { element: 'threat-timeline', events: ['moscow-attack', 'speech'] };
    const without = later((facts) => {
      facts.events = facts.events.filter(({ id }) => id !== 'moscow-attack');
    });
    for (const shape of [two, { element: 'threat-timeline' } as Shape]) {
      const outcome = await meet({ ...two }, before, without, undefined);
      expect(outcome.read, shape.element).to.include(eventIn(before).title);
      expect(outcome.problems.some(({ message }) => message.includes('moscow-attack'))).to.equal(true);
      cleanup();
    }
  });

  it('says that the briefing has an event which the page has not', async () => {
    const holder = { ...before, events: before.events.slice(0, 3) };
    const shape: Shape = { element: 'threat-timeline' };
    const published = { ...holder, events: holder.events.slice(0, 2) };
    const outcome = await meet(shape, published, holder);
    expect(outcome.read).to.include(holder.events[2]!.title);
    expect(outcome.problems.map(({ code, fact }) => [code, fact])).to.deep.equal([
      ['page-differs', holder.events[2]!.id],
    ]);
  });

  it('shows nothing of a briefing that is not to be published, nor its notes', async () => {
    for (const change of [
      { status: 'draft' },
      { status: 'withheld' },
      { status: 'cancelled' },
      { embargoedUntil: '2999-01-01T00:00:00Z' },
    ] as const) {
      const closed = { ...later(number(44), { was: 43, now: 44 }), ...change, edNote: 'for the desk alone' };
      const outcome = await meet(callout, before, closed);
      expect(outcome.read).to.include('43').and.not.include('44');
      expect(outcome.problems.map(({ code }) => code)).to.deep.equal(['not-usable']);
      cleanup();
      for (const given of [closed, { ...closed, figures: [figureIn(closed)] }]) {
        const element = document.createElement('stat-callout');
        await warnings(async () => {
          Object.assign(element, { facts: given });
          document.body.append(element);
          await (element as StandfirstElement).updateComplete;
          await new Promise((done) => setTimeout(done, 20));
        });
        expect(element.shadowRoot!.textContent!.trim()).to.equal('');
      }
    }
    const open = { ...structuredClone(before), edNote: 'for the desk alone' };
    Object.assign(figureIn(open), { 'x-note': 'for the desk alone' });
    const { element } = await meet(callout, before, open);
    expect(element.outerHTML + element.shadowRoot!.innerHTML).not.to.include('for the desk alone');
  });
});
