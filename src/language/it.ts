/**
 * Italian. In a briefing, the words of a denominator have their article ("i casi"). A unit's `many`, for millions, has
 * its own "di" ("di passeggeri"); where it is left out, it is made.
 */
import type { LanguageFile } from './en.js';

export const it: LanguageFile = {
  code: 'it',
  dir: 'ltr',
  inflect: (words, as) => cases[as]?.(words) ?? words,
  agree: ([masculine, feminine], noun) => (feminine && isFeminine.test(noun) ? feminine : masculine),
  // A thousand "miliardi" are said so.
  scales: {
    6: { one: '{n} milione', other: '{n} milioni' },
    9: { one: '{n} miliardo', other: '{n} miliardi' },
  },
  words: {
    about: 'circa {n:il}|all’incirca {n:il}|intorno {n:a}|approssimativamente {n:il}|{n} circa',
    almost: 'quasi {n:il}|poco meno {n:di}|vicino {n:a}|pressoché {n:il}',
    'just-over': 'poco più {n:di}|poco oltre {n:il}|appena più {n:di}|leggermente più {n:di}',
    'more-than': 'oltre {n:il}|più {n:di}',
    'at-least': 'almeno {n:il}|come minimo {n:il}|non meno {n:di}|{n} o più',
    'less-than': 'meno {n:di}|sotto {n:il}|al di sotto {n:di}',
    'at-most': 'al massimo {n:il}|non più {n:di}|fino {n:a}|{n} o meno',
    between: 'tra {n} e {m}|fra {n} e {m}|{n:da} {m:a}|{n} o {m}',

    minus: 'meno {n}',
    money: '{n} {unit}',
    per: '{unit} per {per}|{unit} al {per}|{unit} a {per}|{unit} all’{per}|{unit} alla {per}',
    'percent.other': '{n:range} per cento',
    'points.one': '{n} punto percentuale',
    'points.other': '{n} punti percentuali',
    'quantity.many': '{n} {unit:di}',
    'quantity.other': '{n} {unit}',
    numbers: 'un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci',
    'unit-fractions': 'la metà|un terzo|un quarto|un quinto|un sesto|un settimo|un ottavo|un nono|un decimo',
    'fractions.other':
      '{n} metà|{n} terzi|{n} quarti|{n} quinti|{n} sesti|{n} settimi|{n} ottavi|{n} noni|{n} decimi',
    'out-of': '{n} su {m}',
    times:
      'lo stesso numero|il doppio|il triplo|il quadruplo|il quintuplo|sei volte tanto|sette volte tanto|otto volte tanto|nove volte tanto|dieci volte tanto',
    'times-more.one': '{n:volta} volta il livello iniziale in più',
    'times-more.other': '{n} volte il livello iniziale in più',
    'times-as-many': '{n}',
    'n-times.other': '{n} volte tanto',
    multiple: '{unit}: {n}',
    ordinals:
      'primo/prima|secondo/seconda|terzo/terza|quarto/quarta|quinto/quinta|sesto/sesta|settimo/settima|ottavo/ottava|nono/nona|decimo/decima',
    ranked: '{n} {unit}',
    rank: 'numero {n}',
    numbered: '{unit} {n}',

    up: 'aumento {n:di}|crescita {n:di}|incremento {n:di}|rialzo {n:di}|aumentato {n:di}|cresciuto {n:di}|salito {n:di}',
    down: 'calo {n:di}|diminuzione {n:di}|riduzione {n:di}|flessione {n:di}|diminuito {n:di}|calato {n:di}|sceso {n:di}',
    'trend-about': 'nel complesso {n}|più o meno {n}|sostanzialmente {n}',
    'trend-almost': 'quasi {n}|pressoché {n}',
    'trend-up': 'in aumento|in crescita|crescente|in rialzo',
    'trend-down': 'in calo|in diminuzione|decrescente|in ribasso',
    'trend-flat': 'stabile|stabili|invariato|invariata|costante|fermo|ferma',

    'no-base': 'numero di partenza non indicato',
    base: 'numero di partenza: {n}',
    of: '{words:di}',
    'of-undefined': '{of} (non è precisato che cosa comprenda «{words}»)',
    'in-words': 'nelle parole della fonte: «{words}»',
    unclear: 'non è chiaro per quanto si moltiplichi',
    calculation: 'nostro calcolo: {how}',
    'from-to': '{n:da} {m:a} (nostro calcolo)',
    'from-to-by': '{n:da} {m:a}; differenza: {by} (nostro calcolo)',
    rounded: '{n}, numero arrotondato',

    'drawn-units': 'Rappresentato con segni ({n}); ogni segno è un caso: {unit}.',
    'drawn-open': 'Rappresentato con un’estremità aperta: può essere di più.',
    'drawn-bound': 'Rappresentato con un’estremità tratteggiata: può essere di meno.',
    'drawn-about': 'Rappresentato con un’estremità tratteggiata: il numero non è esatto.',
    'drawn-part': 'Rappresentato come parte del tutto.',
    'drawn-cells': 'Rappresentato con caselle: {n} su 100.',
    'drawn-up': 'Rappresentato con una freccia verso l’alto, senza scala.',
    'drawn-down': 'Rappresentato con una freccia verso il basso, senza scala.',
    'drawn-flat': 'Rappresentato con una linea orizzontale tratteggiata, senza scala.',
    'drawn-before-after': 'Rappresentato con due barre a partire da zero, prima e dopo.',
    'drawn-bars': 'Rappresentato con barre a partire da zero sulla stessa scala.',
    'drawn-blocks': 'Rappresentato con un blocco allora e blocchi della stessa dimensione ora.',
    'drawn-parts': 'Rappresentato come parti di un unico totale.',
    'drawn-dots': 'Rappresentato con punti su una sola scala a partire da zero.',
    'drawn-span': 'Rappresentato con una linea dal numero più basso possibile al più alto.',
    'drawn-ring': 'Rappresentato con un cerchio aperto: il numero non è esatto.',
    'drawn-rows': 'Rappresentato con file di segni.',

    beside: '{a} {b}',
    labelled: '{label}: {words}',
    sentence: '{words}.',

    role: '{name}, {role}',
    part: '{name} ({part})',
    reporting: '{words} ({source})',
    'according-to': '{what}, secondo {source}',
    external: '{words} ({external})',
    'as-of': 'Dati aggiornati {when:al}',
    cited: '{publisher}, {title}',
    source: 'Fonte',
    'archived-copy': 'Copia archiviata',
    'pull-quote': 'Citazione in evidenza',
    'edit-ellipsis': '«{at}» indica parole omesse ({by})',
    'edit-bracket': '«{at}» è un’aggiunta ({by})',
    'edit-sic': '«{at}» è così nell’originale',
    'edit-emphasis': 'enfasi su «{at}» ({by})',
    'edits-explained': 'Modifiche spiegate',
    'in-the-text': 'Trova nell’articolo',
    'translated-by': 'Traduzione: {by}',
    'translated-from': 'Tradotto {from:from}',
    'translated-from-by': 'Tradotto {from:from} ({by})',

    correction: 'Corretto ({date})',
    clarification: 'Precisato ({date})',
    update: 'Aggiornato ({date})',
    retraction: 'Ritirato ({date})',
    was: '{head}: in precedenza, {was}. {note}',
    'was-not-said': '{head}. {note}',

    view: 'Vista',
    list: 'Elenco',
    chart: 'Grafico',
    find: 'Cerca e filtra',
    search: 'Cerca',
    found: 'Trovati: {n} su {m}',
    'found-none': 'Nessun risultato. Prova con altre parole, oppure cancella ricerca e filtri.',
    clear: 'Cancella',
    actors: 'Persone e organizzazioni',
    certainty: 'Grado di certezza',
    'certainty-none': 'Non indicato',
    count: '{name} ({n})',
    previous: 'Precedente',
    next: 'Successivo',
    place: '{n} su {m}',
    more: 'Mostra altro ({n})',
    'newest-first': 'Prima i più recenti',
    'zoom-in': 'Ingrandisci',
    'zoom-out': 'Riduci',
    'zoom-all': 'Mostra tutto',
    'zoom-to': 'Ingrandisci su',
    'zoom-these': 'Ingrandisci su questi',
    earlier: 'Prima',
    later: 'Dopo',
    periods: 'Periodi',
    'chart-keys':
      'Le frecce passano da un evento all’altro. Più e meno ingrandiscono e riducono, zero mostra tutto, Pag su e Pag giù spostano la vista. «Elenco» mostra gli stessi eventi come testo.',
    share: 'Condividi',
    'share-which': 'Quale dato',
    'copy-text': 'Copia il testo',
    'copy-link': 'Copia il link',
    'share-via': 'Condividi tramite…',
    copied: 'Copiato',
    'not-copied': 'Non copiato: le parole sono selezionate',

    timeline: 'Cronologia',
    'date-not-given': 'Data non indicata',
    'date-inferred': 'data dedotta, non indicata',
    'date-year': '{year}',
    'date-about': '{date:intorno}',
    'date-uncertain': '{date}, data incerta',
    'date-21': 'primavera {year}',
    'date-22': 'estate {year}',
    'date-23': 'autunno {year}',
    'date-24': 'inverno {year}',
    'date-decade': 'gli anni {year}',
    'date-to': '{from:dal} {to:al}',
    'date-on': '{date:dal} in poi',
    'date-end-unknown': 'a partire {date:dal}, fine non nota',
    'date-until': 'fino {date:al}',
    'date-start-unknown': 'fino {date:al}, inizio non noto',
    'date-no-year': '{date}, anno non indicato',
    'date-at': '{date}, {time}',
    'date-bce': '{year} a.C.',
    'date-ce': '{year} d.C.',
    'date-ago': '{n:anni} fa',
    'date-gap-about': 'circa {gap}',
    'date-elsewhere': 'data nota da un’altra fonte',
    'date-within': 'in un momento di questo periodo',
    'date-core': 'sicuramente in questo periodo',
    'date-inexact': 'intorno a questa data',
    'date-open': 'ancora in corso',
    'date-end': 'fine non nota',
    'date-start': 'inizio non noto',
    window: 'Periodo di conteggio',
    period: 'Periodo',
    statement: 'Dichiarazione',
    publication: 'Pubblicazione',
    scheduled: 'In programma',
    confirmed: 'Confermato',
    reported: 'Riportato',
    claimed: 'Affermato',
    alleged: 'Presunto',
    charged: 'Incriminazione',
    convicted: 'Condanna',
    disputed: 'Contestato',
    'in-response-to': 'In risposta a: {title}',
    response: 'Risposta: {title}',
    chosen: 'Scelto nel grafico',
    'months-later.one': '{n} mese dopo',
    'months-later.other': '{n} mesi dopo',
    'years-later.one': '{n} anno dopo',
    'years-later.other': '{n:anni} dopo',
    'months-earlier.one': '{n} mese prima',
    'months-earlier.other': '{n} mesi prima',
    'years-earlier.one': '{n} anno prima',
    'years-earlier.other': '{n:anni} prima',
    'events.one': '{n} evento',
    'events.other': '{n} eventi',
    others: 'Altri',

    then: 'allora',
    now: 'ora',
    before: 'prima',
    after: 'dopo',
    difference: 'differenza',
    'our-calculation': 'nostro calcolo',
    figure: 'Dato',
    number: 'Numero',
    said: 'Chi lo dice',
    'one-mark': 'ogni segno è un caso ({unit})',
    'show-table': 'Mostra come tabella',
    'copy-table': 'Copia la tabella',
    'download-csv': 'Scarica in CSV',
    'lower-bound': 'Minimo',
    'upper-bound': 'Massimo',
    'column-of': 'Di che cosa',
    'column-window': 'Periodo',
    notes: 'Note',
    address: 'Indirizzo',
    'ratio-count': '{greatest}: {n} rispetto a {least} (nostro calcolo)',
    'ratio-amount': '{greatest}: {n} rispetto a {least} (nostro calcolo)',
    'not-ranked': 'Nell’ordine dato: non sempre si sa quale sia maggiore.',
    'refuse-nothing': 'Numeri come questi non vengono disegnati.',
    'refuse-kind': 'Non sulla stessa scala: i numeri sono di tipo diverso.',
    'refuse-unit': 'Non sulla stessa scala: i numeri non contano la stessa cosa.',
    'refuse-denominator': 'Non sulla stessa scala: le quote non sono dello stesso totale.',
    'refuse-window': 'Non sulla stessa scala: i numeri non riguardano lo stesso periodo.',
    'refuse-base': 'Non sulla stessa scala: ogni numero parte da un valore proprio, che non è indicato.',
    'refuse-bound': 'Non sulla stessa scala: non si sa fin dove arrivi uno dei numeri.',
    'refuse-floor': 'Non sulla stessa scala: non si conosce il minimo di uno dei numeri.',
    'refuse-sum': 'Non mostrati come parti di un totale: insieme lo superano.',
    'refuse-open': 'Non mostrati come parti di un totale: non tutti sono esatti.',
    'sum-whole': 'Insieme, le parti sono il totale.',
    'sum-rest': 'La somma delle parti è pari {n:a}; il resto non è indicato (nostro calcolo).',
    'sum-rounded': 'La somma delle parti è pari {n:a}, perché sono arrotondate (nostro calcolo).',
    'sum-left': 'non indicato',
  },
};

const isFeminine = /^(?!(problem|sistem|tem|programm|clim|pian)a)\S*(a|zione|sione|tà|tù)(?!\S)/i;

/** The article of a number said with one: "l’8", "lo 0,5", "il 25". */
function numbered(words: string): string {
  const [whole = ''] = /^\d+/.exec(words) ?? [];
  if (whole === '0') return `lo ${words}`;
  return /^8|^11?$/.test(whole) && !/^1º/.test(words) ? `l’${words}` : `il ${words}`;
}

/** A percentage has an article within a sentence: "oltre il 13 per cento". */
const il = (words: string): string => (/^\d\S* per cento/.test(words) ? numbered(words) : words);

/** Days, years and seasons have an article, a month has none. */
function dated(date: string): string {
  if (/^\d/.test(date)) return / fa$/.test(date) ? date : numbered(date);
  if (/^primavera/.test(date)) return `la ${date}`;
  if (/^anni/.test(date)) return `gli ${date}`;
  return /^(estate|autunno|inverno)/.test(date) ? `l’${date}` : date;
}

/** A date after a preposition; "intorno", which cannot follow one, becomes "circa": "dal 2017 circa". */
function after(word: 'da' | 'a', date: string): string {
  const exact = date.replace(/^intorno a(gli |lla |l |ll’|d | )/, '');
  const said = joined(word, dated(exact));
  return exact === date ? said : said.replace(/^[^,]+/, '$& circa');
}

/** A preposition joined with the article that follows: "del", "dalla", "all’". */
function joined(word: 'di' | 'da' | 'a', words: string): string {
  const [, article, rest] = /^(il |lo |la |i |gli |le |l’)(.*)$/.exec(words) ?? [];
  if (!article) return `${word === 'a' && /^a/i.test(words) ? 'ad' : word} ${words}`;
  const stem = { di: 'de', da: 'da', a: 'a' }[word];
  const end = { 'il ': 'l ', 'i ': 'i ', 'gli ': 'gli ' }[article] ?? `l${article}`;
  return `${stem}${end}${rest}`;
}

/** The prepositions of a range, and "tra … e" with the article that they held. */
const parts = /(^| )(d?)a(l |lla |llo |ll’| )/g;
const apart = (_: string, before: string, from: string, end: string): string =>
  `${before}${from ? 'tra' : 'e'} ${end === 'l ' ? 'il ' : end.slice(1)}`;

const cases: Record<string, (words: string) => string> = {
  range: (words) =>
    words
      .replace(
        /^(tra|fra) (\S+) e (\S+)$/,
        (_, between, n, m) => `${between} ${numbered(n)} e ${numbered(m)}`,
      )
      .replace(/^da (\S+) a (\S+)$/, (_, n, m) => `${joined('da', numbered(n))} ${joined('a', numbered(m))}`),
  il,
  da: (words) => joined('da', il(words)),
  di: (words) => {
    // "Aumento dal 13 al 15" would be another: between these it is "tra".
    if (/^da(l|ll[ao]|ll’\S+)? .+ a/.test(words)) return words.replace(parts, apart);
    return /^(d(i|e\S+)|tra|fra) /.test(words) ? words : joined('di', il(words));
  },
  a: (words) => joined('a', il(words)),
  dal: (date) => after('da', date),
  from: (name) =>
    joined(
      'da',
      /^[aeiouh]/.test(name) ? `l’${name}` : /^(s[^aeiou]|[xyz])/.test(name) ? `lo ${name}` : `il ${name}`,
    ),
  al: (date) => after('a', date),
  intorno: (date) => (/^dal/.test(date) ? `${date} circa` : `intorno ${after('a', date)}`),
  volta: (n) => (n === 'un' ? 'una' : n),
  date: (date) => date.replace(/^1(?= \p{L})/u, '1º'),
  anni: (n) => (/(milione|miliardo|milioni|miliardi)$/.test(n) ? `${n} di anni` : `${n} anni`),
};
