import { css } from 'lit';

export const styles = css`
  .set {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .card {
    display: grid;
    gap: var(--_space);
    align-content: start;
    min-inline-size: 0;
  }
  .card + .card {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space);
  }
  .quantity {
    margin-block: 0.25em;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .amount {
    font-family: var(--standfirst-font-display, inherit);
    font-weight: var(--standfirst-weight-display, 700);
    font-size: 2em;
    line-height: 1.1;
    letter-spacing: -0.01em;
    color: var(--_accent);
    margin-inline-end: 0.1em;
    overflow-wrap: anywhere;
  }
  /* Long amounts, as in other languages, on one line of the narrowest slot, or on two where they would be too small. */
  .s19 {
    font-size: min(2em, 9cqi);
  }
  .s25 {
    font-size: max(1.25em, min(2em, 6.9cqi));
  }
  .s33,
  .s0 {
    font-size: max(1.25em, min(2em, 5.3cqi));
  }
  .embed:lang(ar) .amount,
  .embed:lang(fa) .amount,
  .embed:lang(hi) .amount {
    letter-spacing: 0;
    line-height: 1.35;
  }
  .said {
    text-wrap: balance;
    font-weight: 600;
    margin-block-start: 0.35em;
  }
  .drawing-box,
  .bars {
    position: relative;
  }
  .refusal {
    margin-block-start: calc(var(--_space) * 1.5);
    padding-inline-start: 0.75em;
    border-inline-start: 2px dashed currentColor;
    max-inline-size: 40em;
  }

  .rows {
    display: grid;
    gap: var(--_space);
    margin-block: var(--_space);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25em 0.75em;
  }
  .name {
    flex: 1 1 9em;
    min-inline-size: 0;
    line-height: 1.3;
  }
  .apart {
    display: block;
  }
  .row-amount {
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.3;
  }
  .bars,
  .whole-axis .axis {
    flex: 1 0 100%;
    align-self: center;
    margin: 0;
  }
  .bars .notes {
    margin-block-start: 0.25em;
  }
  .is-quiet .ink {
    fill: var(--_muted);
  }
  .is-quiet .ink:not([class*='part-']) {
    fill-opacity: 0.55;
  }
  .is-quiet .dash,
  .is-quiet .chevron {
    stroke: var(--_muted);
  }
  .heading {
    font-weight: 600;
  }
  .is-highlighted .called,
  .is-highlighted .label {
    font-weight: 800;
    /* Longhand: WebKit does not know the shorthand's thickness. */
    text-decoration-line: underline;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.25em;
  }
  .is-quiet .row-amount {
    font-weight: 400;
  }
  .ratio {
    margin-block: var(--_space);
    font-weight: 600;
    text-wrap: pretty;
  }

  .group {
    margin-block: calc(var(--_space) * 2) var(--_space);
    font-size: 1.0625em;
    line-height: 1.3;
  }
  .group:first-child {
    margin-block-start: 0;
  }
  .dot-line {
    block-size: 20px;
  }
  .dot-line .guide {
    stroke: var(--_line);
    stroke-dasharray: 1 4;
  }
  .ring {
    stroke: var(--standfirst-mark, var(--_accent));
    stroke-width: 2.5px;
  }
  .span,
  .end {
    stroke: var(--standfirst-mark, var(--_accent));
    stroke-width: 2.5px;
  }
  .is-quiet :is(.ring, .span, .end) {
    stroke: var(--_muted);
  }
  .parts .bar-line {
    block-size: 1.75em;
  }
  .parts .ink {
    stroke: var(--standfirst-mark, var(--_accent));
    stroke-width: 1.5px;
  }
  .parts .is-quiet .ink {
    stroke: var(--_muted);
  }
  .part-1 {
    fill-opacity: 0.72;
  }
  .part-2 {
    fill-opacity: 0.5;
  }
  .part-3 {
    fill-opacity: 0.32;
  }
  .part-4 {
    fill-opacity: 0.16;
  }
  .part-5 {
    fill-opacity: 0;
  }
  .parts > .mark {
    margin-block-start: 0.5em;
  }
  .parts-list {
    gap: 0.35em;
  }
  /* A number that has no room beside its name stands under it, not under its key. */
  .parts-list .row {
    position: relative;
    padding-inline-start: 1.6em;
  }
  .parts-list .name {
    flex-basis: 6em;
  }
  .key {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.25em;
  }

  .table {
    margin-block-start: var(--_space);
  }
  .table summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    cursor: pointer;
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.25em;
  }
  @media print {
    /* The table itself is its own heading. */
    .table summary {
      display: none;
    }
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 0.5em;
    font-variant-numeric: lining-nums tabular-nums;
  }
  th,
  td {
    padding-block: 0.4em;
    padding-inline: 0 0.75em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    font-weight: 400;
  }
  thead th {
    overflow-wrap: normal;
    font-weight: 700;
    border-block-end-color: currentColor;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  th span,
  td span {
    display: block;
  }
  /* Four columns in a narrow slot, in a language of long words: closer, and broken where that language breaks them. */
  @container (max-width: 20em) {
    th,
    td {
      padding-inline-end: 0.4em;
    }
    thead th {
      font-size: 0.9em;
      hyphens: auto;
    }
  }

  @container (min-width: 26em) {
    .beside {
      grid-template-columns: fit-content(9em) 1fr;
      column-gap: calc(var(--_space) * 2);
    }
    .beside .drawing-box {
      grid-row: 1 / span 2;
      grid-column: 1;
    }
    .beside .rest {
      grid-column: 2;
    }
  }
  @container (min-width: 54em) {
    .set:has(> :nth-child(2)) {
      grid-template-columns: 1fr 1fr;
    }
    .card:nth-child(2) {
      border-block-start: 0;
      padding-block-start: 0;
    }
    .card:nth-child(even) {
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: calc(var(--_space) * 2);
    }
    .single .amount:not(.s19, .s25, .s33, .s0) {
      font-size: 3em;
    }
    .rows {
      grid-template-columns: fit-content(16em) auto 1fr;
      column-gap: calc(var(--_space) * 1.5);
    }
    .row {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .row-amount {
      text-align: end;
    }
    .row > :last-child:not(.name) {
      grid-column: 3;
    }
  }
  @media (forced-colors: active) {
    .guide,
    .ring,
    .span,
    .end,
    .parts .ink {
      stroke: CanvasText;
    }
    .is-quiet .ink {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
    }
  }
`;
