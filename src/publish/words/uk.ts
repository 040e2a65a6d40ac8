import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Правила виправлень',
  'removed-title': 'Цей вбудований вміст вилучено',
  'removed-on': 'Дата вилучення: {date}.',
  'removed-why': 'Причина: {why}',
  'removed-no-reason': 'Причину не зазначено.',
  'removed-note': 'Тут було «{name}». Видавець більше за це не ручається; не цитуйте.',
};
