import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDate } from '../../src/briefing/dates.js';
import { sayDate, sayGap, sayTick, sayYear } from '../../src/language/dates.js';
import { addLanguage, languageFor } from '../../src/language/registry.js';
import { term } from '../../src/language/term.js';
import { languages } from './languages.js';

const language = languageFor('en-GB');
const say = (edtf: string): string => sayDate(parseDate(edtf)!, language);

describe('dates in words', () => {
  const cases: Record<string, string> = {
    '2017': '2017',
    '2017-03': 'March 2017',
    '2024-10-08': '8 October 2024',
    '2024-XX': '2024',
    '2024-21': 'spring 2024',
    '199X': 'the 1990s',
    '200X': '2000 to 2009',
    '19XX': '1900 to 1999',
    '2017~': 'about 2017',
    '2017?': '2017, uncertain',
    '2017-03%': 'about March 2017, uncertain',
    '2017-03/..': 'from March 2017 on',
    '2017-03/': 'from March 2017, end not known',
    '../2017': 'until 2017',
    '/2017': 'until 2017, start not known',
    '2016/2017~': '2016 to about 2017',
    '199X/200X': 'the 1990s to 2000–2009',
    '20XX/..': 'from 2000–2099 on',
    '2017?/..': 'from 2017 on, uncertain',
    'XXXX-03': 'March, year not given',
    'XXXX-03-22': '22 March, year not given',
    XXXX: 'Date not given',
    '2024-10-08T14:30Z': '8 October 2024, 14:30 UTC',
    '2024-10-08T14:30:05-05:00': '8 October 2024, 14:30:05 UTC−05:00',
    '0000': '1 BCE',
    '-0043/0014': '44 BCE to 14 CE',
    '0014-03': 'March 14 CE',
    '-0043-03-15': '15 March 44 BCE',
    'Y-17000': '17,001 BCE',
    'Y-17000~': 'about 17,000 BCE',
    'Y-4500000000~': 'about 4.5 billion years ago',
    Y12345: '12,345',
  };
  for (const [edtf, words] of Object.entries(cases)) {
    it(`says ${edtf} as “${words}”`, () => assert.equal(say(edtf), words));
  }

  it('is in the order and digits of the language', () => {
    assert.equal(sayDate(parseDate('2024-10-08')!, languageFor('en-US')), 'October 8, 2024');
    assert.equal(sayYear(-4_500_000_000, language), '4.5 billion years ago');
  });

  it('never names a day, a month or a year that was not written', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((m) => String(m).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), month, (year, m) => {
        assert.equal(say(`${year}-${m}`).match(/\d+/g)?.join(), String(year));
        assert.equal(say(`XXXX-${m}`).match(/\d/), null);
      }),
    );
  });

  it('labels ticks as coarse as their step', () => {
    assert.equal(sayTick({ year: 2024 }, language), '2024');
    assert.equal(sayTick({ year: -799_999 }, language), '800,000 BCE');
    assert.equal(sayTick({ year: -800_000, ago: true }, language), '800,000 years ago');
    assert.equal(sayTick({ year: 2024, month: 10 }, language), 'Oct 2024');
    assert.equal(sayTick({ year: 2024, month: 10, day: 8 }, language), '8 Oct');
    assert.equal(sayTick({ year: 2024, month: 10, day: 8 }, language, false, true), '8 Oct 2024');
    assert.equal(sayTick({ year: 2024, month: 1, day: 1 }, language), '1 Jan 2024');
    assert.match(sayTick({ year: 2024, month: 1, day: 1, time: '14:00' }, language), /^(14:00|2:00\sPM)$/);
    assert.match(sayTick({ year: 2024, month: 1, day: 1, time: '14:00' }, language, true), /UTC$/);
  });

  it('says how much later, exactly only where it is known', () => {
    const gap = (a: string, b: string): string | undefined => sayGap(parseDate(a)!, parseDate(b)!, language);
    assert.equal(
      sayGap(parseDate('2014-05-01')!, parseDate('2017-05-01')!, language, true),
      '3 years earlier',
    );
    assert.equal(
      sayGap(parseDate('2017-03-01')!, parseDate('2017-06-01')!, language, true),
      '3 months earlier',
    );
    assert.equal(gap('2014-03-08', '2017-03-10'), '3 years later');
    assert.equal(gap('2014', '2017-03'), 'about 3 years later');
    assert.equal(gap('2022-11-16', '2024-03-22'), 'about 16 months later');
    assert.equal(gap('2024-03-08', '2024-08-08'), '5 months later');
    assert.equal(gap('2022', '2022-11-16'), undefined);
    assert.equal(gap('2020-02-20', '2021'), undefined);
    assert.equal(gap('2020-03/2021-09', '2021-10-04'), undefined);
    assert.equal(gap('2020-03/2021-09', '2024-10'), 'about 3 years later');
    assert.equal(gap('2024-12-31', '203X'), undefined);
    assert.equal(gap('17XX', '184X'), undefined);
    assert.equal(gap('17XX', '195X'), 'about 200 years later');
    assert.equal(gap('198X', '2001-05-01'), undefined);
    assert.equal(gap('198X', '2006-05-01'), 'about 20 years later');
    assert.equal(gap('Y-4500000000~', 'Y-310000000~'), 'about 4.2 billion years later');
    assert.equal(gap('Y-310000000', '-03XX'), 'about 310 million years later');
    assert.equal(gap('Y-310000000', 'Y-300000000'), undefined);
    assert.equal(gap('Y-66000000', 'Y-30000000'), 'about 36 million years later');
    assert.equal(gap('-8999~', '-1320'), 'about 7,700 years later');
    assert.equal(gap('1899~', '2024'), 'about 130 years later');
    assert.equal(gap('1914', '1939'), 'about 25 years later');
    assert.equal(gap('199X', '2000-05-01'), undefined);
    assert.equal(gap('2024-10-08', '2024-10-30'), undefined);
    assert.equal(gap('2017-03/..', '2022-03'), '5 years later');
    assert.equal(gap('XXXX-03', '2022'), undefined);
  });
});

describe('dates in the words of other languages', () => {
  before(() => languages.forEach(addLanguage));

  it('that begin, end and go on, in the case that a word asks for', () => {
    const cases: [code: string, edtf: string, words: string][] = [
      ['ar', '2017-03/', 'ابتداءً من مارس ٢٠١٧، والنهاية غير معروفة'],
      ['ar', 'Y-66000000/..', 'منذ ٦٦ مليون سنة'],
      ['ar', 'Y-66000000~/', 'ابتداءً من نحو ٦٦ مليون سنة مضت، والنهاية غير معروفة'],
      ['he', '2017-03/..', 'מאז מרץ 2017'],
      ['he', '2017-03/', 'החל במרץ 2017, הסיום אינו ידוע'],
      ['he', '2017~/', 'החל בערך ב-2017, הסיום אינו ידוע'],
      ['he', 'Y-66000000/..', 'לפני 66 מיליון שנה ואילך'],
      ['he', 'Y-66000000/', 'החל לפני 66 מיליון שנה, הסיום אינו ידוע'],
      ['id', '2017/', 'mulai 2017, waktu berakhirnya tidak diketahui'],
      ['ja', '2024-01/2024-03-08', '2024年1月から2024年3月8日まで'],
      ['ko', 'Y-66000000/..', '6600만 년 전부터 계속'],
      ['zh', 'XXXX-03', '3月（未说明年份）'],
      ['zh', 'XXXX-10', '10月（未说明年份）'],
      ['zh', 'XXXX-12-22', '12月22日（未说明年份）'],
      ['pl', '2024-22/..', 'od lata 2024'],
      ['pl', '2024-22~', 'około lata 2024'],
      ['pl', '199X/..', 'od lat 1990–1999'],
      ['uk', '2017-03~/..', 'від приблизно березня 2017 р.'],
      ['tr', '2024-22', '2024 yazı'],
      ['tr', '2024-22/..', '2024 yazından itibaren'],
      ['tr', 'XXXX-22', 'yaz (yıl belirtilmedi)'],
      ['tr', '2017~/..', '2017 dolaylarından itibaren'],
      ['tr', '2017-03?/..', 'Mart 2017’den itibaren (kesin değil)'],
      ['tr', '2024-03-04/2024-03-08', '4 Mart 2024’ten 8 Mart 2024’e kadar'],
      ['hi', '199X/..', '1990 के दशक से अब तक'],
      ['hi', '2024-22', '2024 की गर्मियाँ'],
      ['hi', '2024-22/..', '2024 की गर्मियों से अब तक'],
      ['hi', 'XXXX-22', 'गर्मियाँ (वर्ष नहीं बताया गया)'],
    ];
    for (const [code, edtf, words] of cases)
      assert.equal(sayDate(parseDate(edtf)!, languageFor(code)).replace(/\s/g, ' '), words);
    const from = (code: string, from: string) => term(languageFor(code), 'date-to', { from, to: '2022' });
    assert.equal(from('pl', 'mar 2021'), 'od marca 2021 do 2022');
  });

  it('after a preposition, with the article that joins it', () => {
    const edtfs = ['2017~/..', '2017~/', '2016/2017~', '2024-10-08~', '2024-22~', '-0043/0014', '197X/199X'];
    const cases: Record<string, string[]> = {
      de: [
        'seit etwa 2017',
        'ab etwa 2017, Ende nicht bekannt',
        '2016 bis etwa 2017',
        'um den 8. Oktober 2024',
        'um den Sommer 2024',
        '44 v. Chr. bis 14 n. Chr.',
        '1970er bis 1990er Jahre',
      ],
      fr: [
        'depuis 2017 environ',
        'à partir de 2017 environ, fin non connue',
        'de 2016 à 2017 environ',
        'vers le 8 octobre 2024',
        'vers l’été 2024',
        'de 44 av. J.-C. à 14 apr. J.-C.',
        'des années 1970 aux années 1990',
      ],
      es: [
        'desde 2017 aproximadamente',
        'a partir de 2017 aproximadamente, fin desconocido',
        'de 2016 a 2017 aproximadamente',
        'hacia el 8 de octubre de 2024',
        'hacia el verano de 2024',
        'de 44 a. C. a 14 d. C.',
        'de la década de 1970 a la década de 1990',
      ],
      it: [
        'dal 2017 circa in poi',
        'a partire dal 2017 circa, fine non nota',
        'dal 2016 al 2017 circa',
        'intorno all’8 ottobre 2024',
        'intorno all’estate 2024',
        'dal 44 a.C. al 14 d.C.',
        'dagli anni 1970 agli anni 1990',
      ],
      pt: [
        'desde 2017 aproximadamente',
        'a partir de 2017 aproximadamente, fim desconhecido',
        'de 2016 a 2017 aproximadamente',
        'por volta de 8 de outubro de 2024',
        'por volta do verão de 2024',
        'de 44 a.C. a 14 d.C.',
        'da década de 1970 à década de 1990',
      ],
      nl: [
        'sinds ongeveer 2017',
        'vanaf ongeveer 2017, einde niet bekend',
        '2016 tot en met ongeveer 2017',
        'rond 8 oktober 2024',
        'rond de zomer van 2024',
        '44 v.Chr. tot en met 14 n.Chr.',
        'de jaren 1970 tot en met de jaren 1990',
      ],
    };
    const said = (code: string, edtf: string) =>
      sayDate(parseDate(edtf)!, languageFor(code)).replace(/\s/g, ' ');
    for (const [code, words] of Object.entries(cases))
      assert.deepEqual(
        edtfs.map((edtf) => said(code, edtf)),
        words,
      );
    const one: [code: string, edtf: string, words: string][] = [
      ['de', '2017-03~', 'etwa März 2017'],
      ['de', 'Y-66000000/', 'beginnend vor 66 Millionen Jahren, Ende nicht bekannt'],
      ['fr', 'Y-66000000/..', 'depuis 66 millions d’années'],
      ['fr', '../Y-66000000~', 'jusqu’à il y a environ 66 millions d’années'],
      ['fr', '../-0043', 'jusqu’en 44 av. J.-C.'],
      ['it', '../2024-08-01~', 'fino al 1º agosto 2024 circa'],
      ['pt', '../2024-21', 'até a primavera de 2024'],
      ['pt-PT', '../2024-21', 'até à primavera de 2024'],
      ['nl', '../2017', 'tot en met 2017'],
      ['nl', '2024-21/2024-23', 'het voorjaar van 2024 tot en met het najaar van 2024'],
    ];
    for (const [code, edtf, words] of one) assert.equal(said(code, edtf), words);
    const span = (code: string) => term(languageFor(code), 'date-on', { date: '2000–2099' });
    assert.deepEqual(['de', 'fr', 'es', 'it', 'pt', 'nl'].map(span), [
      'seit 2000–2099',
      'depuis 2000–2099',
      'desde 2000–2099',
      'dal 2000–2099 in poi',
      'desde 2000–2099',
      'sinds 2000–2099',
    ]);
    const tick = (month: number, day: number) => sayTick({ year: 2024, month, day }, languageFor('es'));
    assert.equal(
      term(languageFor('es'), 'date-to', { from: tick(10, 8), to: tick(11, 1) }),
      'del 8 oct al 1 nov',
    );
  });

  it('that are a span of years', () => {
    const span = (code: string, year: string) => term(languageFor(code), 'date-year', { year });
    assert.equal(span('fa', '۱۴۰۰–۱۴۹۹'), '۱۴۰۰–۱۴۹۹ میلادی');
    assert.equal(span('fa', '۱۹۰۰–۱۹۹۹'), '۱۹۰۰–۱۹۹۹');
    assert.deepEqual(
      ['ja', 'ko', 'zh'].map((code) =>
        term(languageFor(code), 'date-about', { date: span(code, '1900–1999') }),
      ),
      ['1900–1999年ごろ', '1900–1999년경', '约1900–1999年'],
    );
  });

  it('that are earlier than another, not than now', () => {
    const earlier = (code: string, a = '2014', b = '2017-03') =>
      sayGap(parseDate(a)!, parseDate(b)!, languageFor(code), true);
    assert.deepEqual(
      ['ja', 'ko', 'zh'].map((code) => earlier(code, '2014-05-01', '2017-05-01')),
      ['その3年前', '그보다 3년 전', '早3年'],
    );
    assert.deepEqual(
      ['ja', 'ko', 'zh'].map((code) => earlier(code)),
      ['その約3年前', '그보다 약 3년 전', '早约3年'],
    );
    assert.deepEqual(
      ['tr', 'hi'].map((code) => earlier(code)),
      ['yaklaşık 3 yıl daha önce', 'उससे लगभग 3 साल पहले'],
    );
    assert.equal(earlier('ko', 'Y-4500000000~', 'Y-310000000~'), '그보다 약 42억 년 전');
    assert.deepEqual(
      [1, 2].map((n) => term(languageFor('he'), 'events', { n })),
      ['אירוע אחד', '2 אירועים'],
    );
  });
});
