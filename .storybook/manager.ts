import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { EmbedPanel } from './embed-panel.js';

const dark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({
    base: dark ? 'dark' : 'light',
    brandTitle: 'Standfirst',
    colorPrimary: dark ? '#7db5ea' : '#0f4c81',
    colorSecondary: dark ? '#4f93d1' : '#0f4c81',
    appBorderRadius: 2,
  }),
  layoutCustomisations: {
    // A whole page, and the editor, have no controls: they get the whole height.
    showPanel: ({ storyId = '' }, usual) =>
      /^(explainer|desk-briefing-editor)-/.test(storyId) ? false : usual,
  },
});

addons.register('standfirst', () => {
  addons.add('standfirst/embed', {
    type: types.PANEL,
    title: 'Embed',
    render: ({ active }) => createElement(EmbedPanel, { active }),
  });
});
