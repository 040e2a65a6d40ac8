import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Politique de correction',
  'removed-title': 'Ce contenu intégré a été retiré',
  'removed-on': 'Date du retrait : {date}.',
  'removed-why': 'Raison : {why}',
  'removed-no-reason': 'Aucune raison n’a été enregistrée.',
  'removed-note': 'Il montrait « {name} ». L’éditeur ne s’en porte plus garant ici ; ne le citez pas.',

  // The contact sheet, for producers.
  sheet: 'Contenus intégrés',
  'sheet-lead': 'Chaque contenu intégré sous toutes ses formes.',
  'sheet-copy': '« Copier » prend à la fois le HTML simple et l’adresse : collez-le là où vous écrivez.',
  'sheet-disk':
    'Cette page a été ouverte depuis un disque : « Copier » fonctionne dès que le dossier est servi.',
  find: 'Chercher',
  state: 'Vérification',
  'state-any': 'toutes',
  'state-checked': 'conforme à sa source',
  'state-warning': 'conforme à sa source, avec une réserve',
  'state-error': 'non conforme à la source',
  'state-unchecked': 'non vérifié',
  'state-removed': 'retiré',
  nothing: 'Aucun contenu intégré ne correspond.',
  shown: 'Affichés : {n}',
  copy: 'Copier',
  'form-snippet': 'Code',
  'form-frame': 'Cadre',
  'form-address': 'Adresse',
  'form-text': 'Texte',
  'form-email': 'E-mail',
  'form-card': 'Carte',
  'form-facts': 'Faits',
  copied: 'Copié : {what}',
  'not-copied': 'Non copié : le navigateur ne le permet pas. Prenez-le ici :',
  'not-read': 'Non copié : impossible de lire {file}. Ouvrez-le et copiez depuis là.',
  close: 'Fermer',
};
