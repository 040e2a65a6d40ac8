import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { excerpt } from '../src/briefing/references.js';
import type { Briefing } from '../src/briefing/types.js';
import { writeEmbed } from '../src/html/index.js';
import late from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url';
import { arabic, embed, HARBOUR_AR, mi5, MI5, narrow, wide } from './embed.js';

/** What real pages do to embeds: their styles, their widths, their words, their editors. */
const meta: Meta = {
  title: 'Hard cases/Hard pages',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

/** One of each, as they follow each other on a page. */
const all = (briefing = MI5): TemplateResult => html`
  ${embed('stat-callout', { briefing, figures: 'plots-disrupted diplomats-expelled overseas-links-share' })}
  ${embed('pull-quote', { briefing, quote: 'some-form-of-connection' })}
  ${embed('key-figure-comparison', { briefing, figure: 'under18-share' })}
  ${embed('threat-timeline', { briefing, events: 'isis-2014 count-start moscow-attack speech' })}
`;
const changed = (change: (copy: Briefing) => void, ...ids: string[]): Briefing => {
  const copy = structuredClone(excerpt(mi5, ids));
  change(copy);
  return copy;
};

/** A stylesheet that styles every tag and every class it can name. Nothing of it may reach the embeds. */
export const HostileHost: Story = { render: () => all(), globals: { host: 'hostile' } };
export const HostileHostNarrow: Story = { render: () => all(), globals: { host: 'hostile', ...narrow } };
/** The same host around embeds that have only their own words. */
export const HostileHostOwnWords: Story = {
  render: () =>
    embed(
      'stat-callout',
      {},
      unsafeHTML(writeEmbed({ element: 'stat-callout', figures: ['plots-disrupted', 'iran-plots'] }, mi5)),
    ),
  globals: { host: 'hostile' },
};
/** No custom property set, the browser's own font: what an embed looks like where nobody cared. */
export const PlainHost: Story = {
  render: () => html`<div style="all: initial; display: block">${all()}</div>`,
};
/** The width of a phone's smallest slot. */
export const At280: Story = { name: 'At 280 px', render: () => all(), globals: narrow };
/** The width of a whole page. */
export const At1200: Story = {
  name: 'At 1,200 px',
  render: () => html`<div style="max-inline-size: 1200px">${all()}</div>`,
  globals: { slot: 'full' },
};
/** Text at twice its size, as far as the window has room for it. */
export const LargeText: Story = {
  render: () => html`<div style="font-size: clamp(1rem, 2.5vw, 2rem)">${all()}</div>`,
  globals: { slot: '420' },
};
/** The text spacing that WCAG 1.4.12 asks a page to bear. */
export const TextSpacing: Story = {
  render: () =>
    html`<div style="letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5">${all()}</div>`,
  globals: { slot: '420' },
};
/** A word longer than any slot, and a number with every digit written. */
export const LongTextAndNumber: Story = {
  render: () => {
    const facts = changed(({ figures: [figure] }) => {
      Object.assign(figure!, {
        label:
          'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft, all registered members',
        asWritten: '987,654,321,012 members',
        value: 987654321012,
        unit: {
          id: 'member',
          one: 'member',
          other: 'members of whom the register of the harbour authority has a record',
        },
        caveats: [
          'This is a caveat that goes on for some time, as caveats do when a desk and a lawyer have both looked at it, and it has to be read in full on the smallest of phones.',
        ],
      });
    }, 'plots-disrupted');
    return embed('stat-callout', { facts });
  },
  globals: narrow,
};
/** Every quote of the briefing, one below the other. */
export const ManyQuotes: Story = {
  render: () => html`${mi5.quotes.map((quote) => embed('pull-quote', { briefing: MI5, quote: quote.id }))}`,
};
/** Forty words and more in one quotation: set smaller, never cut. */
export const FortyWordQuote: Story = {
  render: () => {
    const long = mi5.quotes.filter(({ text }) => text.split(/\s+/).length >= 40);
    const words = Array.from({ length: 8 }, () => 'It goes on as long as somebody speaks.').join(' ');
    const facts = changed(
      ({ quotes: [quote] }) => Object.assign(quote!, { text: words, edits: undefined }),
      'stretched',
    );
    return html`${long.map(({ id }) => embed('pull-quote', { briefing: MI5, quote: id }))}
    ${embed('pull-quote', { facts })}`;
  },
  globals: { slot: '420' },
};
/** Sixty events on one timeline: sections by year in the list, marks that open in the chart. */
export const SixtyEvents: Story = {
  render: () => {
    const facts = changed((copy) => {
      const [event] = copy.events;
      copy.events = Array.from({ length: 60 }, (_, index) => {
        const date = `${2010 + Math.floor(index / 5)}-${String(1 + ((index * 7) % 12)).padStart(2, '0')}`;
        return {
          ...structuredClone(event!),
          id: `event-${index + 1}`,
          title: `Event ${index + 1} of sixty`,
          when: { edtf: date, words: date, basis: 'stated' as const },
        };
      });
    }, 'isis-2014');
    return html`${embed('threat-timeline', { facts, view: 'list' })}
    ${embed('threat-timeline', { facts, view: 'chart' })}`;
  },
  globals: wide,
};
/** A font that comes a second late and is much wider: nothing may leave its slot, nothing may overlap. */
export const LateFonts: Story = {
  render: () =>
    html`<div style="--standfirst-font: 'Late', sans-serif; --standfirst-font-display: 'Late', sans-serif">
      ${all()}
    </div>`,
  globals: { slot: '420' },
  async play() {
    await new Promise((done) => setTimeout(done, 1000));
    const face = new FontFace('Late', `url(${late})`, {
      stretch: '100%',
      sizeAdjust: '130%',
    } as FontFaceDescriptors);
    document.fonts.add(await face.load());
  },
};
/** A page in Arabic holds embeds in English: facts keep their language, controls speak the page's. */
export const EnglishOnAnArabicPage: Story = { render: () => all(), globals: { ...arabic, ...wide } };
/** And the other way round. */
export const ArabicOnAnEnglishPage: Story = {
  render: () =>
    html`${embed('stat-callout', { briefing: HARBOUR_AR })}
    ${embed('threat-timeline', { briefing: HARBOUR_AR })}`,
};
/** An editor has changed 43 to 44 in the page's own text. The text wins: nothing is drawn, `:state(edited)` is set. */
export const EditedOnThePage: Story = {
  render: () => {
    const written = writeEmbed({ element: 'stat-callout', figures: ['plots-disrupted'] }, mi5);
    return embed('stat-callout', {}, unsafeHTML(written.replace(/(?<tag><strong[^>]*>)43/, '$<tag>44')));
  },
  parameters: { says: ['44 late-stage attack plots'] },
};
/** The page was edited, and the briefing knows nothing of it: the page's words stand, and the desk is warned. */
export const EditedAgainstTheBriefing: Story = {
  render: () => {
    const written = writeEmbed({ element: 'pull-quote', quote: 'stretched' }, mi5);
    return embed(
      'pull-quote',
      { briefing: MI5, quote: 'stretched' },
      unsafeHTML(written.replace('>“Things are absolutely', '>“Things are completely')),
    );
  },
  parameters: { warnings: ['no correction explains it'], says: ['completely stretched'] },
};
/** A desk has corrected the briefing: the page's old number gives way, and the correction is marked. */
export const Corrected: Story = {
  render: () => {
    const written = writeEmbed({ element: 'stat-callout', figures: ['plots-disrupted'] }, mi5);
    const facts = changed((copy) => {
      const figure = copy.figures[0]!;
      figure.value = 44;
      figure.asWritten = '44 late-stage attack plots';
      copy.corrections = [
        {
          id: 'plots-number',
          at: '2024-10-10',
          kind: 'correction',
          target: 'plots-disrupted',
          field: 'value',
          was: 43,
          now: 44,
          note: 'An example of a correction; the number in the article is 43.',
        },
      ];
    }, 'plots-disrupted');
    const json = JSON.stringify(facts);
    return html`
      <script type="application/json" id="corrected">
        ${json}
      </script>
      ${embed('stat-callout', { briefing: '#corrected', figure: 'plots-disrupted' }, unsafeHTML(written))}
    `;
  },
  parameters: { says: ['44 late-stage attack plots', 'was 43'] },
};
