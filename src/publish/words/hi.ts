import type { PageWords } from './en.js';

export const words: PageWords = {
  corrections: 'सुधार नीति',
  'removed-title': 'यह जड़ा हुआ अंश हटा दिया गया',
  'removed-on': 'हटाने की तारीख़: {date}।',
  'removed-why': 'कारण: {why}',
  'removed-no-reason': 'कोई कारण दर्ज नहीं किया गया।',
  'removed-note': 'यहाँ “{name}” दिखाया गया था। प्रकाशक अब इसके पक्ष में नहीं है; इसे उद्धृत न करें।',
};
