import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'سياسة التصحيح',
  'removed-title': 'أُزيل هذا المحتوى المضمَّن',
  'removed-on': 'أُزيل في {date}.',
  'removed-why': 'السبب: {why}',
  'removed-no-reason': 'لم يُسجَّل سبب.',
  'removed-note': 'كان يعرض «{name}». لم يعد الناشر يتبنّاه هنا؛ فلا تستشهدوا به.',
};
