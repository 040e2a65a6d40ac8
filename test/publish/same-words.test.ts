/** What somebody is told who does not see an embed: the same words, whatever it was made into. */
import assert from 'node:assert/strict';
import * as fontkit from 'fontkit';
import bidi from 'bidi-js';
import { fold } from '../../src/briefing/fold.js';
import type { Briefing } from '../../src/briefing/types.js';
import { capital, addLanguage, describeFigure, sayFigure, sayQuote } from '../../src/language/index.js';
import { card } from '../../src/publish/card/card.js';
import { Fonts, type Font } from '../../src/publish/card/fonts.js';
import { NoGlyph, Typesetter, type Bidi } from '../../src/publish/card/typeset.js';
import { email } from '../../src/publish/forms/email.js';
import { oembed } from '../../src/publish/forms/oembed.js';
import { page } from '../../src/publish/forms/page.js';
import { text } from '../../src/publish/forms/text.js';
import type { PublishedEmbed } from '../../src/publish/index.js';
import { renderer, type Render } from '../../src/publish/render.js';
import { harbour as translated } from '../../stories/harbours.js';
import { languages } from '../language/languages.js';
import { textOf } from '../html/dom.js';
import { assets, base, briefings, publishedOf } from './published.js';

const setter = new Typesetter(new Fonts((file) => fontkit.create(file) as unknown as Font), bidi() as Bidi);
const image = `${base}card.png`;

/** The words of an attribute, or of the text around it, in HTML or SVG. */
const attribute = (markup: string, pattern: RegExp): string => {
  const [, value] = pattern.exec(markup) ?? [];
  assert.ok(value, `${String(pattern)} is not there`);
  return textOf(value);
};

/** What is read of a card, and of a page's link. */
function summaries(published: PublishedEmbed): Record<string, string> {
  const html = page(published, { assets: assets(), base, card: image });
  const told: Record<string, string> = {
    description: attribute(html, /name="description" content="([^"]*)"/),
    'og:description': attribute(html, /property="og:description" content="([^"]*)"/),
    'og:image:alt': attribute(html, /property="og:image:alt" content="([^"]*)"/),
  };
  try {
    told['card'] = attribute(card(published, setter), /aria-label="([^"]*)"/);
  } catch (error) {
    // No card is made of scripts that its fonts do not have.
    if (!(error instanceof NoGlyph)) throw error;
  }
  return told;
}

const folded = (words: string): string => fold(words).replace(/\s+/g, ' ').trim();

describe('without eyes, the same words everywhere', () => {
  let render: Render;
  before(async () => {
    languages.forEach(addLanguage);
    render = await renderer();
  });

  const all: [string, () => Briefing][] = [
    ...briefings.map((briefing): [string, () => Briefing] => [briefing.id, () => briefing]),
    ...languages.map(({ code }): [string, () => Briefing] => [
      `the harbour in ${code}`,
      () => translated(code),
    ]),
  ];

  for (const [name, load] of all) {
    it(name, async () => {
      for (const published of publishedOf(load())) {
        const { embed, facts, language, told, carrier } = published;
        for (const [output, words] of Object.entries(summaries(published)))
          assert.equal(folded(words), folded(told.summary), `${embed.id}: ${output}`);
        const [id, ...more] = [...(embed.figures ?? []), ...(embed.quote ? [embed.quote] : [])];
        if (more.length > 0 || embed.events) continue;

        const figure = facts.figures.find((fact) => fact.id === id);
        const quote = facts.quotes.find((fact) => fact.id === id);
        const shadow = await render(embed, facts, 'x.css');
        const outputs: Record<string, string> = {
          element: textOf(shadow.replace(/<link[^>]*>/, '')),
          'feed and carrier': textOf(carrier),
          'e-mail': textOf(email(published)),
          text: text(published),
          oembed: textOf(String(oembed(published)['html'])),
        };
        let parts: (string | undefined)[] = [];
        if (figure) {
          const said = sayFigure(figure, facts, language);
          parts = [said.label, said.quantity, said.of, said.window, said.attribution, ...said.notes];
          assert.equal(told.summary, describeFigure({ ...said, drawn: '' }, language));
          // What is seen beside the words is told after them, and nothing else is.
          const drawn = /role="img" aria-label="([^"]*)"/.exec(shadow)?.[1];
          if (drawn !== undefined) {
            assert.ok(said.drawn, `${embed.id} is drawn, and how is not told`);
            assert.equal(folded(folded(textOf(drawn)).replace(folded(said.drawn), '')), folded(told.summary));
          }
        }
        if (quote) {
          const said = sayQuote(quote, facts, language);
          const { leadIn, text: words, attribution, translation, original, edits } = said;
          parts = [leadIn, words, attribution, translation, original?.text, ...edits];
          assert.equal(told.summary, [leadIn, `${words} — ${attribution}`].filter(Boolean).join(' '));
        }
        for (const [output, words] of Object.entries(outputs))
          for (const part of parts)
            // At the start of a line they begin with a capital.
            if (part)
              assert.ok(
                [part, capital(part, language)].some((said) => folded(words).includes(folded(said))),
                `${embed.id}: ${output} lacks “${part}”`,
              );
      }
    });
  }
});
