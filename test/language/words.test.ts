import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { en, type LanguageFile } from '../../src/language/en.js';
import { languageFor } from '../../src/language/registry.js';
import { digits } from '../../src/language/term.js';
import { languages } from './languages.js';

const forms = /\.(zero|one|two|few|many|other)$/;
/** The places of a pattern, whatever case each asks for. */
const places = (pattern: string): string[] =>
  [...new Set([...pattern.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, name]) => `{${name}}`))].sort();
const entries = (file: LanguageFile): [string, string][] => Object.entries(file.words) as [string, string][];

describe('word files', () => {
  for (const file of languages) {
    describe(file.code, () => {
      it('has every word of English in the plural forms that it needs, and none empty', () => {
        for (const key of Object.keys(en.words)) {
          // A plural form that another language has not is the other form there.
          const name = key.replace(forms, '');
          const own = name === key ? key : `${name}.other`;
          assert.ok(own in file.words, `${own} is missing`);
        }
        for (const [key, words] of entries(file))
          for (const word of words.split('|')) assert.ok(word.trim(), `${key} is empty`);
      });

      it('has no word that English does not know, and no plural form that its rules never ask for', () => {
        const asked = new Intl.PluralRules(file.code).resolvedOptions().pluralCategories;
        const known = new Set(Object.keys(en.words).map((key) => key.replace(forms, '')));
        for (const key of Object.keys(file.words)) {
          assert.ok(known.has(key.replace(forms, '')), `${key} is no word of English`);
          const [, form] = forms.exec(key) ?? [];
          if (form)
            assert.ok((asked as string[]).includes(form), `${key}: ${file.code} never asks for ${form}`);
        }
      });

      it('has the places of English in every wording; a form that says its number needs none for it', () => {
        for (const [key, words] of entries(file)) {
          // Where a language has no sign for money, it has a noun.
          if (key === 'money') continue;
          // A counter says nothing beside a multiple.
          if (key === 'multiple' && file.unit === 'joined') continue;
          const name = key.replace(forms, '');
          const english =
            (en.words as Record<string, string>)[key] ??
            (en.words as Record<string, string>)[`${name}.other`]!;
          for (const wording of words.split('|')) {
            const own = places(wording);
            const expected = places(english.split('|')[0]!);
            if (/\.(zero|one|two)$/.test(key) && !own.includes('{n}'))
              expected.splice(0, Infinity, ...expected.filter((place) => place !== '{n}'));
            assert.deepEqual(
              own,
              key.startsWith('fractions') && own.length === 0 ? [] : expected,
              `${key}: ${wording}`,
            );
          }
        }
      });

      it('has as many wordings in lists that count', () => {
        for (const key of ['numbers', 'times', 'ordinals', 'unit-fractions'] as const) {
          assert.equal(file.words[key].split('|').length, en.words[key].split('|').length, key);
        }
        for (const [key, words] of entries(file))
          if (key.startsWith('fractions')) assert.equal(words.split('|').length, 9, key);
      });

      it('uses words, not signs that screen readers do not say', () => {
        for (const [key, words] of entries(file)) {
          // Chinese reads the sign as its words.
          const signs = key === 'percent.other' && file.code === 'zh' ? /[~≈<>≤≥×&]/ : /[~≈<>≤≥×%&]/;
          assert.doesNotMatch(words, signs, key);
        }
      });

      it('writes its own digits', () => {
        assert.equal(digits(1234.5, languageFor('en')), '1,234.5');
      });
    });
  }

  it('has no word that nothing uses', () => {
    const rooms = ['src/language', 'src/elements', 'src/html', 'src/briefing/schema.ts'];
    const sources = rooms
      .flatMap((room) => filesOf(room))
      .filter((file) => !/language\/[a-z]{2}\.ts$/.test(file));
    const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
    const families = [...text.matchAll(/`(\w+-)\$\{/g)].map(([, family]) => family!);
    for (const key of Object.keys(en.words).map((name) => name.replace(forms, ''))) {
      const used =
        text.includes(`'${key}'`) ||
        text.includes(`words.${key}`) ||
        families.some((family) => key.startsWith(family));
      assert.ok(used, `${key} is not used`);
    }
  });
});

function filesOf(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => filesOf(`${path}/${entry.name}`))
    .filter((file) => file.endsWith('.ts'));
}
