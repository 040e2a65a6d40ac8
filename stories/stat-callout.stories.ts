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
  pick,
  wide,
  type Args,
} from './embed.js';
import { page } from './docs/page.js';
import text from './docs/stat-callout.md?raw';

const meta: Meta<Args> = {
  title: 'Elements/Stat callout',
  component: 'stat-callout',
  parameters: { sections: page(text, mi5) },
  render: (args) => embed('stat-callout', args),
  args: { briefing: MI5, figure: 'diplomats-expelled' },
  argTypes: {
    ...common,
    figure: pick(mi5.figures, 'The figure to show.'),
    figures: { control: 'text', description: 'Several figures, space-separated, as one row.' },
  },
};
export default meta;

type Story = StoryObj<Args>;
const figure = (id: string): Story => ({ args: { figure: id } });
const row = 'plots-disrupted diplomats-expelled iran-plots';

/** “Over 750”: the qualifier is part of the number, and the bar has an open end. */
export const LowerBound: Story = {};
/** A count over a window: no yearly rate, no trend. */
export const CountInAWindow = figure('plots-disrupted');
/** “More than a third” stays words: no percentage is made of it. */
export const ShareWithABound = figure('overseas-links-share');
/** An exact share stands with its denominator, even where the source leaves it undefined. */
export const ExactShare = figure('under18-share');
/** A rise whose starting number is not given has no axis. */
export const ChangeWithoutABase = figure('state-investigations-rise');
/** A change between two known numbers: both ends from zero. */
export const ChangeWithABase: Story = { args: { briefing: HARBOUR, figure: 'berths-rise' } };
/** An amount of money, with its currency in the order of the language. */
export const Amount: Story = { args: { briefing: HARBOUR, figure: 'pier-cost' } };
/** Both ends are open, or both are known: “between” draws what lies between. */
export const Between: Story = { args: { briefing: HARBOUR, figure: 'waiting' } };
/** “Fewer than 20”: the bar is open downwards. */
export const UpperBound: Story = { args: { briefing: HARBOUR, figure: 'collisions' } };
/** “Threefold”: one block, then three of the same size. */
export const Multiple = figure('under18-multiple');
/** A trend without a number. */
export const Trend = figure('ct-volume-static');
/** A length of time is said, not drawn. */
export const Duration = figure('budget-weeks');
/** A rank is said, not drawn. */
export const Rank = figure('first-update-since');
/** The passage with its link to the very words, and what a reader can share: text, link, the system's own sheet. */
export const SourceAndShare: Story = {
  args: { briefing: HARBOUR, figure: 'pier-cost' },
  async play({ canvasElement }) {
    const { shadowRoot } = canvasElement.querySelector('stat-callout')!;
    const found = async <E extends HTMLElement>(selector: string): Promise<E> => {
      for (;;) {
        const element = shadowRoot!.querySelector<E>(selector);
        if (element) return element;
        await new Promise((done) => setTimeout(done, 20));
      }
    };
    (await found<HTMLDetailsElement>('.source details')).open = true;
    (await found('.foot button')).click();
    await found('.share-panel > *');
  },
};
/** Several figures share one source line. They stand in a row, not on a scale. */
export const InNumbers: Story = { args: { figure: undefined, figures: row }, globals: wide };
/** The same row where there is no room for one. */
export const InNumbersNarrow: Story = { args: { figure: undefined, figures: row }, globals: narrow };
export const Narrow: Story = { ...figure('ct-volume-static'), globals: narrow };
export const Dark: Story = { args: { figure: undefined, figures: row }, globals: { ...dark, ...wide } };
export const DarkShare: Story = { ...figure('overseas-links-share'), globals: dark };
/** A briefing in Arabic, on a page in Arabic: its digits, its order, its direction. */
export const RightToLeft: Story = {
  args: { briefing: HARBOUR_AR, figure: undefined, figures: 'visits loans-rise closed-rooms roof-cost' },
  globals: { ...arabic, ...wide },
};
