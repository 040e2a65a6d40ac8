/**
 * Turkish. Units stand in the singular, after the number and its qualifier ("750’den fazla diplomat"); the words of a
 * denominator stand without a suffix ("vakalar"). Suffixes follow how a number is read aloud.
 */
import type { LanguageFile } from './en.js';

export const tr: LanguageFile = {
  code: 'tr',
  dir: 'ltr',
  unit: 'last',
  // "2024 yazı"; where no year is given, "yaz".
  inflect: (words, as) =>
    as === 'rate'
      ? rate(words)
      : seasons[as]
        ? `${words} ${seasons[as]}${words && 'ı'}`
        : suffixed(words, as),
  scales: {
    6: { other: '{n} milyon' },
    9: { other: '{n} milyar' },
    12: { other: '{n} trilyon' },
  },
  words: {
    about: 'yaklaşık {n}|aşağı yukarı {n}|takriben {n}|{n} civarında|{n} dolayında|{n} kadar',
    almost: 'neredeyse {n}|{n:dat} yakın|hemen hemen {n}',
    'just-over': '{n:abl} biraz fazla|{n:gen} biraz üzerinde|{n:acc} biraz aşkın',
    'more-than': '{n:abl} fazla|{n:abl} çok|{n:acc} aşkın|{n:acc} aşan|{n:gen} üzerinde',
    'at-least': 'en az {n}|asgari {n}|{n} veya daha fazla|{n} ya da daha fazla',
    'less-than': '{n:abl} az|{n:gen} altında',
    'at-most': 'en fazla {n}|en çok {n}|azami {n}|{n} veya daha az|{n} ya da daha az',
    between: '{n} ila {m}|{n} ile {m} arasında|{n} ile {m} arası|{n} veya {m}',

    minus: 'eksi {n}',
    money: '{n} {unit}',
    per: '{unit} ({per} başına)',
    'percent.other': 'yüzde {n}',
    'points.other': '{n} yüzde puanı',
    'quantity.other': '{n} {unit}',
    numbers: 'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on',
    'unit-fractions':
      'yarı|üçte bir|dörtte bir|beşte bir|altıda bir|yedide bir|sekizde bir|dokuzda bir|onda bir',
    'fractions.other':
      'ikide {n}|üçte {n}|dörtte {n}|beşte {n}|altıda {n}|yedide {n}|sekizde {n}|dokuzda {n}|onda {n}',
    'out-of': '{m:loc} {n}',
    times:
      'aynı sayıda|iki katı|üç katı|dört katı|beş katı|altı katı|yedi katı|sekiz katı|dokuz katı|on katı',
    'times-more.other': 'başlangıçtaki sayının {n} katı kadar artış',
    'times-as-many': '{n}',
    'n-times.other': '{n} katı',
    multiple: '{unit}: {n}',
    ordinals: 'ilk/birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu',
    ranked: '{n} {unit}',
    rank: '{n}. sıradaki',
    numbered: '{n} {unit}',

    up: '{n:rate} artış|{n} arttı|{n} artarak|{n} yükseldi|{n} artış|{n} yükseliş',
    down: '{n:rate} düşüş|{n} azaldı|{n} düştü|{n} geriledi|{n} azalış|{n} düşüş',
    'trend-about': 'genel olarak {n}|aşağı yukarı {n}|büyük ölçüde {n}',
    'trend-almost': 'neredeyse {n}|hemen hemen {n}',
    'trend-up': 'artıyor|yükseliyor|artışta|yükselişte',
    'trend-down': 'azalıyor|düşüyor|düşüşte|gerilemekte',
    'trend-flat': 'değişmedi|sabit|durağan|değişmeden',

    'no-base': 'başlangıç sayısı belirtilmedi',
    base: 'başlangıç sayısı: {n}',
    of: '{words} içindeki pay',
    'of-undefined': '{of} (“{words}” ile neyin kastedildiği belirtilmedi)',
    'in-words': 'kaynağın sözleriyle: “{words}”',
    unclear: 'kaç katının kastedildiği belli değil',
    calculation: 'kendi hesabımız: {how}',
    'from-to': 'önce {n}, sonra {m} (kendi hesabımız)',
    'from-to-by': 'önce {n}, sonra {m}; fark: {by} (kendi hesabımız)',
    rounded: '{n}, yuvarlanmış',

    'drawn-units': 'Çizimde {n} işaret var; her işaret bir tane: {unit}.',
    'drawn-open': 'Ucu açık çizildi: daha fazla olabilir.',
    'drawn-bound': 'Ucu kesik çizgili çizildi: daha az olabilir.',
    'drawn-about': 'Ucu kesik çizgili çizildi: sayı kesin değil.',
    'drawn-part': 'Bütünün bir parçası olarak çizildi.',
    'drawn-cells': '100 kareden {n} kare dolu olarak çizildi.',
    'drawn-up': 'Ölçeksiz, yukarı bakan bir ok olarak çizildi.',
    'drawn-down': 'Ölçeksiz, aşağı bakan bir ok olarak çizildi.',
    'drawn-flat': 'Ölçeksiz, kesik çizgili yatay bir çizgi olarak çizildi.',
    'drawn-before-after': 'Sıfırdan başlayan iki çubuk olarak çizildi: önce ve sonra.',
    'drawn-bars': 'Tek ölçekte, sıfırdan başlayan çubuklar olarak çizildi.',
    'drawn-blocks': 'O zaman için bir blok, şimdi için aynı boyda bloklar çizildi.',
    'drawn-parts': 'Tek bir bütünün parçaları olarak çizildi.',
    'drawn-dots': 'Sıfırdan başlayan tek ölçekte noktalar olarak çizildi.',
    'drawn-span': 'Olası en düşük sayıdan en yükseğine bir çizgi olarak çizildi.',
    'drawn-ring': 'Açık halka olarak çizildi: sayı kesin değil.',
    'drawn-rows': 'İşaret sıraları olarak çizildi.',

    beside: '{a}, {b}',
    labelled: '{label}: {words}',
    sentence: '{words}.',

    role: '{name}, {role}',
    part: '{name} ({part})',
    reporting: '{words} ({source})',
    'according-to': '{what}, kaynak: {source}',
    external: '{words} ({external})',
    'as-of': '{when} itibarıyla',
    cited: '{publisher}, {title}',
    source: 'Kaynak',
    'archived-copy': 'Arşiv kopyası',
    'pull-quote': 'Öne çıkan alıntı',
    'edit-ellipsis': '“{at}” çıkarılan sözleri gösterir ({by})',
    'edit-bracket': '“{at}” sonradan eklendi ({by})',
    'edit-sic': '“{at}” özgün metinde böyle',
    'edit-emphasis': '“{at}” vurgusu eklendi ({by})',
    'edits-explained': 'Düzenlemelerin açıklaması',
    'in-the-text': 'Haberde bul',
    'translated-by': 'Çeviri: {by}',
    'translated-from': '{from} aslından çevrildi',
    'translated-from-by': '{from} aslından çevrildi ({by})',

    correction: 'Düzeltildi ({date})',
    clarification: 'Açıklık getirildi ({date})',
    update: 'Güncellendi ({date})',
    retraction: 'Geri çekildi ({date})',
    was: '{head}: önceki hâli {was}. {note}',
    'was-not-said': '{head}. {note}',

    view: 'Görünüm',
    list: 'Liste',
    chart: 'Grafik',
    find: 'Ara ve süz',
    search: 'Ara',
    found: 'Bulunan: {n}, toplam: {m}',
    'found-none': 'Sonuç yok. Başka sözcükler deneyin ya da aramayı ve süzgeçleri temizleyin.',
    clear: 'Temizle',
    actors: 'Kimler var',
    certainty: 'Ne kadar kesin',
    'certainty-none': 'Belirtilmedi',
    count: '{name} ({n})',
    previous: 'Önceki',
    next: 'Sonraki',
    place: '{n}. sırada, toplam {m}',
    more: 'Daha fazla göster ({n})',
    'newest-first': 'Önce en yeniler',
    'zoom-in': 'Yakınlaştır',
    'zoom-out': 'Uzaklaştır',
    'zoom-all': 'Tümünü göster',
    'zoom-to': 'Şuna yakınlaştır',
    'zoom-these': 'Bunlara yakınlaştır',
    earlier: 'Daha önce',
    later: 'Daha sonra',
    periods: 'Dönemler',
    'chart-keys':
      'Ok tuşları olaydan olaya götürür. Artı ve eksi yakınlaştırıp uzaklaştırır, sıfır tümünü gösterir, Page Up ve Page Down görünümü kaydırır. “Liste” aynı olayları metin olarak gösterir.',
    share: 'Paylaş',
    'share-which': 'Hangi bilgi',
    'copy-text': 'Metni kopyala',
    'copy-link': 'Bağlantıyı kopyala',
    'share-via': 'Şununla paylaş…',
    copied: 'Kopyalandı',
    'not-copied': 'Kopyalanamadı: sözcükler seçili',

    timeline: 'Zaman çizelgesi',
    'date-not-given': 'Tarih belirtilmedi',
    'date-inferred': 'tarih çıkarsandı, belirtilmedi',
    'date-year': '{year}',
    'date-about': '{date} dolayları',
    'date-uncertain': '{date} (kesin değil)',
    'date-21': '{year:spring}',
    'date-22': '{year:summer}',
    'date-23': '{year:autumn}',
    'date-24': '{year:winter}',
    'date-decade': '{year:plural}',
    'date-to': '{from:abl} {to:dat} kadar',
    'date-on': '{date:abl} itibaren',
    'date-end-unknown': '{date:abl} itibaren, sonu bilinmiyor',
    'date-until': '{date:dat} kadar',
    'date-start-unknown': '{date:dat} kadar, başlangıcı bilinmiyor',
    'date-no-year': '{date} (yıl belirtilmedi)',
    'date-at': '{date}, {time}',
    'date-bce': 'MÖ {year}',
    'date-ce': 'MS {year}',
    'date-ago': '{n} yıl önce',
    'date-gap-about': 'yaklaşık {gap}',
    'date-elsewhere': 'tarih başka bir kaynaktan biliniyor',
    'date-within': 'bu süre içinde bir zaman',
    'date-core': 'kesin olarak bu süre içinde',
    'date-inexact': 'bu tarih dolaylarında',
    'date-open': 'hâlâ sürüyor',
    'date-end': 'sonu bilinmiyor',
    'date-start': 'başlangıcı bilinmiyor',
    window: 'Sayım dönemi',
    period: 'Dönem',
    statement: 'Açıklama',
    publication: 'Yayın',
    scheduled: 'Planlandı',
    confirmed: 'Doğrulandı',
    reported: 'Bildirildi',
    claimed: 'Öne sürüldü',
    alleged: 'İddia',
    charged: 'Hakkında ceza davası açıldı',
    convicted: 'Mahkûmiyet',
    disputed: 'Tartışmalı',
    'in-response-to': 'Şuna yanıt: {title}',
    response: 'Yanıt: {title}',
    chosen: 'Grafikte seçilen',
    'months-later.other': '{n} ay sonra',
    'years-later.other': '{n} yıl sonra',
    'months-earlier.other': '{n} ay daha önce',
    'years-earlier.other': '{n} yıl daha önce',
    'events.other': '{n} olay',
    others: 'Diğerleri',

    then: 'o zaman',
    now: 'şimdi',
    before: 'önce',
    after: 'sonra',
    difference: 'fark',
    'our-calculation': 'kendi hesabımız',
    figure: 'Veri',
    number: 'Sayı',
    said: 'Kim söyledi',
    'one-mark': 'her işaret bir tane ({unit})',
    'show-table': 'Tablo olarak göster',
    'copy-table': 'Tabloyu kopyala',
    'download-csv': 'CSV olarak indir',
    'lower-bound': 'En az',
    'upper-bound': 'En çok',
    'column-of': 'Neyin payı',
    'column-window': 'Dönem',
    notes: 'Notlar',
    address: 'Adres',
    'ratio-count': '{greatest}: şunun {n}: {least} (kendi hesabımız)',
    'ratio-amount': '{greatest}: şunun {n}: {least} (kendi hesabımız)',
    'not-ranked': 'Verilen sırada: hangisinin daha büyük olduğu her biri için bilinmiyor.',
    'refuse-nothing': 'Böyle sayılar çizilmez.',
    'refuse-kind': 'Tek ölçekte çizilmedi: sayılar farklı türden.',
    'refuse-unit': 'Tek ölçekte çizilmedi: sayılar aynı şeyi saymıyor.',
    'refuse-denominator': 'Tek ölçekte çizilmedi: paylar aynı bütünün payları değil.',
    'refuse-window': 'Tek ölçekte çizilmedi: sayılar aynı dönemi kapsamıyor.',
    'refuse-base': 'Tek ölçekte çizilmedi: her sayının kendi başlangıç noktası var ve bu belirtilmedi.',
    'refuse-bound': 'Tek ölçekte çizilmedi: bir sayının en fazla ne kadar olduğu bilinmiyor.',
    'refuse-floor': 'Tek ölçekte çizilmedi: bir sayının en az ne kadar olduğu bilinmiyor.',
    'refuse-sum': 'Bir bütünün parçaları olarak çizilmedi: toplamları onu aşıyor.',
    'refuse-open': 'Bir bütünün parçaları olarak çizilmedi: hepsi kesin değil.',
    'sum-whole': 'Parçalar birlikte bütünü oluşturuyor.',
    'sum-rest': 'Parçaların toplamı {n}; kalanı belirtilmedi (kendi hesabımız).',
    'sum-rounded': 'Parçaların toplamı {n}, çünkü yuvarlandılar (kendi hesabımız).',
    'sum-left': 'belirtilmedi',
  },
};

const ones = 'sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz'.split('|');
const tens = '|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan'.split('|');

/** The last word of a number read aloud: of 750 "elli", of 2017 "yedi", of 27,5 "beş". */
function lastWord(digits: string): string {
  const number = digits.replace(/^.*,/, '').replaceAll('.', '');
  const zeros = /0*$/.exec(number)![0].length;
  const last = Number(number.charAt(number.length - zeros - 1));
  if (zeros === 0 || zeros === number.length) return ones[last]!;
  if (zeros === 1) return tens[last]!;
  return zeros === 2 ? 'yüz' : zeros < 6 ? 'bin' : zeros < 9 ? 'milyon' : 'milyar';
}

const seasons: Record<string, string> = {
  spring: 'ilkbahar',
  summer: 'yaz',
  autumn: 'sonbahar',
  winter: 'kış',
};

/** A case suffix by vowel harmony, set off by an apostrophe after digits; before words in brackets. */
function suffixed(all: string, as: string): string {
  const [, bare = '', after = ''] = /^(.*?)( \(.*)?$/s.exec(all)!;
  // "66 milyon yıl öncesinden".
  const words = bare.replace(/ önce$/, ' öncesi');
  const digits = /(\d[\d.,]*|UTC)$/.exec(words)?.[0];
  const word = digits === 'UTC' ? 'ce' : digits ? lastWord(digits) : words;
  const vowel =
    word === 'saat' ? 'e' : (/([aeıioöuü])[^aeıioöuü]*$/i.exec(word)?.[1] ?? 'e').toLocaleLowerCase('tr');
  const open = /[aeıioöuü]$/i.test(word);
  const hard = /[fstkçşhp]$/i.test(word);
  // A compound noun ("iki katı", "2024 yazı") has an n before what follows.
  const buffer = /(kat|puan|yaz|bahar|kış|dolaylar|önces)[ıi]$/.test(words) ? 'n' : '';
  const two = /[eiöü]/.test(vowel) ? 'e' : 'a';
  const four = { a: 'ı', ı: 'ı', e: 'i', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' }[vowel]!;
  const suffix = {
    abl: `${buffer}${hard ? 't' : 'd'}${two}n`,
    loc: `${buffer}${hard ? 't' : 'd'}${two}`,
    dat: `${buffer || open ? buffer || 'y' : ''}${two}`,
    acc: `${buffer || open ? buffer || 'y' : ''}${four}`,
    gen: `${open ? 'n' : ''}${four}n`,
    plural: `l${two}r`,
    like: `l${four}k`,
  }[as];
  return suffix ? `${words}${digits ? '’' : ''}${suffix}${after}` : all;
}

/** Words after which nothing is added: "yüzde 25’ten fazla artış". */
const ready = /(fazla|az|çok|yakın|aşkın|aşan|kadar|arası|arasında|civarında|dolayında|üzerinde|altında)$/;

/** "Yüzde 25 oranında artış", "üçte bir oranında artış"; "500.000 avroluk artış", "4 yüzde puanlık düşüş". */
function rate(words: string): string {
  if (ready.test(words)) return words;
  if (/\d$|yarı$|(iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on)[dt][ae] \p{L}+$/u.test(words))
    return `${words} oranında`;
  const noun = words.replace(/puanı$/, 'puan');
  // Another compound takes no such ending: "3 tehdit raporu artış".
  return / \p{L}+ (?!kişi)\p{L}+[ıiuü]$/u.test(noun) ? words : suffixed(noun, 'like');
}
