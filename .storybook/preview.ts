/// <reference types="vite/client" />
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@fontsource/noto-naskh-arabic/arabic-400.css';
import '@fontsource/noto-naskh-arabic/arabic-600.css';
import '@fontsource/noto-naskh-arabic/arabic-700.css';
import '../src/themes/broadsheet.css';
import '../src/themes/broadcaster.css';
import './preview.css';
import './hostile.css';
import './docs.css';
import type { Package } from 'custom-elements-manifest/schema.js';
import { html, LitElement } from 'lit';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { themes } from 'storybook/theming';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define/index.js';
import { addLanguage, languageFor } from '../src/language/index.js';
import { languages } from '../src/language/all.js';
import { forceColours } from '../stories/desk/media.js';
import { tellPanel } from '../stories/desk/told-panel.js';
import { DocsPage } from './docs-page.js';

languages.forEach(addLanguage);
setCustomElementsManifest(withNamedParts(manifest as unknown as Package));

/** The page a story stands on: its language and direction, its colours, its width, and the styles of its host. */
const page: Decorator = (story, { globals, parameters, viewMode }) => {
  // A change of the toolbar renders the story again and no more; its elements are there a moment later.
  setTimeout(() => forceColours(document, globals['contrast'] === 'forced'), 100);
  return html`
    <div
      class=${globals['look'] === 'neutral' ? 'page' : `page standfirst-${globals['look']}`}
      lang=${globals['language']}
      dir=${globals['direction'] === 'auto' ? languageFor(globals['language']).dir : globals['direction']}
      data-theme=${globals['theme']}
      data-host=${globals['host']}
      data-contrast=${globals['contrast']}
      data-spacing=${globals['spacing']}
      data-view=${viewMode}
      ?data-whole=${parameters['wholePage']}
    >
      ${parameters['wholePage'] ? story() : html`<div class="slot" data-slot=${globals['slot']}>${story()}</div>`}
    </div>
  `;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  // What only a stylesheet or a script can use has no control.
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          /^(events|css)/.test(type.table?.category ?? '') ? { ...type, control: false } : type,
        ]),
      ),
  ],
  parameters: {
    layout: 'fullscreen',
    controls: { sort: 'requiredFirst', expanded: true },
    backgrounds: { disable: true },
    docs: {
      toc: { headingSelector: 'h2' },
      codePanel: true,
      controls: { sort: 'requiredFirst' },
      page: DocsPage,
      // As the reader's system has it, like the frame around it.
      theme: matchMedia('(prefers-color-scheme: dark)').matches ? themes.dark : themes.light,
    },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    },
    options: {
      storySort: {
        order: [
          'Explainer',
          ['MI5 threat update'],
          'Desk',
          ['Briefing editor', 'What readers get'],
          'Elements',
          ['Stat callout', 'Pull quote', 'Threat timeline', 'Key-figure comparison'],
          'Looks',
          ['Make your own', 'Three looks', 'Languages'],
          'Hard cases',
        ],
      },
    },
  },
  initialGlobals: {
    look: 'neutral',
    theme: 'light',
    language: 'en',
    slot: '680',
    host: 'calm',
    direction: 'auto',
    contrast: 'usual',
    spacing: 'usual',
  },
  globalTypes: {
    look: toolbar('Look', 'paintbrush', {
      neutral: 'Neutral',
      broadsheet: 'A broadsheet',
      broadcaster: 'A broadcaster',
    }),
    theme: toolbar('Colours', 'circlehollow', { light: 'Light', dark: 'Dark' }),
    language: toolbar('Language of the page', 'globe', {
      en: 'English',
      ...Object.fromEntries(
        languages.map(({ code }) => [code, new Intl.DisplayNames('en', { type: 'language' }).of(code)!]),
      ),
    }),
    direction: toolbar('Direction of the page', 'transfer', {
      auto: 'Its own direction',
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    slot: toolbar('Width of the slot', 'grow', {
      280: '280 px',
      420: '420 px',
      680: '680 px',
      1100: '1,100 px',
      full: 'Full width',
    }),
    host: toolbar('Styles of the host page', 'browser', {
      calm: 'Calm host',
      hostile: 'Hostile host',
    }),
    contrast: toolbar('Contrast', 'contrast', {
      usual: 'Contrast',
      forced: 'Forced colours',
    }),
    spacing: toolbar('Spacing of the text', 'paragraph', {
      usual: 'Spacing',
      wide: 'Text spacing, WCAG 1.4.12',
    }),
  },
  /** A chart is loaded where one is shown; here it is there before, so that every story comes to rest at once. */
  async beforeAll() {
    tellPanel();
    await import('../src/elements/threat-timeline/chart/chart.js');
  },
  /** Before anything looks at a story: its data have come, its fonts too, and every element knows its width. */
  async afterEach({ canvasElement, globals }) {
    const elements = [...canvasElement.querySelectorAll('*')].filter(
      (element) => element instanceof LitElement,
    );
    for (const element of elements) {
      while (element.matches(':state(loading)')) await new Promise((done) => setTimeout(done, 10));
    }
    await document.fonts.ready;
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    await Promise.all(elements.map((element) => element.updateComplete));
    forceColours(document, globals['contrast'] === 'forced');
  },
};

/** Storybook keys its tables by bare name: a part would replace the attribute of the same name. */
function withNamedParts(manifest: Package): Package {
  for (const declaration of manifest.modules.flatMap((module) => module.declarations ?? [])) {
    for (const part of ('cssParts' in declaration && declaration.cssParts) || [])
      part.name = `::part(${part.name})`;
  }
  return manifest;
}

function toolbar(
  title: string,
  icon: 'browser' | 'circlehollow' | 'contrast' | 'globe' | 'grow' | 'paintbrush' | 'paragraph' | 'transfer',
  names: Record<string, string>,
) {
  const items = Object.entries(names).map(([value, name]) => ({ value, title: name }));
  return { name: title, description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}

export default preview;
