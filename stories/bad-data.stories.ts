import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { excerpt } from '../src/briefing/references.js';
import type { Briefing } from '../src/briefing/types.js';
import { writeEmbed } from '../src/html/index.js';
import { embed, mi5, MI5 } from './embed.js';

/**
 * Nothing on a page may break because of data. The light DOM stands, the console has one warning in words (each story
 * names it, and the words that the reader must still see), `standfirst-problem` tells scripts, `:state(problem)` tells stylesheets.
 */
const meta: Meta = {
  title: 'Hard cases/Bad data',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

const onPage = unsafeHTML(writeEmbed({ element: 'stat-callout', figures: ['plots-disrupted'] }, mi5));
const changed = (change: (copy: Briefing) => void, ...ids: string[]): Briefing => {
  const copy = structuredClone(excerpt(mi5, ids));
  change(copy);
  return copy;
};

/** One of two references leads nowhere: the other figure is shown. */
export const MissingReference: Story = {
  render: () => embed('stat-callout', { briefing: MI5, figures: 'plots-disrupted plots-prevented' }),
  parameters: {
    warnings: ['"plots-prevented" is not in the figures of the briefing'],
    says: ['43 late-stage attack plots'],
  },
};
/** The only reference leads nowhere: the words on the page stand. */
export const MissingReferenceAlone: Story = {
  render: () => embed('stat-callout', { briefing: MI5, figure: 'plots-prevented' }, onPage),
  parameters: {
    warnings: ['"plots-prevented" is not in the figures of the briefing'],
    says: ['43 late-stage attack plots'],
  },
};
export const InvalidJson: Story = {
  name: 'Invalid JSON',
  render: () => html`
    <script type="application/json" id="broken">
      { "id": "mi5-threat-update-2024", "title":
    </script>
    ${embed('stat-callout', { briefing: '#broken', figure: 'plots-disrupted' }, onPage)}
  `,
  parameters: { warnings: ['it is not JSON'], says: ['43 late-stage attack plots'] },
};
export const FailedRequest: Story = {
  render: () =>
    embed('stat-callout', { briefing: 'briefings/moved.json', figure: 'plots-disrupted' }, onPage),
  parameters: {
    warnings: ['the server answered 404', 'Failed to load resource'],
    says: ['43 late-stage attack plots'],
  },
};
/** The source says “over”, the number says “exactly”: not shown until somebody mends it. */
export const WrongNumber: Story = {
  render: () => {
    const facts = changed(({ figures: [figure] }) => {
      figure!.value = 750;
      delete figure!.lower;
    }, 'diplomats-expelled');
    return embed('stat-callout', { facts }, onPage);
  },
  parameters: { warnings: ['value is 750 but qualifier is more-than'], says: ['43 late-stage attack plots'] },
};
/** A share of more than everything. */
export const ImpossibleShare: Story = {
  render: () =>
    embed(
      'key-figure-comparison',
      { facts: changed(({ figures: [figure] }) => (figure!.value = 130), 'under18-share') },
      onPage,
    ),
  parameters: { warnings: ['a share is never above its whole'], says: ['43 late-stage attack plots'] },
};
/** A date nobody can read: the event keeps its words, and stands last, since it has no place in time. */
export const WrongDate: Story = {
  render: () =>
    embed(
      'threat-timeline',
      { facts: changed(({ events: [event] }) => (event!.when.edtf = '2014-19'), 'isis-2014') },
      onPage,
    ),
  parameters: {
    warnings: ['isis-2014: when.edtf "2014-19" is no date'],
    says: ['ISIS takes over parts of Iraq and Syria', 'In 2014'],
  },
};
/** A briefing with nothing that the element could show. */
export const EmptyList: Story = {
  render: () => embed('threat-timeline', { facts: excerpt(mi5, ['plots-disrupted']) }, onPage),
  parameters: {
    warnings: ['the briefing holds nothing that this element shows'],
    says: ['43 late-stage attack plots'],
  },
};
/** Something that is no briefing at all. */
export const NotABriefing: Story = {
  render: () => embed('pull-quote', { facts: 'see the spreadsheet' as unknown as Briefing }, onPage),
  parameters: {
    warnings: ['<pull-quote> briefing is "see the spreadsheet"'],
    says: ['43 late-stage attack plots'],
  },
};
/** No facts and no words: nothing is shown, and nothing is said in the console. */
export const NothingAtAll: Story = {
  render: () =>
    html`<p>Before.</p>
      ${embed('stat-callout', {})}
      <p>After.</p>`,
};
