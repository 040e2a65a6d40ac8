import { expect } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { records } from '../../stories/awkward.js';
import { cleanup, mi5 } from './fixture.js';
import { all, charted, slot, until } from './timelines.js';

interface Node {
  role: string;
  name?: string;
  description?: string;
  level?: number;
  selected?: boolean;
  pressed?: boolean | string;
  children?: Node[];
}

const chromium = /chrom(e|ium)/i.test(navigator.userAgent);

/** The accessibility tree of the page as indented lines, down to the foot that all embeds share. */
async function tree(): Promise<string[]> {
  const root = (await a11ySnapshot({})) as unknown as Node;
  const lines: string[] = [];
  const walk = ({ role, name, level, selected, pressed, children = [] }: Node, depth: number): void => {
    const states = [level && `level ${level}`, selected && 'selected', pressed && 'pressed'].filter(Boolean);
    if (depth >= 0 && role !== 'StaticText' && role !== 'InlineTextBox')
      lines.push(
        `${'  '.repeat(depth)}${[role, name?.trim() && `“${name.trim()}”`, ...states].filter(Boolean).join(', ')}`,
      );
    else if (role === 'StaticText' && name?.trim())
      lines.push(`${'  '.repeat(Math.max(0, depth))}${name.trim()}`);
    for (const child of children) walk(child, depth + 1);
  };
  walk(root, -1);
  return lines.slice(
    0,
    lines.findIndex((line) => line.startsWith('DisclosureTriangle')),
  );
}

describe('what a <threat-timeline> is to a screen reader', () => {
  afterEach(cleanup);

  it('is a list of headings and their words', async function () {
    if (!chromium) return this.skip();
    await slot(600, await mi5(), { view: 'list', events: 'isis-2014 speech' });
    expect((await tree()).join('\n')).to.equal(`button, “List”, pressed
button, “Chart”
button, “Newest first”
link, “In 2014”
  In 2014
heading, “ISIS takes over parts of Iraq and Syria”, level 3
Reported
Northwestern Iraq and eastern Syria
ISIS (its militants took over the territory)
POLITICO
link, “On Tuesday”
  On Tuesday
8 October 2024, according to Reuters via SWI swissinfo.ch
The article gives the day of the week alone.
heading, “Ken McCallum gives the threat update”, level 3
Confirmed
Central London
Ken McCallum (gave the update)
POLITICO
Threat update
first threat update
since 2022`);
  });

  it('is a listbox of marks, and what is chosen under it', async function () {
    if (!chromium) return this.skip();
    await charted(await mi5(), { events: 'isis-2014 speech' });
    expect((await tree()).join('\n')).to.equal(`button, “List”
button, “Chart”, pressed
button, “Zoom out”
button, “Zoom in”
button, “Earlier”
button, “Later”
button, “Show all”
2014 to 2024 (2)
combobox, “Zoom to”
  option, “Zoom to”, selected
  option, “Ken McCallum (1)”
  option, “ISIS (1)”
  option, “2014 (1)”
  option, “2024 (1)”
listbox, “MI5’s threat update, 2024: Timeline”
  option, “Ken McCallum gives the threat update · Confirmed; on Tuesday; 8 October 2024, according to Reuters via SWI swissinfo.ch (date known from elsewhere); POLITICO”
  option, “ISIS takes over parts of Iraq and Syria · Reported; in 2014; POLITICO”
Arrow keys go from event to event. Plus and minus zoom, zero shows all, Page Up and Page Down move along. “List” tells the same events as text.
some time within
date known from elsewhere
button, “Previous”
button, “Next”
status
link, “In 2014”
  In 2014
heading, “ISIS takes over parts of Iraq and Syria”, level 3
Reported
Northwestern Iraq and eastern Syria
ISIS (its militants took over the territory)
POLITICO`);
  });
});

describe('what the docs say that a screen reader says of the chart', () => {
  afterEach(cleanup);

  it('is the name of each mark that the keys lead to', async function () {
    if (!chromium) return this.skip();
    const docs = await (await fetch('/stories/docs/threat-timeline.md')).text();
    const said = [...docs.matchAll(/^- <kbd>(→|End|Tab)<\/kbd> ([^<]+)$/gm)];
    const keys: Record<string, string> = { '→': 'ArrowRight', End: 'End' };
    const element = await charted(await mi5());
    const marks = all<SVGElement>(element, '[role=option]');
    expect(said.length).to.be.greaterThan(3);
    for (const [, key, words] of said) {
      if (keys[key!]) await sendKeys({ press: keys[key!]! });
      else marks.find(({ tabIndex }) => tabIndex === 0)!.focus();
      await element.updateComplete;
      const name = (element.shadowRoot!.activeElement as SVGElement).getAttribute('aria-label')!;
      expect(words).to.contain(name);
    }
  });
});

describe('a <threat-timeline> for every reader', () => {
  afterEach(cleanup);

  it('tells marks from their ground in forced colours', async function () {
    if (!chromium) return this.skip();
    await executeServerCommand('forced-colors', true);
    try {
      const element = await charted(records(60));
      const ink = getComputedStyle(element).color;
      const shape = all(element, '.shape .solid')[0]!;
      expect(getComputedStyle(shape).fill).to.equal(ink);
      expect(getComputedStyle(all(element, '.window')[0]!).fill).to.equal('none');
    } finally {
      await executeServerCommand('forced-colors', false);
    }
  });

  it('moves nothing by itself, with or without reduced motion', async () => {
    if (chromium) await emulateMedia({ reducedMotion: 'reduce' });
    const element = await charted(records(60));
    all<HTMLButtonElement>(element, '.sign')[1]!.click();
    expect(element.getAnimations({ subtree: true }).length).to.equal(0);
    if (chromium) await emulateMedia({ reducedMotion: 'no-preference' });
    const moving = all(element, '*').filter((node) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(node);
      return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
    });
    expect(moving.length).to.equal(0);
  });

  it('keeps labels apart and whole within the slot at twice the size of text', async () => {
    const element = await charted(records(60), {}, 700);
    element.style.fontSize = '32px';
    const { left, right } = element.getBoundingClientRect();
    const boxes = (): DOMRect[] =>
      all<SVGElement>(element, '.mark .label-text').map((label) => label.getBoundingClientRect());
    // They are placed anew once the larger letters were seen.
    const labels = await until(() => {
      const now = boxes();
      const whole = now.every((box) => box.height > 24 && box.left >= left - 1 && box.right <= right + 1);
      return whole ? now : undefined;
    });
    expect(labels.length).to.be.greaterThan(5);
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 8 || b.bottom <= a.top + 8;
        expect(apart).to.equal(true);
      }
    }
  });

  it('has targets of 24 px and more', async () => {
    const element = await charted(records(60));
    for (const target of all(element, 'button, select, .hit')) {
      const { width, height } = target.getBoundingClientRect();
      expect(
        width >= 24 && height >= 24,
        `${target.outerHTML.slice(0, 80)} is ${width} by ${height}`,
      ).to.equal(true);
    }
  });

  it('has links of 24 px and more in its list, to events and to what answers them', async () => {
    const facts = records(2);
    facts.events[1]!.respondsTo = facts.events[0]!.id;
    const element = await slot(360, facts);
    const heights = all(element, '.entry a').map((link) => link.getBoundingClientRect().height);
    expect(heights.length).to.equal(4);
    expect(Math.min(...heights)).to.be.at.least(24);
  });
});
