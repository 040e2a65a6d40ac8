import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { dark, embed, narrow, wide } from './embed.js';
import { numbers as facts } from './numbers.js';

/** Numbers that are hard to set: each said as its source has it, and drawn no further than it is known. */
const meta: Meta = {
  title: 'Hard cases/Numbers',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;
const row = (figures: string, globals = wide): Story => ({
  render: () => embed('stat-callout', { facts, figures }),
  globals,
});
const qualifiers = 'exact almost just-over more-than at-least less-than at-most about round between';

/** Short where the source is short ("€27.5m"), in full where it is in full, and where a short form would lose digits. */
export const CompactAndFullDigits: Story = {
  ...row('compact full uneven'),
  parameters: { says: ['€27.5 million', '€27,500,000', '€27,512,345'] },
};
/** A rate keeps what it is of: per day, per tonne. */
export const Rates: Story = row('rate toll');
/** Nothing, less than nothing, and both sides of it. */
export const ZeroAndBelow: Story = row('zero frost swing deeper');
/** As many digits as were written, and no power of ten. */
export const TinyHugeAndLong: Story = row('tiny huge range long-unit');
export const TinyHugeAndLongNarrow: Story = row('tiny huge range long-unit', narrow);
/** Every qualifier, in words and in its mark. */
export const EveryQualifier: Story = row(qualifiers);
export const EveryQualifierDark: Story = row(qualifiers, { ...dark, ...wide });
/** Shares of which nothing, nearly all, or no whole cell is filled. */
export const Shares: Story = row('share-none share-most share-part share-between');
/** Changes, multiples and ranks whose words say less than they seem to. */
export const ChangesMultiplesRanks: Story = row('points fall times-more unclear eleventh');
/** Each alone, at the size it has there. */
export const EachAlone: Story = {
  render: () => html`${facts.figures.map(({ id }) => embed('stat-callout', { facts, figure: id }))}`,
  globals: narrow,
};
