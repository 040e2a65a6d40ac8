import { css } from 'lit';

export const styles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    column-gap: 2em;
    row-gap: calc(var(--_space) * 2);
  }
  /* Two rows of the grid: however long the labels are, numbers beside one another stand on one line. */
  .figure {
    display: grid;
    grid-row: span 2;
    grid-template: subgrid / minmax(0, 1fr);
    row-gap: 0;
    min-inline-size: 0;
  }
  .facts {
    min-inline-size: 0;
    container-type: inline-size;
  }
  .figure + .figure {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space);
  }
  .quantity {
    margin-block: 0.25em 0.4em;
    font-variant-numeric: lining-nums;
  }
  .amount {
    display: block;
    /* Never smaller than what is counted, which stands under it: a longer one may break, between its held parts. */
    font-size: max(1.25em, var(--_size));
    font-family: var(--standfirst-font-display, inherit);
    font-weight: var(--standfirst-weight-display, 700);
    color: var(--_accent);
    letter-spacing: -0.015em;
    line-height: 1.05;
    text-wrap: balance;
  }
  .embed:lang(ar) .amount,
  .embed:lang(fa) .amount,
  .embed:lang(hi) .amount {
    letter-spacing: 0;
    line-height: 1.35;
  }
  /* As large as its step lets it be in its slot: em of the host, or the width of the figure. */
  .s7 {
    --_size: min(4.5em, 22cqi);
  }
  .s10 {
    --_size: min(3.75em, 16.5cqi);
  }
  .s14 {
    --_size: min(3.25em, 12cqi);
  }
  .s19 {
    --_size: min(2.75em, 9cqi);
  }
  .s25 {
    --_size: min(2.25em, 6.9cqi);
  }
  .s33,
  .s0 {
    --_size: min(1.75em, 5.3cqi);
  }
  .amount:is(.s7, .s10, .s14) {
    white-space: nowrap;
  }
  .unit {
    display: block;
    margin-block-start: 0.35em;
    font-size: 1.125em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .window {
    color: var(--_muted);
    text-wrap: balance;
  }
  .mark-box {
    margin-block: var(--_space);
    max-inline-size: 30em;
  }
  .said {
    text-wrap: balance;
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  /* Side by side: two of the narrowest columns and their gap. There, all are as large as the longest may be. */
  @container (min-width: 28em) {
    .figure + .figure {
      border-block-start: 0;
      padding-block-start: 0;
    }
  }
  @container embed (min-width: 28em) {
    .figure .amount {
      --_size: inherit;
    }
  }
`;
