/** What stands between a paste and a page, each with the settings it comes with unless its name says otherwise. */
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';

const rehype = (...plugins) =>
  plugins
    .reduce((pipe, plugin) => pipe.use(plugin), unified().use(rehypeParse, { fragment: true }))
    .use(rehypeStringify);

/** HTML to HTML. */
export const sanitizers = {
  'sanitize-html': (html) => sanitizeHtml(html),
  'rehype-sanitize': (html) => String(rehype(rehypeSanitize).processSync(html)),
};

/** Markdown, and HTML within it, to HTML. */
export const markdowns = {
  'markdown-it without HTML': (text) => markdownIt().render(text),
  'markdown-it': (text) => markdownIt({ html: true }).render(text),
  marked: (text) => marked.parse(text),
};
