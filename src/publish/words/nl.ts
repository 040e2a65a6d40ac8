import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Correctiebeleid',
  'removed-title': 'Deze ingesloten inhoud is verwijderd',
  'removed-on': 'Datum van verwijdering: {date}.',
  'removed-why': 'Reden: {why}',
  'removed-no-reason': 'Er is geen reden vastgelegd.',
  'removed-note': 'Hier stond ‘{name}’. De uitgever staat er hier niet meer achter; citeer het niet.',
};
