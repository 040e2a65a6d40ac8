import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Politique de correction',
  'removed-title': 'Ce contenu intégré a été retiré',
  'removed-on': 'Date du retrait : {date}.',
  'removed-why': 'Raison : {why}',
  'removed-no-reason': 'Aucune raison n’a été enregistrée.',
  'removed-note': 'Il montrait « {name} ». L’éditeur ne s’en porte plus garant ici ; ne le citez pas.',
};
