/**
 * French. In a briefing, the words of a denominator have their article ("les dossiers"): "de" contracts with it. A
 * unit's `many`, for millions, has its own "de" ("de passagers"); where it is left out, it is made.
 */
import type { LanguageFile } from './en.js';

export const fr: LanguageFile = {
  code: 'fr',
  dir: 'ltr',
  inflect: (words, as) => cases[as]?.(words) ?? words,
  agree: ([masculine, feminine], noun) => (feminine && isFeminine.test(noun) ? feminine : masculine),
  // A thousand "milliards" are a thousand of them: "billion" is another number in many ears.
  scales: {
    6: { one: '{n} million', other: '{n} millions' },
    9: { one: '{n} milliard', other: '{n} milliards' },
  },
  words: {
    about: 'environ {n}|quelque {n}|autour {n:de}|à peu près {n}|approximativement {n}|{n} environ',
    almost: 'près {n:de}|presque {n}|quasiment {n}|un peu moins {n:de}|pas loin {n:de}',
    'just-over': 'un peu plus {n:de}|à peine plus {n:de}|légèrement plus {n:de}',
    'more-than': 'plus {n:de}|au-delà {n:de}',
    'at-least': 'au moins {n}|au minimum {n}|pas moins {n:de}|{n} au moins|{n} au minimum|{n} ou plus',
    'less-than': 'moins {n:de}|en dessous {n:de}|en deçà {n:de}',
    'at-most':
      'au plus {n}|au maximum {n}|pas plus {n:de}|jusqu’{n:a}|{n} au plus|{n} au maximum|{n} ou moins',
    between: 'entre {n} et {m}|{n:de} {m:a}|{n} à {m}|{n} ou {m}',

    minus: 'moins {n}',
    money: '{n} {unit}',
    per: '{unit} par {per}',
    'percent.other': '{n} pour cent',
    'points.one': '{n} point de pourcentage',
    'points.other': '{n} points de pourcentage',
    'quantity.many': '{n} {unit:de}',
    'quantity.other': '{n} {unit}',
    numbers: 'un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
    'unit-fractions':
      'la moitié|un tiers|un quart|un cinquième|un sixième|un septième|un huitième|un neuvième|un dixième',
    'fractions.other':
      '{n} moitiés|{n} tiers|{n} quarts|{n} cinquièmes|{n} sixièmes|{n} septièmes|{n} huitièmes|{n} neuvièmes|{n} dixièmes',
    'out-of': '{n} sur {m}',
    times:
      'autant|le double|le triple|le quadruple|le quintuple|six fois plus|sept fois plus|huit fois plus|neuf fois plus|dix fois plus',
    'times-more.other': '{n:fois} fois le niveau initial en plus',
    'times-as-many': '{n}',
    'n-times.other': '{n} fois plus',
    multiple: '{unit}\u00a0: {n}',
    ordinals:
      'premier/première|deuxième/deuxième/second/seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième',
    ranked: '{n} {unit}',
    rank: 'numéro {n}',
    numbered: '{unit} {n}',

    up: 'hausse {n:de}|augmentation {n:de}|progression {n:de}|augmenté {n:de}|progressé {n:de}|augmente {n:de}|progresse {n:de}',
    down: 'baisse {n:de}|diminution {n:de}|recul {n:de}|baissé {n:de}|diminué {n:de}|reculé {n:de}|chuté {n:de}',
    'trend-about': 'globalement {n}|à peu près {n}|plutôt {n}',
    'trend-almost': 'presque {n}|quasi {n}|quasiment {n}',
    'trend-up': 'en hausse|en augmentation|en progression|croissante|croissant',
    'trend-down': 'en baisse|en recul|en diminution|décroissante|décroissant',
    'trend-flat': 'stable|stables|inchangée|inchangé|constante|constant|statique',

    'no-base': 'chiffre de départ non précisé',
    base: 'chiffre de départ\u00a0: {n}',
    of: '{words:de}',
    'of-undefined': '{of} (ce que recouvre «\u00a0{words}\u00a0» n’est pas précisé)',
    'in-words': 'selon les termes de la source\u00a0: «\u00a0{words}\u00a0»',
    unclear: 'le facteur de multiplication n’est pas clair',
    calculation: 'notre calcul\u00a0: {how}',
    'from-to': '{n:de} {m:a} (notre calcul)',
    'from-to-by': '{n:de} {m:a}\u00a0; écart\u00a0: {by} (notre calcul)',
    rounded: '{n}, chiffre arrondi',

    'drawn-units': 'Représenté par des marques ({n})\u00a0; une marque correspond à un cas\u00a0: {unit}.',
    'drawn-open': 'Représenté avec une extrémité ouverte\u00a0: ce peut être plus.',
    'drawn-bound': 'Représenté avec une extrémité en pointillé\u00a0: ce peut être moins.',
    'drawn-about': 'Représenté avec une extrémité en pointillé\u00a0: le chiffre n’est pas exact.',
    'drawn-part': 'Représenté comme une part du tout.',
    'drawn-cells': 'Représenté par des cases\u00a0: {n} sur 100.',
    'drawn-up': 'Représenté par une flèche vers le haut, sans échelle.',
    'drawn-down': 'Représenté par une flèche vers le bas, sans échelle.',
    'drawn-flat': 'Représenté par une ligne horizontale en pointillé, sans échelle.',
    'drawn-before-after': 'Représenté par deux barres partant de zéro, avant et après.',
    'drawn-bars': 'Représenté par des barres partant de zéro sur une même échelle.',
    'drawn-blocks': 'Représenté par un bloc pour avant et des blocs de même taille pour maintenant.',
    'drawn-parts': 'Représenté comme des parts d’un même tout.',
    'drawn-dots': 'Représenté par des points sur une même échelle à partir de zéro.',
    'drawn-span': 'Représenté par un trait du plus petit au plus grand nombre possible.',
    'drawn-ring': 'Représenté par un cercle ouvert\u00a0: le chiffre n’est pas exact.',
    'drawn-rows': 'Représenté par des rangées de marques.',

    beside: '{a} {b}',
    labelled: '{label}\u00a0: {words}',
    sentence: '{words}.',

    role: '{name}, {role}',
    part: '{name} ({part})',
    reporting: '{words} ({source})',
    'according-to': '{what}, selon {source}',
    external: '{words} ({external})',
    'as-of': 'Date des données\u00a0: {when}',
    cited: '{publisher}, {title}',
    source: 'Source',
    'archived-copy': 'Copie archivée',
    'pull-quote': 'Citation en exergue',
    'edit-ellipsis': '«\u00a0{at}\u00a0» signale une coupe ({by})',
    'edit-bracket': '«\u00a0{at}\u00a0» est un ajout ({by})',
    'edit-sic': '«\u00a0{at}\u00a0» figure ainsi dans l’original',
    'edit-emphasis': '«\u00a0{at}\u00a0» mis en relief ({by})',
    'edits-explained': 'Modifications expliquées',
    'in-the-text': 'Retrouver dans l’article',
    'translated-by': 'Traduction\u00a0: {by}',
    'translated-from': 'Traduit {from:du}',
    'translated-from-by': 'Traduit {from:du} ({by})',

    correction: 'Correction ({date})',
    clarification: 'Précision ({date})',
    update: 'Mise à jour ({date})',
    retraction: 'Information retirée ({date})',
    was: '{head}\u00a0: auparavant, {was}. {note}',
    'was-not-said': '{head}. {note}',

    view: 'Affichage',
    list: 'Liste',
    chart: 'Graphique',
    find: 'Rechercher et filtrer',
    search: 'Rechercher',
    found: 'Trouvés\u00a0: {n} sur {m}',
    'found-none': 'Aucun résultat. Essayez d’autres mots, ou effacez la recherche et les filtres.',
    clear: 'Effacer',
    actors: 'Personnes et organisations',
    certainty: 'Degré de certitude',
    'certainty-none': 'Non précisé',
    count: '{name} ({n})',
    previous: 'Précédent',
    next: 'Suivant',
    place: '{n} sur {m}',
    more: 'Afficher plus ({n})',
    'newest-first': 'Les plus récents d’abord',
    'zoom-in': 'Zoom avant',
    'zoom-out': 'Zoom arrière',
    'zoom-all': 'Tout afficher',
    'zoom-to': 'Zoomer sur',
    'zoom-these': 'Zoomer sur ces événements',
    earlier: 'Plus tôt',
    later: 'Plus tard',
    periods: 'Périodes',
    'chart-keys':
      'Les flèches passent d’un événement à l’autre. Plus et moins changent le zoom, zéro montre tout, Page précédente et Page suivante déplacent la vue. « Liste » montre les mêmes événements sous forme de texte.',
    share: 'Partager',
    'share-which': 'Quelle information',
    'copy-text': 'Copier le texte',
    'copy-link': 'Copier le lien',
    'share-via': 'Partager via…',
    copied: 'Copié',
    'not-copied': 'Non copié\u00a0: les mots sont sélectionnés',

    timeline: 'Chronologie',
    'date-not-given': 'Date non précisée',
    'date-inferred': 'date déduite, non indiquée',
    'date-year': '{year}',
    'date-about': '{date:vers}',
    'date-uncertain': '{date}, date incertaine',
    'date-21': 'printemps {year}',
    'date-22': 'été {year}',
    'date-23': 'automne {year}',
    'date-24': 'hiver {year}',
    'date-decade': 'les années {year}',
    'date-to': '{from:dateDe} {to:dateA}',
    'date-on': 'depuis {date:depuis}',
    'date-end-unknown': '{date:partir}, fin non connue',
    'date-until': '{date:jusque}',
    'date-start-unknown': '{date:jusque}, début non connu',
    'date-no-year': '{date}, année non précisée',
    'date-at': '{date}, {time}',
    'date-bce': '{year} av. J.-C.',
    'date-ce': '{year} apr. J.-C.',
    'date-ago': 'il y a {n:ans}',
    'date-gap-about': 'environ {gap}',
    'date-elsewhere': 'date connue par une autre source',
    'date-within': 'à un moment de cette période',
    'date-core': 'certainement durant cette période',
    'date-inexact': 'à peu près à cette date',
    'date-open': 'toujours en cours',
    'date-end': 'fin non connue',
    'date-start': 'début non connu',
    window: 'Période de comptage',
    period: 'Période',
    statement: 'Déclaration',
    publication: 'Publication',
    scheduled: 'Prévu',
    confirmed: 'Confirmé',
    reported: 'Rapporté',
    claimed: 'Affirmé',
    alleged: 'Présumé',
    charged: 'Poursuites engagées',
    convicted: 'Condamnation',
    disputed: 'Contesté',
    'in-response-to': 'En réponse à\u00a0: {title}',
    response: 'Réponse\u00a0: {title}',
    chosen: 'Choisi dans le graphique',
    'months-later.one': '{n} mois plus tard',
    'months-later.other': '{n} mois plus tard',
    'years-later.one': '{n} an plus tard',
    'years-later.other': '{n:ans} plus tard',
    'months-earlier.one': '{n} mois plus tôt',
    'months-earlier.other': '{n} mois plus tôt',
    'years-earlier.one': '{n} an plus tôt',
    'years-earlier.other': '{n:ans} plus tôt',
    'events.one': '{n} événement',
    'events.other': '{n} événements',
    others: 'Autres',

    then: 'avant',
    now: 'maintenant',
    before: 'avant',
    after: 'après',
    difference: 'écart',
    'our-calculation': 'notre calcul',
    figure: 'Donnée',
    number: 'Chiffre',
    said: 'Qui l’a dit',
    'one-mark': 'une marque correspond à un cas ({unit})',
    'show-table': 'Afficher en tableau',
    'copy-table': 'Copier le tableau',
    'download-csv': 'Télécharger en CSV',
    'lower-bound': 'Minimum',
    'upper-bound': 'Maximum',
    'column-of': 'De quoi',
    'column-window': 'Période',
    notes: 'Notes',
    address: 'Adresse',
    'ratio-count': '{greatest}\u00a0: {n} par rapport à {least} (notre calcul)',
    'ratio-amount': '{greatest}\u00a0: {n} par rapport à {least} (notre calcul)',
    'not-ranked': 'Dans l’ordre donné\u00a0: on ne sait pas toujours lequel est le plus grand.',
    'refuse-nothing': 'De tels chiffres ne sont pas représentés.',
    'refuse-kind': 'Pas sur une même échelle\u00a0: les chiffres ne sont pas de même nature.',
    'refuse-unit': 'Pas sur une même échelle\u00a0: les chiffres ne comptent pas la même chose.',
    'refuse-denominator': 'Pas sur une même échelle\u00a0: les parts ne portent pas sur le même ensemble.',
    'refuse-window': 'Pas sur une même échelle\u00a0: les chiffres ne couvrent pas la même période.',
    'refuse-base':
      'Pas sur une même échelle\u00a0: chaque chiffre a son propre point de départ, qui n’est pas précisé.',
    'refuse-bound': 'Pas sur une même échelle\u00a0: on ne sait pas jusqu’où un chiffre peut aller.',
    'refuse-floor': 'Pas sur une même échelle\u00a0: on ne connaît pas le minimum d’un des chiffres.',
    'refuse-sum': 'Pas représentés comme les parts d’un tout\u00a0: leur somme le dépasse.',
    'refuse-open': 'Pas représentés comme les parts d’un tout\u00a0: tous ne sont pas exacts.',
    'sum-whole': 'Ensemble, les parts forment le tout.',
    'sum-rest': 'La somme des parts est de {n}\u00a0; le reste n’est pas précisé (notre calcul).',
    'sum-rounded': 'La somme des parts est de {n}, car elles sont arrondies (notre calcul).',
    'sum-left': 'non précisé',
  },
};

const isFeminine =
  /^\S*(tion|sion|té|ée|ie|ance|ence|ure|ise|ette|elle|esse|ude|ade|aine)s?(?!\S)|^(fois|place|part|hausse|baisse|année|perte|alerte|attaque|mission|plainte)\b/i;

const vowel =
  /^(?!onz|oui\b|y(?!eux|onne)[aeio]|huit|haut|hauss|haine|harc|handicap|hangar|héros|hors|hollande|hongr)[aàâeéèêëiîïoôœuùûyh]/i;

function de(words: string): string {
  if (!words || /^(de |d’|du |des )/.test(words)) return words;
  const [, n, m] = /^entre (.+) et (.+)$/.exec(words) ?? [];
  if (m) return `${de(n!)} ${a(m)}`;
  if (words.startsWith('le ')) return `du ${words.slice(3)}`;
  if (words.startsWith('les ')) return `des ${words.slice(4)}`;
  return vowel.test(words) ? `d’${words}` : `de ${words}`;
}

function a(words: string): string {
  if (words.startsWith('le ')) return `au ${words.slice(3)}`;
  return words.startsWith('les ') ? `aux ${words.slice(4)}` : `à ${words}`;
}

/** A day and a season have an article, a month and a year have none. */
function dated(date: string): string {
  if (/^(été|automne|hiver)/.test(date)) return `l’${date}`;
  return /^(\d{1,2}(er)? (?!(av|apr)\. J)\p{L}|printemps)/u.test(date) ? `le ${date}` : date;
}

/** A date after a preposition, where "vers" cannot stand: "depuis 2017 environ". */
const after =
  (put: (exact: string) => string) =>
  (date: string): string =>
    date.startsWith('vers ') ? put(date.slice(5)).replace(/^[^,]+/, '$& environ') : put(date);

const cases: Record<string, (words: string) => string> = {
  de,
  du: (name) => (vowel.test(name) ? `de l’${name}` : `du ${name}`),
  date: (date) => date.replace(/^1(?= \p{L})/u, '1er'),
  a,
  fois: (n) => (n === 'un' ? 'une' : n),
  depuis: after((date) => dated(date).replace(/^il y a /, '')),
  // Of what may be over, "depuis" would say that it goes on.
  partir: after((date) => (date.startsWith('il y a ') ? `débutant ${date}` : `à partir ${de(dated(date))}`)),
  dateDe: after((date) => de(dated(date))),
  dateA: after((date) => a(dated(date))),
  jusque: after((date) =>
    /^(l[e’]|les|il y a) ?/.test(dated(date)) ? `jusqu’${a(dated(date))}` : `jusqu’en ${date}`,
  ),
  vers: (date) => (date.startsWith('de ') ? `${date} environ` : `vers ${dated(date)}`),
  ans: (n) => (/(million|milliard)s?$/.test(n) ? `${n} d’années` : `${n} ans`),
};
