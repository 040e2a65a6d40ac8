import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { arabic, dark, embed, HARBOUR, HARBOUR_AR, MI5 } from './embed.js';

/** The same embeds in three looks, each made of custom properties alone. */
const meta: Meta = {
  title: 'Looks/Three looks',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

const all = () => html`
  ${embed('stat-callout', { briefing: MI5, figures: 'plots-disrupted diplomats-expelled' })}
  ${embed('pull-quote', { briefing: MI5, quote: 'some-form-of-connection' })}
  ${embed('key-figure-comparison', { briefing: HARBOUR, figures: 'containers-2022 containers-2023 containers-2024', highlight: 'containers-2023' })}
  ${embed('key-figure-comparison', { briefing: HARBOUR, figures: 'arrivals-container arrivals-tanker arrivals-cruise' })}
  ${embed('threat-timeline', { briefing: MI5, events: 'isis-2014 count-start moscow-attack speech' })}
`;
const inArabic = () => html`
  ${embed('stat-callout', { briefing: HARBOUR_AR, figures: 'visits loans-rise' })}
  ${embed('pull-quote', { briefing: HARBOUR_AR })}
  ${embed('key-figure-comparison', { briefing: HARBOUR_AR, figures: 'closed-rooms' })}
`;

/** Nothing is set: colours are mixed from the text colour of the page, fonts are the page's. */
export const Neutral: Story = { render: all };
export const NeutralDark: Story = { render: all, globals: dark };
/** `themes/broadsheet.css`: one serif, hairlines, ink first. */
export const Broadsheet: Story = { render: all, globals: { look: 'broadsheet' } };
export const BroadsheetDark: Story = { render: all, globals: { look: 'broadsheet', ...dark } };
export const BroadsheetRightToLeft: Story = { render: inArabic, globals: { look: 'broadsheet', ...arabic } };
/** `themes/broadcaster.css`: heavy sans on a panel of its own, a thick rule. */
export const Broadcaster: Story = { render: all, globals: { look: 'broadcaster' } };
export const BroadcasterDark: Story = { render: all, globals: { look: 'broadcaster', ...dark } };
export const BroadcasterRightToLeft: Story = {
  render: inArabic,
  globals: { look: 'broadcaster', ...arabic },
};
