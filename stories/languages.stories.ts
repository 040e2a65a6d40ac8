import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { languages } from '../src/language/all.js';
import { addLanguage } from '../src/language/index.js';
import { harbour } from './harbours.js';
import { embed, narrow } from './embed.js';

/** One stat, quote, timeline and comparison in each language there is, from the same facts. */
const meta: Meta = {
  title: 'Looks/Languages',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  beforeEach: () => languages.forEach(addLanguage),
};
export default meta;

/** All of it in one language, on a page of that language whatever the toolbar says. */
const told = (lang: string): StoryObj => ({
  render() {
    const facts = harbour(lang);
    const rtl = /^(ar|fa|he)$/.test(lang);
    return html`<div lang=${lang} dir=${rtl ? 'rtl' : 'ltr'}>
      ${embed('stat-callout', { facts, figure: 'night' })} ${embed('pull-quote', { facts, quote: 'channel' })}
      ${embed('key-figure-comparison', { facts, figures: 'before after' })}
      ${embed('threat-timeline', { facts, view: 'list' })}
    </div>`;
  },
});

export const English: StoryObj = told('en');
export const Arabic: StoryObj = told('ar');
export const German: StoryObj = told('de');
export const Spanish: StoryObj = told('es');
export const Persian: StoryObj = told('fa');
export const French: StoryObj = told('fr');
export const Hebrew: StoryObj = told('he');
export const Hindi: StoryObj = told('hi');
export const Indonesian: StoryObj = told('id');
export const Italian: StoryObj = told('it');
export const Japanese: StoryObj = told('ja');
export const Korean: StoryObj = told('ko');
export const Dutch: StoryObj = told('nl');
export const Polish: StoryObj = told('pl');
export const Portuguese: StoryObj = told('pt');
export const Turkish: StoryObj = told('tr');
export const Ukrainian: StoryObj = told('uk');
export const Chinese: StoryObj = told('zh');

/** The same in the narrowest slot, where words are long and where they cannot be divided. */
export const GermanNarrow: StoryObj = { ...told('de'), globals: narrow };
export const JapaneseNarrow: StoryObj = { ...told('ja'), globals: narrow };
export const PersianNarrow: StoryObj = { ...told('fa'), globals: narrow };
