import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Política de correcciones',
  'removed-title': 'Este contenido insertado se retiró',
  'removed-on': 'Fecha de la retirada: {date}.',
  'removed-why': 'Motivo: {why}',
  'removed-no-reason': 'No se registró ningún motivo.',
  'removed-note': 'Mostraba «{name}». El editor ya no lo respalda aquí; no lo cite.',
};
