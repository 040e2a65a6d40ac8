import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Richtlinie für Korrekturen',
  'removed-title': 'Dieser eingebettete Inhalt wurde entfernt',
  'removed-on': 'Datum der Entfernung: {date}.',
  'removed-why': 'Grund: {why}',
  'removed-no-reason': 'Ein Grund wurde nicht vermerkt.',
  'removed-note': 'Er zeigte „{name}“. Der Herausgeber steht hier nicht mehr dazu; bitte nicht zitieren.',
};
