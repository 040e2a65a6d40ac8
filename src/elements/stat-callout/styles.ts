import { css } from 'lit';

export const styles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
  }
  .figure {
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
  /* As large as the longest amount of its step lets it be on one line; em of the host, or the width of the figure. */
  .s7 {
    font-size: min(4.5em, 23cqi);
  }
  .s10 {
    font-size: min(3.75em, 16.5cqi);
  }
  .s14 {
    font-size: min(3.25em, 12cqi);
  }
  .s19 {
    font-size: min(2.75em, 9cqi);
  }
  .s25 {
    font-size: min(2.25em, 6.9cqi);
  }
  .s33 {
    font-size: min(1.75em, 5.3cqi);
  }
  .s0 {
    font-size: min(1.75em, 5.5cqi);
  }
  .amount:not(.s0) {
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
  @container (min-width: 30em) {
    .figure + .figure {
      border-block-start: 0;
      padding-block-start: 0;
    }
  }
`;
