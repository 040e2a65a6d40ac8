/** What is looked at: embeds of each element in their harder states, and the pages they stand on. */

const MI5 = '/src/briefings/mi5-threat-update-2024.json';
const HARBOUR = '/test/briefings/harbour.json';
const HARBOUR_AR = '/test/briefings/harbour-ar.json';

const put = (tag: string, briefing: string, attributes: string): string =>
  `<${tag} briefing="${briefing}" ${attributes}></${tag}>`;

/** By element; `ar` on a page from right to left. */
export const embeds: Record<string, { en: string; ar: string }> = {
  'stat-callout': {
    en:
      put('stat-callout', MI5, 'figures="plots-disrupted diplomats-expelled overseas-links-share"') +
      put('stat-callout', MI5, 'figures="state-investigations-rise under18-multiple ct-volume-static"') +
      put('stat-callout', HARBOUR, 'figures="berths-rise waiting"'),
    ar: put('stat-callout', HARBOUR_AR, 'figures="visits loans-rise closed-rooms"'),
  },
  'pull-quote': {
    en:
      put('pull-quote', MI5, 'quote="some-form-of-connection"') +
      put('pull-quote', MI5, 'quote="stretched" kind="pull"') +
      put('pull-quote', MI5, 'quote="ct-volume"') +
      put('pull-quote', HARBOUR, 'quote="channel-open"'),
    ar: put('pull-quote', HARBOUR_AR, 'quote="narrow"'),
  },
  'key-figure-comparison': {
    en:
      put(
        'key-figure-comparison',
        HARBOUR,
        'figures="containers-2022 containers-2023 containers-2024" highlight="containers-2024"',
      ) +
      put('key-figure-comparison', HARBOUR, 'figures="silt-january silt-february silt-march"') +
      put('key-figure-comparison', HARBOUR, 'figures="arrivals-container arrivals-tanker arrivals-cruise"') +
      put('key-figure-comparison', HARBOUR, 'figures="tugs pilot-boats survey-boats"') +
      put('key-figure-comparison', HARBOUR, 'figures="high-water low-water"') +
      put('key-figure-comparison', HARBOUR, 'figure="berths-rise"') +
      put('key-figure-comparison', MI5, 'figures="under18-share"') +
      put('key-figure-comparison', MI5, 'figures="plots-disrupted iran-plots"'),
    ar:
      put('key-figure-comparison', HARBOUR_AR, 'figures="closed-rooms"') +
      put('key-figure-comparison', HARBOUR_AR, 'figures="young-members"'),
  },
  'threat-timeline': {
    en:
      put(
        'threat-timeline',
        HARBOUR,
        'view="chart" events="second-gauge dumping storm repairs-begin night-pilots channel-closed flood lost-crossings charges lower-toll conviction blessing missing-buoy hearing"',
      ) +
      put('threat-timeline', MI5, 'view="list" events="count-start ukraine-invasion moscow-attack speech"'),
    ar:
      put('threat-timeline', HARBOUR_AR, 'view="chart"') +
      put('threat-timeline', HARBOUR_AR, 'view="list" events="opening statement dark-evening"'),
  },
};

export const looks = ['neutral', 'broadsheet', 'broadcaster'];
/** `forced`: in the colours that a reader's system forces on every page. */
export const modes = ['light', 'dark', 'narrow', 'print', 'rtl', 'forced', 'rtl-narrow'] as const;
export type Mode = (typeof modes)[number];

export const isRightToLeft = (mode: Mode): boolean => mode.startsWith('rtl');
export const isNarrow = (mode: Mode): boolean => mode.endsWith('narrow');
/** Where colours are forced, looks differ by their rules and faces: the plain one, and the one with paper of its own. */
export const isShown = (look: string, mode: Mode): boolean =>
  look !== 'broadsheet' || (mode !== 'forced' && mode !== 'rtl-narrow');

const fonts = [
  ['Source Sans 3 Variable', 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2'],
  ['Source Serif 4 Variable', 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2'],
  ['Noto Naskh Arabic', '../@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2'],
];

/** A page in fonts that come with the project: it looks the same on every machine. */
export function pageOf(body: string, look: string, mode: Mode): string {
  const faces = fonts.map(
    ([family, file]) =>
      `@font-face { font-family: '${family}'; font-weight: 200 900; src: url(/node_modules/@fontsource-variable/${file}); }`,
  );
  const [paper, ink] = mode === 'dark' ? ['#14171a', '#ebe8e1'] : ['#fff', '#15181c'];
  const own =
    look === 'neutral' ? `--standfirst-font-display: 'Source Serif 4 Variable', 'Noto Naskh Arabic';` : '';
  return `<!doctype html>
    <html lang="en">
    <meta charset="utf-8">
    <title>A page</title>
    <link rel="stylesheet" href="/src/themes/${look === 'neutral' ? 'broadsheet' : look}.css">
    <style>
      ${faces.join('\n')}
      body {
        color-scheme: ${mode === 'dark' ? 'dark' : 'light'};
        margin: 0;
        padding: 16px;
        inline-size: ${isNarrow(mode) ? 280 : 640}px;
        background: ${paper};
        color: ${ink};
        font: 16px/1.5 'Source Sans 3 Variable', 'Noto Naskh Arabic';
        ${own}
      }
    </style>
    <script type="module">
      // A chart places its labels by their width: in the fonts of the page, whenever those come.
      await Promise.all([...document.fonts].map((face) => face.load()));
      // The language before its words are wanted.
      await import('/cdn/language/ar.js');
      await import('/cdn/standfirst.js');
    </script>
    <body class="standfirst-${look}">
      <!-- Not the page itself: of one from right to left, what is taken is its empty left. -->
      <main ${isRightToLeft(mode) ? 'lang="ar" dir="rtl"' : ''}>${body}</main>
    </body>
    </html>`;
}
