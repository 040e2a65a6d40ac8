import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../src/briefing/parse.js';
import { excerpt } from '../../src/briefing/references.js';
import type { Briefing, Embed } from '../../src/briefing/types.js';
import { readEmbed, writeEmbed } from '../../src/html/index.js';
import { addLanguage } from '../../src/language/index.js';
import { languages } from '../../src/language/all.js';
import { briefing } from './arbitrary.js';
import { hold, stripped } from './dom.js';

type Asked = Omit<Embed, 'id'>;
const kinds = ['count', 'amount', 'share', 'change', 'multiple', 'trend', 'duration', 'rank'];

/** Every form there is: blockquotes, list of figures, table, timeline. */
const embeds: Asked[] = [
  ...kinds.map((kind): Asked => ({ element: 'stat-callout', figures: [kind] })),
  { element: 'stat-callout', figures: ['trend', 'count', 'share'], title: 'In "numbers" <b>' },
  { element: 'pull-quote', quote: 'quote-a' },
  { element: 'pull-quote', quote: 'quote-b' },
  { element: 'threat-timeline', events: ['event-c', 'event-a', 'event-b'] },
  { element: 'threat-timeline', events: ['event-b'] },
  ...kinds.map((kind): Asked => ({ element: 'key-figure-comparison', figures: [kind], title: 'One' })),
  { element: 'key-figure-comparison', figures: ['count', 'share'] },
];
const idsOf = (embed: Asked): string[] => [...(embed.figures ?? embed.events ?? [embed.quote!])];
const permalink = 'https://news.example/story/fact/?a=1&b="2"';

describe('html: writing and reading', function () {
  this.timeout(60_000);
  before(() => languages.forEach(addLanguage));

  it('draws on facts that are valid', () => {
    fc.assert(
      fc.property(briefing, (facts) =>
        assert.deepEqual(
          parse(facts).problems.filter(({ level }) => level === 'error'),
          [],
        ),
      ),
      { numRuns: 50 },
    );
  });

  for (const embed of embeds) {
    const name = `${embed.element} of ${idsOf(embed).join(', ')}`;

    it(`${name}: gives the same facts again`, () => {
      fc.assert(
        fc.property(briefing, fc.option(fc.constant(3), { nil: undefined }), (facts, headingLevel) => {
          const part = excerpt(facts, idsOf(embed));
          const html = writeEmbed(embed, facts, { permalink, headingLevel });
          const reading = readEmbed(hold(html));
          assert.deepEqual(reading.stands, {});
          assert.deepEqual(reading.facts, part);
          for (const id of idsOf(embed)) assert.ok(reading.ids.includes(id), id);
          assert.equal(reading.partial, false);
          assert.equal(reading.permalink, permalink);
          assert.equal(writeEmbed(embed, reading.facts!, { permalink, headingLevel }), html);
        }),
        { numRuns: 25 },
      );
    });

    it(`${name}: stripped, gives the words alone`, () => {
      fc.assert(
        fc.property(briefing, (facts) => {
          const html = writeEmbed(embed, facts, { permalink });
          const { words } = readEmbed(hold(html));
          assert.deepEqual(readEmbed(hold(stripped(html))), {
            stands: {},
            ids: [],
            partial: true,
            words,
            permalink,
          });
        }),
        { numRuns: 12 },
      );
    });

    it(`${name}: is one line that nothing breaks out of`, () => {
      fc.assert(
        fc.property(briefing, (facts: Briefing) => {
          const html = writeEmbed(embed, facts, { permalink, headingLevel: 4 });
          assert.match(html, /^<(blockquote|ol|ul|table) /);
          assert.doesNotMatch(html, /[\n\r\u2028\u2029]/);
          for (const [, tag] of html.matchAll(/<\/?([^\s>]*)/g)) assert.match(tag!, tags);
          // Attributes hold no raw quote, bracket or line break, so each tag is what it looks like.
          assert.equal(
            html.replace(/<\/?[a-z][a-z0-9]*( [a-z-]+="[^"<>'\n]*")*( \/)?>/g, '').match(/[<>]/),
            null,
          );
          for (const element of hold(html).querySelectorAll('*')) {
            for (const { name: attribute } of [...element.attributes]) assert.match(attribute, attributes);
          }
          for (const link of hold(html).querySelectorAll('a'))
            assert.match(link.getAttribute('href')!, /^https:/);
        }),
        { numRuns: 12 },
      );
    });
  }
});

const tags =
  /^(blockquote|ol|ul|li|table|caption|thead|tbody|tr|th|td|p|h4|strong|small|span|cite|time|a|br|img)$/;
const attributes =
  /^(lang|dir|href|datetime|scope|data-(standfirst|seal|figure|quote|event|b|size)|src|alt|loading)$/;
