import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { EmbedPanel } from './embed-panel.js';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Standfirst',
    colorPrimary: '#0f4c81',
    colorSecondary: '#0f4c81',
    appBorderRadius: 2,
  }),
  layoutCustomisations: {
    // A whole page has no controls: it gets the whole height.
    showPanel: ({ storyId }, usual) => (storyId?.startsWith('explainer-') ? false : usual),
  },
});

addons.register('standfirst', () => {
  addons.add('standfirst/embed', {
    type: types.PANEL,
    title: 'Embed',
    render: ({ active }) => createElement(EmbedPanel, { active }),
  });
});
