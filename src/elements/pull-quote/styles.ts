import { css } from 'lit';

export const styles = css`
  .lead-in {
    color: var(--_muted);
    margin-block-end: 0.35em;
    text-wrap: pretty;
  }
  [part='quote'] {
    font-family: var(--standfirst-font-display, inherit);
    font-weight: var(--standfirst-weight-quote, 500);
    letter-spacing: -0.01em;
    line-height: 1.28;
    /* The opening mark hangs, so that the words align with everything below them. */
    padding-inline-start: var(--_hang, 0.45em);
    text-indent: calc(-1 * var(--_hang, 0.45em));
    hanging-punctuation: first;
    text-wrap: balance;
  }
  /* As wide as the mark of the language, and the space after it. */
  [part='quote']:lang(fr) {
    --_hang: 0.7em;
  }
  [part='quote']:lang(nl) {
    --_hang: 0.27em;
  }
  [part='quote']:lang(he) {
    --_hang: 0.32em;
  }
  @supports (hanging-punctuation: first) {
    [part='quote'] {
      text-indent: 0;
    }
    /* The mark hangs, the space after it does not. */
    [part='quote']:lang(fr) {
      text-indent: -0.2em;
    }
  }
  blockquote:lang(ar),
  blockquote:lang(fa) {
    letter-spacing: 0;
    line-height: 1.6;
  }
  /* A word or two carry a line of their own. */
  .brief {
    font-size: clamp(1.625em, 9cqi, 2.75em);
  }
  .short {
    font-size: clamp(1.375em, 6.4cqi, 2em);
  }
  .long {
    font-size: clamp(1.1875em, 4.4cqi, 1.5em);
    text-wrap: pretty;
  }
  .pull [part='quote'] {
    color: var(--_accent);
  }
  .edit {
    background: none;
    color: inherit;
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    /* Else the browser's colours for what is marked would be on the page's own ground. */
    .edit {
      background: Canvas;
      color: CanvasText;
    }
  }
  .edits {
    margin-block-start: 0.5em;
  }
  .edits .notes {
    font-size: inherit;
    margin-block-start: 0.25em;
  }
  .original {
    margin-block-start: var(--_space);
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 0.75em;
  }
  .speaker {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-start: var(--_space);
    font-weight: 600;
    line-height: 1.4;
  }
  /* Face and name stand side by side, whoever is credited under them. */
  .speaker > span {
    flex: 1;
  }
  .speaker > .portrait {
    display: contents;
    font-weight: 400;
  }
  .portrait small {
    order: 1;
    flex-basis: 100%;
  }
  .portrait img {
    flex: none;
    inline-size: 3.5em;
    block-size: 3.5em;
    object-fit: cover;
    border-radius: 50%;
  }
`;
