import { css } from 'lit';

/**
 * The look of the family, set once: a type scale in `em` of the host's own size, a rhythm of half lines, ink and one accent.
 *
 * Colours are mixed from `currentColor`, so that an embed sits on any page, light or dark, without being told which.
 * `--standfirst-*` properties are consumed with fallbacks and never declared on the host; `--_*` are private.
 */
export const family = css`
  :host {
    display: block;
    margin-block: 1.5em;
    /* A line through the host would strike out what it says, whatever is set within. */
    text-decoration: none !important;
  }
  :host([hidden]) {
    display: none;
  }
  .embed {
    --_accent: var(--standfirst-accent, currentColor);
    --_muted: var(--standfirst-muted, currentColor);
    --_line: var(--standfirst-line, currentColor);
    --_faint: var(--standfirst-faint, transparent);
    --_small: var(--standfirst-size-small, 0.8125em);
    --_space: var(--standfirst-space, 0.75em);
    container: embed / inline-size;
    /* What is sized by its slot has no width of its own; where the slot asks for one, that of a narrow column. */
    contain-intrinsic-inline-size: min(17.5em, 80vw);
    background: var(--standfirst-paper, none);
    color: var(--standfirst-text, inherit);
    font-family: var(--standfirst-font, inherit);
    /* What a host sets on everything is inherited too. Letter and word spacing are let in: a reader may need them. */
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.45;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    writing-mode: horizontal-tb;
    visibility: visible;
    -webkit-text-fill-color: currentColor;
    border-block-start: var(--standfirst-rule, 3px) solid currentColor;
    padding: var(--_space) var(--standfirst-inset, 0) var(--standfirst-inset, 0);
    overflow-wrap: break-word;
  }
  /* What stands declared in a page and no script brings to life. */
  @media (scripting: none) {
    .embed :is(.tools, button) {
      display: none;
    }
  }
  /* Korean breaks between words. */
  :lang(ko) {
    word-break: keep-all;
  }
  @supports (color: color-mix(in oklab, red, blue)) {
    .embed {
      --_accent: var(--standfirst-accent, color-mix(in oklab, currentColor 42%, #0f62b5));
      --_muted: var(--standfirst-muted, color-mix(in srgb, currentColor 74%, transparent));
      --_line: var(--standfirst-line, color-mix(in srgb, currentColor 22%, transparent));
      --_faint: var(--standfirst-faint, color-mix(in srgb, currentColor 8%, transparent));
    }
  }
  /* Text that is neither dark nor light has no contrast to give away: what is secondary is then as it is. */
  @supports (color: oklch(from currentColor l c h)) {
    .embed {
      --_muted: var(
        --standfirst-muted,
        oklch(from currentColor l c h / max(0.74, 1 - 2 * max(0.5 - l, l - 0.6, 0)))
      );
    }
  }
  .embed *,
  .embed *::before,
  .embed *::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  figure,
  blockquote,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  cite {
    font-style: normal;
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  .small {
    font-size: var(--_small);
    line-height: 1.5;
  }
  .muted {
    color: var(--_muted);
  }
  /* Mixed from the text's colour: once, or it fades. */
  .muted .muted {
    color: inherit;
  }
  .label {
    font-size: var(--_small);
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    /* At an edge of the page it would let it scroll. */
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button,
  select {
    font: inherit;
    color: inherit;
  }
  /* What drops down stands on a ground of the browser's. */
  option,
  optgroup {
    color: CanvasText;
    background: Canvas;
  }
  button {
    min-block-size: 1.9em;
    min-inline-size: 24px;
    padding: 0.2em 0.75em;
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--standfirst-radius, 2px);
    cursor: pointer;
  }
  button:hover,
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button:is([aria-pressed='true'], [aria-expanded='true']) {
    border-color: currentColor;
    box-shadow: inset 0 -3px 0 var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .is-target {
    outline: 2px solid var(--_accent);
    outline-offset: 0.35em;
  }
  @media (forced-colors: active) {
    button:is([aria-pressed='true'], [aria-expanded='true']) {
      box-shadow: none;
      border-width: 3px;
    }
  }
  @media (prefers-contrast: more) {
    .embed {
      --_muted: currentColor;
      --_line: currentColor;
    }
  }
  @media print {
    /* Of a dark page, or a dark panel, most printers leave out the ground: pale ink would be left on white paper. */
    .embed {
      --_accent: oklch(
        from var(--standfirst-accent, color-mix(in oklab, #000 42%, #0f62b5)) min(l, 0.45) c h
      );
      --_muted: oklch(from var(--standfirst-muted, #424242) min(l, 0.45) c h);
      color-scheme: light;
      background: #fff;
      color: #000;
    }
    /* Its passages may go on overleaf, rather than leave half a sheet empty. */
    .embed > :not(.source),
    .passages figure {
      break-inside: avoid;
    }
    .source {
      break-before: avoid;
    }
    button,
    .screen-only {
      display: none;
    }
  }
`;

/** The foot that all four share: caveats, source line, as-of date, corrections, and the passages behind them. */
export const foot = css`
  .notes {
    margin-block-start: var(--_space);
    display: grid;
    gap: 0.25em;
    text-wrap: pretty;
  }
  .notes li {
    padding-inline-start: 0.9em;
    position: relative;
  }
  .notes li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.62em;
    inline-size: 0.4em;
    border-block-start: 2px solid currentColor;
  }
  .source {
    margin-block-start: var(--_space);
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .correction {
    font-weight: 600;
    margin-block-end: 0.25em;
  }
  :is(.source, .edits) summary {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: 24px;
    list-style: none;
    cursor: pointer;
  }
  :is(.source, .edits) summary::-webkit-details-marker {
    display: none;
  }
  :is(.source, .edits) summary::before {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    border-inline-end: 1.5px solid currentColor;
    border-block-end: 1.5px solid currentColor;
    transform: translateY(-0.15em) rotate(-45deg);
  }
  .embed[dir='rtl'] :is(.source, .edits) summary::before {
    transform: translateY(-0.15em) rotate(45deg);
  }
  .embed details[open] > summary::before {
    transform: translateY(-0.25em) rotate(45deg);
  }
  .embed[dir='rtl'] details[open] > summary::before {
    transform: translateY(-0.25em) rotate(-45deg);
  }
  .foot,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
  }
  .foot p {
    flex: 1 1 auto;
  }
  .plain {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  /* Without script there is nobody to press it for; its room is kept, so that nothing moves when the script comes. */
  :host(:not(:defined)) .plain {
    visibility: hidden;
  }
  .share-panel > * {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block: 0.5em;
  }
  .share-text {
    white-space: pre-line;
    border-inline-start: 2px solid var(--_accent);
    padding-inline-start: 0.75em;
  }
  .share-link {
    overflow-wrap: anywhere;
  }
  .share-panel select {
    background: transparent;
    max-inline-size: 100%;
    min-block-size: 1.9em;
  }
  .passages {
    display: grid;
    gap: var(--_space);
    padding-block: 0.5em;
  }
  .passages figure {
    overflow-wrap: anywhere;
    border-inline-start: 2px solid var(--_accent);
    padding-inline-start: 0.75em;
  }
  .passages .of {
    font-weight: 700;
  }
  .passages blockquote {
    font-style: normal;
  }
  .source summary cite {
    font-weight: 600;
  }
  @media print {
    /* Nothing is closed on paper. */
    :is(.source, .edits) summary::before {
      display: none;
    }
    /* A link is no link on paper: its address stands beside it. */
    .passages a {
      text-decoration: none;
    }
    .passages a::after {
      /* From left to right whatever is around it; the space before it is the text's own. */
      content: ' \\2066' attr(data-address) '\\2069';
      overflow-wrap: anywhere;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
