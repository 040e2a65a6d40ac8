/** Types of the elements for frameworks that have a list of tags of their own. */
import type { Described } from './described.js';

const comment = (text = ''): string =>
  text ? `  /** ${text.replace(/\s+/g, ' ').replace(/\*\//g, '*\\/')} */\n` : '';

/** Declaration files by name: what each tag takes, and one file that tells each framework. */
export function declarationsOf(elements: Described[]): Record<string, string> {
  const classes = elements.map(({ name }) => name).join(', ');
  const each = (line: (tag: string, name: string) => string): string =>
    elements.map(({ tagName, name }) => line(tagName, name)).join('\n');
  const importAll = `import type { ${classes} } from '../index.js';\nimport type { ElementAttributes, ElementEvents } from './elements.js';\n`;
  return {
    elements: `import type { Briefing, ${classes} } from '../index.js';

/** What each element takes: its attributes, and \`facts\` as a property. */
export interface ElementAttributes {
${elements.map((element) => `  '${element.tagName}': ${element.name}Attributes;`).join('\n')}
}

/** Handlers as React 19, Svelte 5 and Preact name them: \`on\` before the event's own name. */
export interface ElementEvents {
${elements[0]!.events
  .map(
    ({ name, description }) =>
      `${comment(description)}  'on${name}'?: (event: HTMLElementEventMap['${name}']) => void;`,
  )
  .join('\n')}
}
${elements.map(attributes).join('')}`,
    react: `${importAll}import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${each((tag, name) => `      '${tag}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ElementAttributes['${tag}'] & ElementEvents;`)}
    }
  }
}
`,
    vue: `${importAll}import type { HTMLAttributes, PublicProps } from 'vue';

/** In a template the checker reads every name in camel case, and every handler as \`on\` before it. */
type Camel<Name> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name & string;
type Handler<Name> = Name extends \`on\${infer Event}\` ? \`on\${Capitalize<Camel<Event>>}\` : never;
type Own<Attributes> = Attributes & { [Name in keyof Attributes as Camel<Name>]: Attributes[Name] };
type Handlers = { [Name in keyof ElementEvents as Handler<Name>]: ElementEvents[Name] };
type Props<Attributes> = PublicProps & Omit<HTMLAttributes, keyof Attributes> & Own<Attributes> & Handlers;

declare module 'vue' {
  interface GlobalComponents {
${each((tag, name) => `    '${tag}': new () => ${name} & { $props: Props<ElementAttributes['${tag}']> };`)}
  }
}

export type { ElementEvents };
`,
    svelte: `${importAll}import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${each((tag, name) => `    '${tag}': HTMLAttributes<${name}> & ElementAttributes['${tag}'] & ElementEvents;`)}
  }
}
`,
    solid: `${importAll.replace(', ElementEvents', '')}import type { JSX } from 'solid-js';

type Own<Attributes> = Attributes & { [Name in keyof Attributes as \`prop:\${string & Name}\`]?: Attributes[Name] };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${each((tag, name) => `      '${tag}': JSX.HTMLAttributes<${name}> & Own<ElementAttributes['${tag}']>;`)}
    }
    interface CustomEvents {
${elements[0]!.events.map(({ name }) => `      '${name}': HTMLElementEventMap['${name}'];`).join('\n')}
    }
  }
}
`,
  };
}

function attributes({ name, attributes, members }: Described): string {
  const lines = attributes.map((attribute) => {
    const member = members.find((each) => each.attribute === attribute.name);
    // What a page writes is text; a number in it is one.
    const type = member ? `${name}['${member.name}']` : 'string';
    return `${comment(attribute.description)}  '${attribute.name}'?: ${type}${attribute.type?.text === 'number' ? ' | `${number}`' : ''};`;
  });
  return `
export interface ${name}Attributes {
${lines.join('\n')}
  /** A briefing or an excerpt of one; overrides everything else. A property, not an attribute. */
  facts?: Briefing;
}
`;
}
