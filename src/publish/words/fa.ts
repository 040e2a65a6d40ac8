import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'شیوه‌نامهٔ اصلاح',
  'removed-title': 'این محتوای جاسازی‌شده برداشته شد',
  'removed-on': 'تاریخ برداشتن: {date}.',
  'removed-why': 'دلیل: {why}',
  'removed-no-reason': 'دلیلی ثبت نشده است.',
  'removed-note': 'اینجا «{name}» نشان داده می‌شد. ناشر دیگر آن را تأیید نمی‌کند؛ به آن استناد نکنید.',
};
