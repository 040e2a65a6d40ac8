/** Figures to say: every kind under every qualifier it may have, with what each language makes of them. */
import type { Briefing, Figure, Unit } from '../../src/briefing/types.js';

export type Part = Partial<Figure>;

export const facts: Briefing = {
  id: 'test',
  lang: 'en-GB',
  title: 'Test',
  version: 1,
  asOf: { edtf: '2026-11-24', words: '24 November 2026', basis: 'stated' },
  status: 'usable',
  publisher: { name: 'The Desk' },
  sources: [
    {
      id: 'gazette',
      type: 'article',
      title: 'A title',
      publisher: 'The Gazette',
      lang: 'en',
      url: 'https://gazette.example/a',
    },
  ],
  actors: [
    { id: 'speaker', kind: 'person', name: 'The speaker', role: 'head of the office' },
    { id: 'office', kind: 'organisation', name: 'The office' },
  ],
  figures: [],
  quotes: [],
  events: [],
};

export const figure = (part: Part): Figure => ({
  id: 'figure',
  label: 'Label',
  asWritten: 'as written',
  kind: 'count',
  qualifier: 'exact',
  attribution: 'The Gazette',
  cites: [{ source: 'gazette', exact: 'as written' }],
  ...part,
});

export const plots = {
  en: { id: 'plot', one: 'plot', other: 'plots' },
  ar: { id: 'plot', one: 'مخطط', two: 'مخططان', few: 'مخططات', many: 'مخططًا', other: 'مخطط' },
};
export const weeks = {
  en: { id: 'week', one: 'week', other: 'weeks' },
  ar: { id: 'week', one: 'أسبوع', two: 'أسبوعان', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' },
};
const money = {
  en: { id: 'gbp', other: 'pounds', currency: 'GBP' },
  ar: {
    id: 'gbp',
    one: 'جنيه إسترليني',
    two: 'جنيهان إسترلينيان',
    few: 'جنيهات إسترلينية',
    many: 'جنيهًا إسترلينيًا',
    other: 'جنيه إسترليني',
    currency: 'GBP',
  },
};
const updates = {
  en: { id: 'update', one: 'threat update', other: 'threat updates' },
  ar: { id: 'update', one: 'تحديث للتهديدات', other: 'تحديثات للتهديدات' },
};

type Units = { en: Unit; ar: Unit };
const count = (part: Part, unit: Units = plots) => ({ part: { kind: 'count', ...part } as Part, unit });
const amount = (part: Part, unit: Units = money) => ({ part: { kind: 'amount', ...part } as Part, unit });
const duration = (part: Part) => ({ part: { kind: 'duration', ...part } as Part, unit: weeks });
const rank = (part: Part) => ({ part: { kind: 'rank', ...part } as Part, unit: updates });
const share = (part: Part) => ({
  part: { kind: 'share', of: { words: 'cases', defined: true }, ...part } as Part,
});
const change = (part: Part) => ({ part: { kind: 'change', direction: 'up', ...part } as Part });
const multiple = (part: Part) => ({ part: { kind: 'multiple', reading: 'times-as-many', ...part } as Part });
const trend = (part: Part) => ({ part: { kind: 'trend', direction: 'flat', ...part } as Part });

/** What is to be said, in English and in Arabic: the quantity as one phrase. */
export const table: [{ part: Part; unit?: Units }, string, string][] = [
  [count({ value: 43 }), '43 plots', '٤٣ مخططًا'],
  [count({ value: 1 }), '1 plot', 'مخطط واحد'],
  [count({ value: 2 }), '2 plots', 'مخططان'],
  [count({ value: 7 }), '7 plots', '٧ مخططات'],
  [count({ value: 1200 }), '1,200 plots', '١٬٢٠٠ مخطط'],
  [count({ qualifier: 'round', value: 12, asWritten: 'a dozen plots' }), 'a dozen plots', 'a dozen plots'],
  [count({ qualifier: 'about', value: 40 }), 'about 40 plots', 'نحو ٤٠ مخططًا'],
  [count({ qualifier: 'almost', upper: 40 }), 'almost 40 plots', 'ما يقرب من ٤٠ مخططًا'],
  [count({ qualifier: 'just-over', lower: 40 }), 'just over 40 plots', 'أكثر بقليل من ٤٠ مخططًا'],
  [count({ qualifier: 'more-than', lower: 750 }), 'more than 750 plots', 'أكثر من ٧٥٠ مخططًا'],
  [count({ qualifier: 'more-than', lower: 1 }), 'more than 1 plot', 'أكثر من مخطط'],
  [count({ qualifier: 'more-than', lower: 2 }), 'more than 2 plots', 'أكثر من مخططين'],
  [count({ qualifier: 'at-least', lower: 9 }), 'at least 9 plots', 'ما لا يقل عن ٩ مخططات'],
  [count({ qualifier: 'less-than', upper: 20 }), 'less than 20 plots', 'أقل من ٢٠ مخططًا'],
  [count({ qualifier: 'at-most', upper: 20 }), 'at most 20 plots', 'ما لا يزيد على ٢٠ مخططًا'],
  [count({ qualifier: 'between', lower: 2, upper: 3 }), 'between 2 and 3 plots', 'ما بين ٢ و٣ مخططات'],
  [count({ value: 4.5e9 }), '4.5 billion plots', '٤٫٥ مليار مخطط'],
  [count({ value: 1234567 }), '1,234,567 plots', '١٬٢٣٤٬٥٦٧ مخططًا'],

  [amount({ value: 27500000 }), '£27.5 million', '٢٧٫٥ مليون جنيه إسترليني'],
  [amount({ value: 3000000 }), '£3 million', '٣ ملايين جنيه إسترليني'],
  [amount({ value: 27512345 }), '£27,512,345', '٢٧٬٥١٢٬٣٤٥ جنيهًا إسترلينيًا'],
  [amount({ value: -5 }), '−£5', 'سالب ٥ جنيهات إسترلينية'],
  [amount({ value: -2 }), '−£2', 'سالب جنيهين إسترلينيين'],
  [amount({ qualifier: 'about', value: 12 }), 'about £12', 'نحو ١٢ جنيهًا إسترلينيًا'],
  [amount({ qualifier: 'almost', upper: 12 }), 'almost £12', 'ما يقرب من ١٢ جنيهًا إسترلينيًا'],
  [amount({ qualifier: 'just-over', lower: 12 }), 'just over £12', 'أكثر بقليل من ١٢ جنيهًا إسترلينيًا'],
  [amount({ qualifier: 'more-than', lower: 2 }), 'more than £2', 'أكثر من جنيهين إسترلينيين'],
  [amount({ qualifier: 'at-least', lower: 12 }), 'at least £12', 'ما لا يقل عن ١٢ جنيهًا إسترلينيًا'],
  [amount({ qualifier: 'less-than', upper: 12 }), 'less than £12', 'أقل من ١٢ جنيهًا إسترلينيًا'],
  [amount({ qualifier: 'at-most', upper: 12 }), 'at most £12', 'ما لا يزيد على ١٢ جنيهًا إسترلينيًا'],
  [amount({ qualifier: 'between', lower: 3, upper: 5 }), 'between £3 and £5', 'ما بين ٣ و٥ جنيهات إسترلينية'],
  [amount({ qualifier: 'round', value: 1, asWritten: 'a pound' }), 'a pound', 'a pound'],
  [amount({ value: -0.4 }, plots), '−0.4 plots', 'سالب ٠٫٤ مخطط'],

  [share({ value: 13, scale: 'percent' }), '13 per cent', '١٣ في المئة'],
  [share({ value: '2/3', scale: 'fraction' }), 'two thirds', 'الثلثان'],
  [share({ value: '1/2', scale: 'fraction' }), 'half', 'النصف'],
  [share({ value: '3/4', scale: 'fraction' }), 'three quarters', 'ثلاثة أرباع'],
  [share({ value: '7/20', scale: 'fraction' }), '7 in 20', '٧ من ٢٠'],
  [share({ qualifier: 'about', value: '1/4', scale: 'fraction' }), 'about a quarter', 'نحو الربع'],
  [
    share({ qualifier: 'almost', upper: 90, scale: 'percent' }),
    'almost 90 per cent',
    'ما يقرب من ٩٠ في المئة',
  ],
  [
    share({ qualifier: 'just-over', lower: '1/2', scale: 'fraction' }),
    'just over half',
    'أكثر بقليل من النصف',
  ],
  [share({ qualifier: 'more-than', lower: '1/3', scale: 'fraction' }), 'more than a third', 'أكثر من الثلث'],
  [
    share({ qualifier: 'more-than', lower: '2/3', scale: 'fraction' }),
    'more than two thirds',
    'أكثر من الثلثين',
  ],
  [
    share({ qualifier: 'at-least', lower: 40, scale: 'percent' }),
    'at least 40 per cent',
    'ما لا يقل عن ٤٠ في المئة',
  ],
  [share({ qualifier: 'less-than', upper: '1/10', scale: 'fraction' }), 'less than a tenth', 'أقل من العشر'],
  [
    share({ qualifier: 'at-most', upper: 5, scale: 'percent' }),
    'at most 5 per cent',
    'ما لا يزيد على ٥ في المئة',
  ],
  [
    share({ qualifier: 'between', lower: 10, upper: 12, scale: 'percent' }),
    'between 10 and 12 per cent',
    'ما بين ١٠ و١٢ في المئة',
  ],
  [share({ qualifier: 'round', value: '1/2', scale: 'fraction', asWritten: 'half' }), 'half', 'half'],

  [change({ value: 25, scale: 'percent' }), 'up by 25 per cent', 'زيادة بمقدار ٢٥ في المئة'],
  [change({ value: 1, scale: 'points' }), 'up by 1 percentage point', 'زيادة بمقدار نقطة مئوية واحدة'],
  [
    change({ value: 2, scale: 'points', direction: 'down' }),
    'down by 2 percentage points',
    'انخفاض بمقدار نقطتين مئويتين',
  ],
  [change({ value: 4, scale: 'points' }), 'up by 4 percentage points', 'زيادة بمقدار ٤ نقاط مئوية'],
  [
    change({ qualifier: 'about', value: '1/5', scale: 'fraction' }),
    'up by about a fifth',
    'زيادة بمقدار نحو الخمس',
  ],
  [
    change({ qualifier: 'almost', upper: '1/2', scale: 'fraction' }),
    'up by almost half',
    'زيادة بمقدار ما يقرب من النصف',
  ],
  [
    change({ qualifier: 'just-over', lower: 3, scale: 'percent' }),
    'up by just over 3 per cent',
    'زيادة بمقدار أكثر بقليل من ٣ في المئة',
  ],
  [
    change({ qualifier: 'more-than', lower: '2/3', scale: 'fraction' }),
    'up by more than two thirds',
    'زيادة بمقدار أكثر من الثلثين',
  ],
  [
    change({ qualifier: 'at-least', lower: 3, scale: 'percent' }),
    'up by at least 3 per cent',
    'زيادة بمقدار ما لا يقل عن ٣ في المئة',
  ],
  [
    change({ qualifier: 'less-than', upper: 3, scale: 'percent' }),
    'up by less than 3 per cent',
    'زيادة بمقدار أقل من ٣ في المئة',
  ],
  [
    change({ qualifier: 'at-most', upper: 3, scale: 'percent' }),
    'up by at most 3 per cent',
    'زيادة بمقدار ما لا يزيد على ٣ في المئة',
  ],
  [
    change({ qualifier: 'between', lower: 3, upper: 5, scale: 'percent' }),
    'up by between 3 and 5 per cent',
    'زيادة بمقدار ما بين ٣ و٥ في المئة',
  ],
  [change({ value: 0, scale: 'percent', direction: 'flat' }), 'unchanged', 'دون تغيير'],
  [change({ qualifier: 'round', value: 2, scale: 'fraction', asWritten: 'doubled' }), 'doubled', 'doubled'],

  [multiple({ value: 2 }), 'twice as many', 'ضعف ما كان'],
  [multiple({ value: 3 }), 'three times as many', 'ثلاثة أضعاف ما كان'],
  [multiple({ value: 1.5 }), '1.5 times as many', '١٫٥ مرة قدر ما كان'],
  [multiple({ value: 12 }), '12 times as many', '١٢ ضعف ما كان'],
  [multiple({ value: '1/2', asWritten: 'half as many' }), 'half as many', 'half as many'],
  [multiple({ qualifier: 'about', value: 4 }), 'about four times as many', 'نحو أربعة أضعاف ما كان'],
  [multiple({ value: 3, reading: 'times-more' }), 'three times more', 'زيادة بمقدار ثلاثة أضعاف'],
  [
    multiple({ value: 3, reading: 'unclear', asWritten: 'three times higher' }),
    'three times higher',
    'three times higher',
  ],
  [multiple({ qualifier: 'round', value: 2, asWritten: 'doubled' }), 'doubled', 'doubled'],

  [trend({}), 'unchanged', 'دون تغيير'],
  [trend({ qualifier: 'about' }), 'about unchanged', 'دون تغيير تقريبًا'],
  [trend({ qualifier: 'almost' }), 'almost unchanged', 'دون تغيير تقريبًا'],
  [trend({ direction: 'up' }), 'rising', 'في ارتفاع'],
  [trend({ direction: 'down' }), 'falling', 'في انخفاض'],

  [duration({ value: 3 }), '3 weeks', '٣ أسابيع'],
  [duration({ qualifier: 'just-over', lower: 2 }), 'just over 2 weeks', 'أكثر بقليل من أسبوعين'],
  [duration({ qualifier: 'about', value: 1 }), 'about 1 week', 'نحو أسبوع'],
  [duration({ qualifier: 'almost', upper: 11 }), 'almost 11 weeks', 'ما يقرب من ١١ أسبوعًا'],
  [duration({ qualifier: 'more-than', lower: 100 }), 'more than 100 weeks', 'أكثر من ١٠٠ أسبوع'],
  [duration({ qualifier: 'at-least', lower: 3 }), 'at least 3 weeks', 'ما لا يقل عن ٣ أسابيع'],
  [duration({ qualifier: 'less-than', upper: 3 }), 'less than 3 weeks', 'أقل من ٣ أسابيع'],
  [duration({ qualifier: 'at-most', upper: 3 }), 'at most 3 weeks', 'ما لا يزيد على ٣ أسابيع'],
  [duration({ qualifier: 'between', lower: 2, upper: 3 }), 'between 2 and 3 weeks', 'ما بين ٢ و٣ أسابيع'],
  [duration({ qualifier: 'round', value: 1, asWritten: 'a decade ago' }), 'a decade ago', 'a decade ago'],

  [rank({ value: 1 }), 'first threat update', 'أول تحديث للتهديدات'],
  [rank({ value: 11 }), 'threat update number 11', 'تحديث للتهديدات رقم ١١'],
];
