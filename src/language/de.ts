/**
 * German. In a briefing, the words of a denominator stand in the genitive, with their article ("der Fälle"). Ordinals
 * are digits, which go with every gender, unless the source has the word.
 */
import type { LanguageFile, Words } from './en.js';

export const de: LanguageFile = {
  code: 'de',
  dir: 'ltr',
  inflect: (words, as) => cases[as]?.(words) ?? words,
  scales: {
    6: { one: '{n} Million', other: '{n} Millionen' },
    9: { one: '{n} Milliarde', other: '{n} Milliarden' },
    12: { one: '{n} Billion', other: '{n} Billionen' },
  },
  regions: {
    // Made when asked for.
    get 'de-CH'() {
      const entries = Object.entries(de.words as Record<string, string>).map(([key, text]) => [
        key,
        swiss(text),
      ]);
      return { words: Object.fromEntries(entries) as Partial<Words> };
    },
  },
  words: {
    about: 'rund {n}|etwa {n}|ungefähr {n}|circa {n}|zirka {n}|schätzungsweise {n}|um die {n:ohne}',
    almost: 'fast {n}|knapp {n}|nahezu {n}|beinahe {n}|annähernd {n}|nicht ganz {n}|etwas weniger als {n}',
    'just-over': 'etwas mehr als {n}|gut {n}|knapp über {n}|ein wenig mehr als {n}|kaum mehr als {n}',
    'more-than': 'mehr als {n}|über {n}',
    'at-least': 'mindestens {n}|wenigstens {n}|zumindest {n}|nicht weniger als {n}|{n} oder mehr',
    'less-than': 'weniger als {n}|unter {n}',
    'at-most': 'höchstens {n}|maximal {n}|nicht mehr als {n}|bis {n:zu}|{n} oder weniger',
    between: '{n} bis {m}|zwischen {n:dem} und {m:dem}|von {n} bis {m}|{n} oder {m}',

    minus: 'minus {n}',
    money: '{n} {unit}',
    per: '{unit} pro {per}|{unit} je {per}',
    'percent.other': '{n} Prozent',
    'points.one': '{n} Prozentpunkt',
    'points.other': '{n} Prozentpunkte',
    'quantity.other': '{n} {unit}',
    numbers: 'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn',
    'unit-fractions':
      'die Hälfte|ein Drittel|ein Viertel|ein Fünftel|ein Sechstel|ein Siebtel|ein Achtel|ein Neuntel|ein Zehntel',
    'fractions.other':
      '{n} Hälften|{n} Drittel|{n} Viertel|{n} Fünftel|{n} Sechstel|{n} Siebtel|{n} Achtel|{n} Neuntel|{n} Zehntel',
    'out-of': '{n} von {m}',
    times: 'genau|doppelt|dreimal|viermal|fünfmal|sechsmal|siebenmal|achtmal|neunmal|zehnmal',
    'times-more.other': 'das {n:fold} des Ausgangswerts zusätzlich',
    'times-as-many': '{n} so viele|{n} so viel|{n} so hoch|{n} so groß|{n} so oft|{n} so häufig',
    'n-times.other': '{n:mal}',
    multiple: '{n} {unit}',
    ordinals:
      '1./erste/erster/erstes|2./zweite/zweiter/zweites|3./dritte/dritter/drittes|4./vierte/vierter/viertes|5./fünfte/fünfter/fünftes|6./sechste/sechster/sechstes|7./siebte/siebter/siebtes|8./achte/achter/achtes|9./neunte/neunter/neuntes|10./zehnte/zehnter/zehntes',
    ranked: '{n} {unit}',
    rank: 'Nummer {n}',
    numbered: '{unit} {n}',

    up: 'Anstieg um {n}|gestiegen um {n}|um {n} gestiegen|stieg um {n}|Zunahme um {n}|Zuwachs um {n}|um {n} zugenommen|Plus von {n:dem}',
    down: 'Rückgang um {n}|gesunken um {n}|um {n} gesunken|sank um {n}|Abnahme um {n}|um {n} gefallen|fiel um {n}|Minus von {n:dem}',
    'trend-about': 'weitgehend {n}|in etwa {n}|ungefähr {n}|im Großen und Ganzen {n}',
    'trend-almost': 'fast {n}|nahezu {n}|beinahe {n}',
    'trend-up': 'steigend|gestiegen|zunehmend|wachsend|höher',
    'trend-down': 'sinkend|gesunken|abnehmend|rückläufig|niedriger',
    'trend-flat': 'unverändert|gleichbleibend|gleich geblieben|stabil|konstant',

    'no-base': 'Ausgangswert nicht genannt',
    base: 'Ausgangswert: {n}',
    of: '{words}',
    'of-undefined': '{of} (was die Worte „{words}“ umfassen, wird nicht gesagt)',
    'in-words': 'in den Worten der Quelle: „{words}“',
    unclear: 'welches Vielfache gemeint ist, ist nicht klar',
    calculation: 'eigene Berechnung: {how}',
    'from-to': 'vorher {n}, nachher {m} (eigene Berechnung)',
    'from-to-by': 'vorher {n}, nachher {m}; Unterschied: {by} (eigene Berechnung)',
    rounded: '{n}, gerundet',

    'drawn-units': 'Dargestellt durch Zeichen ({n}); ein Zeichen steht für einen Fall ({unit}).',
    'drawn-open': 'Dargestellt mit offenem Ende: Es kann mehr sein.',
    'drawn-bound': 'Dargestellt mit gestricheltem Ende: Es kann weniger sein.',
    'drawn-about': 'Dargestellt mit gestricheltem Ende: Die Zahl ist nicht genau.',
    'drawn-part': 'Dargestellt als Teil des Ganzen.',
    'drawn-cells': 'Dargestellt als {n} von 100 Feldern.',
    'drawn-up': 'Dargestellt als Pfeil nach oben, ohne Maßstab.',
    'drawn-down': 'Dargestellt als Pfeil nach unten, ohne Maßstab.',
    'drawn-flat': 'Dargestellt als gestrichelte waagerechte Linie, ohne Maßstab.',
    'drawn-before-after': 'Dargestellt als zwei Balken ab null, vorher und nachher.',
    'drawn-bars': 'Dargestellt als Balken ab null auf einer gemeinsamen Skala.',
    'drawn-blocks': 'Dargestellt als ein Block damals und gleich große Blöcke heute.',
    'drawn-parts': 'Dargestellt als Teile eines Ganzen.',
    'drawn-dots': 'Dargestellt als Punkte auf einer gemeinsamen Skala ab null.',
    'drawn-span': 'Dargestellt als Linie von der niedrigsten bis zur höchsten möglichen Zahl.',
    'drawn-ring': 'Dargestellt als offener Ring: Die Zahl ist nicht genau.',
    'drawn-rows': 'Dargestellt als Reihen von Zeichen.',

    beside: '{a} {b}',
    labelled: '{label}: {words}',
    sentence: '{words}.',

    role: '{name}, {role}',
    part: '{name} ({part})',
    reporting: '{words} ({source})',
    'according-to': '{what}, laut {source}',
    external: '{words} ({external})',
    'as-of': 'Stand: {when}',
    cited: '{publisher}, {title}',
    source: 'Quelle',
    'archived-copy': 'Archivierte Kopie',
    'pull-quote': 'Hervorgehobenes Zitat',
    'edit-ellipsis': '„{at}“ steht für ausgelassene Wörter ({by})',
    'edit-bracket': '„{at}“ wurde eingefügt ({by})',
    'edit-sic': '„{at}“ steht so im Original',
    'edit-emphasis': 'Hervorhebung von „{at}“ ({by})',
    'edits-explained': 'Änderungen erklärt',
    'in-the-text': 'Im Artikel finden',
    'translated-by': 'Übersetzung: {by}',
    'translated-from': 'Aus dem {from:dat} übersetzt',
    'translated-from-by': 'Aus dem {from:dat} übersetzt ({by})',

    correction: 'Korrigiert ({date})',
    clarification: 'Präzisiert ({date})',
    update: 'Aktualisiert ({date})',
    retraction: 'Zurückgezogen ({date})',
    was: '{head}: zuvor {was}. {note}',
    'was-not-said': '{head}. {note}',

    view: 'Ansicht',
    list: 'Liste',
    chart: 'Grafik',
    find: 'Suchen und filtern',
    search: 'Suchen',
    found: 'Gefunden: {n} von {m}',
    'found-none': 'Nichts gefunden. Versuchen Sie andere Wörter, oder setzen Sie Suche und Filter zurück.',
    clear: 'Zurücksetzen',
    actors: 'Personen und Organisationen',
    certainty: 'Wie sicher es ist',
    'certainty-none': 'Nicht angegeben',
    count: '{name} ({n})',
    previous: 'Zurück',
    next: 'Weiter',
    place: '{n} von {m}',
    more: 'Mehr anzeigen ({n})',
    'newest-first': 'Neueste zuerst',
    'zoom-in': 'Vergrößern',
    'zoom-out': 'Verkleinern',
    'zoom-all': 'Alles anzeigen',
    'zoom-to': 'Vergrößern auf',
    'zoom-these': 'Auf diese vergrößern',
    earlier: 'Früher',
    later: 'Später',
    periods: 'Zeiträume',
    'chart-keys':
      'Pfeiltasten führen von Ereignis zu Ereignis. Plus und Minus ändern die Vergrößerung, Null zeigt alles, Bild auf und Bild ab verschieben die Ansicht. „Liste“ zeigt dieselben Ereignisse als Text.',
    share: 'Teilen',
    'share-which': 'Welche Angabe',
    'copy-text': 'Text kopieren',
    'copy-link': 'Link kopieren',
    'share-via': 'Teilen über …',
    copied: 'Kopiert',
    'not-copied': 'Nicht kopiert: Die Wörter sind markiert',

    timeline: 'Zeitleiste',
    'date-not-given': 'Datum nicht genannt',
    'date-inferred': 'Datum erschlossen, nicht genannt',
    'date-year': '{year}',
    'date-about': '{date:um}',
    'date-uncertain': '{date}, unsicher',
    'date-21': 'Frühjahr {year}',
    'date-22': 'Sommer {year}',
    'date-23': 'Herbst {year}',
    'date-24': 'Winter {year}',
    'date-decade': 'die {year}er Jahre',
    'date-to': '{from:von} bis {to:bisEtwa}',
    'date-on': 'seit {date:seit}',
    'date-end-unknown': '{date:ab}, Ende nicht bekannt',
    'date-until': 'bis {date:bis}',
    'date-start-unknown': 'bis {date:bis}, Beginn nicht bekannt',
    'date-no-year': '{date}, Jahr nicht genannt',
    'date-at': '{date}, {time}',
    'date-bce': '{year} v. Chr.',
    'date-ce': '{year} n. Chr.',
    'date-ago': 'vor {n} Jahren',
    'date-gap-about': 'etwa {gap}',
    'date-elsewhere': 'Datum aus anderer Quelle bekannt',
    'date-within': 'irgendwann in diesem Zeitraum',
    'date-core': 'sicher in diesem Zeitraum',
    'date-inexact': 'etwa um diese Zeit',
    'date-open': 'dauert noch an',
    'date-end': 'Ende nicht bekannt',
    'date-start': 'Beginn nicht bekannt',
    window: 'Erfasster Zeitraum',
    period: 'Zeitabschnitt',
    statement: 'Äußerung',
    publication: 'Veröffentlichung',
    scheduled: 'Geplant',
    confirmed: 'Bestätigt',
    reported: 'Berichtet',
    claimed: 'Behauptet',
    alleged: 'Mutmaßlich',
    charged: 'Angeklagt',
    convicted: 'Verurteilt',
    disputed: 'Umstritten',
    'in-response-to': 'Als Reaktion auf: {title}',
    response: 'Reaktion: {title}',
    chosen: 'In der Grafik gewählt',
    'months-later.one': '{n} Monat später',
    'months-later.other': '{n} Monate später',
    'years-later.one': '{n} Jahr später',
    'years-later.other': '{n} Jahre später',
    'months-earlier.one': '{n} Monat früher',
    'months-earlier.other': '{n} Monate früher',
    'years-earlier.one': '{n} Jahr früher',
    'years-earlier.other': '{n} Jahre früher',
    'events.one': '{n} Ereignis',
    'events.other': '{n} Ereignisse',
    others: 'Andere',

    then: 'damals',
    now: 'jetzt',
    before: 'vorher',
    after: 'nachher',
    difference: 'Unterschied',
    'our-calculation': 'eigene Berechnung',
    figure: 'Angabe',
    number: 'Zahl',
    said: 'Wer das sagt',
    'one-mark': 'ein Zeichen steht für einen Fall ({unit})',
    'show-table': 'Als Tabelle anzeigen',
    'copy-table': 'Tabelle kopieren',
    'download-csv': 'Als CSV herunterladen',
    'lower-bound': 'Mindestens',
    'upper-bound': 'Höchstens',
    'column-of': 'Wovon',
    'column-window': 'Zeitraum',
    notes: 'Anmerkungen',
    address: 'Adresse',
    'ratio-count': '{greatest}: {n} so viele wie {least} (eigene Berechnung)',
    'ratio-amount': '{greatest}: {n} so viel wie {least} (eigene Berechnung)',
    'not-ranked': 'In der angegebenen Reihenfolge: Was größer ist, ist nicht in jedem Fall bekannt.',
    'refuse-nothing': 'Solche Zahlen werden nicht grafisch dargestellt.',
    'refuse-kind': 'Nicht auf einer Skala gezeigt: Die Zahlen sind verschiedener Art.',
    'refuse-unit': 'Nicht auf einer Skala gezeigt: Die Zahlen zählen nicht dasselbe.',
    'refuse-denominator':
      'Nicht auf einer Skala gezeigt: Die Anteile beziehen sich nicht auf dasselbe Ganze.',
    'refuse-window': 'Nicht auf einer Skala gezeigt: Die Zahlen gelten nicht für denselben Zeitraum.',
    'refuse-base':
      'Nicht auf einer Skala gezeigt: Jede Zahl hat ihren eigenen Ausgangswert, der nicht genannt ist.',
    'refuse-bound': 'Nicht auf einer Skala gezeigt: Wie groß eine Zahl höchstens ist, ist nicht bekannt.',
    'refuse-floor': 'Nicht auf einer Skala gezeigt: Wie groß eine Zahl mindestens ist, ist nicht bekannt.',
    'refuse-sum': 'Nicht als Teile eines Ganzen gezeigt: Zusammen sind sie mehr als das Ganze.',
    'refuse-open': 'Nicht als Teile eines Ganzen gezeigt: Nicht alle sind genau.',
    'sum-whole': 'Zusammen sind die Teile das Ganze.',
    'sum-rest': 'Zusammen sind die Teile {n}; der Rest ist nicht angegeben (eigene Berechnung).',
    'sum-rounded': 'Zusammen sind die Teile {n}, weil sie gerundet sind (eigene Berechnung).',
    'sum-left': 'nicht angegeben',
  },
};

/** As in Switzerland: without "ß", in its own quotation marks. */
const swiss = (text: string): string => text.replace(/ß/g, 'ss').replace(/„/g, '«').replace(/“/g, '»');

/** A part or points in the dative: "einem Drittel", "der Hälfte", "4 Prozentpunkten". */
const dative = (n: string): string =>
  n
    .replace(/(^| )ein (?=\S+tel( |$))/g, '$1einem ')
    .replace(/(^| )die (?=Hälfte( |$))/g, '$1der ')
    .replace(/(^| )(?!einem)(\S+ \S+tel)(?= |$)/g, '$1$2n')
    .replace(/Prozentpunkte$/, 'Prozentpunkten');

/** A date after a preposition, where "um" cannot stand: "seit etwa 2017". */
function after(date: string, put: (exact: string) => string): string {
  const exact = date.replace(/^(um (den |das )?|etwa )/, '');
  return exact === date ? put(date) : `etwa ${put(exact)}`;
}

const since = (date: string): string =>
  date.replace(/^(\d+\. \p{L})/u, 'dem $1').replace(/^die (\d+er) Jahre/, 'den $1 Jahren');

const cases: Record<string, (words: string) => string> = {
  // "Französisch" gives "aus dem Französischen", "Amerikanisches Englisch" "amerikanischen Englisch"; "Hindi" stays.
  dat: (name) =>
    name
      .replace(/^(\S+isch)es /, (_, kind: string) => `${kind.toLowerCase()}en `)
      .replace(/^(Latein|\S+isch|\S*deutsch)(?= \(|$)/i, (all) =>
        all === 'Latein' ? 'Lateinischen' : `${all}en`,
      ),
  dem: dative,
  // "Bis zu 4 Prozentpunkte", but "bis zur Hälfte".
  zu: (n) => (/^\d/.test(n) ? `zu ${n}` : `zu ${dative(n)}`.replace(/^zu der /, 'zur ')),
  ohne: (n) => n.replace(/^die /, ''),
  mal: (n) => `${n.replace(/^(\S+) (bis|oder) /, '$1- $2 ')}-mal`,
  fold: (n) => (/^\d/.test(n) ? `${n}-Fache` : `${n.charAt(0).toUpperCase()}${n.slice(1)}fache`),
  um: (date) =>
    /^(\d+\. \p{L}|Sommer|Herbst|Winter)/u.test(date)
      ? `um den ${date}`
      : date.startsWith('Frühjahr')
        ? `um das ${date}`
        : /^(die |[\d.’']+( v\. Chr\.)?$)/.test(date)
          ? `um ${date}`
          : `etwa ${date}`,
  von: (date) => date.replace(/^die (\d+er) Jahre/, '$1'),
  bisEtwa: (date) => after(date, (exact) => exact.replace(/^die /, '')),
  seit: (date) => after(date, (exact) => since(exact).replace(/^vor /, '')),
  // Of what may be over, "seit" would say that it goes on.
  ab: (date) => (date.startsWith('vor ') ? `beginnend ${date}` : `ab ${after(date, since)}`),
  bis: (date) =>
    after(date, (exact) =>
      exact.replace(/^(\d+\. \p{L})/u, 'zum $1').replace(/^die (\d+er Jahre)/, 'in die $1'),
    ),
};
