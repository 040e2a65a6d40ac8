import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

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
