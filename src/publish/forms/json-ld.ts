/** The embed in schema.org's terms, each used only where it says what the facts say. */
import { parseDate } from '../../briefing/dates.js';
import { boundsOf, slots } from '../../briefing/quantity.js';
import { findActor, findFact, findSource, retractionOf } from '../../briefing/references.js';
import type { Briefing, Event, Fact, Figure, Quote, Source } from '../../briefing/types.js';
import { safeUrl } from '../../briefing/url.js';
import { isClaim, isFigure, isQuote } from '../../briefing/kinds.js';
import { describeFigure, sayCorrection, sayFigure, sayQuote } from '../../language/index.js';
import type { PublishedEmbed } from '../embed.js';
import { factsOf } from '../plan.js';

type Node = Record<string, unknown>;

/** One NewsArticle: what it is, whose, resting on which sources; with the facts it holds as its parts. */
export function jsonLd(published: PublishedEmbed, card?: string): Node {
  const { embed, facts, permalink, told, dates } = published;
  const shown = factsOf(embed).flatMap((id) => findFact(facts, id) ?? []);
  const nodes = shown.flatMap((fact) => (retractionOf(facts, fact.id) ? [] : nodeOf(fact, published)));
  // An observation is no work, and so no part of one.
  const [parts, mentions] = [false, true].map((is) =>
    nodes.filter((node) => (node['@type'] === 'Observation') === is),
  ) as [Node[], Node[]];
  const comments = facts.corrections?.map((correction): [string, Node] => {
    const text = sayCorrection(correction, facts, published.language);
    return [text, { '@type': 'CorrectionComment', ...dated('datePublished', correction.at), text }];
  });
  // Fields that were corrected together are told in one.
  const corrections = comments && [...new Map(comments).values()];
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': permalink,
    mainEntityOfPage: permalink,
    headline: told.name,
    description: told.summary,
    inLanguage: facts.lang,
    datePublished: dates.published,
    dateModified: dates.modified,
    publisher: organisation(facts.publisher),
    ...(card && { image: card }),
    isBasedOn: facts.sources.map(work),
    ...(corrections?.length && { correction: corrections }),
    ...(parts.length > 0 && { hasPart: parts }),
    ...(mentions.length > 0 && { mentions }),
  };
}

const organisation = ({ name, url, correctionsPolicy }: Briefing['publisher']): Node => ({
  '@type': 'NewsMediaOrganization',
  name,
  ...(url && safeUrl(url) && { url }),
  ...(correctionsPolicy && safeUrl(correctionsPolicy) && { correctionsPolicy }),
});

const types: Partial<Record<Source['type'], string>> = {
  article: 'Article',
  dataset: 'Dataset',
  social: 'SocialMediaPosting',
};

function work({ type, title, publisher, url, archivedUrl, published, lang }: Source): Node {
  return {
    '@type': types[type] ?? 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    inLanguage: lang,
    ...(url && safeUrl(url) && { url }),
    ...(archivedUrl && safeUrl(archivedUrl) && { archivedAt: archivedUrl }),
    ...dated('datePublished', published?.edtf),
  };
}

function nodeOf(fact: Fact, published: PublishedEmbed): Node[] {
  if (isFigure(fact)) return observation(fact, published);
  return isQuote(fact) ? [quotation(fact, published)] : claim(fact, published);
}

function agent(id: string, facts: Briefing): Node {
  const actor = findActor(facts, id);
  if (!actor) return { '@type': 'Thing', name: id };
  const type = { person: 'Person', organisation: 'Organization', group: 'Organization', state: 'Country' }[
    actor.kind
  ];
  return { '@type': type, name: actor.name, ...(actor.role && { description: actor.role }) };
}

function quotation(quote: Quote, { facts, language, permalink }: PublishedEmbed): Node {
  const said = sayQuote(quote, facts, language);
  return {
    '@type': 'Quotation',
    '@id': `${permalink}#${facts.id}.${quote.id}`,
    text: quote.text,
    inLanguage: quote.lang,
    creator: agent(quote.speaker, facts),
    citation: citations(quote, facts),
    ...(said.original && {
      translationOfWork: {
        '@type': 'Quotation',
        text: quote.original!.text,
        inLanguage: quote.original!.lang,
      },
    }),
  };
}

/**
 * A number with a unit, at the size that was stated. A trend, a rank, a multiple or a change is no measured value; a
 * bound that is left out of its own number ("over 750") is said in the words, and given as a bound.
 */
function observation(figure: Figure, { facts, language, permalink }: PublishedEmbed): Node[] {
  const bounds = /^(count|amount|share|duration)$/.test(figure.kind) ? boundsOf(figure) : undefined;
  // "About 40" has no bound, and a third no decimals that somebody stated; 43 for each 100,000 are not 43.
  const unsaid =
    /^(round|about)$/.test(figure.qualifier) ||
    figure.unit?.per !== undefined ||
    slots(figure).some((slot) => typeof figure[slot] === 'string');
  if (!bounds || unsaid) return [];
  const { lower, upper } = bounds;
  const said = sayFigure(figure, facts, language);
  const exact = lower === upper;
  return [
    {
      '@type': 'Observation',
      '@id': `${permalink}#${facts.id}.${figure.id}`,
      name: said.label,
      description: describeFigure({ ...said, drawn: '' }, language),
      measuredProperty: { '@type': 'Property', name: said.label },
      value: {
        '@type': 'QuantitativeValue',
        ...(exact
          ? { value: lower }
          : {
              ...(lower !== undefined && { minValue: lower }),
              ...(upper !== undefined && { maxValue: upper }),
            }),
        description: said.quantity,
        ...(figure.kind === 'share'
          ? { unitText: figure.scale === 'percent' ? '%' : '1' }
          : figure.unit && { unitText: figure.unit.other }),
      },
      ...dated('observationDate', figure.window?.to?.edtf),
      subjectOf: citations(figure, facts),
    },
  ];
}

/** What somebody says is so. What is simply so is an event, and no claim. */
function claim(event: Event, { facts, permalink }: PublishedEmbed): Node[] {
  if (event.kind !== 'statement' && !isClaim(event.certainty)) return [];
  return [
    {
      '@type': 'Claim',
      '@id': `${permalink}#${facts.id}.${event.id}`,
      text: event.title,
      // Who took part is not who says so.
      ...(event.saidBy && { author: agent(event.saidBy, facts) }),
      appearance: citations(event, facts),
    },
  ];
}

const citations = ({ cites }: Fact, facts: Briefing): Node[] =>
  [...new Set(cites.map(({ source }) => source))].flatMap((id) => {
    const source = findSource(facts, id);
    return source ? [work(source)] : [];
  });

/** A date as ISO 8601 has it: of EDTF, a plain year, month or day; nothing where it is anything else. */
function dated(name: string, edtf: string | undefined): Node {
  return edtf && /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) && parseDate(edtf) ? { [name]: edtf } : {};
}
