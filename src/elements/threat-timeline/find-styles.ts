import { css } from 'lit';

export const findStyles = css`
  /* Its bar stays in view while the list goes by, the choices do not: they would fill a small screen. */
  .find {
    display: contents;
  }
  .bar {
    position: sticky;
    inset-block-start: var(--_covered);
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 0.5em;
    border-block: 1px solid var(--_line);
    background: var(--_ground, Canvas);
  }
  .find ~ .list :is(.entry, a, summary) {
    scroll-margin-block-start: var(--_bar);
  }
  @media (max-height: 30em) {
    .bar {
      position: static;
    }
    .find ~ .list :is(.entry, a, summary) {
      scroll-margin-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .bar {
      background: Canvas;
    }
  }
  .bar p {
    flex-basis: 100%;
  }
  .find input[type='search'] {
    flex: 1 1 12em;
    min-inline-size: 0;
    min-block-size: 1.9em;
    padding-inline: 0.5em;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_line);
    border-radius: var(--standfirst-radius, 2px);
  }
  .find ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .find fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: 0.75em 0;
    padding: 0.25em 0 0;
    border: 0;
    min-inline-size: 0;
  }
  .find legend {
    padding: 0;
    font-weight: 700;
  }
  .find label {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 24px;
    max-inline-size: 100%;
  }
  .find label span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* The browser's own would be drawn for the page's colour scheme, which need not be that of the text. */
  .find input[type='checkbox'] {
    appearance: none;
    display: grid;
    place-content: center;
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    color: inherit;
    border: 1px solid currentColor;
    border-radius: var(--standfirst-radius, 2px);
  }
  .find input:checked::before {
    content: '';
    border: 0.3em solid currentColor;
  }
  ::highlight(standfirst-found) {
    background-color: Mark;
    color: MarkText;
  }
`;
