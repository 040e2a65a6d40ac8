import { expect } from '@open-wc/testing';
import { records } from '../../stories/awkward.js';
import type { ThreatTimeline } from '../../src/elements/threat-timeline/threat-timeline.js';
import type { When } from '../../src/briefing/types.js';
import { writeEmbed } from '../../src/html/index.js';
import { briefing, cleanup, mi5, warnings } from './fixture.js';
import {
  all,
  charted,
  embedOf,
  factsOf,
  press,
  rested,
  scroller,
  selected,
  slot,
  until,
  wheel,
} from './timelines.js';

describe('<threat-timeline> as a chart', () => {
  afterEach(cleanup);

  it('stands in a wide slot, a list in a narrow one', async () => {
    const facts = await mi5();
    const wide = await slot(1000, facts);
    await until(() => wide.shadowRoot!.querySelector('.chart'));
    expect(all(wide, '.list').length).to.equal(0);
    const narrow = await slot(400, facts);
    await new Promise((done) => setTimeout(done, 100));
    expect(narrow.shadowRoot!.querySelector('.chart')).not.to.exist;
    narrow.parentElement!.style.width = '1000px';
    await until(() => narrow.shadowRoot!.querySelector('.chart'));
  });

  it('is loaded once, however often it is waited for', async () => {
    const element = await slot(1000, await mi5(), { view: 'chart' });
    for (const level of [2, 4]) {
      element.headingLevel = level;
      await element.updateComplete;
    }
    await until(() => element.shadowRoot!.querySelector('.chart'));
    const sheets = element.shadowRoot!.adoptedStyleSheets;
    expect(new Set(sheets).size).to.equal(sheets.length);
  });

  it('names nobody where nobody takes part', async () => {
    const lanesOf = (element: ThreatTimeline): string[] =>
      all(element, '.lane-name').map((name) => name.textContent!);
    const facts = records(12);
    expect(lanesOf(await charted(facts))).to.have.length(5);
    expect(
      lanesOf(
        await charted({
          ...facts,
          id: 'nobody',
          events: facts.events.map((event) => ({ ...event, actors: [] })),
        }),
      ),
    ).to.deep.equal(['']);
  });

  it('does not replace what a reader has before the eyes, until it is asked for', async () => {
    const facts = await mi5();
    const holder = document.createElement('div');
    holder.style.width = '1000px';
    document.body.append(holder);
    holder.innerHTML = `<threat-timeline>${writeEmbed(embedOf(facts), facts)}</threat-timeline>`;
    const element = holder.firstElementChild as ThreatTimeline;
    await until(() => element.shadowRoot?.querySelector('.list'));
    await new Promise((done) => setTimeout(done, 200));
    expect(element.shadowRoot!.querySelector('.chart')).not.to.exist;
    const button = all<HTMLButtonElement>(element, '.views button')[1]!;
    button.focus();
    button.click();
    await until(() => element.shadowRoot!.querySelector('.chart'));
    expect(element.shadowRoot!.activeElement === button, 'the button keeps the focus').to.equal(true);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
  });

  it('draws each dated event in the lane of each of its actors, and reads it once, with the undated ones under it', async () => {
    const facts = await mi5();
    const element = await charted(facts);
    const ids = (selector: string): string[] =>
      all<SVGElement>(element, selector).flatMap((mark) => mark.getAttribute('data-mark')!.split(' '));
    const undated = ['gru-last-officer', 'proxies-this-year', 'last-month'];
    expect(factsOf(element, '.undated')).to.have.members(undated);
    expect([...ids('[role="option"]'), ...undated]).to.have.members(facts.events.map(({ id }) => id));
    const lanes = all<SVGElement>(element, '[data-mark="malign-influence"]').map((mark) => [
      mark.closest('[role="group"]')!.getAttribute('aria-label'),
      mark.getAttribute('role'),
      mark.getAttribute('aria-hidden'),
    ]);
    const actors =
      facts.events.find(({ id }) => id === 'malign-influence')?.actors.map(({ actor }) => actor) ?? [];
    expect(lanes.length).to.equal(actors.length);
    expect(lanes.filter(([, role]) => role === 'option').length).to.equal(1);
    expect(lanes.filter(([, , hidden]) => hidden === 'true').length).to.equal(actors.length - 1);
    const lane = element.shadowRoot!.querySelector('[data-mark="moscow-attack"]')!.closest('[role="group"]')!;
    expect(lane.getAttribute('aria-label')).to.equal('ISIS-K');
  });

  for (const [title, wait] of [
    ['when a font comes late', () => new Promise((done) => setTimeout(done, 200))],
    ['when a font comes before it was first seen', () => {}],
  ] as const)
    it(`places its labels anew ${title}`, async () => {
      const file =
        '/node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
      const face = new FontFace('Late', `url(${file})`, { sizeAdjust: '180%' } as FontFaceDescriptors);
      await face.load();
      const element = document.createElement('threat-timeline');
      element.style.fontFamily = 'Late, sans-serif';
      element.style.setProperty('width', '1000px');
      element.view = 'chart';
      element.facts = await mi5();
      document.body.append(element);
      // Within the task that drew it.
      await new Promise<void>((drawn) =>
        new MutationObserver((_, observer) => {
          if (!element.shadowRoot!.querySelector('.label-text')) return;
          observer.disconnect();
          drawn();
        }).observe(element.shadowRoot!, { childList: true, subtree: true }),
      );
      await wait();
      // Each label has the room that is kept free for it: no longer than the part of its mark that can be pressed.
      const overflowing = (): string[] =>
        all<SVGElement>(element, '.mark').flatMap((mark) => {
          const text = mark.querySelector('.label-text')!.getBoundingClientRect();
          const hit = mark.querySelector('.hit')!.getBoundingClientRect();
          return text.right > hit.right + 2 ? [mark.textContent!.trim()] : [];
        });
      const placed = (): string =>
        all(element, '.label-text')
          .map((text) => text.textContent)
          .join();
      const before = placed();
      expect(overflowing()).to.deep.equal([]);
      try {
        document.fonts.add(face);
        await until(() => placed() !== before);
        expect(overflowing()).to.deep.equal([]);
      } finally {
        document.fonts.delete(face);
      }
    });

  it('takes the lanes asked for, in that order', async () => {
    const element = await charted(await mi5(), { actors: 'russia isis' });
    const names = all(element, '[role="listbox"] > [role="group"]').map((lane) =>
      lane.getAttribute('aria-label'),
    );
    expect(names).to.deep.equal(['Russia', 'ISIS']);
  });

  it('gives each actor a colour of its own, which a search does not change and a page may', async () => {
    const element = await charted(records(60));
    const colours = (): Record<string, string> =>
      Object.fromEntries(
        all(element, '[role="listbox"] > [role="group"]').map((lane) => [
          lane.getAttribute('aria-label')!,
          getComputedStyle(lane.querySelector('.shape')!).color,
        ]),
      );
    const before = colours();
    expect(new Set(Object.values(before)).size).to.equal(5);
    // Beside its name it says whose it is.
    const names = all(element, '.names text').map((node) => node.textContent!);
    const signs = all(element, '.names .shape').map((node) => getComputedStyle(node).color);
    expect(Object.fromEntries(names.map((name, index) => [name, signs[index]!]))).to.deep.equal(before);

    all<HTMLButtonElement>(element, '.tools button')
      .find((button) => /Search/.test(button.textContent!))!
      .click();
    const choice = await until(() =>
      all(element, '.find label').find((label) => /South station/.test(label.textContent!)),
    );
    choice.querySelector('input')!.click();
    await element.updateComplete;
    const after = colours();
    expect(Object.keys(after)).to.include('South station');
    for (const [name, colour] of Object.entries(after)) expect(colour, name).to.equal(before[name]);

    const style = document.createElement('style');
    style.textContent = `threat-timeline { --standfirst-lane-3: rgb(1, 2, 3) }
      threat-timeline::part(actor-north-station) { color: rgb(4, 5, 6) }`;
    document.head.append(style);
    expect(colours()['South station']).to.equal('rgb(1, 2, 3)');
    if (colours()['North station']) expect(colours()['North station']).to.equal('rgb(4, 5, 6)');
    style.remove();
  });

  it('ends a label before its mark beside the mark, also where it is cut', async () => {
    const element = await charted(await mi5());
    const gaps = all(element, '.mark .words').flatMap((words) => {
      const shape = words.closest('.mark')!.querySelector('.shape')!.getBoundingClientRect();
      const { left, right } = words.getBoundingClientRect();
      return left < shape.left ? [shape.left - right] : [];
    });
    expect(gaps.length).to.be.greaterThan(5);
    for (const gap of gaps) expect(gap).to.be.within(2, 16);
  });

  it('stays while it is hidden, as in a tab that is left', async () => {
    const element = await charted(await mi5());
    await press(element, 'End');
    const holder = element.parentElement!;
    for (const display of ['none', '']) {
      holder.style.display = display;
      await new Promise((done) => setTimeout(done, 100));
      await element.updateComplete;
    }
    expect(selected(element).getAttribute('data-mark')).to.equal('budget');
  });

  it('tells a date known from elsewhere by shape and word, and names no mark without its date’s words', async () => {
    const element = await charted(await mi5());
    const attack = element.shadowRoot!.querySelector('[data-mark="moscow-attack"]')!;
    expect(attack.querySelector('.hollow')).to.exist;
    expect(attack.getAttribute('aria-label')).to.match(
      /March; 22 March 2024, according to Wikipedia \(date known from elsewhere\)/,
    );
    expect(element.shadowRoot!.querySelector('.legend')!.textContent).to.include('date known from elsewhere');
    const stated = element.shadowRoot!.querySelector('[data-mark="isis-2014"]')!;
    expect(stated.querySelector('.hollow')).not.to.exist;
    expect(stated.querySelector<SVGRectElement>('.box')!.getBoundingClientRect().width).to.be.greaterThan(50);
  });

  it('says in the legend what points back without end', async () => {
    const facts = records(2);
    Object.assign(facts.events[0]!.when, { edtf: '../1995' });
    const element = await charted(facts);
    expect(all(element, '.legend li').map(({ textContent }) => textContent!.trim())).to.include('until …');
  });

  it('says the day of its facts where the line for it is in view, and nowhere in part', async () => {
    const element = await charted({
      ...records(12),
      asOf: { edtf: '2023-07-01', words: 'the first of July', basis: 'stated' },
    });
    const words = (): DOMRect | undefined => all(element, '.now-text')[0]?.getBoundingClientRect();
    const [first, last] = [scroller(element).getBoundingClientRect()].flatMap(({ left, right }) => [
      left,
      right,
    ]);
    let [seen, unseen] = [0, 0];
    await wheel(element, -120, 3, 0.95);
    await rested();
    scroller(element).scrollLeft = 1e5;
    for (let step = 0; step < 12; step++) {
      scroller(element).scrollLeft -= 150;
      await rested();
      const line = all<SVGElement>(element, 'path.now')[0]?.getBoundingClientRect();
      if (line && line.left >= first! && line.right <= last!) {
        seen += 1;
        expect(words()!.left).to.be.at.least(first! - 1);
        expect(words()!.right).to.be.at.most(last! + 1);
      } else {
        unseen += 1;
        expect(words()).to.equal(undefined);
      }
    }
    expect(Math.min(seen, unseen), 'both ways').to.be.greaterThan(0);
  });

  it('says beside a symbol that its event goes on, in the direction of time, and in the legend', async () => {
    for (const lang of ['en', 'ar']) {
      const facts = records(12);
      facts.lang = lang;
      facts.asOf = { edtf: '2031-01-05', words: '5 January 2031', basis: 'stated' };
      facts.events.splice(
        0,
        facts.events.length,
        ...['1990-03-01', '2030-12-20/..', '2024-05-01'].map((edtf, index) => ({
          ...records(12).events[0]!,
          id: `e${index}`,
          when: { edtf, words: edtf, basis: 'stated' as const },
        })),
      );
      const element = await charted(facts);
      const box = (id: string, part: string) =>
        element.shadowRoot!.querySelector(`[data-mark="${id}"] .shape ${part}`)?.getBoundingClientRect();
      const [symbol, end] = [box('e1', '.solid')!, box('e1', '.edge')!];
      if (lang === 'ar') expect(end.left).to.be.below(symbol.left);
      else expect(end.right).to.be.above(symbol.right);
      expect(box('e2', '.solid')).to.exist;
      expect(box('e2', '.edge')).not.to.exist;
      expect(all(element, '.legend li')).to.have.length(1);
      element.parentElement!.remove();
    }
  });

  it('lets no two labels overlap, whatever the width', async () => {
    for (const width of [1200, 760, 400]) {
      const element = await charted(await mi5(), {}, width);
      await until(
        () =>
          Math.abs(element.shadowRoot!.querySelector('.chart')!.getBoundingClientRect().width - width) < 8,
      );
      const boxes = all<SVGTextElement>(element, '.label-text, .lane-name').map((label) =>
        label.getBoundingClientRect(),
      );
      for (const [index, a] of boxes.entries()) {
        expect(a.width).to.be.greaterThan(20);
        for (const b of boxes.slice(index + 1)) {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 3 || b.bottom <= a.top + 3;
          expect(apart, `labels at ${width}px`).to.equal(true);
        }
      }
      element.remove();
    }
  });

  it('says the axis again where it would be out of view, and keeps in view what was chosen', async () => {
    const facts = records(60);
    const actors = Array.from({ length: 40 }, (_, index) => ({
      id: `a${index}`,
      kind: 'person' as const,
      name: `Actor ${index}`,
    }));
    const events = facts.events.map((event, index) => ({ ...event, actors: [{ actor: `a${index % 40}` }] }));
    const element = await charted({ ...facts, id: 'tall', actors, events });
    const heights = all(element, '.tick-text').map((label) => label.getBoundingClientRect().top);
    const rows = [...new Set(heights.map(Math.round))].sort((a, b) => a - b);
    expect(rows.length).to.be.above(3);
    for (const [index, top] of rows.slice(1).entries()) expect(top - rows[index]!).to.be.below(800);
    const told = (): HTMLElement => all(element, '.detail')[0]!;
    const isSeen = (): boolean => told().getBoundingClientRect().bottom <= innerHeight + 1;
    scrollTo({ top: scrollY + element.getBoundingClientRect().top, behavior: 'instant' });
    expect(isSeen()).to.equal(false);
    const mark = all(element, '.mark[role=option]')[3]!;
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(isSeen()).to.equal(true);
    expect(factsOf(element, '.detail')).to.deep.equal([mark.dataset.mark]);
    const next = all(element, '.next')[0]!;
    const place = next.getBoundingClientRect().top;
    next.focus();
    for (let times = 0; times < 4; times++) next.click();
    expect(next.getBoundingClientRect().top).to.be.closeTo(place, 1);
    for (let times = 0; times < 4; times++) all(element, '.previous')[0]!.click();
    expect(factsOf(element, '.detail')).to.deep.equal([mark.dataset.mark]);
    await press(element, 'Escape');
    expect(isSeen(), 'let go').to.equal(false);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    expect(selected(element).dispatchEvent(escape), 'is the page’s again').to.equal(true);
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(isSeen()).to.equal(true);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(isSeen(), 'after paper').to.equal(false);
    const again = all(element, `.mark[data-mark="${mark.dataset.mark}"][role]`)[0]!;
    again.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(isSeen()).to.equal(true);
    element.parentElement!.style.overflow = 'hidden';
    again.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    again.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(all(element, '.pinned'), 'where it cannot stand').to.deep.equal([]);
    element.parentElement!.style.overflow = '';
    again.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    again.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(isSeen(), 'pressed again').to.equal(false);
  });

  it('names in a mark all who took part but the one of its lane', async () => {
    const facts = structuredClone(await mi5());
    facts.actors.push({ id: 'iran-envoys', kind: 'group', name: 'Iran’s envoys' });
    const [event, other] = facts.events;
    event!.actors = [{ actor: 'iran' }, { actor: 'iran-envoys', part: 'were there' }];
    other!.actors = [{ actor: 'nobody-known' }];
    const element = await charted(facts);
    const name = (id: string): string =>
      all(element, `.mark[data-mark="${id}"][role]`)[0]!.getAttribute('aria-label')!;
    expect(name(event!.id)).to.match(/; Iran’s envoys \(were there\)$/);
    expect(name(other!.id)).to.match(/; nobody-known$/);
  });

  it('walks through crowded lanes from the first mark to the last, and back, each once', async () => {
    for (const width of [760, 1200]) {
      const element = await charted(records(400), {}, width);
      const walk = async (key: string): Promise<string[]> => {
        const places: string[] = [];
        for (;;) {
          places.push(selected(element).getAttribute('aria-posinset')!);
          const former = selected(element).getAttribute('data-mark');
          if ((await press(element, key)) === former) return places;
        }
      };
      await press(element, 'Home');
      const there = await walk('ArrowRight');
      expect(there).to.deep.equal(there.map((_, index) => `${index + 1}`));
      expect(there.at(-1)).to.equal(selected(element).getAttribute('aria-setsize'));
      expect(await walk('ArrowLeft')).to.deep.equal([...there].reverse());
      await press(element, 'End');
      expect(selected(element).getAttribute('aria-posinset')).to.equal(there.at(-1));
      element.remove();
    }
  });

  it('walks through every event, however far it is zoomed in past what spans much of time', async () => {
    const facts = records(12);
    const dates = [
      '18XX',
      '1805-03-01',
      '../1811',
      '1850-06-01',
      '1850-06-02',
      '1890-06-01',
      '1899-01-01/..',
    ];
    facts.events = facts.events.slice(0, dates.length);
    const whens = dates.map((edtf): When => ({ edtf, words: edtf, basis: 'stated' }));
    facts.events.forEach((event, index) => (event.when = whens[index]!));
    const element = await charted(facts);
    for (const closer of [0, 5, 5]) {
      for (let times = 0; times < closer; times++) await press(element, '+');
      const ways = [
        ['Home', 'ArrowRight'],
        ['End', 'ArrowLeft'],
      ];
      for (const [start, key] of ways) {
        const seen = [await press(element, start!)];
        for (;;) {
          const next = await press(element, key!);
          if (next === seen.at(-1)) break;
          seen.push(next);
        }
        const ids = seen.flatMap((ids) => ids.split(' '));
        expect([...ids].sort()).to.deep.equal(facts.events.map(({ id }) => id).sort());
      }
    }
  });

  it('draws no line for now through a date of the axis', async () => {
    let crossed = 0;
    for (const width of [640, 760, 1000]) {
      const element = await charted(records(60), {}, width);
      const line = all<SVGPathElement>(element, '.now')[0]!;
      const { left } = line.getBoundingClientRect();
      const screen = line.getScreenCTM()!;
      const drawn = Array.from(
        { length: Math.ceil(line.getTotalLength() / 4) },
        (_, index) => line.getPointAtLength(4 * index).matrixTransform(screen).y,
      );
      for (const label of all(element, '.tick-text')) {
        const box = label.getBoundingClientRect();
        if (box.left > left || box.right < left) continue;
        crossed += 1;
        expect(drawn.filter((y) => y > box.top + 3 && y < box.bottom - 3)).to.deep.equal([]);
      }
      element.remove();
    }
    expect(crossed, 'dates that stand where now is').to.be.above(0);
  });

  it('has one tab stop; keys go from mark to mark in the order of time, and the detail follows', async () => {
    const element = await charted(await mi5());
    const stops = (): number =>
      all<SVGElement>(element, '.mark').filter((mark) => mark.tabIndex === 0).length;
    expect(stops()).to.equal(1);
    expect(selected(element).getAttribute('data-mark')).to.equal('isis-2014');
    expect(await press(element, 'ArrowRight')).to.equal('count-start');
    expect(element.shadowRoot!.activeElement === selected(element), 'the mark has the focus').to.equal(true);
    expect(factsOf(element, '.detail')).to.deep.equal(['count-start']);
    expect(await press(element, 'ArrowDown')).to.equal('iran-window');
    expect(await press(element, 'ArrowLeft')).to.equal('count-start');
    expect(await press(element, 'End')).to.equal('budget');
    expect(await press(element, 'ArrowRight')).to.equal('budget');
    expect(await press(element, 'Home')).to.equal('isis-2014');
    expect(stops()).to.equal(1);
    // Firefox makes what scrolls a stop of its own, without a name, unless it is told not to.
    await press(element, '+');
    expect(element.shadowRoot!.querySelector('.scroller.close')!.getAttribute('tabindex')).to.equal('-1');
  });

  it('selects by press as by key', async () => {
    const element = await charted(await mi5());
    element
      .shadowRoot!.querySelector('[data-mark="speech"]')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(factsOf(element, '.detail')).to.deep.equal(['speech']);
  });

  it('opens a cluster into its events, a few at a time, and zooms to them', async () => {
    const facts = await mi5();
    const speech = facts.events.find((event) => event.id === 'speech')!;
    for (let index = 0; index < 60; index++) facts.events.push({ ...speech, id: `more-${index}` });
    const element = await charted(facts);
    const cluster = element.shadowRoot!.querySelector('[data-mark*="more-59"]')!;
    const count = Number(/(\d+) events/.exec(cluster.textContent!)![1]);
    expect(count).to.be.greaterThan(50);
    expect(cluster.getAttribute('aria-label')!.length).to.be.lessThan(500);
    cluster.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(factsOf(element, '.detail').length).to.equal(10);
    const more = element.shadowRoot!.querySelector<HTMLButtonElement>('.more')!;
    expect(more.textContent!.trim()).to.equal(`Show more (${count - 10})`);
    more.click();
    expect(factsOf(element, '.detail').length).to.equal(20);
    element.shadowRoot!.querySelector<HTMLButtonElement>('.these')!.click();
    expect(element.shadowRoot!.querySelector('.scroller.close')).to.exist;
    expect(selected(element).getAttribute('data-mark')).to.include('more-59');
  });

  it('runs from right to left in Arabic, and so do its keys', async () => {
    await import('../../src/define/language/ar.js');
    const element = await charted(await briefing('/test/briefings/harbour-ar.json'));
    const marks = all<SVGElement>(element, '.mark .box, .mark .fill, .mark .solid').map(
      (mark) => mark.getBoundingClientRect().left,
    );
    const ticks = all(element, '.tick-text').map((tick) => tick.getBoundingClientRect().left);
    expect(marks.length).to.be.greaterThan(1);
    const beside = all<SVGElement>(element, '.mark').flatMap((mark) => {
      const [words, shape] = ['.words', '.shape'].map((part) =>
        mark.querySelector(part)!.getBoundingClientRect(),
      );
      const within = words!.left >= shape!.left && words!.right <= shape!.right;
      return within ? [] : [Math.max(words!.left - shape!.right, shape!.left - words!.right)];
    });
    expect(beside.length).to.be.greaterThan(2);
    for (const gap of beside) expect(gap).to.be.within(2, 16);
    expect(ticks).to.deep.equal([...ticks].sort((a, b) => b - a));
    const first = selected(element).getAttribute('data-mark');
    expect(await press(element, 'ArrowLeft')).not.to.equal(first);
    expect(await press(element, 'ArrowRight')).to.equal(first);
  });

  it('draws nothing from a machine’s date where the page’s words are others', async () => {
    const facts = await mi5();
    const holder = document.createElement('div');
    holder.style.width = '1000px';
    document.body.append(holder);
    holder.innerHTML = `<threat-timeline view="chart">${writeEmbed(embedOf(facts), facts).replace('>In 2014<', '>In 2015<')}</threat-timeline>`;
    const element = holder.firstElementChild as ThreatTimeline;
    await until(() => element.shadowRoot!.querySelector('.chart'));
    const entry = element.shadowRoot!.querySelector('[data-fact="isis-2014"]')!;
    const found = [
      '[data-mark="isis-2014"]',
      '[data-fact="isis-2014"] time',
      '.undated [data-fact="isis-2014"]',
    ];
    expect(found.filter((selector) => element.shadowRoot!.querySelector(selector))).to.deep.equal([]);
    expect(entry.textContent).to.include('In 2015');
  });

  it('stays a list where fewer than two events are dated', async () => {
    const element = await slot(1000, await mi5(), { view: 'chart', events: 'isis-2014 gru-last-officer' });
    await new Promise((done) => setTimeout(done, 200));
    expect(element.shadowRoot!.querySelector('.chart, .views')).not.to.exist;
    expect(factsOf(element, '.list')).to.deep.equal(['isis-2014', 'gru-last-officer']);
  });

  it('is printed as a list of every event', async () => {
    const facts = await mi5();
    const element = await charted(facts);
    window.dispatchEvent(new Event('beforeprint'));
    expect(factsOf(element, '.list').length).to.equal(facts.events.length);
    expect(element.shadowRoot!.querySelector('.chart')).not.to.exist;
    window.dispatchEvent(new Event('afterprint'));
    expect(element.shadowRoot!.querySelector('.chart')).to.exist;
  });

  it('has no style attribute, which a strict policy would block', async () => {
    const element = await charted(await mi5());
    expect(element.shadowRoot!.querySelector('[style]')).not.to.exist;
  });

  it('is accessible', async () => {
    await expect(await charted(await mi5())).to.be.accessible();
  });

  it('has periods behind all that happened in them, in a lane of their own, and does not begin with one', async () => {
    const facts = records(12);
    const dates = facts.events.map(({ when }) => when.edtf!).sort();
    const [event] = facts.events;
    const period = {
      ...event!,
      id: 'age',
      kind: 'period' as const,
      title: 'An age',
      actors: [],
      certainty: undefined,
    };
    period.when = {
      edtf: `${dates[0]!.slice(0, 4)}/${dates.at(-1)!.slice(0, 4)}`,
      words: 'The age',
      basis: 'stated',
    };
    const element = await charted({ ...facts, events: [period, ...facts.events] });
    const band = all<SVGElement>(element, '.band')[0]!.getBoundingClientRect();
    for (const mark of all<SVGElement>(element, '.mark:not([data-mark="age"]) .shape')) {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      expect([
        left >= band.left,
        right <= band.right,
        top >= band.top,
        bottom <= band.bottom + 1,
      ]).to.not.include(false);
    }
    expect(all(element, '[role="listbox"] > [role="group"]').at(-1)!.getAttribute('aria-label')).to.equal(
      'Period',
    );
    expect(factsOf(element, '.detail')).not.to.include('age');
    expect(await press(element, 'Home')).to.equal('age');
  });

  it('begins at the newest where that comes first', async () => {
    const facts = records(12);
    const newest = facts.events.reduce((a, b) => (a.when.edtf! > b.when.edtf! ? a : b)).id;
    const element = await charted(facts, { sort: 'newest' });
    expect(factsOf(element, '.detail')).to.deep.equal([newest]);
    expect(await press(element, 'Home')).not.to.equal('');
    expect(factsOf(element, '.detail')).not.to.include(newest);
  });

  it('begins where it is asked to: at an event, or with a time in view; all is one press away', async () => {
    const facts = records(12);
    const { id } = facts.events[5]!;
    expect(factsOf(await charted(facts, { start: id, sort: 'newest' }), '.detail')).to.deep.equal([id]);
    const years = facts.events.map(({ when }) => Number(when.edtf!.slice(0, 4)));
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const seen = (element: Element): string => all(element, '.tools p.muted')[0]!.textContent!;
    const whole = await charted(facts);
    const close = await charted(facts, { start: `${last}` });
    expect(seen(close)).not.to.equal(seen(whole));
    expect(seen(close)).not.to.include(`${first}`);
    all<HTMLButtonElement>(close, '.tools button')
      .find(({ textContent, ariaLabel }) => /all|whole/i.test(`${textContent}${ariaLabel}`))!
      .click();
    await close.updateComplete;
    expect(seen(close)).to.equal(seen(whole));
    // From then on, and what is no part of it.
    expect(seen(await charted(facts, { start: `${first}/..` }))).to.equal(seen(whole));
    for (const start of ['XXXX-03', '1500', '3000'])
      expect(seen(await charted(facts, { start })), start).to.equal(seen(whole));
    whole.start = `${last}`;
    await whole.updateComplete;
    expect(seen(whole), 'asked later').to.equal(seen(await charted(facts, { start: `${last}` })));
    whole.start = id;
    await whole.updateComplete;
    expect(factsOf(whole, '.detail')).to.deep.equal([id]);
    const told = await warnings(async () => {
      expect(factsOf(await charted(facts, { start: 'gone' }), '.detail').length).to.be.lessThan(2);
    });
    expect(told.join()).to.include('gone');
  });
});
