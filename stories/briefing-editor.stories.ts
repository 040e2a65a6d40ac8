import './editor/briefing-editor.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { mi5 } from './embed.js';

/** Where a briefing is written, mended and copied from: in the browser alone. */
const meta: Meta = {
  title: 'Desk/Briefing editor',
  tags: ['!autodocs'],
  parameters: { wholePage: true, controls: { disable: true } },
};
export default meta;

export const Editor: StoryObj = {
  render: () => html`<briefing-editor .start=${mi5}></briefing-editor>`,
};
