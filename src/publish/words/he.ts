import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'מדיניות תיקונים',
  'removed-title': 'התוכן המוטמע הזה הוסר',
  'removed-on': 'תאריך ההסרה: {date}.',
  'removed-why': 'הסיבה: {why}',
  'removed-no-reason': 'לא נרשמה סיבה.',
  'removed-note': 'כאן הוצג ”{name}”. המוציא לאור אינו עומד עוד מאחוריו; אין לצטט אותו.',
};
