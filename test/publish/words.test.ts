import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import { contactSheet } from '../../src/publish/site/contact-sheet.js';
import type { Manifest } from '../../src/publish/index.js';
import { pageWord } from '../../src/publish/words/index.js';
import { words as en, type PageWords } from '../../src/publish/words/en.js';
import { addLanguage, languageFor } from '../../src/language/index.js';
import type { Language } from '../../src/language/registry.js';
import { languages } from '../language/languages.js';
import { assets, base } from './published.js';

const keys = Object.keys(en) as (keyof PageWords)[];
const names = ['date', 'why', 'name', 'n', 'what', 'file'];
const filled = Object.fromEntries(names.map((name) => [name, `{${name}}`]));
const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the words that publishing writes', () => {
  before(() => languages.forEach(addLanguage));

  for (const { code } of languages) {
    const language = (): Language => languageFor(code);
    it(`are there in ${code}, each with what is filled in`, () => {
      for (const key of keys) {
        const text = pageWord(language(), key, filled);
        assert.deepEqual(places(text), places(en[key]), key);
        assert.equal(text, text.trim(), key);
        // A word or two may be the same in another language; a sentence may not.
        if (code !== 'en' && en[key].length > 12) assert.notEqual(text, en[key], key);
      }
    });

    it(`make a contact sheet of a newsroom that writes in ${code}`, () => {
      const manifest = {
        briefing: { id: 'b', lang: code, title: 'B', publisher: { name: 'Desk' } },
        version: 1,
        embeds: [{ id: 'e', element: 'stat-callout', name: 'E', check: 'error', files: ['fact.json'] }],
      } as unknown as Manifest;
      const { document } = parseHTML([...contactSheet([manifest], base, assets())].join(''));
      const root = document.documentElement;
      assert.equal(root.getAttribute('lang')!.split('-')[0], code);
      assert.equal(root.getAttribute('dir'), language().dir);
      assert.equal(document.querySelector('.copy')!.textContent, pageWord(language(), 'copy'));
      assert.match(document.querySelector('option[value=error]')!.textContent!, /\(\p{N}\)$/u);
      assert.equal(document.querySelector('option[value=warning]'), null);
    });
  }
});
