import './explainer.css';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { writeEmbed } from '../src/html/index.js';
import { embed, mi5, MI5 } from './embed.js';
import { explainer, type Wanted } from './explainer.js';

/** A whole explainer: the embeds as they stand on a page, with its own prose, headings and measure around them. */
const meta: Meta = {
  title: 'Explainer/MI5 threat update',
  tags: ['!autodocs'],
  parameters: { wholePage: true, controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

const references = ({ figures, quote, events, kind }: Wanted) => ({
  figures: figures?.join(' '),
  quote,
  events: events?.join(' '),
  kind: kind === 'pull' ? kind : undefined,
});
const plain = (wanted: Wanted) => unsafeHTML(writeEmbed(wanted, mi5, { headingLevel: 3 }));

/** Each embed asks one briefing for its facts. */
export const Page: Story = {
  name: 'The page',
  render: () => explainer((wanted) => embed(wanted.element, { ...references(wanted), briefing: MI5 })),
};
export const Dark: Story = { ...Page, name: 'The page, dark', globals: { theme: 'dark' } };
/** What readers without script have, and feeds, archives and reader modes: the same facts as plain HTML. */
export const WithoutScript: Story = {
  name: 'Without script',
  render: () => explainer((wanted) => html`<div class="plain">${plain(wanted)}</div>`),
};
/** The elements around that plain HTML, with no briefing: they read their facts out of the words on the page. */
export const FromItsOwnWords: Story = {
  name: 'From its own words',
  render: () => explainer((wanted) => embed(wanted.element, references(wanted), plain(wanted))),
};
