/** An embed as the frameworks write it. The attributes are those of plain HTML: the elements need no wrapper. */
import type { Embed } from '../../src/briefing/types.js';

interface Element {
  tag: string;
  attributes: [string, string][];
}

const written = ({ tag, attributes }: Element, indent: string, close = ' />'): string => {
  const names = attributes.map(([name, value]) => `${name}="${value}"`);
  const line = `${indent}<${tag} ${names.join(' ')}${close}`;
  return line.length <= 90
    ? line
    : `${indent}<${tag}\n${names.map((name) => `${indent}  ${name}`).join('\n')}\n${indent}${close.trim()}`;
};

const componentName = (tag: string): string =>
  tag.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const react = (element: Element): string => `import 'standfirst/define/${element.tag}';

export function ${componentName(element.tag)}Embed() {
  return (
${written(element, '    ')}
  );
}`;

export const vue = (
  element: Element,
): string => `<!-- vite.config.js: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } }) -->
<script setup>
import 'standfirst/define/${element.tag}';
</script>

<template>
${written(element, '  ', `></${element.tag}>`)}
</template>`;

/** The server writes the embed's own words into the page; the element reads its facts back from them. */
export function astro({ tag, attributes }: Element, embed: Omit<Embed, 'id'>): string {
  const own = attributes
    .filter(([name]) => name !== 'briefing')
    .map(([name, value]) => ` ${name}="${value}"`);
  const { element, figures, quote, events } = embed;
  return `---
import { writeEmbed } from 'standfirst/html';
import briefing from '../briefing.json';
const words = writeEmbed(${literal({ element, figures, quote, events })}, briefing);
---
<${tag}${own.join('')} set:html={words} />

<script>
  import 'standfirst/define/${tag}';
</script>`;
}

/** A plain object as JavaScript writes it. */
const literal = (value: object): string =>
  JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/"([a-z]+)":/gi, '$1:')
    .replace(/'/g, "\\'")
    .replace(/"/g, "'")
    .replace(/\[ /g, '[')
    .replace(/ \]/g, ']');
