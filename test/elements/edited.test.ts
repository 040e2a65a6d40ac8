/** What an editor changed or took out in the page's own words, with their attributes intact. */
import { expect } from '@open-wc/testing';
import '../../src/define/key-figure-comparison.js';
import '../../src/define/pull-quote.js';
import '../../src/define/stat-callout.js';
import { excerpt } from '../../src/briefing/references.js';
import type { Briefing, Embed } from '../../src/briefing/types.js';
import type { StandfirstElement } from '../../src/elements/base.js';
import { writeEmbed } from '../../src/html/index.js';
import { briefing, cleanup, mi5, text, warnings } from './fixture.js';
import { all, until } from './timelines.js';

const harbour = (): Promise<Briefing> => briefing('/test/briefings/harbour.json');

/** An element around words that were edited. */
async function edited(
  embed: Omit<Embed, 'id'>,
  facts: Briefing,
  edit: (root: Element) => void,
  attributes: Record<string, string> = {},
): Promise<StandfirstElement> {
  const element = document.createElement(embed.element) as StandfirstElement;
  const ids = [embed.figures, embed.quote, embed.events].flatMap((found) => found ?? []);
  element.innerHTML = writeEmbed(embed, excerpt(facts, ids));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  edit(element);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const block = (root: Element, name: string): Element => root.querySelector(`[data-b="${name}"]`)!;

describe('words that an editor changed', () => {
  afterEach(cleanup);

  for (const element of ['stat-callout', 'key-figure-comparison'] as const) {
    it(`<${element}> shows the rest where a name or who said it was taken out`, async () => {
      for (const gone of ['attribution', 'label']) {
        const shown = await edited({ element, figures: ['plots-disrupted'] }, await mi5(), (root) =>
          block(root, gone).remove(),
        );
        expect(text(shown)).to.include('43');
      }
    });
  }

  it('draw nothing from a number where a change began that is another on the page', async () => {
    const embed = { element: 'key-figure-comparison' as const, figures: ['berths-rise'] };
    const whole = await edited(embed, await harbour(), () => {});
    expect(all(whole, '[part=drawing]')).to.have.length(1);
    const changed = await edited(embed, await harbour(), (root) => {
      for (const note of root.querySelectorAll('[data-b="note"]'))
        note.textContent = note.textContent!.replace('400', '380').replace('500', '475');
    });
    expect(text(changed)).to.include('from 380 to 475');
    expect(all(changed, '[part=drawing]')).to.have.length(0);
    const caveat = await edited(embed, await harbour(), (root) => {
      const note = root.querySelector('[data-b="note"]')!;
      note.after(Object.assign(note.cloneNode() as Element, { textContent: 'More to come.' }));
    });
    expect(text(caveat)).to.include('More to come.');
    expect(all(caveat, '[part=drawing]')).to.have.length(1);
  });

  it('set no face beside another name', async () => {
    const facts = await mi5();
    facts.actors.find(({ id }) => id === facts.quotes[0]!.speaker)!.portrait = {
      src: '/test/briefings/quay.svg',
      alt: 'A face',
      credit: 'Nobody',
    };
    const embed = { element: 'pull-quote' as const, quote: facts.quotes[0]!.id };
    expect(all(await edited(embed, facts, () => {}), 'img')).to.have.length(1);
    const other = await edited(embed, facts, (root) => {
      block(root, 'attribution').textContent = 'Somebody else';
    });
    expect(text(other)).to.include('Somebody else');
    expect(all(other, 'img')).to.have.length(0);
  });

  it('leave an event in no lane of one who is no longer named', async () => {
    const facts = await mi5();
    const events = facts.events.filter(({ when }) => when.edtf).map(({ id }) => id);
    const taken = facts.events.find(({ id, actors }) => events.includes(id) && actors.length > 0)!;
    const name = facts.actors.find(({ id }) => id === taken.actors[0]!.actor)!.name;
    const lanes = async (edit: (root: Element) => void): Promise<string> => {
      const element = await edited({ element: 'threat-timeline', events }, facts, edit, { view: 'chart' });
      await until(() => element.shadowRoot!.querySelector('.chart'));
      const group = all(element, 'g[role=group]').find((lane) =>
        lane.querySelector(`[data-mark~="${taken.id}"]`),
      );
      return group?.getAttribute('aria-label') ?? '';
    };
    expect(await lanes(() => {})).to.equal(name);
    const gone = (root: Element): void => {
      const item = [...root.querySelectorAll('[data-event]')].find((node) =>
        node.getAttribute('data-event')!.includes(`"${taken.id}"`),
      )!;
      for (const actor of item.querySelectorAll('[data-b="actor"]')) actor.textContent = 'Nobody was named';
    };
    expect(await lanes(gone)).not.to.equal(name);
  });

  it('set no scale with a number that was retracted', async () => {
    const facts = await harbour();
    const figures = ['containers-2022', 'containers-2023', 'containers-2024'];
    const { value } = facts.figures.find(({ id }) => id === figures[2])!;
    facts.corrections = [
      {
        id: 'c',
        at: '2024-12-20',
        kind: 'retraction',
        target: figures[2]!,
        field: 'value',
        was: value,
        note: 'Wrong.',
      },
    ];
    const element = await edited({ element: 'key-figure-comparison', figures }, facts, () => {});
    const widths = all(element, '.row .ink').map((bar) => Number(bar.getAttribute('width')));
    expect(Math.max(...widths)).to.equal(1000);
    expect(widths).to.have.length(2);
  });

  it('are held to their unit whole: what is counted per day says so on a scale of several', async () => {
    const facts = await harbour();
    const ferries = facts.figures.find(({ id }) => id === 'ferries')!;
    facts.figures.push({
      ...structuredClone(ferries),
      id: 'other-ferries',
      label: 'Other crossings',
      value: 15,
    });
    const element = await edited(
      { element: 'key-figure-comparison', figures: ['ferries', 'other-ferries'] },
      facts,
      () => {},
    );
    expect(all(element, 'figcaption')[0]!.textContent).to.match(/crossings (per|a) day/i);
  });

  it('stand where a reference leads nowhere, and the nearest is named', async () => {
    const told = await warnings(async () => {
      const element = document.createElement('pull-quote');
      element.setAttribute('quote', 'strtched');
      element.facts = await mi5();
      document.body.append(element);
      await element.updateComplete;
    });
    expect(told.join(' '))
      .to.include('"strtched" is not in the quotes')
      .and.include('did you mean "stretched"');
  });

  it('are never lost where showing them fails', async () => {
    const told = await warnings(async () => {
      const element = await edited(
        { element: 'stat-callout', figures: ['plots-disrupted'] },
        await mi5(),
        () => {},
      );
      (element as unknown as { renderFacts: () => never }).renderFacts = () => {
        throw Error('a fault of ours');
      };
      element.requestUpdate();
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('slot')).to.exist;
    });
    expect(told.join(' ')).to.include('a fault of ours');
  });
});
