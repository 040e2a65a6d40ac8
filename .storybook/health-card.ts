/** What the tests last found out about an element; they write it, nobody else. */
import { createElement as h, Fragment, useEffect, useState, type ReactNode } from 'react';

/** `health/elements.json`, by element; test/stories/health.mjs writes it. */
interface Health {
  [tag: string]: {
    checks: { name: string; passed: boolean | null; detail: string }[];
    /** What a screen reader has to say, from the accessibility tree of the first story. */
    transcript: string[];
  };
}

export function HealthCard({ tag }: { tag: string }): ReactNode {
  const [health, setHealth] = useState<Health | null>();
  useEffect(() => {
    fetch('health/elements.json')
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null)
      .then(setHealth);
  }, []);
  const own = health?.[tag];
  return own
    ? h(Fragment, null, checks(own.checks), transcript(own.transcript))
    : h(
        'p',
        { className: 'desk-note', 'aria-busy': health === undefined },
        health === undefined
          ? 'Asking what the tests found …'
          : 'Not run yet: npm test -- --only build,stories writes what it finds here.',
      );
}

const words = { true: 'passed', false: 'failed', null: 'not run' };

const checks = (list: Health[string]['checks']): ReactNode =>
  h(
    'ul',
    { className: 'desk-health' },
    ...list.map(({ name, passed, detail }) =>
      h(
        'li',
        { key: name, 'data-passed': String(passed) },
        h('strong', null, name),
        h('span', null, words[String(passed) as keyof typeof words]),
        h('small', null, detail),
      ),
    ),
  );

const transcript = (lines: string[]): ReactNode =>
  h(
    'details',
    { className: 'desk-transcript' },
    h('summary', null, 'What a screen reader has to say'),
    h('ol', null, ...lines.map((line, index) => h('li', { key: index }, line))),
  );
