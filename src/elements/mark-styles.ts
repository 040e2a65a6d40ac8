import { css } from 'lit';

/**
 * The look of marks: one ink, hairlines, dashes for what is not certain. What is uncertain differs in shape, so that
 * nothing is lost where colours are forced, printed in black or not seen.
 */
export const markStyles = css`
  .drawing {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
    fill: none;
    stroke: none;
  }
  .embed[dir='rtl'] .drawing {
    transform: scaleX(-1);
  }
  .ink {
    fill: var(--standfirst-mark, var(--_accent, currentColor));
  }
  .drawing path,
  .drawing rect,
  .drawing line {
    vector-effect: non-scaling-stroke;
  }
  .dash,
  .chevron,
  .rule-line {
    stroke: var(--standfirst-mark, var(--_accent, currentColor));
    stroke-width: 1.5px;
  }
  .chevron {
    stroke-width: 2px;
  }
  .dash {
    stroke-dasharray: 4 3;
  }
  /* The end that is past is paler; which it is, its word says. */
  .before .ink {
    fill: var(--_muted, currentColor);
    fill-opacity: 0.55;
  }
  .empty {
    stroke: var(--_line, currentColor);
    stroke-width: 1px;
  }
  .whole {
    fill: var(--_faint, transparent);
    stroke: var(--_line, currentColor);
  }
  .tick,
  .zero {
    stroke: currentColor;
    stroke-width: 1.5px;
  }
  .tick {
    stroke-width: 2px;
  }
  .bar-line {
    inline-size: 100%;
    block-size: 1.125em;
  }
  .rule-line {
    inline-size: 100%;
    block-size: 1.25em;
    stroke-width: 3px;
    stroke-dasharray: 10 7;
  }
  .axis {
    display: flex;
    justify-content: space-between;
    margin-block-start: 0.25em;
  }
  .axis,
  .legend {
    color: var(--_muted, currentColor);
    font-size: var(--_small, 0.8125em);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .units .legend {
    margin-block-start: 0.35em;
  }
  .pair {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.4em 0.75em;
    align-items: center;
  }
  @media (forced-colors: active) {
    .ink {
      fill: CanvasText;
    }
    .before .ink {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
    }
    .dash,
    .chevron,
    .rule-line,
    .empty,
    .whole,
    .tick,
    .zero {
      stroke: CanvasText;
    }
    .whole {
      fill: Canvas;
    }
  }
  @media print {
    .drawing {
      print-color-adjust: exact;
    }
  }
`;
