import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Regole per le correzioni',
  'removed-title': 'Questo contenuto incorporato è stato rimosso',
  'removed-on': 'Data della rimozione: {date}.',
  'removed-why': 'Motivo: {why}',
  'removed-no-reason': 'Nessun motivo è stato registrato.',
  'removed-note': 'Mostrava «{name}». L’editore non lo sostiene più qui; non citarlo.',

  // The contact sheet, for producers.
  sheet: 'Contenuti incorporati',
  'sheet-lead': 'Ogni contenuto incorporato in tutte le sue forme.',
  'sheet-copy': '«Copia» prende insieme l’HTML semplice e l’indirizzo: incollalo dove scrivi.',
  'sheet-disk':
    'Questa pagina è stata aperta dal disco: «Copia» funziona quando la cartella è servita da un server.',
  find: 'Cerca',
  state: 'Verifica',
  'state-any': 'tutte',
  'state-checked': 'conforme alla fonte',
  'state-warning': 'conforme alla fonte, con un avviso',
  'state-error': 'non conforme alla fonte',
  'state-unchecked': 'non verificato',
  'state-removed': 'rimosso',
  nothing: 'Nessun contenuto incorporato corrisponde.',
  shown: 'Mostrati: {n}',
  copy: 'Copia',
  'form-snippet': 'Codice',
  'form-frame': 'Riquadro',
  'form-address': 'Indirizzo',
  'form-text': 'Testo',
  'form-email': 'E-mail',
  'form-card': 'Scheda',
  'form-facts': 'Dati',
  copied: 'Copiato: {what}',
  'not-copied': 'Non copiato: il browser non lo consente. Prendilo da qui:',
  'not-read': 'Non copiato: impossibile leggere {file}. Aprilo e copia da lì.',
  close: 'Chiudi',
};
