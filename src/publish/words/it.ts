import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Regole per le correzioni',
  'removed-title': 'Questo contenuto incorporato è stato rimosso',
  'removed-on': 'Data della rimozione: {date}.',
  'removed-why': 'Motivo: {why}',
  'removed-no-reason': 'Nessun motivo è stato registrato.',
  'removed-note': 'Mostrava «{name}». L’editore non lo sostiene più qui; non citarlo.',
};
