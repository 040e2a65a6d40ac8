import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'Düzeltme ilkeleri',
  'removed-title': 'Bu gömülü içerik kaldırıldı',
  'removed-on': 'Kaldırılma tarihi: {date}.',
  'removed-why': 'Neden: {why}',
  'removed-no-reason': 'Bir neden kaydedilmedi.',
  'removed-note': 'Burada “{name}” gösteriliyordu. Yayıncı artık bunun arkasında durmuyor; alıntılamayın.',
};
