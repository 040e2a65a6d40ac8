import { css } from 'lit';

export const findStyles = css`
  /* Its bar stays in view while the list goes by, the choices do not: they would fill a small screen. */
  .find {
    display: contents;
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 0.5em;
    border-block: 1px solid var(--_line);
    background: var(--_ground, Canvas);
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
  }
  .find input[type='checkbox'] {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: currentColor;
  }
  ::highlight(standfirst-found) {
    background-color: Mark;
    color: MarkText;
  }
`;
