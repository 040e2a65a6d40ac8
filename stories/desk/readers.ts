/** One embed as each kind of reader gets it, made by the code that publishes, and by what readers' programs do to it. */
import { Readability } from '@mozilla/readability';
import type { Briefing, Embed } from '../../src/briefing/types.js';
import { text } from '../../src/publish/forms/text.js';
import { elementAround } from '../../src/publish/forms/snippet.js';
import { exampleBase, published } from './forms.js';
import { rootsOf, switchMedia } from './media.js';

export interface Reader {
  id: string;
  name: string;
  /** What this reader's program does, in a sentence. */
  note: string;
  /** A whole document; or plain text. */
  html?: string;
  text?: string;
  /** Run in the document once it stands: brings its elements to life. */
  alive?: boolean;
  /** Shown as it would be printed. */
  print?: boolean;
}

/** What a newsletter's form is made by, where this version publishes one. */
const email = import.meta.glob<{ email?: (done: ReturnType<typeof published>) => string }>(
  '../../src/publish/forms/email.ts',
  { eager: true },
);

export function readersOf(embed: Omit<Embed, 'id'>, briefing: Briefing): Reader[] {
  const done = published(embed, briefing, exampleBase);
  const { carrier } = done;
  const element = elementAround(done, carrier);
  const [mail] = Object.values(email);
  return [
    {
      id: 'script',
      name: 'With script',
      note: 'The element reads its facts from the words on the page.',
      html: element,
      alive: true,
    },
    { id: 'plain', name: 'Without script', note: 'The same HTML; nothing ran.', html: element },
    {
      id: 'reader',
      name: 'Reader mode',
      note: 'What Readability keeps of an article with this embed in it; Firefox reads so.',
      html: readerMode(carrier),
    },
    {
      id: 'feed',
      name: 'Feed',
      note: 'A feed reader keeps tags, links and nothing else: no class, no data, no time.',
      html: bare(carrier),
    },
    ...(mail?.email
      ? [
          {
            id: 'email',
            name: 'Email',
            note: 'One table with its styles in place: mail programs know no other.',
            html: mail.email(done),
          },
        ]
      : []),
    {
      id: 'print',
      name: 'Print',
      note: 'On paper every source is open, and no control is left.',
      html: element,
      alive: true,
      print: true,
    },
    { id: 'text', name: 'Plain text', note: 'For whatever takes nothing else.', text: text(done) },
  ];
}

/** An article around the embed, given to the reader mode of a browser. */
function readerMode(carrier: string): string {
  const paragraph = `<p>${'These are the words of an article around the embed, as many as a reader mode wants before it takes it for one, with commas, and with full stops. '.repeat(4)}</p>`;
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>An article</title></head><body><article><h1>An article</h1>${paragraph}<div>${carrier}</div>${paragraph}</article></body></html>`,
    'text/html',
  );
  const read = new Readability(page).parse();
  return read?.content ?? '<p>Reader mode finds no article here.</p>';
}

/** As strict feed readers leave it: the tags that every one of them keeps, with the addresses of links. */
function bare(carrier: string): string {
  const page = new DOMParser().parseFromString(carrier, 'text/html');
  for (const node of page.body.querySelectorAll('*')) {
    for (const { name } of [...node.attributes]) if (name !== 'href') node.removeAttribute(name);
    if (/^(time|data|cite|small)$/.test(node.localName)) node.replaceWith(...node.childNodes);
  }
  return page.body.innerHTML;
}

/** Sets a document as paper would have it: print's rules for the screen's, every disclosure open. */
export function printed(page: Document): void {
  const roots = rootsOf(page);
  switchMedia(roots, (text) => (/\bprint\b/.test(text) ? 'all' : /\bscreen\b/.test(text) ? 'not all' : text));
  for (const root of roots) for (const details of root.querySelectorAll('details')) details.open = true;
}
