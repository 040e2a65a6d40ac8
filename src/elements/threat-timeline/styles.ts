import { css, unsafeCSS, type CSSResult } from 'lit';

/** With room for a column of dates. */
const wide = css`
  .entry {
    display: grid;
    grid-template-columns: 10.5em minmax(0, 1fr);
    gap: 0 2.75em;
    padding-inline-start: 0;
  }
  .entry::before {
    inset-inline-start: calc(11.875em - 0.5px);
  }
  .entry::after {
    inset-inline-start: calc(11.875em - var(--_dot) / 2);
  }
  .content {
    max-inline-size: 40em;
  }
  .date {
    text-align: end;
    text-wrap: balance;
    padding-block-start: 0.15em;
  }
  .elsewhere {
    padding-inline: 0 0.6em;
    border-inline: 0;
    border-inline-end: 2px dotted currentColor;
  }
  .title {
    margin-block-start: 0;
  }
`;

export const styles = css`
  .tools,
  .group {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .tools {
    justify-content: space-between;
    margin-block-end: var(--_space);
  }
  .tools > :first-child {
    margin-inline-end: auto;
  }
  .section {
    font-size: 1em;
    line-height: 1.35;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_line);
  }
  section + section,
  .entries + section,
  .apart + section,
  * + .apart,
  .charted + div > * {
    margin-block-start: calc(var(--_space) * 2);
  }
  .apart {
    border-block-start: 1px solid var(--_line);
  }
  button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
    text-decoration: none;
  }
  /* Of very many, those far from view cost nothing to lay out; they can still be found and read aloud. */
  .long .entries {
    content-visibility: auto;
  }
  .entry:is(.is-target, :focus-visible) {
    outline-offset: -2px;
  }
  .entries {
    --_dot: 0.6875em;
  }
  .entry {
    position: relative;
    overflow-wrap: anywhere;
    padding-block: var(--_space);
    padding-inline-start: 1.5em;
  }
  /* The thread of time, and on it a dot for each event. */
  .entry::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--_dot) / 2 - 0.5px);
    inset-block: 0;
    border-inline-start: 1px solid var(--_line);
  }
  .entry::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: calc(var(--_space) + 0.3em);
    inline-size: var(--_dot);
    block-size: var(--_dot);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  .entry:first-child::before {
    inset-block-start: calc(var(--_space) + 0.5em);
  }
  .entry:last-child::before {
    inset-block-end: auto;
    block-size: calc(var(--_space) + 0.5em);
  }
  .entry:only-child::before,
  .undated .entry::before {
    display: none;
  }
  /* The thread goes on through the parts of a long list. */
  .entries + .entries > .entry:first-child::before {
    inset-block-start: 0;
  }
  .entries:not(:last-child) > .entry:last-child::before {
    inset-block-end: 0;
    block-size: auto;
  }
  .window::after {
    border-radius: 0;
    background: none;
    border-inline-end: 0;
  }
  .scheduled::after,
  .undated .entry::after {
    background: none;
    border-style: dashed;
  }
  .date .words {
    font-weight: 700;
  }
  .words a:not(:hover) {
    text-decoration: none;
  }
  /* A finger's height, which moves no line. */
  .entry a {
    padding-block: 0.4em;
  }
  .response {
    margin-block-start: 0.6em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px dotted currentColor;
  }
  .gap {
    font-style: italic;
  }
  /* Scripts that have no italic letters. */
  .gap:is(:lang(ar), :lang(fa), :lang(he), :lang(hi), :lang(ja), :lang(ko), :lang(zh)) {
    font-style: normal;
  }
  .elsewhere {
    padding-inline-start: 0.6em;
    border-inline-start: 2px dotted currentColor;
  }
  .title {
    font-family: var(--standfirst-font-display, inherit);
    font-size: 1.125em;
    line-height: 1.3;
    font-weight: 700;
    margin-block: 0.1em 0.25em;
    text-wrap: balance;
  }
  .links {
    margin-block-start: 0.6em;
  }
  :is(.tags, .links) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  :is(.tags, .said) + p:not(.small) {
    margin-block-start: 0.3em;
  }
  .content > p:not(.small) + p:not(.small) {
    margin-block-start: 0.6em;
  }
  .said::before {
    content: '— ';
    content: '— ' / '';
  }
  .certainty {
    font-weight: 700;
    white-space: nowrap;
  }
  .held {
    margin-block-start: 0.6em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
    text-wrap: pretty;
  }
  .held .notes {
    font-size: 1em;
    margin-block-start: 0;
    gap: 0;
  }
  .media {
    margin-block-start: 0.6em;
  }
  /* Its room is kept before it comes, whatever its shape. */
  .media img {
    display: block;
    inline-size: min(100%, 30em);
    block-size: auto;
    max-block-size: 30em;
    object-fit: contain;
    object-position: left;
  }
  .media img:not([width][height], .failed) {
    aspect-ratio: 3 / 2;
  }
  .media img.failed {
    aspect-ratio: auto;
    block-size: auto;
    inline-size: auto;
  }
  .media figcaption {
    margin-block-start: 0.4em;
  }
  .media figcaption .muted {
    display: block;
  }
  .media img:dir(rtl) {
    object-position: right;
  }
  @media (forced-colors: active) {
    .entry::after {
      --_accent: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    /* On paper Firefox paints nothing of what a container makes a grid. */
    .embed {
      container-type: normal;
    }
    .entry {
      break-inside: avoid;
    }
    .embed > .list {
      break-inside: auto;
    }
    .long .entries {
      content-visibility: visible;
    }
    .section {
      break-after: avoid;
    }
    .is-target {
      outline: none;
    }
    .address {
      overflow-wrap: anywhere;
    }
    .away::after {
      content: ' \\2066' attr(href) '\\2069';
    }
    p > .away::after {
      content: ' (\\2066' attr(href) '\\2069)';
    }
  }
`;

const within = (where: string): CSSResult => unsafeCSS(`${where}{${wide.cssText}}`);

export const slotStyles = within('@container (min-width:36em)');
/** Of paper that is as wide, where the slot is: else a column beside others would be cut in two. */
export const paperStyles = within('@media print and (min-width:36em)');
