import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Richtlinie für Korrekturen',
  'removed-title': 'Dieser eingebettete Inhalt wurde entfernt',
  'removed-on': 'Datum der Entfernung: {date}.',
  'removed-why': 'Grund: {why}',
  'removed-no-reason': 'Ein Grund wurde nicht vermerkt.',
  'removed-note': 'Er zeigte „{name}“. Der Herausgeber steht hier nicht mehr dazu; bitte nicht zitieren.',

  // The contact sheet, for producers.
  sheet: 'Einbettungen',
  'sheet-lead': 'Jede Einbettung in allen Formen.',
  'sheet-copy':
    '„Kopieren“ nimmt das einfache HTML und die Adresse zusammen mit: dort einfügen, wo Sie schreiben.',
  'sheet-disk':
    'Diese Seite wurde von der Festplatte geöffnet: „Kopieren“ geht, sobald ein Server den Ordner ausliefert.',
  find: 'Suchen',
  state: 'Prüfung',
  'state-any': 'alle',
  'state-checked': 'steht so in der Quelle',
  'state-warning': 'steht in der Quelle, mit Warnung',
  'state-error': 'nicht so in der Quelle',
  'state-unchecked': 'nicht geprüft',
  'state-removed': 'entfernt',
  nothing: 'Keine Einbettung passt dazu.',
  shown: 'Angezeigt: {n}',
  copy: 'Kopieren',
  'form-snippet': 'Code',
  'form-frame': 'Frame',
  'form-address': 'Adresse',
  'form-text': 'Text',
  'form-email': 'E-Mail',
  'form-card': 'Karte',
  'form-facts': 'Fakten',
  copied: 'Kopiert: {what}',
  'not-copied': 'Nicht kopiert: Der Browser lässt es nicht zu. Hier steht es zum Kopieren:',
  'not-read':
    'Nicht kopiert: {file} konnte nicht gelesen werden. Öffnen Sie die Datei und kopieren Sie von dort.',
  close: 'Schließen',
};
