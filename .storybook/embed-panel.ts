/** The panel beside every story: the embed in each form that somebody pastes. */
import { createElement as h, useEffect, useState, type ChangeEvent, type ReactNode } from 'react';
import { useChannel } from 'storybook/manager-api';
import { styled, type StorybookTheme } from 'storybook/theming';
import { copy } from '../stories/desk/clipboard.js';
import type { PanelEmbed } from '../stories/desk/told-panel.js';

const FORMS = 'standfirst/forms';
const BASE = 'standfirst/base';

interface Told {
  base: string;
  embeds: PanelEmbed[];
}

export function EmbedPanel({ active }: { active?: boolean }): ReactNode {
  const [told, setTold] = useState<Told>();
  const [which, setWhich] = useState(0);
  const [chosen, setChosen] = useState('snippet');
  const ask = (): void => {
    if (active) emit(BASE, told?.base ?? 'https://embeds.example.org/');
  };
  // A preview that is still loading hears nothing: it is asked again with every story it shows.
  const emit = useChannel({ [FORMS]: (next: Told) => setTold(next), storyRendered: ask }, [active, told]);
  useEffect(ask, [active]);
  if (!active) return null;
  const embeds = told?.embeds ?? [];
  if (embeds.length === 0) return h(Empty, null, 'This story holds no embed.');
  const embed = embeds[Math.min(which, embeds.length - 1)]!;
  const form = embed.forms.find(({ id }) => id === chosen) ?? embed.forms[0];
  return h(
    Panel,
    null,
    h(
      Row,
      null,
      embeds.length > 1 &&
        h(
          'label',
          null,
          'Embed ',
          h(
            'select',
            {
              value: which,
              onChange: (event: ChangeEvent<HTMLSelectElement>) => setWhich(Number(event.target.value)),
            },
            ...embeds.map(({ name }, index) => h('option', { key: index, value: index }, name.slice(0, 60))),
          ),
        ),
      h(Base, { key: told!.base, base: told!.base, change: (base: string) => emit(BASE, base) }),
    ),
    h(
      Row,
      { role: 'group', 'aria-label': 'Form' },
      ...embed.forms.map(({ id, name }) =>
        h(
          'button',
          { key: id, type: 'button', 'aria-pressed': id === form?.id, onClick: () => setChosen(id) },
          name,
        ),
      ),
    ),
    form
      ? h(
          'div',
          null,
          h(
            'p',
            null,
            form.use,
            ' ',
            h(Copy, { key: form.id + form.code, embed, id: form.id, code: form.code }),
          ),
          h('pre', { tabIndex: 0, 'data-form': form.id }, h('code', null, form.code)),
        )
      : h(Empty, null, `There is nothing to paste: ${embed.why ?? 'the story shows no facts'}.`),
  );
}

/** The carrier is copied as rich text and, for whoever takes only text, as its address. */
function Copy({ embed, id, code }: { embed: PanelEmbed; id: string; code: string }): ReactNode {
  const [done, setDone] = useState<boolean>();
  const press = async (): Promise<void> =>
    setDone(id === 'carrier' ? await copy(embed.permalink!, embed.carrier) : await copy(code));
  return h(
    'button',
    { type: 'button', onClick: () => void press() },
    done === undefined
      ? id === 'carrier'
        ? 'Copy as rich text and link'
        : 'Copy'
      : done
        ? 'Copied'
        : 'Select it and copy',
  );
}

function Base({ base, change }: { base: string; change(base: string): void }): ReactNode {
  const [text, setText] = useState(base);
  const done = (): void => change(text.endsWith('/') ? text : `${text}/`);
  return h(
    'label',
    null,
    'Address of your embeds ',
    h('input', {
      type: 'url',
      value: text,
      size: 32,
      onChange: (event) => setText(event.currentTarget.value),
      onBlur: done,
      onKeyDown: (event) => event.key === 'Enter' && done(),
    }),
  );
}

const look = (theme: StorybookTheme) => ({
  padding: '0.75rem 1rem',
  fontSize: '0.8125rem',
  color: theme.color.defaultText,
  pre: {
    margin: '0.5rem 0 0',
    padding: '0.75rem',
    border: `1px solid ${theme.appBorderColor}`,
    borderRadius: 2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: theme.typography.fonts.mono,
    lineHeight: 1.5,
  },
  p: { margin: '0.75rem 0 0', display: 'flex', flexWrap: 'wrap', gap: '0.5rem 1rem', alignItems: 'center' },
  'button, select, input': {
    minHeight: 28,
    padding: '0.1rem 0.6rem',
    border: `1px solid ${theme.appBorderColor}`,
    borderRadius: 2,
    background: theme.input.background,
    color: 'inherit',
    font: 'inherit',
  },
  button: { cursor: 'pointer' },
  'button[aria-pressed=true]': {
    borderColor: theme.color.secondary,
    boxShadow: `inset 0 -2px ${theme.color.secondary}`,
  },
});
const Panel = styled.div(({ theme }) => look(theme as StorybookTheme) as never);
const Row = styled.div({ display: 'flex', flexWrap: 'wrap', gap: '0.5rem 1rem', marginBottom: '0.5rem' });
const Empty = styled.p({ padding: '1rem', fontSize: '0.8125rem' });
