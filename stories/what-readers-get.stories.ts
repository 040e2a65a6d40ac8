import './desk/what-readers-get.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Embed } from '../src/briefing/types.js';
import { readersOf } from './desk/readers.js';
import { mi5, narrow } from './embed.js';

/** What is left of an embed with no script, in reader mode, in a feed, in a newsletter, on paper, as text. */
const meta: Meta = {
  title: 'Desk/What readers get',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

const show = (embed: Omit<Embed, 'id'>): StoryObj => ({
  loaders: [async () => ({ readers: await readersOf(embed, mi5) })],
  render: (_, { loaded }) => html`<what-readers-get .readers=${loaded['readers']}></what-readers-get>`,
});

export const StatCallout = show({ element: 'stat-callout', figures: ['diplomats-expelled'] });
export const PullQuote = show({ element: 'pull-quote', quote: 'sustained-mission' });
export const ThreatTimeline = show({
  element: 'threat-timeline',
  events: ['isis-2014', 'count-start', 'moscow-attack', 'speech'],
});
export const KeyFigureComparison = show({ element: 'key-figure-comparison', figures: ['under18-share'] });
export const Narrow: StoryObj = { ...StatCallout, globals: narrow };
