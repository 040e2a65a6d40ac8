import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Política de correções',
  'removed-title': 'Este conteúdo incorporado foi retirado',
  'removed-on': 'Data da retirada: {date}.',
  'removed-why': 'Motivo: {why}',
  'removed-no-reason': 'Nenhum motivo foi registrado.',
  'removed-note': 'Mostrava “{name}”. O editor já não o sustenta aqui; não o cite.',
};
