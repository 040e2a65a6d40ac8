import { expect } from '@open-wc/testing';
import '../../src/define/stat-callout.js';
import '../../src/define/language/ar.js';
import type { Briefing } from '../../src/briefing/types.js';
import type { Problem } from '../../src/briefing/problem.js';
import type { StatCallout } from '../../src/elements/stat-callout/stat-callout.js';
import { writeEmbed } from '../../src/html/index.js';
import { cleanup, mi5, show, text, warnings } from './fixture.js';

const embed = { element: 'stat-callout', figures: ['plots-disrupted'] } as const;
const callout = (facts: Briefing): string => writeEmbed({ ...embed, figures: [...embed.figures] }, facts);

const until = async (check: () => unknown): Promise<void> => {
  for (let tries = 0; !check(); tries++) {
    if (tries > 200) throw new Error(`waited in vain for ${check}`);
    await new Promise((done) => setTimeout(done, 10));
  }
};

function put(markup: string): StatCallout {
  const holder = document.createElement('div');
  document.body.append(holder);
  holder.innerHTML = markup;
  return holder.firstElementChild as StatCallout;
}

const problemsOf = (element: Element): Problem[] => {
  const problems: Problem[] = [];
  element.addEventListener('standfirst-problem', (event) =>
    problems.push((event as CustomEvent<Problem>).detail),
  );
  return problems;
};

/** How many requests the page has made since; to be ended. */
function counted(): (() => number) & { end(): void } {
  let count = 0;
  const { fetch } = window;
  window.fetch = (...request) => (count++, fetch(...request));
  return Object.assign(() => count, { end: () => void (window.fetch = fetch) });
}

describe('the base of the elements', () => {
  afterEach(cleanup);

  describe('where facts come from', () => {
    it('behaves the same whether properties are set before or after it is attached', async () => {
      const facts = await mi5();
      const before = document.createElement('stat-callout') as StatCallout;
      before.facts = facts;
      before.figure = 'iran-plots';
      document.body.append(before);
      const after = document.createElement('stat-callout') as StatCallout;
      document.body.append(after);
      after.facts = facts;
      after.figure = 'iran-plots';
      await before.updateComplete;
      await after.updateComplete;
      expect(text(after)).to.equal(text(before));
      expect(text(after)).to.include('20');
    });

    it('takes a briefing by address, with one request for the whole page', async () => {
      const requests = counted();
      try {
        const address = '/src/briefings/mi5-threat-update-2024.json?once';
        const one = put(`<stat-callout briefing="${address}" figure="iran-plots"></stat-callout>`);
        const two = put(`<stat-callout briefing="${address}" figure="plots-disrupted"></stat-callout>`);
        expect(one.matches(':state(loading)')).to.equal(true);
        await until(() => text(one) && text(two));
        expect(one.matches(':state(loading)')).to.equal(false);
        expect(requests()).to.equal(1);
      } finally {
        requests.end();
      }
    });

    it('asks for it again where nothing on the page has held it since', async () => {
      const requests = counted();
      try {
        const address = '/src/briefings/mi5-threat-update-2024.json?again';
        const markup = `<stat-callout briefing="${address}" figure="iran-plots"></stat-callout>`;
        const [one, two] = [put(markup), put(markup)];
        await until(() => text(one) && text(two));
        one.remove();
        const third = put(markup);
        await until(() => text(third));
        expect(requests()).to.equal(1);
        two.remove();
        third.remove();
        const later = put(markup);
        await until(() => text(later));
        expect(requests()).to.equal(2);
      } finally {
        requests.end();
      }
    });

    it('takes a briefing that stands in the page', async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.id = 'inline-briefing';
      script.textContent = JSON.stringify(await mi5());
      document.body.append(script);
      const element = put('<stat-callout briefing="#inline-briefing" figure="iran-plots"></stat-callout>');
      await until(() => text(element));
      expect(text(element)).to.include('Iran');
    });

    it('lets given facts override what stands in it', async () => {
      const facts = await mi5();
      const element = await show<StatCallout>('fallback', facts, { ...embed, figures: ['plots-disrupted'] });
      element.facts = facts;
      element.figure = 'iran-plots';
      await element.updateComplete;
      expect(text(element)).to.include('Iran');
      expect(text(element)).not.to.include('43 late-stage');
    });
  });

  describe('text wins', () => {
    it('shows what an editor corrected in the page, with no mark, and says that it is edited', async () => {
      const facts = await mi5();
      const element = put(`<stat-callout>${callout(facts)}</stat-callout>`);
      await element.updateComplete;
      const block = element.querySelector('[data-b="quantity"]')!;
      block.textContent = block.textContent!.replace('43', '44');
      await until(() => text(element).includes('44 '));
      expect(element.matches(':state(edited)')).to.equal(true);
      expect(element.shadowRoot!.querySelector('.amount')!.textContent!.trim())
        .to.match(/44/)
        .and.not.match(/43/);
      expect(element.shadowRoot!.querySelector('svg')).not.to.exist;
    });

    it('keeps the page’s words against a briefing that gives no correction for them', async () => {
      const facts = await mi5();
      const told = await warnings(async () => {
        const element = put(
          `<stat-callout figure="plots-disrupted">${callout(facts).replace('>43', '>44')}</stat-callout>`,
        );
        const problems = problemsOf(element);
        const script = document.createElement('script');
        script.type = 'application/json';
        script.id = 'b';
        script.textContent = JSON.stringify(facts);
        document.body.append(script);
        element.briefing = '#b';
        await until(() => problems.length > 0);
        await element.updateComplete;
        expect(text(element)).to.include('44 ');
        expect(element.matches(':state(edited)')).to.equal(true);
      });
      expect(told).to.have.length(1);
    });

    it('lets the words alone stand where a host has stripped every attribute', async () => {
      const facts = await mi5();
      const bare = callout(facts).replace(/ (class|data-[a-z-]+)="[^"]*"/g, '');
      const element = put(`<stat-callout>${bare}</stat-callout>`);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('slot')).to.exist;
      expect(element.textContent).to.include('43');
    });
  });

  describe('when something is wrong', () => {
    const cases: [string, string, RegExp][] = [
      [
        'a missing reference',
        'briefing="/src/briefings/mi5-threat-update-2024.json" figure="nope"',
        /"nope" is not in the figures of the briefing/,
      ],
      [
        'a reference to another kind of fact',
        'briefing="/src/briefings/mi5-threat-update-2024.json" figure="stretched"',
        /"stretched" is not in the figures/,
      ],
      ['a failed request', 'briefing="/nowhere.json" figure="x"', /404/],
      ['what is not JSON', 'briefing="/test/elements/fixture.ts" figure="x"', /not JSON/],
      ['what is no briefing', 'briefing="/package.json" figure="x"', /figures|briefing/],
      ['an inline briefing that is not there', 'briefing="#absent" figure="x"', /absent/],
    ];
    for (const [name, attributes, message] of cases) {
      it(`${name}: the light DOM stands; one warning, each problem told once, one state`, async () => {
        let events = 0;
        const told = await warnings(async () => {
          const element = put(`<stat-callout ${attributes}><p>Plain words.</p></stat-callout>`);
          element.addEventListener('standfirst-problem', () => events++);
          await until(() => events > 0);
          await element.updateComplete;
          expect(element.matches(':state(problem)')).to.equal(true);
          expect(element.shadowRoot!.querySelector('slot')).to.exist;
          expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
          const once = events;
          element.requestUpdate();
          await element.updateComplete;
          expect(events).to.equal(once);
        });
        expect(told).to.have.length(1);
        expect(told[0]).to.match(message);
        expect(told[0]).to.match(/^<stat-callout [^>]*>/);
      });
    }

    it('says where in the briefing it is, not in the part of it that is shown', async () => {
      const facts = structuredClone(await mi5());
      const index = 3;
      const { id } = facts.figures[index]!;
      Object.assign(facts.figures[index]!, { qualifier: 'roughly' });
      const told = await warnings(async () => {
        const element = put(`<stat-callout figure="${id}"></stat-callout>`);
        element.facts = facts;
        await element.updateComplete;
      });
      expect(told[0]).to.include(`figures[${index}] ${id}: qualifier is`);
    });

    it('shows the figures that are right beside one that is missing', async () => {
      const facts = await mi5();
      const told = await warnings(async () => {
        const element = put('<stat-callout figures="iran-plots nope"></stat-callout>');
        element.facts = facts;
        await element.updateComplete;
        expect(text(element)).to.include('Iran');
      });
      expect(told.join()).to.include('"nope"');
    });

    it('does not show a figure whose data are wrong, and recovers when they are mended', async () => {
      const facts = await mi5();
      const broken = structuredClone(facts);
      broken.figures.find((figure) => figure.id === 'plots-disrupted')!.value = 'forty' as never;
      const told = await warnings(async () => {
        const element = put('<stat-callout figure="plots-disrupted"><p>43 plots</p></stat-callout>');
        element.facts = broken;
        await element.updateComplete;
        expect(element.matches(':state(problem)')).to.equal(true);
        expect(element.shadowRoot!.querySelector('slot')).to.exist;
        element.facts = facts;
        await element.updateComplete;
        expect(element.matches(':state(problem)')).to.equal(false);
        expect(text(element)).to.include('43');
      });
      expect(told.join()).to.match(/plots-disrupted/);
    });
  });

  it('says controls in the language of the page, facts in that of the briefing', async () => {
    const facts = await mi5();
    document.documentElement.lang = 'en';
    const element = await show<StatCallout>('data', facts, { ...embed, figures: ['plots-disrupted'] });
    expect(element.shadowRoot!.querySelector('.embed')!.getAttribute('lang')).to.equal(facts.lang);
  });

  it('follows a change of the language around it', async () => {
    const facts = await mi5();
    const section = document.createElement('section');
    section.lang = 'en';
    document.body.append(section);
    const element = document.createElement('stat-callout');
    element.facts = facts;
    section.append(element);
    await element.updateComplete;
    const summary = () => element.shadowRoot!.querySelector('summary')!;
    expect(summary().querySelector('[lang]')!.getAttribute('lang')).to.equal('en');
    section.lang = 'ar';
    await until(() => summary().querySelector('[lang="ar"]'));
  });

  it('warns in words of an attribute that means nothing, and goes on as without it', async () => {
    const facts = await mi5();
    for (const [name, value, words] of [
      ['heading-level', 'two', 'heading-level="two" means nothing: use 2, 3, 4, 5, 6'],
      ['heading-level', '9', 'heading-level="9" means nothing'],
    ]) {
      const told = await warnings(async () => {
        const element = await show<StatCallout>(
          'data',
          facts,
          { ...embed, figures: ['iran-plots'] },
          { [name!]: value! },
        );
        await element.updateComplete;
        expect(text(element)).to.include('Iran');
        expect(element.matches(':state(problem)')).to.equal(false);
      });
      expect(told.join()).to.include(words);
    }
  });

  it('takes a list of ids from a script, and says what it holds where that is no reference', async () => {
    const facts = await mi5();
    const element = await show<StatCallout>('data', facts, {
      ...embed,
      figures: ['iran-plots', 'plots-disrupted'],
    });
    const figures = () =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.figure')].map(({ dataset }) => dataset['fact']);
    const all = figures();
    const given: [unknown, (string | undefined)[], string][] = [
      [['plots-disrupted'], ['plots-disrupted'], ''],
      [['plots-disrupted', 'iran-plots'], ['plots-disrupted', 'iran-plots'], ''],
      [[], all, ''],
      [5, all, 'figures holds 5: set it to ids apart by spaces, or to a list of ids'],
      [{ id: 'x' }, all, 'figures holds an object: set it to ids'],
      [['iran-plots', 7], ['iran-plots'], 'figures holds a list with 7: set it to ids'],
    ];
    for (const [value, ids, words] of given) {
      const told = await warnings(async () => {
        element.figures = value as string;
        await element.updateComplete;
      });
      expect(figures(), JSON.stringify(value)).to.deep.equal(ids);
      expect(told.length).to.equal(words ? 1 : 0);
      expect(told.join()).to.include(words);
    }
    const nowhere = await warnings(async () => {
      element.briefing = 5 as unknown as string;
      await element.updateComplete;
    });
    expect(nowhere).to.deep.equal([]);
    expect(figures()).to.deep.equal(['iran-plots']);
  });

  it('warns of an address that it does not show, and shows nothing of an id that two facts have', async () => {
    const facts = await mi5();
    facts.sources[0]!.url = 'javascript:alert(1)';
    let element!: StatCallout;
    const told = await warnings(async () => {
      element = await show<StatCallout>('data', facts, { ...embed, figures: ['iran-plots'] });
    });
    expect(told.join()).to.include('"javascript:alert(1)" is not shown: use https');
    expect(element.shadowRoot!.innerHTML).not.to.include('javascript:');
    const twice = await mi5();
    twice.figures.push({ ...twice.figures.find(({ id }) => id === 'iran-plots')!, value: 21 });
    const again = await warnings(async () => {
      element.facts = twice;
      element.figure = 'iran-plots';
      await element.updateComplete;
    });
    expect(again.join()).to.include('two of the figures have the id "iran-plots": change one');
    expect(text(element)).not.to.include('plots');
  });

  it('tells of no change where nothing changed, and lets a page answer a change by an attribute', async () => {
    const facts = await mi5();
    const element = put(`<stat-callout>${callout(facts)}</stat-callout>`);
    await element.updateComplete;
    let changes = 0;
    element.addEventListener('standfirst-change', () => {
      changes++;
      element.setAttribute('data-seen', String(changes));
    });
    element.className = 'x';
    document.body.append(element);
    await new Promise((done) => setTimeout(done, 50));
    expect(changes).to.equal(0);
    element.querySelector('[data-b="quantity"]')!.textContent = '44 late-stage attack plots';
    await until(() => changes > 0);
    await new Promise((done) => setTimeout(done, 50));
    expect(changes).to.equal(1);
  });

  it('keeps what it loaded when it is moved within the page', async () => {
    const element = put(
      '<stat-callout briefing="/src/briefings/mi5-threat-update-2024.json" figure="iran-plots"></stat-callout>',
    );
    await until(() => text(element));
    const blanks: boolean[] = [];
    const holder = document.createElement('div');
    document.body.append(holder);
    holder.append(element);
    await element.updateComplete;
    blanks.push(text(element) === '');
    expect(blanks).to.deep.equal([false]);
  });

  it('counts still where it is moved, so that who comes later does not ask again', async () => {
    const requests = counted();
    try {
      const address = '/src/briefings/mi5-threat-update-2024.json?moved';
      const markup = `<stat-callout briefing="${address}" figure="iran-plots"></stat-callout>`;
      const one = put(markup);
      await until(() => text(one));
      put('<p></p>').after(one);
      const later = put(markup);
      await until(() => text(later));
      expect(requests()).to.equal(1);
      one.remove();
      later.remove();
      const last = put(markup);
      await until(() => text(last));
      expect(requests()).to.equal(2);
    } finally {
      requests.end();
    }
  });

  it('lets a page answer a problem with facts of its own', async () => {
    const facts = await mi5();
    await warnings(async () => {
      const element = put('<stat-callout briefing="/nowhere.json" figure="iran-plots"></stat-callout>');
      element.addEventListener('standfirst-problem', () => (element.facts = facts), { once: true });
      await until(() => text(element).includes('Iran'));
    });
  });

  it('goes to a fact by its address', async () => {
    const facts = await mi5();
    const element = await show<StatCallout>('data', facts, {
      element: 'stat-callout',
      figures: ['iran-plots', 'plots-disrupted'],
    });
    location.hash = `#${facts.id}.plots-disrupted`;
    await until(() => element.shadowRoot!.querySelector('.is-target'));
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset.fact).to.equal('plots-disrupted');
    location.hash = '';
  });
});
