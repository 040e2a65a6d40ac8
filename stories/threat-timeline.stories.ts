import type { Meta, StoryObj } from '@storybook/web-components-vite';
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
  },
  globals: wide,
};
export default meta;

type Story = StoryObj<Args>;

/** All events of the briefing, in a slot wide enough for the chart. The undated ones stand under it. */
export const Wide: Story = {};
export const List: Story = { args: { view: 'list' }, globals: { slot: '680' } };
export const Chart: Story = { args: { view: 'chart' } };
/** Where the slot is narrow there is a list, whatever was asked for by default. */
export const Narrow: Story = { globals: narrow };
/** Three events, by reference. */
export const SomeEvents: Story = {
  args: { events: 'isis-2014 moscow-attack speech' },
  globals: { slot: '680' },
};
/** Deep time: positions are day numbers, so the axis works where calendars end. */
export const DeepTime: Story = { args: { briefing: HARBOUR } };
export const Dark: Story = { globals: { ...wide, ...dark } };
export const DarkNarrow: Story = { globals: { ...narrow, ...dark } };
/** Right to left, time runs from right to left too. */
export const RightToLeft: Story = { args: { briefing: HARBOUR_AR }, globals: { ...wide, ...arabic } };
export const RightToLeftNarrow: Story = { args: { briefing: HARBOUR_AR }, globals: { ...narrow, ...arabic } };
