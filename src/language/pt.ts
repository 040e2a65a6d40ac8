/**
 * Portuguese, as in Brazil, and as in Portugal where that differs. In a briefing, the words of a denominator have
 * their article ("os casos"). A unit's `many`, for millions, has its own "de"; where it is left out, it is made.
 */
import type { LanguageFile } from './en.js';

export const pt: LanguageFile = {
  code: 'pt',
  dir: 'ltr',
  inflect: (words, as) => cases[as]?.(words) ?? words,
  agree: ([masculine, feminine], noun) => (feminine && isFeminine.test(noun) ? feminine : masculine),
  scales: {
    6: { one: '{n} milhão', other: '{n} milhões' },
    9: { one: '{n} bilhão', other: '{n} bilhões' },
    12: { one: '{n} trilhão', other: '{n} trilhões' },
  },
  regions: {
    'pt-PT': {
      scales: {
        9: { other: '{n:milhares} milhões' },
        12: { one: '{n} bilião', other: '{n} biliões' },
      },
      words: {
        find: 'Pesquisar e filtrar',
        search: 'Pesquisar',
        'found-none': 'Nenhum resultado. Tente outras palavras ou limpe a pesquisa e os filtros.',
        share: 'Partilhar',
        'share-via': 'Partilhar por…',
        'date-until': 'até {date:ate}',
        'date-start-unknown': 'até {date:ate}, início desconhecido',
        'download-csv': 'Transferir em CSV',
      },
    },
  },
  words: {
    about:
      'cerca {n:de}|aproximadamente {n}|em torno {n:de}|por volta {n:de}|uns {n}|umas {n}|{n} aproximadamente',
    almost: 'quase {n}|perto {n:de}|pouco menos {n:de}|praticamente {n}',
    'just-over': 'pouco mais {n:de}|um pouco mais {n:de}|ligeiramente mais {n:de}',
    'more-than': 'mais {n:de}|acima {n:de}',
    'at-least': 'pelo menos {n}|ao menos {n}|no mínimo {n}|não menos {n:de}|{n} ou mais',
    'less-than': 'menos {n:de}|abaixo {n:de}',
    'at-most': 'no máximo {n}|não mais {n:de}|até {n}|{n} ou menos',
    between: 'entre {n} e {m}|{n:de} {m:a}|{n} a {m}|{n} ou {m}',

    minus: 'menos {n}',
    money: '{n} {unit}',
    per: '{unit} por {per}|{unit} ao {per}|{unit} à {per}',
    'percent.other': '{n} por cento',
    'points.one': '{n} ponto percentual',
    'points.other': '{n} pontos percentuais',
    'quantity.many': '{n} {unit:de}',
    'quantity.other': '{n} {unit}',
    numbers: 'um|dois|três|quatro|cinco|seis|sete|oito|nove|dez',
    'unit-fractions': 'a metade|um terço|um quarto|um quinto|um sexto|um sétimo|um oitavo|um nono|um décimo',
    'fractions.other':
      '{n} metades|{n} terços|{n} quartos|{n} quintos|{n} sextos|{n} sétimos|{n} oitavos|{n} nonos|{n} décimos',
    'out-of': '{n} em cada {m}',
    times:
      'a mesma quantidade|o dobro|o triplo|o quádruplo|o quíntuplo|seis vezes mais|sete vezes mais|oito vezes mais|nove vezes mais|dez vezes mais',
    'times-more.one': '{n:vezes} vez o nível inicial a mais',
    'times-more.other': '{n:vezes} vezes o nível inicial a mais',
    'times-as-many': '{n}',
    'n-times.other': '{n} vezes mais',
    multiple: '{unit}: {n}',
    ordinals:
      'primeiro/primeira|segundo/segunda|terceiro/terceira|quarto/quarta|quinto/quinta|sexto/sexta|sétimo/sétima|oitavo/oitava|nono/nona|décimo/décima',
    ranked: '{n} {unit}',
    rank: 'número {n}',
    numbered: '{unit} {n}',

    up: 'aumento {n:de}|alta {n:de}|crescimento {n:de}|subida {n:de}|aumentou {n}|cresceu {n}|subiu {n}',
    down: 'queda {n:de}|redução {n:de}|diminuição {n:de}|descida {n:de}|caiu {n}|diminuiu {n}|recuou {n}',
    'trend-about': 'em geral {n}|mais ou menos {n}|de modo geral {n}',
    'trend-almost': 'quase {n}|praticamente {n}',
    'trend-up': 'em alta|em aumento|crescente|em crescimento',
    'trend-down': 'em queda|em baixa|decrescente|em declínio',
    'trend-flat': 'sem alteração|estável|estáveis|constante|inalterado|inalterada',

    'no-base': 'número inicial não indicado',
    base: 'número inicial: {n}',
    of: '{words:de}',
    'of-undefined': '{of} (não se esclarece o que “{words}” abrange)',
    'in-words': 'nas palavras da fonte: “{words}”',
    unclear: 'não está claro por quanto se multiplica',
    calculation: 'cálculo próprio: {how}',
    'from-to': '{n:de} para {m} (cálculo próprio)',
    'from-to-by': '{n:de} para {m}; diferença: {by} (cálculo próprio)',
    rounded: '{n}, número arredondado',

    'drawn-units': 'Representado com marcas ({n}); cada marca é um caso: {unit}.',
    'drawn-open': 'Representado com uma extremidade aberta: pode ser mais.',
    'drawn-bound': 'Representado com uma extremidade tracejada: pode ser menos.',
    'drawn-about': 'Representado com uma extremidade tracejada: o número não é exato.',
    'drawn-part': 'Representado como parte do todo.',
    'drawn-cells': 'Representado com {n} de 100 quadrados.',
    'drawn-up': 'Representado com uma seta para cima, sem escala.',
    'drawn-down': 'Representado com uma seta para baixo, sem escala.',
    'drawn-flat': 'Representado com uma linha horizontal tracejada, sem escala.',
    'drawn-before-after': 'Representado com duas barras a partir de zero, antes e depois.',
    'drawn-bars': 'Representado com barras a partir de zero na mesma escala.',
    'drawn-blocks': 'Representado com um bloco antes e blocos do mesmo tamanho agora.',
    'drawn-parts': 'Representado como partes de um mesmo todo.',
    'drawn-dots': 'Representado com pontos na mesma escala a partir de zero.',
    'drawn-span': 'Representado com uma linha do menor ao maior número possível.',
    'drawn-ring': 'Representado com um círculo aberto: o número não é exato.',
    'drawn-rows': 'Representado com fileiras de marcas.',

    beside: '{a} {b}',
    labelled: '{label}: {words}',
    sentence: '{words}.',

    role: '{name}, {role}',
    part: '{name} ({part})',
    reporting: '{words} ({source})',
    'according-to': '{what}, segundo {source}',
    external: '{words} ({external})',
    'as-of': 'Dados de {when}',
    cited: '{publisher}, {title}',
    source: 'Fonte',
    'archived-copy': 'Cópia arquivada',
    'pull-quote': 'Citação em destaque',
    'edit-ellipsis': '“{at}” indica palavras omitidas ({by})',
    'edit-bracket': '“{at}” é um acréscimo ({by})',
    'edit-sic': '“{at}” está assim no original',
    'edit-emphasis': 'ênfase em “{at}” ({by})',
    'edits-explained': 'Edições explicadas',
    'in-the-text': 'Encontrar no artigo',
    'translated-by': 'Tradução: {by}',
    'translated-from': 'Traduzido do {from}',
    'translated-from-by': 'Traduzido do {from} ({by})',

    correction: 'Corrigido ({date})',
    clarification: 'Esclarecido ({date})',
    update: 'Atualizado ({date})',
    retraction: 'Retirado ({date})',
    was: '{head}: antes, {was}. {note}',
    'was-not-said': '{head}. {note}',

    view: 'Visualização',
    list: 'Lista',
    chart: 'Gráfico',
    find: 'Buscar e filtrar',
    search: 'Buscar',
    found: 'Encontrados: {n} de {m}',
    'found-none': 'Nenhum resultado. Tente outras palavras ou limpe a busca e os filtros.',
    clear: 'Limpar',
    actors: 'Quem participou',
    certainty: 'Grau de certeza',
    'certainty-none': 'Não indicado',
    count: '{name} ({n})',
    previous: 'Anterior',
    next: 'Seguinte',
    place: '{n} de {m}',
    more: 'Mostrar mais ({n})',
    'newest-first': 'Mais recentes primeiro',
    'zoom-in': 'Aproximar',
    'zoom-out': 'Afastar',
    'zoom-all': 'Mostrar tudo',
    'zoom-to': 'Aproximar de',
    'zoom-these': 'Aproximar destes',
    earlier: 'Antes',
    later: 'Depois',
    periods: 'Períodos',
    'chart-keys':
      'As setas vão de um acontecimento a outro. Mais e menos aproximam e afastam, zero mostra tudo, Page Up e Page Down deslocam a vista. “Lista” mostra os mesmos acontecimentos como texto.',
    share: 'Compartilhar',
    'share-which': 'Qual informação',
    'copy-text': 'Copiar o texto',
    'copy-link': 'Copiar o link',
    'share-via': 'Compartilhar por…',
    copied: 'Copiado',
    'not-copied': 'Não copiado: as palavras estão selecionadas',

    timeline: 'Linha do tempo',
    'date-not-given': 'Data não indicada',
    'date-inferred': 'data deduzida, não indicada',
    'date-year': '{year}',
    'date-about': '{date:circa}',
    'date-uncertain': '{date}, data incerta',
    'date-21': 'primavera {year:of}',
    'date-22': 'verão {year:of}',
    'date-23': 'outono {year:of}',
    'date-24': 'inverno {year:of}',
    'date-decade': 'a década de {year}',
    'date-to': '{from:dateDe} {to:dateA}',
    'date-on': 'desde {date:art}',
    'date-end-unknown': 'a partir {date:dateDe}, fim desconhecido',
    'date-until': 'até {date:art}',
    'date-start-unknown': 'até {date:art}, início desconhecido',
    'date-no-year': '{date}, ano não indicado',
    'date-at': '{date}, {time}',
    'date-bce': '{year} a.C.',
    'date-ce': '{year} d.C.',
    'date-ago': 'há {n:anos}',
    'date-gap-about': 'cerca de {gap}',
    'date-elsewhere': 'data conhecida por outra fonte',
    'date-within': 'em algum momento deste período',
    'date-core': 'com certeza neste período',
    'date-inexact': 'por volta desta data',
    'date-open': 'ainda em curso',
    'date-end': 'fim desconhecido',
    'date-start': 'início desconhecido',
    window: 'Período de contagem',
    period: 'Período',
    statement: 'Declaração',
    publication: 'Publicação',
    scheduled: 'Previsto',
    confirmed: 'Confirmado',
    reported: 'Noticiado',
    claimed: 'Afirmado',
    alleged: 'Suposto',
    charged: 'Acusação formal',
    convicted: 'Condenação',
    disputed: 'Contestado',
    'in-response-to': 'Em resposta a: {title}',
    response: 'Resposta: {title}',
    chosen: 'Escolhido no gráfico',
    'months-later.one': '{n} mês depois',
    'months-later.other': '{n} meses depois',
    'years-later.one': '{n} ano depois',
    'years-later.other': '{n:anos} depois',
    'months-earlier.one': '{n} mês antes',
    'months-earlier.other': '{n} meses antes',
    'years-earlier.one': '{n} ano antes',
    'years-earlier.other': '{n:anos} antes',
    'events.one': '{n} acontecimento',
    'events.other': '{n} acontecimentos',
    others: 'Outros',

    then: 'antes',
    now: 'agora',
    before: 'antes',
    after: 'depois',
    difference: 'diferença',
    'our-calculation': 'cálculo próprio',
    figure: 'Dado',
    number: 'Número',
    said: 'Quem disse',
    'one-mark': 'cada marca é um caso ({unit})',
    'show-table': 'Ver em tabela',
    'copy-table': 'Copiar a tabela',
    'download-csv': 'Baixar em CSV',
    'lower-bound': 'Mínimo',
    'upper-bound': 'Máximo',
    'column-of': 'De quê',
    'column-window': 'Período',
    notes: 'Notas',
    address: 'Endereço',
    'ratio-count': '{greatest}: {n} do que {least} (cálculo próprio)',
    'ratio-amount': '{greatest}: {n} do que {least} (cálculo próprio)',
    'not-ranked': 'Na ordem dada: nem sempre se sabe qual é maior.',
    'refuse-nothing': 'Números assim não são desenhados.',
    'refuse-kind': 'Não mostrados na mesma escala: os números são de tipos diferentes.',
    'refuse-unit': 'Não mostrados na mesma escala: os números não contam a mesma coisa.',
    'refuse-denominator': 'Não mostrados na mesma escala: as partes não são do mesmo todo.',
    'refuse-window': 'Não mostrados na mesma escala: os números não abrangem o mesmo período.',
    'refuse-base':
      'Não mostrados na mesma escala: cada número parte de um valor próprio, que não é indicado.',
    'refuse-bound': 'Não mostrados na mesma escala: não se sabe até onde vai um dos números.',
    'refuse-floor': 'Não mostrados na mesma escala: não se sabe o mínimo de um dos números.',
    'refuse-sum': 'Não mostrados como partes de um todo: juntos passam dele.',
    'refuse-open': 'Não mostrados como partes de um todo: nem todos são exatos.',
    'sum-whole': 'Juntas, as partes são o todo.',
    'sum-rest': 'As partes somam {n}; o resto não é indicado (cálculo próprio).',
    'sum-rounded': 'As partes somam {n} porque estão arredondadas (cálculo próprio).',
    'sum-left': 'não indicado',
  },
};

const isFeminine =
  /^(?!(problem|sistem|tem|program|map|di|plan|planet|clim)a)(\S*(a|ção|são|dade|tude|gem)s?|vez)(?!\S)/i;

function de(words: string): string {
  if (!words || /^d(e|o|a|os|as) /.test(words)) return words;
  return /^(o|a|os|as) /.test(words) ? `d${words}` : `de ${words}`;
}

function a(words: string): string {
  if (/^os? /.test(words)) return `a${words}`;
  return /^as? /.test(words) ? `à${words.slice(1)}` : `a ${words}`;
}

/** A season and a decade have an article, a day, a month and a year have none. */
function dated(date: string): string {
  if (/^(primavera|década)/.test(date)) return `a ${date}`;
  return /^(verão|outono|inverno)/.test(date) ? `o ${date}` : date;
}

/** A date after a preposition, where "por volta de" cannot stand: "desde 2017 aproximadamente". */
const after =
  (put: (exact: string) => string) =>
  (date: string): string => {
    const exact = date.replace(/^por volta d(e |[ao] )/, '');
    return exact === date ? put(date) : put(exact).replace(/^[^,]+/, '$& aproximadamente');
  };

const cases: Record<string, (words: string) => string> = {
  de,
  a,
  of: (year) => (year ? `de ${year}` : ''),
  // "Vezes" is feminine.
  vezes: (n) => ({ um: 'uma', dois: 'duas' })[n] ?? n,
  milhares: (n) => (n === '1' ? 'mil' : `${n} mil`),
  date: (date) => date.replace(/^1(?= de \p{L})/u, '1º'),
  art: after(dated),
  dateDe: after((date) => de(dated(date))),
  dateA: after((date) => a(dated(date))),
  // In Portugal "até à primavera", but "até 2017".
  ate: after((date) => (/^[ao] /.test(dated(date)) ? a(dated(date)) : date)),
  circa: (date) => (date.startsWith('de ') ? `${date} aproximadamente` : `por volta ${de(dated(date))}`),
  anos: (n) =>
    /(milhão|milhões|bilhão|bilhões|bilião|biliões|trilhão|trilhões)$/.test(n) ? `${n} de anos` : `${n} anos`,
};
