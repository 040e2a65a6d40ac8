import { css } from 'lit';

export const styles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
  }
  .figure {
    min-inline-size: 0;
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
  .embed:lang(fa) .amount {
    letter-spacing: 0;
    line-height: 1.35;
  }
  .short {
    font-size: clamp(2.75em, 17cqi, 4.5em);
    white-space: nowrap;
  }
  .medium {
    font-size: clamp(2em, 10.5cqi, 3.25em);
  }
  .long {
    font-size: clamp(1.5em, 8cqi, 2.25em);
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
    .figures:has(> :nth-child(2)) .short {
      font-size: 3.25em;
    }
    .figures:has(> :nth-child(2)) .medium {
      font-size: 2.25em;
    }
    .figures:has(> :nth-child(2)) .long {
      font-size: 1.75em;
    }
  }
`;
