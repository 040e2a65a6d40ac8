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
  type Args,
} from './embed.js';
import { page } from './docs/page.js';
import text from './docs/key-figure-comparison.md?raw';

const meta: Meta<Args> = {
  title: 'Elements/Key-figure comparison',
  component: 'key-figure-comparison',
  parameters: { sections: page(text, mi5) },
  render: (args) => embed('key-figure-comparison', args),
  args: { briefing: MI5, figure: 'under18-multiple' },
  argTypes: {
    ...common,
    figure: pick(mi5.figures, 'The figure to show, where it carries its own comparison.'),
    figures: { control: 'text', description: 'The figures to compare, space-separated.' },
    sort: { control: 'inline-radio', options: ['given', 'ascending', 'descending'] },
    highlight: { control: 'text', description: 'The figure to set off from the others.' },
    group: { control: 'inline-radio', options: ['speaker', 'unit', 'window', 'whole'] },
  },
};
export default meta;

type Story = StoryObj<Args>;
const compare = (figures: string, briefing = MI5): Story => ({
  args: { briefing, figure: undefined, figures },
});

/** Then and now. From what number, nobody said, so there is no axis. */
export const ThenAndNow: Story = {};
/** Thirteen cells of a hundred, and the words for what the hundred is. */
export const ShareOfItsWhole: Story = { args: { figure: 'under18-share' } };
/** More than a third: a tick at the third, and an open end. */
export const ShareWithABound: Story = { args: { figure: 'overseas-links-share' } };
/** Two counts over different windows, of different things: refused, and the reason in words. */
export const Refused: Story = compare('plots-disrupted iran-plots');
/** A series over windows of equal length. */
export const Bars: Story = compare('containers-2022 containers-2023 containers-2024', HARBOUR);
export const Sorted: Story = { args: { ...Bars.args, sort: 'descending', highlight: 'containers-2022' } };
/** “At least 900”: an open end. */
export const OpenBars: Story = compare('silt-january silt-february', HARBOUR);
/** One number lies between two others: points on the same scale, since a bar would make its lower end look likelier. */
export const Points: Story = compare('silt-january silt-february silt-march', HARBOUR);
/** Shares that are parts of one whole; what is left over is not given, and stays empty. */
export const PartsOfAWhole: Story = compare('arrivals-container arrivals-tanker arrivals-cruise', HARBOUR);
/** Counts and the count that is their whole. */
export const PartsOfACount: Story = compare('containers-2024 containers-full containers-empty', HARBOUR);
/** A few things each: one mark is one boat. */
export const RowsOfMarks: Story = compare('tugs pilot-boats survey-boats', HARBOUR);
/** “More than twice as many”: no further than the numbers bear it out. */
export const Ratio: Story = compare('containers-2023 containers-2024', HARBOUR);
/** Compared within groups of one unit, each group by its own rules. */
export const Grouped: Story = {
  args: {
    ...compare('containers-2022 containers-2024 silt-january silt-february tugs pilot-boats', HARBOUR).args,
    group: 'unit',
  },
};
/** The table behind each drawing, to be copied or saved as a file. */
export const TableOpened: Story = {
  ...Bars,
  async play({ canvasElement }) {
    const { shadowRoot } = canvasElement.querySelector('key-figure-comparison')!;
    const table = (): HTMLDetailsElement | null => shadowRoot!.querySelector('.table');
    while (!table()) await new Promise((done) => setTimeout(done, 20));
    table()!.open = true;
  },
};
/** Below zero and above it. */
export const BelowZero: Story = compare('high-water low-water', HARBOUR);
/** Both ends of a change, from zero, and the difference as our calculation. */
export const BeforeAndAfter: Story = { args: { briefing: HARBOUR, figure: 'berths-rise' } };
/** One mark is one plot. */
export const UnitMarks: Story = { args: { figure: 'plots-disrupted' } };
export const Narrow: Story = { args: { figure: 'under18-share' }, globals: narrow };
export const NarrowBars: Story = { ...Bars, globals: narrow };
export const Dark: Story = { args: { figure: 'under18-share' }, globals: dark };
export const DarkRefused: Story = { ...Refused, globals: dark };
/** A multiple, right to left: then stands on the right, now to its left. */
export const RightToLeftMultiple: Story = {
  args: { briefing: HARBOUR_AR, figure: 'young-members' },
  globals: arabic,
};
export const RightToLeft: Story = { args: { briefing: HARBOUR_AR, figure: 'closed-rooms' }, globals: arabic };
