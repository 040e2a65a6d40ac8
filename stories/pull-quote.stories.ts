import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
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
  pick,
  wide,
  type Args,
} from './embed.js';
import { page } from './docs/page.js';
import { harbour } from './harbours.js';
import text from './docs/pull-quote.md?raw';

const meta: Meta<Args> = {
  title: 'Elements/Pull quote',
  component: 'pull-quote',
  parameters: { sections: page(text, mi5) },
  render: (args) => embed('pull-quote', args),
  args: { briefing: MI5, quote: 'choice-youll-regret' },
  argTypes: {
    ...common,
    quote: pick(mi5.quotes, 'The quote to show.'),
    kind: { control: 'inline-radio', options: ['quote', 'pull'] },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** A whole sentence, new to the page. */
export const WholeSentence: Story = {};
/** It repeats what the article says: an aside that can be skipped. */
export const Pull: Story = {
  args: { quote: 'sharp-pressure', kind: 'pull' },
  render: (args) => html`
    <p>
      Deciding what to leave undone has become part of the work, McCallum said. “That puts us under pretty
      sharp pressure.”
    </p>
    ${embed('pull-quote', args)}
  `,
};
/** Part of a sentence needs its lead-in. */
export const Fragment: Story = { args: { quote: 'sustained-mission' } };
/** Words left out are marked where they are missing, and the note says who left them out. */
export const WithAnEdit: Story = { args: { quote: 'some-form-of-connection' } };
/** A bracket, a “sic” and an emphasis, each with whose it is. */
export const BracketSicEmphasis: Story = {
  render: () => html`
    ${embed('pull-quote', { briefing: HARBOUR, quote: 'no-dredging' })}
    ${embed('pull-quote', { briefing: HARBOUR, quote: 'bouys' })}
  `,
};
/** A long quotation is set smaller, not cut. */
export const Long: Story = { args: { quote: 'ct-volume' } };
/** One word is set large, and has its marks and its lead-in like any other. */
export const OneWord: Story = { args: { quote: 'unaltered' } };
/** Words quoted within a quotation, in the inner marks of each language. */
export const NestedQuotes: Story = {
  render: () =>
    html`${['en', 'de', 'fr'].map((lang) => embed('pull-quote', { facts: harbour(lang), quote: 'channel' }))}`,
};
/** A portrait has alternative text and a credit. */
export const Portrait: Story = { args: { briefing: HARBOUR, quote: 'no-dredging' } };
/** A translated quote says so and holds the original. */
export const Translated: Story = { args: { briefing: HARBOUR, quote: 'channel-open' } };
export const Narrow: Story = { args: { quote: 'todays-islamic-state' }, globals: narrow };
export const Wide: Story = { args: { quote: 'todays-islamic-state' }, globals: wide };
export const Dark: Story = { args: { quote: 'sustained-mission' }, globals: dark };
export const DarkPull: Story = { args: { quote: 'stretched', kind: 'pull' }, globals: dark };
/** Arabic words in Arabic marks, on an Arabic page. */
export const RightToLeft: Story = { args: { briefing: HARBOUR_AR, quote: 'narrow' }, globals: arabic };
