import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** Which rooms each room of src/ may use: the arrows of the architecture. */
const arrows = {
  briefing: [],
  language: ['briefing'],
  geometry: ['briefing'],
  check: ['briefing', 'language', 'geometry'],
  html: ['briefing', 'language', 'geometry'],
  elements: ['briefing', 'language', 'geometry', 'html'],
  define: ['briefing', 'language', 'html', 'elements'],
  publish: ['briefing', 'language', 'geometry', 'check', 'html', 'elements'],
  cli: ['briefing', 'check', 'publish'],
};
/** Packages, each with the rooms that may use it. */
const packages = {
  lit: ['elements', 'publish'],
  valibot: ['briefing'],
  'd3-scale': ['geometry'],
};
const rooms = Object.keys(arrows);
/** Rooms that see a live page; all others run without one. */
const live = ['elements', 'define'];
const browserOnly = [
  'window',
  'document',
  'customElements',
  'navigator',
  'location',
  'HTMLElement',
  'localStorage',
];

const forbidden = (room) => [
  ...rooms
    .filter((other) => other !== room && !arrows[room].includes(other))
    .map((other) => ({
      regex: `^(\\.\\./)+${other}(/|$)`,
      message: `src/${room} may use ${arrows[room].join(', ') || 'no other room'}: the arrows point one way.`,
    })),
  ...Object.entries(packages)
    .filter(([, allowed]) => !allowed.includes(room))
    .map(([name, allowed]) => ({
      regex: `^${name}(/|$)`,
      message: `${name} is used in ${allowed.join(', ')} alone.`,
    })),
  {
    regex: '^lit/directives/(style-map|unsafe-html|unsafe-svg|unsafe-mathml)',
    message: 'A strict content security policy, or a field that is not text, breaks it.',
  },
];

export default ts.config(
  { ignores: ['dist', 'cdn', 'storybook-static', 'test/output', 'node_modules'] },
  ...ts.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'off',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // `expect(x).to.exist` is an assertion.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}', '.storybook/**'], languageOptions: { globals: globals.node } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  ...rooms.map((room) => ({
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: forbidden(room) }],
      'no-restricted-globals': live.includes(room)
        ? 'off'
        : ['error', ...browserOnly.map((name) => ({ name, message: `src/${room} runs without a page.` }))],
    },
  })),
  { files: ['src/publish/browser/**'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['./define/*', './publish/*', './cli/*'] }] },
  },
  {
    files: ['src/elements/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'StandfirstElement'] } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      'lit/no-template-arrow': 'off',
      // A list without markers is no list to Safari unless it says so.
      'lit-a11y/no-redundant-role': 'off',
      'wc/no-constructor-params': 'error',
    },
  },
);
