import { css } from 'lit';

export const styles = css`
  .views {
    display: flex;
    gap: 0.5em;
    margin-block-end: var(--_space);
  }
  .section {
    font-size: 1em;
    line-height: 1.35;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_line);
  }
  section + section,
  .entries + .undated,
  .detail ~ .undated,
  .detail ~ .entries {
    margin-block-start: calc(var(--_space) * 2);
  }
  .entries {
    --_dot: 0.6875em;
  }
  .entry {
    position: relative;
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
  .words::first-letter {
    text-transform: uppercase;
  }
  .gap {
    font-style: italic;
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
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .certainty {
    font-weight: 700;
    white-space: nowrap;
  }
  .held {
    margin-block-start: 0.6em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }
  .held .notes {
    font-size: 1em;
    margin-block-start: 0;
    gap: 0;
  }
  .media {
    margin-block-start: 0.6em;
  }
  .media img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  @container (min-width: 36em) {
    .entry {
      display: grid;
      grid-template-columns: 10.5em 1fr;
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
  }

  .chart {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .tick,
  .lane,
  .now {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1;
  }
  .tick {
    stroke-opacity: 0.6;
  }
  .tick-text,
  .now-text {
    fill: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .now {
    stroke: currentColor;
    stroke-dasharray: 2 3;
  }
  .lane-name {
    font-weight: 700;
  }
  .mark {
    cursor: pointer;
    outline: none;
  }
  .hit {
    fill: transparent;
  }
  .mark:hover .hit,
  .mark[aria-selected='true'] .hit {
    fill: var(--_faint);
  }
  .mark:focus-visible .hit {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .tail {
    fill: var(--_muted);
  }
  .fill {
    fill: var(--_faint);
  }
  .core {
    fill: var(--_accent);
    fill-opacity: 0.25;
  }
  .edge,
  .hollow {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .solid {
    fill: var(--_accent);
  }
  .about,
  .unknown {
    stroke-dasharray: 4 3;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block: 0.5em var(--_space);
  }
  .legend svg {
    vertical-align: -0.3em;
  }
  .detail {
    border-block: 1px solid var(--_line);
    min-block-size: 7em;
  }
  @media (forced-colors: active) {
    .fill,
    .core {
      fill: none;
    }
    .edge,
    .hollow,
    .now {
      stroke: CanvasText;
    }
    .solid,
    .tail,
    .tick-text,
    .now-text {
      fill: CanvasText;
    }
    .entry::after {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .mark[aria-selected='true'] .hit {
      stroke: CanvasText;
      stroke-width: 1;
    }
    .mark:focus-visible .hit {
      stroke: Highlight;
      stroke-width: 3;
    }
  }
  @media print {
    .entry {
      break-inside: avoid;
    }
    .embed {
      break-inside: auto;
    }
  }
`;
