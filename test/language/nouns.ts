/** What is counted, in every language, in the forms that its briefings would give: for figures whose words are not the point. */
import type { Figure, Unit } from '../../src/briefing/types.js';

type Forms = Omit<Unit, 'id' | 'currency' | 'per'>;

/** A thing, a week, an euro, an update; and what a share is of, as the language wants it in a briefing. */
export interface Nouns {
  plan: Forms;
  week: Forms;
  euro: Forms;
  update: Forms;
  crossing: string;
  cases: string;
}

export const nouns: Record<string, Nouns> = {
  en: {
    plan: { one: 'plan', other: 'plans' },
    week: { one: 'week', other: 'weeks' },
    euro: { one: 'euro', other: 'euros' },
    update: { one: 'threat update', other: 'threat updates' },
    crossing: 'crossing',
    cases: 'cases',
  },
  ar: {
    plan: { one: 'مخطط', two: 'مخططان', few: 'مخططات', many: 'مخططًا', other: 'مخطط' },
    week: { one: 'أسبوع', two: 'أسبوعان', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' },
    euro: { other: 'يورو' },
    update: { one: 'تحديث للتهديدات', other: 'تحديثات للتهديدات' },
    crossing: 'رحلة',
    cases: 'الحالات',
  },
  de: {
    plan: { one: 'Plan', other: 'Pläne' },
    week: { one: 'Woche', other: 'Wochen' },
    euro: { other: 'Euro' },
    update: { one: 'Lagebericht', other: 'Lageberichte' },
    crossing: 'Überfahrt',
    cases: 'der Fälle',
  },
  es: {
    plan: { one: 'plan', other: 'planes' },
    week: { one: 'semana', other: 'semanas' },
    euro: { one: 'euro', other: 'euros' },
    update: { one: 'actualización', other: 'actualizaciones' },
    crossing: 'travesía',
    cases: 'los casos',
  },
  fa: {
    plan: { other: 'نقشه' },
    week: { other: 'هفته' },
    euro: { other: 'یورو' },
    update: { other: 'گزارش تهدید' },
    crossing: 'عبور',
    cases: 'پرونده‌ها',
  },
  fr: {
    plan: { one: 'projet', other: 'projets' },
    week: { one: 'semaine', other: 'semaines' },
    euro: { one: 'euro', other: 'euros' },
    update: { one: 'évaluation', other: 'évaluations' },
    crossing: 'traversée',
    cases: 'les dossiers',
  },
  he: {
    plan: { one: 'מזימה', other: 'מזימות' },
    week: { one: 'שבוע', two: 'שבועיים', other: 'שבועות' },
    euro: { other: 'אירו' },
    update: { one: 'הערכה', other: 'הערכות' },
    crossing: 'הפלגה',
    cases: 'התיקים',
  },
  hi: {
    plan: { one: 'साज़िश', other: 'साज़िशें' },
    week: { other: 'सप्ताह' },
    euro: { other: 'यूरो' },
    update: { other: 'आकलन' },
    crossing: 'फेरी',
    cases: 'मामलों',
  },
  id: {
    plan: { other: 'rencana' },
    week: { other: 'minggu' },
    euro: { other: 'euro' },
    update: { other: 'laporan ancaman' },
    crossing: 'penyeberangan',
    cases: 'kasus',
  },
  it: {
    plan: { one: 'piano', other: 'piani' },
    week: { one: 'settimana', other: 'settimane' },
    euro: { other: 'euro' },
    update: { one: 'valutazione', other: 'valutazioni' },
    crossing: 'traversata',
    cases: 'i casi',
  },
  ja: {
    plan: { other: '件' },
    week: { other: '週間' },
    euro: { other: 'ユーロ' },
    update: { other: '脅威評価' },
    crossing: '便',
    cases: '事案',
  },
  ko: {
    plan: { other: '건' },
    week: { other: '주' },
    euro: { other: '유로' },
    update: { other: '위협 평가' },
    crossing: '편',
    cases: '사건',
  },
  nl: {
    plan: { one: 'plan', other: 'plannen' },
    week: { one: 'week', other: 'weken' },
    euro: { other: 'euro' },
    update: { one: 'dreigingsupdate', other: 'dreigingsupdates' },
    crossing: 'overtocht',
    cases: 'de gevallen',
  },
  pl: {
    plan: { one: 'plan', few: 'plany', many: 'planów', other: 'planu' },
    week: { one: 'tydzień', few: 'tygodnie', many: 'tygodni', other: 'tygodnia' },
    euro: { other: 'euro' },
    update: { one: 'ocena zagrożeń', few: 'oceny zagrożeń', many: 'ocen zagrożeń', other: 'oceny zagrożeń' },
    crossing: 'przeprawę',
    cases: 'spraw',
  },
  pt: {
    plan: { one: 'plano', other: 'planos' },
    week: { one: 'semana', other: 'semanas' },
    euro: { one: 'euro', other: 'euros' },
    update: { one: 'avaliação', other: 'avaliações' },
    crossing: 'travessia',
    cases: 'os casos',
  },
  tr: {
    plan: { other: 'plan' },
    week: { other: 'hafta' },
    euro: { other: 'avro' },
    update: { other: 'tehdit raporu' },
    crossing: 'geçiş',
    cases: 'vakalar',
  },
  uk: {
    plan: { one: 'план', few: 'плани', many: 'планів', other: 'плану' },
    week: { one: 'тиждень', few: 'тижні', many: 'тижнів', other: 'тижня' },
    euro: { other: 'євро' },
    update: { one: 'оцінка загроз', few: 'оцінки загроз', many: 'оцінок загроз', other: 'оцінки загроз' },
    crossing: 'переправу',
    cases: 'справ',
  },
  zh: {
    plan: { other: '起' },
    week: { other: '周' },
    euro: { other: '欧元' },
    update: { other: '次威胁评估' },
    crossing: '航次',
    cases: '案件',
  },
};

/** A unit of a language, by one of those nouns. */
export const unitOf = (
  code: string,
  noun: Exclude<keyof Nouns, 'crossing' | 'cases'>,
  part?: Partial<Unit>,
): Unit => ({
  id: noun,
  ...nouns[code]![noun],
  ...part,
});

/** A figure of a briefing with its values, and with words of a language for what it counts. */
export function inLanguage({ unit, of, asWritten: _, window: __, ...kept }: Figure, code: string): Figure {
  const noun = unit?.currency
    ? 'euro'
    : kept.kind === 'rank'
      ? 'update'
      : kept.kind === 'duration'
        ? 'week'
        : 'plan';
  return {
    ...kept,
    label: '–',
    asWritten: '–',
    ...(of && { of: { ...of, words: nouns[code]!.cases } }),
    ...(unit && { unit: unitOf(code, noun, { ...(unit.per && { per: nouns[code]!.crossing }) }) }),
  };
}
