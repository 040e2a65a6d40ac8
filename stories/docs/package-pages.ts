/** The pages that go with the package: one for each element, and a guide to all for language models. */
import type { Briefing } from '../../src/briefing/types.js';
import type { Described, Item } from './described.js';
import { page } from './page.js';

const cell = (text = ''): string => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');

function table(head: string, items: Item[] = [], type = false): string {
  if (items.length === 0) return '';
  const rows = items.map(
    ({ name, description, type: { text } = { text: '' }, default: value }) =>
      `| \`${name}\` | ${type ? `\`${cell(text)}\`${value ? `, ${value} where not given` : ''} | ` : ''}${cell(description)} |`,
  );
  return [
    `## ${head}`,
    '',
    type ? '| name | type | what it is |\n|---|---|---|' : '| name | what it is |\n|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** @param markdown Its page in this folder. */
export function elementPage(
  { tagName, attributes, members, events, cssParts, cssProperties }: Described,
  markdown: string,
  briefing: Briefing,
): string {
  const sections = page(markdown, briefing).map(({ title, text }) =>
    title ? `## ${title}\n\n${text}\n` : `${text}\n`,
  );
  const properties = members.filter(({ attribute, kind }) => !attribute && kind === 'field');
  return [
    `# \`<${tagName}>\`\n`,
    ...sections,
    table('Attributes', attributes, true),
    table('Properties', properties, true),
    table('Events', events),
    table('Parts', cssParts),
    table('Custom properties', cssProperties),
  ]
    .filter(Boolean)
    .join('\n');
}

/** `llms.txt`: what the package is, the README, and every element's page, as plain text. */
export function llms(
  pages: { tagName: string; description: string; page: string }[],
  readme: string,
  { version, description }: { version: string; description: string },
): string {
  return `# Standfirst ${version}

> ${description}

This file holds the README and the page of each element, for language models and for whoever reads offline.

${pages.map(({ tagName, description: what }) => `- [\`<${tagName}>\`](${tagName}.md): ${what.replace(/\s+/g, ' ')}`).join('\n')}
- [JSON Schema of a briefing](../briefing.schema.json), [a complete briefing](../briefings/mi5-threat-update-2024.json)

${readme.replace(/^# .*\n/, '## README\n').replace(/^(#{2,}) (?!README)/gm, '#$1 ')}

${pages.map(({ page: text }) => text.replace(/^#/gm, '##')).join('\n')}`;
}
