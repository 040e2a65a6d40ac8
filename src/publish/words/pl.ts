import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Zasady sprostowań',
  'removed-title': 'Tę osadzoną treść usunięto',
  'removed-on': 'Data usunięcia: {date}.',
  'removed-why': 'Powód: {why}',
  'removed-no-reason': 'Nie zapisano powodu.',
  'removed-note': 'Pokazywała „{name}”. Wydawca już za nią tutaj nie ręczy; prosimy jej nie cytować.',
};
