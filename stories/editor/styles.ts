import { css } from 'lit';

/** The desk's own look: the page's ink and paper, quiet rules, one accent. */
export const styles = css`
  :host {
    display: block;
    --accent: light-dark(#0f4c81, #7db5ea);
    --quiet: light-dark(#55606b, #a9b3bd);
    --line: light-dark(#d5dae0, #394249);
    --key: light-dark(#7a3e00, #e8b26a);
    --text: light-dark(#0b5d3b, #86cfa5);
    --number: light-dark(#0f4c81, #7db5ea);
    --error: light-dark(#b3261e, #ff9a8f);
    --warning: light-dark(#8a5a00, #e5b454);
    color: var(--ink);
    font: 0.9375rem/1.45 var(--sans, system-ui, sans-serif);
  }
  .editor {
    display: flex;
    flex-direction: column;
    min-block-size: 100vb;
    box-sizing: border-box;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    font: 600 1rem/1.3 inherit;
    font-family: inherit;
  }
  h1 {
    font-size: 1.125rem;
    margin-inline-end: auto;
  }
  h2 {
    font-size: 0.9375rem;
  }
  small {
    font-size: 0.8125rem;
    font-weight: 400;
    color: var(--quiet);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.75rem 1rem 0.5rem;
  }
  .gap {
    inline-size: 0.5rem;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2rem;
    padding: 0.2rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875rem;
    cursor: pointer;
  }
  button:hover:not(:disabled),
  .button:hover {
    border-color: currentColor;
  }
  button:disabled {
    color: var(--quiet);
    border-style: dashed;
    cursor: not-allowed;
  }
  button.main:not(:disabled) {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--paper);
    font-weight: 600;
  }
  button.quiet {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    text-align: start;
    color: var(--accent);
  }
  button.quiet:hover {
    text-decoration: underline;
  }
  .button input {
    position: absolute;
    inline-size: 1px;
    opacity: 0;
  }
  :focus-visible,
  .button:focus-within {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0 1rem 0.5rem;
    min-block-size: 1.9rem;
    border-block-end: 1px solid var(--line);
    font-size: 0.875rem;
    color: var(--quiet);
  }
  .bad {
    color: var(--error);
  }
  .good {
    color: var(--text);
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
  }
  .left {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  .begin {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border-block-end: 1px solid var(--line);
    background: color-mix(in srgb, var(--accent) 8%, transparent);
    & p {
      flex-basis: 100%;
      margin: 0;
      font-size: 0.875rem;
    }
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1rem;
    padding: 0.25rem 1rem 0;
  }
  .tabs button {
    min-block-size: 2rem;
    padding: 0 0.1rem;
    border: 0;
    border-block-end: 2px solid transparent;
    border-radius: 0;
  }
  .tabs button[aria-current='true'] {
    border-block-end-color: var(--accent);
    font-weight: 600;
  }
  .tabs b {
    color: var(--error);
    white-space: pre;
  }
  .code {
    block-size: 24rem;
    border-block: 1px solid var(--line);
  }
  .help {
    margin: 0;
    padding: 0.5rem 1rem;
    min-block-size: 3.4rem;
    border-block-end: 1px solid var(--line);
    font-size: 0.875rem;
    color: var(--quiet);
    & b {
      margin-inline-end: 0.5rem;
      color: var(--ink);
    }
  }
  .problems,
  .sources {
    padding: 0.75rem 1rem;
  }
  .problems ol {
    margin: 0.5rem 0 0;
    padding: 0;
    list-style: none;
  }
  .problems li {
    display: flex;
    gap: 0.5rem;
    align-items: start;
    justify-content: space-between;
    padding: 0.35rem 0 0.35rem 0.65rem;
    border-block-start: 1px solid var(--line);
    border-inline-start: 3px solid var(--quiet);
    overflow-wrap: anywhere;
  }
  .problems li.error {
    border-inline-start-color: var(--error);
  }
  .problems li.warning {
    border-inline-start: 3px dashed var(--warning);
  }
  .problems li .quiet {
    display: block;
    color: inherit;
  }
  .problems li span {
    font-weight: 600;
    color: var(--quiet);
  }
  .problems li.error span {
    color: var(--error);
  }
  .problems li.warning span {
    color: var(--warning);
  }
  .mend {
    flex: none;
  }
  .sources summary {
    cursor: pointer;
    font-weight: 600;
    min-block-size: 1.5rem;
  }
  .sources {
    border-block-start: 1px solid var(--line);
  }
  label {
    font-size: 0.875rem;
  }
  textarea,
  input[type='url'] {
    display: block;
    inline-size: 100%;
    margin-block: 0.25rem 0.75rem;
    padding: 0.4rem 0.6rem;
    border: 1px solid var(--quiet);
    border-radius: 3px;
    background: var(--paper);
    color: inherit;
    font: inherit;
  }
  .right {
    padding: 0.5rem 1rem 3rem;
    border-block-start: 1px solid var(--line);
  }
  .card {
    max-inline-size: 46rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--line);
    font-size: 1.0625rem;
  }
  .card header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    justify-content: space-between;
  }
  .card h3 {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6rem;
    align-items: center;
  }
  .do {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .wrong,
  .draft {
    margin: 0.5rem 0;
    padding: 0.4rem 0.75rem;
    border-inline-start: 3px solid var(--error);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  .draft {
    border-inline-start-color: var(--warning);
    & button {
      margin-inline-start: 0.5rem;
    }
  }
  .empty {
    color: var(--quiet);
  }
  dialog {
    inline-size: min(48rem, 94vi);
    max-block-size: 90vb;
    padding: 1rem 1.25rem 1.5rem;
    border: 1px solid var(--quiet);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
  }
  dialog::backdrop {
    background: #0009;
  }
  dialog header,
  dialog section h3 {
    display: flex;
    justify-content: space-between;
    align-items: center;
    margin-block-end: 0.5rem;
  }
  dialog p {
    margin: 0.25rem 0;
    color: var(--quiet);
    font-size: 0.875rem;
  }
  pre {
    margin: 0.25rem 0 1.25rem;
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--line);
    max-block-size: 12rem;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font-size: 0.8125rem;
  }
  @media (min-width: 1000px) {
    .editor {
      block-size: 100vb;
    }
    .panes {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      min-block-size: 0;
    }
    .left,
    .right {
      min-block-size: 0;
      overflow-y: auto;
    }
    .right {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
    .code {
      flex: 1 0 18rem;
      block-size: auto;
      min-block-size: 18rem;
      overflow: hidden;
    }
    .problems {
      flex: 0 1 auto;
      max-block-size: 45%;
      overflow-y: auto;
    }
  }
`;
