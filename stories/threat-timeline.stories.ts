import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Briefing } from '../src/briefing/types.js';
import {
  arabic,
  common,
  dark,
  embed,
  HARBOUR,
  HARBOUR_AR,
  mi5,
  MI5,
  narrow,
  wide,
  type Args,
} from './embed.js';
import * as awkward from './awkward.js';
import { page } from './docs/page.js';
import text from './docs/threat-timeline.md?raw';

const meta: Meta<Args> = {
  title: 'Elements/Threat timeline',
  component: 'threat-timeline',
  parameters: { sections: page(text, mi5) },
  render: (args) => embed('threat-timeline', args),
  args: { briefing: MI5 },
  argTypes: {
    ...common,
    events: {
      control: 'text',
      description: 'The events to show, space-separated; all of them where none is named.',
    },
    actors: { control: 'text', description: 'Only the events that these actors are part of.' },
    view: { control: 'inline-radio', options: ['auto', 'list', 'chart'] },
    sort: { control: 'inline-radio', options: ['oldest', 'newest'] },
    start: {
      control: 'text',
      description: 'Where a chart begins: the id of an event, or a time, as 2019/2024.',
    },
  },
  globals: wide,
};
export default meta;

type Story = StoryObj<Args>;
/** In the sidebar alone: the docs page would be seventy screens long. */
const apart = { tags: ['!autodocs'] };

/** All events of the briefing, in a slot wide enough for the chart. The undated ones stand under it. */
export const Wide: Story = {};
export const List: Story = { args: { view: 'list' }, globals: { slot: '680' } };
export const Chart: Story = { ...apart, args: { view: 'chart' } };
/** A chart that begins with some years in view; a press shows all. */
export const Beginning: Story = { ...apart, args: { view: 'chart', start: '2021/2024' } };
/** Where the slot is narrow there is a list, whatever was asked for by default. */
export const Narrow: Story = { ...apart, globals: narrow };
/** Three events, by reference. */
export const SomeEvents: Story = {
  args: { events: 'isis-2014 moscow-attack speech' },
  globals: { slot: '680' },
};
/** Deep time: positions are day numbers, so the axis works where calendars end. */
export const DeepTime: Story = { args: { briefing: HARBOUR } };
export const Dark: Story = { ...apart, globals: { ...wide, ...dark } };
export const DarkNarrow: Story = { ...apart, globals: { ...narrow, ...dark } };
/** Right to left, time runs from right to left too. */
export const RightToLeft: Story = { args: { briefing: HARBOUR_AR }, globals: { ...wide, ...arabic } };
export const RightToLeftNarrow: Story = {
  ...apart,
  args: { briefing: HARBOUR_AR },
  globals: { ...narrow, ...arabic },
};

/** Data that is hard to draw: `facts` from script, in a wide slot and in one of 280 px. */
const hard = (facts: () => Briefing, args: Args = { view: 'chart' }): Story => ({
  render: (own) => embed('threat-timeline', { ...own, ...args, briefing: undefined, facts: facts() }),
  parameters: { controls: { disable: true } },
  ...apart,
});
/** Three events, of which one has a century. */
export const Three: Story = { ...hard(awkward.three), tags: [] };
export const Sixty = hard(() => awkward.records(60));
export const SixtyInAList: Story = {
  ...hard(() => awkward.records(60), { view: 'list' }),
  globals: { slot: '680' },
};
/** Events gather into clusters that open; the drawing stays under a thousand shapes. */
export const TenThousand: Story = { name: '10,000', ...hard(() => awkward.records(10_000)) };
/** By the clock: the axis says hours. */
export const OneDay: Story = { ...hard(awkward.oneDay), tags: [] };
/** On one date: rows, and no order that nobody gave. */
export const SameDate: Story = { ...hard(awkward.sameDate), tags: [] };
/** Nothing to draw: the list, in the words of the source. */
export const NoneDated = hard(awkward.undated);
export const BillionsOfYears: Story = { name: '4.5 billion years', ...hard(awkward.deepTime) };
export const FortyActors = hard(awkward.fortyActors);
export const LongTitles = hard(awkward.longTitles);
export const LongTitlesNarrow: Story = { ...hard(awkward.longTitles), globals: narrow };
export const ChartNarrow: Story = { ...apart, args: { view: 'chart' }, globals: narrow };
export const ChartRightToLeft: Story = {
  ...apart,
  args: { briefing: HARBOUR_AR, view: 'chart' },
  globals: { ...narrow, ...arabic },
};
/** Text at twice its size. */
export const ChartLargeText: Story = {
  ...hard(() => awkward.records(60)),
  decorators: [(story) => html`<div style="font-size: 2rem">${story()}</div>`],
  globals: { slot: 'full' },
};
