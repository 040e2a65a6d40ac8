import assert from 'node:assert/strict';
import { jsonLd } from '../../src/publish/forms/json-ld.js';
import { briefings, harbour, mi5, one, publishedOf } from './published.js';

type Node = { '@type'?: string; [key: string]: unknown };

/** Every node of a document that has a type. */
function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (!value || typeof value !== 'object') return [];
  const own = value as Node;
  return [...(own['@type'] ? [own] : []), ...Object.values(own).flatMap(nodes)];
}
const typed = (document: unknown, type: string): Node[] =>
  nodes(document).filter((node) => node['@type'] === type);

/** What schema.org gives each type that is used here, by its own vocabulary (inherited properties included). */
const vocabulary: Record<string, string[]> = {
  NewsArticle: [
    '@context',
    '@id',
    'mainEntityOfPage',
    'headline',
    'description',
    'inLanguage',
    'datePublished',
    'dateModified',
    'publisher',
    'image',
    'isBasedOn',
    'correction',
    'hasPart',
    'mentions',
  ],
  NewsMediaOrganization: ['name', 'url', 'correctionsPolicy'],
  Article: ['name', 'publisher', 'inLanguage', 'url', 'archivedAt', 'datePublished'],
  CreativeWork: ['name', 'publisher', 'inLanguage', 'url', 'archivedAt', 'datePublished'],
  Dataset: ['name', 'publisher', 'inLanguage', 'url', 'archivedAt', 'datePublished'],
  SocialMediaPosting: ['name', 'publisher', 'inLanguage', 'url', 'archivedAt', 'datePublished'],
  Organization: ['name', 'description'],
  Person: ['name', 'description'],
  Country: ['name', 'description'],
  Quotation: ['@id', 'text', 'inLanguage', 'creator', 'citation', 'translationOfWork'],
  Observation: ['@id', 'name', 'description', 'measuredProperty', 'value', 'observationDate', 'subjectOf'],
  Property: ['name'],
  QuantitativeValue: ['value', 'minValue', 'maxValue', 'description', 'unitText'],
  Claim: ['@id', 'text', 'author', 'appearance'],
  CorrectionComment: ['text', 'datePublished'],
};

describe('JSON-LD', () => {
  it('uses schema.org’s types with the properties they have, and dates as ISO 8601', () => {
    for (const published of briefings.flatMap(publishedOf)) {
      const document = jsonLd(published, `${published.permalink}card.png`);
      assert.equal(document['@context'], 'https://schema.org');
      for (const node of nodes(document)) {
        const known = vocabulary[node['@type']!];
        assert.ok(known, `${node['@type']} is not used`);
        for (const [name, value] of Object.entries(node)) {
          assert.ok(name === '@type' || known.includes(name), `${node['@type']} has no ${name}`);
          assert.notEqual(value, undefined);
          if (/^date|Date$/.test(name))
            assert.ok(!Number.isNaN(Date.parse(value as string)), `${name} ${String(value)}`);
        }
      }
    }
  });

  it('is a Quotation for what somebody said, of whoever said it', () => {
    const quote = mi5.quotes.find(({ id }) => id === 'sustained-mission')!;
    const [node] = typed(jsonLd(one(mi5, quote.id)), 'Quotation');
    assert.equal(node!['text'], quote.text);
    assert.equal((node!['creator'] as Node)['name'], 'Ken McCallum');
  });

  it('gives a bound as a bound, and no number that nobody stated', () => {
    const value = (id: string): Node | undefined => typed(jsonLd(one(mi5, id)), 'QuantitativeValue')[0];
    assert.equal(value('plots-disrupted')!['value'], 43);
    const over = value('diplomats-expelled')!;
    assert.deepEqual([over['minValue'], over['value'], over['maxValue']], [750, undefined, undefined]);
    // A third is no 0.333…; a rise with no base, a multiple and a trend are no measured values.
    for (const id of [
      'overseas-links-share',
      'state-investigations-rise',
      'under18-multiple',
      'ct-volume-static',
    ])
      assert.equal(value(id), undefined, id);
    const [plots] = mi5.figures;
    const rate = { ...plots!, unit: { ...plots!.unit!, per: '100,000 people' } };
    const document = jsonLd(one({ ...mi5, figures: [rate, ...mi5.figures.slice(1)] }, rate.id));
    assert.deepEqual(typed(document, 'QuantitativeValue'), []);
  });

  it('is a Claim only where somebody claims', () => {
    const claims = typed(jsonLd(one(mi5, 'timeline')), 'Claim').map((node) => node['text']);
    const said = mi5.events.filter(
      ({ kind, certainty }) => kind === 'statement' || /claimed|alleged|disputed/.test(certainty ?? ''),
    );
    assert.deepEqual(claims.sort(), said.map(({ title }) => title).sort());
    assert.ok(claims.length > 0 && claims.length < mi5.events.length);
    const nodes = typed(jsonLd(one(mi5, 'timeline')), 'Claim');
    for (const { title, saidBy } of said) {
      const { author } = nodes.find(({ text }) => text === title) as { author?: { name: string } };
      assert.equal(
        author?.name,
        mi5.actors.find(({ id }) => id === saidBy)?.name,
        'who took part is not who says so',
      );
    }
    assert.ok(said.some(({ saidBy }) => saidBy));
  });

  it('says each correction', () => {
    const comments = typed(jsonLd(one(harbour, 'containers-2023')), 'CorrectionComment');
    assert.deepEqual(
      comments.map((node) => node['datePublished']),
      ['2024-12-16', '2024-12-18'],
    );
    assert.match(String(comments[0]!['text']), /Two digits had changed places/);
  });

  it('says nothing of a fact that was retracted', () => {
    const [correction] = harbour.corrections!;
    const retracted = {
      ...harbour,
      corrections: [{ ...correction!, id: 'gone', kind: 'retraction' as const, target: 'containers-2022' }],
    };
    const document = jsonLd(one(retracted, 'containers-2022'));
    assert.deepEqual(typed(document, 'Observation'), []);
    assert.equal(typed(document, 'CorrectionComment').length, 1);
  });
});
