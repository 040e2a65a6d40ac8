/** Words of the contact sheet: for producers, in English and Arabic; in English for all others. */
import type { Language } from '../../language/registry.js';

const en = {
  sheet: 'Embeds',
  'sheet-lead':
    'Every embed with all its forms. Copy takes the plain HTML and the address together: paste it where you write.',
  find: 'Find',
  state: 'Check',
  'state-any': 'any',
  'state-checked': 'stands in its source',
  'state-warning': 'stands, with a warning',
  'state-error': 'not as the source has it',
  'state-unchecked': 'not checked',
  'state-removed': 'removed',
  nothing: 'No embed is like that.',
  shown: '{n} shown',
  copy: 'Copy',
  'form-snippet': 'Snippet',
  'form-frame': 'Frame',
  'form-address': 'Address',
  'form-markdown': 'Markdown',
  'form-text': 'Text',
  'form-email': 'E-mail',
  'form-card': 'Card',
  'form-facts': 'Facts',
  'form-apple-news': 'Apple News',
  copied: 'Copied: {form} of “{name}”',
  'not-copied': 'Not copied: the browser does not let the page. Take it from here:',
  'not-read': 'Not copied: {file} could not be read. Open it and copy from there.',
  close: 'Close',
};

export type SheetWords = Record<keyof typeof en, string>;

const ar: SheetWords = {
  sheet: 'المضمَّنات',
  'sheet-lead': 'كل محتوى مضمَّن بجميع صيغه. زر النسخ يأخذ النص والعنوان معًا: الصقه حيث تكتب.',
  find: 'بحث',
  state: 'التحقق',
  'state-any': 'الكل',
  'state-checked': 'مطابق لمصدره',
  'state-warning': 'مطابق، مع تنبيه',
  'state-error': 'لا يطابق المصدر',
  'state-unchecked': 'لم يُتحقَّق منه',
  'state-removed': 'أُزيل',
  nothing: 'لا شيء من هذا.',
  shown: 'المعروض: {n}',
  copy: 'نسخ',
  'form-snippet': 'شيفرة',
  'form-frame': 'إطار',
  'form-address': 'العنوان',
  'form-markdown': 'Markdown',
  'form-text': 'نص',
  'form-email': 'بريد',
  'form-card': 'بطاقة',
  'form-facts': 'الحقائق',
  'form-apple-news': 'Apple News',
  copied: 'نُسخ: {form} – «{name}»',
  'not-copied': 'لم يُنسخ: المتصفح لا يسمح بذلك. خذه من هنا:',
  'not-read': 'لم يُنسخ: تعذّرت قراءة {file}. افتحه وانسخ منه.',
  close: 'إغلاق',
};

const languages: Record<string, SheetWords> = { en, ar };

export const isSpoken = ({ code }: Language): boolean => code in languages;

export function sheetWord(
  language: Language,
  key: keyof SheetWords,
  values: Record<string, string> = {},
): string {
  const words = languages[language.code] ?? en;
  return words[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
