/** The docs page of an element: paste, purpose, the element itself, then a section each for editors and developers. */
import { Controls, Heading, Markdown, Primary, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, type ReactNode } from 'react';
import type { Section } from '../stories/docs/page.js';
import sizes from '../test/sizes.json' with { type: 'json' };
import { HealthCard } from './health-card.js';

export function DocsPage(): ReactNode {
  const resolved = useOf('meta', ['meta']);
  const { component, parameters } = resolved.preparedMeta;
  const sections = (parameters['sections'] ?? []) as Section[];
  const show = (...titles: string[]): ReactNode[] =>
    sections
      .filter(({ title }) => titles.includes(title))
      .map((section) => h(SectionBlock, { key: section.title, ...section }));
  const tag = String(component);
  return h(
    Fragment,
    null,
    h(Title),
    h(SizeBadge, { tag }),
    ...show('', 'What it is for', 'When not to use it'),
    h(Heading, null, 'Try it'),
    h(Primary),
    h(Controls),
    ...show('For editors', 'For developers'),
    ...show('Accessibility'),
    // Apart from the card: a heading that is rendered anew gets another id, and the contents lead to the first.
    h(Heading, null, 'Health'),
    h(HealthCard, { tag }),
    h(Heading, null, 'Examples'),
    h(Stories, { includePrimary: false, title: null as never }),
  );
}

function SectionBlock({ title, text }: Section): ReactNode {
  return h(Fragment, null, title && h(Heading, null, title), h(Markdown, null, text));
}

/** What a reader downloads for this element alone, as the tests hold it. */
function SizeBadge({ tag }: { tag: string }): ReactNode {
  const known = Object.entries(sizes).filter(([file]) => file.startsWith(`${tag}.js`));
  return h(
    'p',
    { className: 'desk-size' },
    h('code', null, `<${tag}>`),
    ...known.map(([file, bytes]) =>
      h(
        'span',
        { key: file },
        `${(bytes / 1000).toFixed(1)} kB`,
        file.includes(',') ? file.replace(/.*,/, '') : ' gzipped',
      ),
    ),
  );
}
