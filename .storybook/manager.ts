import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Standfirst',
    fontBase: '"Source Sans 3 Variable", system-ui, sans-serif',
    colorPrimary: '#0f4c81',
    colorSecondary: '#0f4c81',
    appBorderRadius: 2,
  }),
});
