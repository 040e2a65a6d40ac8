/** Every form of one embed that a person copies, by the same code that publishes them. */
import type { Briefing, Embed } from '../../src/briefing/types.js';
import type { Assets } from '../../src/publish/assets.js';
import { publicFacts, publishedEmbed, type PublishedEmbed } from '../../src/publish/embed.js';
import { frame } from '../../src/publish/forms/frame.js';
import { markdown } from '../../src/publish/forms/markdown.js';
import { elementAround, snippet } from '../../src/publish/forms/snippet.js';
import { text } from '../../src/publish/forms/text.js';
import { assets as built } from './assets.js';
import { astro, react, vue } from './frameworks.js';

export interface Form {
  id: string;
  name: string;
  /** Where it goes, in a sentence. */
  use: string;
  language: 'html' | 'markdown' | 'jsx' | 'vue' | 'astro' | 'text';
  code: string;
}

export interface Forms {
  permalink: string;
  carrier: string;
  list: Form[];
}

/** Where a newsroom's embeds are, until it says so. */
export const exampleBase = 'https://embeds.example.org/';

/** An embed as its page publishes it. @throws In words, where the briefing is not to be published. */
export function published(
  embed: Omit<Embed, 'id'> & { id?: string },
  briefing: Briefing,
  base: string,
): PublishedEmbed {
  const { figures, quote } = embed;
  const id =
    embed.id ?? (embed.element === 'threat-timeline' ? 'timeline' : (quote ?? figures?.join('-') ?? 'embed'));
  const planned = { ...embed, id, composed: Boolean(embed.id) };
  return publishedEmbed(planned, publicFacts(briefing, planned), base, { published: '', modified: '' });
}

/** @param base Address of the site, with a slash at its end. */
export function formsOf(
  embed: Omit<Embed, 'id'> & { id?: string; kind?: string },
  briefing: Briefing,
  base: string,
): Forms {
  const { kind, ...plain } = embed;
  const done = published(plain, briefing, base);
  const { permalink, carrier } = done;
  const attributes = attributesOf(done, kind);
  return {
    permalink,
    carrier,
    list: [
      form(
        'snippet',
        'Snippet',
        'Any page that keeps elements and scripts. Where a host strips them, the words stand.',
        'html',
        snippet(done, assets),
      ),
      form(
        'carrier',
        'Carrier',
        'Any CMS: plain HTML. One script of the site makes the element of it.',
        'html',
        carrier,
      ),
      form('markdown', 'Markdown', 'Hosts that take Markdown and nothing else.', 'markdown', markdown(done)),
      form('iframe', 'iframe', 'Hosts that keep frames and strip scripts.', 'html', frame(done)),
      form(
        'react',
        'React',
        'React 19 passes attributes and properties to elements as they are.',
        'jsx',
        react(attributes),
      ),
      form(
        'vue',
        'Vue',
        'In a single-file component; tell the compiler that the tag is no component of its own.',
        'vue',
        vue(attributes),
      ),
      form(
        'astro',
        'Astro',
        'The words are in the page that the server sends.',
        'astro',
        astro(attributes, plain),
      ),
      form('text', 'Plain text', 'Messages, scripts, teleprompters.', 'text', text(done)),
    ],
  };
}

const form = (id: string, name: string, use: string, language: Form['language'], code: string): Form => ({
  id,
  name,
  use,
  language,
  code: code.trim(),
});

/** The element's own attributes, in the order that the snippet has them. */
function attributesOf(done: PublishedEmbed, kind?: string): { tag: string; attributes: [string, string][] } {
  const open = /^<([a-z-]+)([^>]*)>/.exec(
    elementAround(done, '', { briefing: `${done.permalink}fact.json`, ...(kind === 'pull' && { kind }) }),
  )!;
  return {
    tag: open[1]!,
    attributes: [...open[2]!.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  };
}

/** The bundles as they would be published; none where they are not built. */
const assets: Assets = new Map(
  Object.entries(built).map(([name, { path, integrity }]) => [
    name,
    { path, integrity, content: new Uint8Array() },
  ]),
);
