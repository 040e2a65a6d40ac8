import { css } from 'lit';

export const chartStyles = css`
  .sign {
    inline-size: 2.25em;
    padding-inline: 0;
  }
  .tools select {
    min-block-size: 1.9em;
    max-inline-size: min(14em, 100%);
    padding-inline: 0.4em;
    background: transparent;
    border: 1px solid var(--_line);
    border-radius: var(--standfirst-radius, 2px);
  }
  .probe {
    display: inline-block;
    visibility: hidden;
  }
  .probe::before {
    content: attr(data-letters);
  }
  .frame {
    position: relative;
  }
  .names {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    pointer-events: none;
  }
  /* It scrolls sideways alone: up and down is the page's, by wheel and by finger. */
  .scroller {
    position: relative;
    overflow-x: auto;
    overflow-y: hidden;
    overscroll-behavior-x: contain;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .scroller.close {
    cursor: grab;
  }
  .scroller:active {
    cursor: grabbing;
  }
  .stage {
    inline-size: max-content;
    overflow: clip;
  }
  .chart,
  .names {
    /* Labels are measured without it. */
    font-size-adjust: none;
  }
  .chart {
    display: block;
    overflow: visible;
  }
  /* An outline that is scaled would be thicker at its ends. */
  .stretched .box {
    vector-effect: non-scaling-stroke;
  }
  .stretched .hit {
    pointer-events: none;
  }
  .pressed .words {
    visibility: hidden;
  }
  .band {
    fill-opacity: 0.06;
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
  .chart:not(.stretched) .mark:hover .hit,
  .mark.chosen .hit {
    fill: var(--_faint);
  }
  .mark:focus-visible .hit {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .tail {
    fill: var(--_muted);
  }
  .fill,
  .box {
    fill: var(--_faint);
  }
  .box.elsewhere,
  .box.scheduled {
    fill: none;
  }
  .core {
    fill: currentColor;
    fill-opacity: 0.25;
  }
  .shape {
    color: var(--_lane, var(--_accent));
  }
  /* Mixed with the text's colour, they have contrast on light and on dark, and stay apart for every eye. */
  .lane-1 {
    --_lane: var(--standfirst-lane-1, color-mix(in oklab, currentColor 35%, #00ceff));
  }
  .lane-2 {
    --_lane: var(--standfirst-lane-2, color-mix(in oklab, currentColor 35%, #e6407a));
  }
  .lane-3 {
    --_lane: var(--standfirst-lane-3, color-mix(in oklab, currentColor 35%, #9470ff));
  }
  .lane-4 {
    --_lane: var(--standfirst-lane-4, color-mix(in oklab, currentColor 35%, #813a00));
  }
  .lane-5 {
    --_lane: var(--standfirst-lane-5, color-mix(in oklab, currentColor 35%, #cdb555));
  }
  .lane-6 {
    --_lane: var(--standfirst-lane-6, color-mix(in oklab, currentColor 35%, #5200c7));
  }
  .edge,
  .hollow,
  .box {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .edge,
  .hollow {
    fill: none;
  }
  .solid,
  .shape circle {
    fill: currentColor;
  }
  .about,
  .unknown {
    stroke-dasharray: 4 3;
  }
  .uncertain {
    stroke-width: 2;
    stroke-dasharray: 0 3.5;
    stroke-linecap: round;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block: 0.5em var(--_space);
  }
  .legend .kind {
    vertical-align: -0.3em;
  }
  .zoom {
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
  .overview {
    display: block;
    box-sizing: content-box;
    max-inline-size: 100%;
    margin-block-start: 0.5em;
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
    touch-action: pan-y;
  }
  .density {
    stroke: var(--_muted);
    stroke-width: 3;
  }
  .overview .window {
    fill: var(--_faint);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .detail {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.5em;
    min-block-size: 9em;
  }
  /* Of a chart that is taller than the screen, what was chosen in it would be far below. */
  .pinned {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    min-block-size: 8em;
    max-block-size: 40vh;
    max-block-size: 40svh;
    overflow-y: auto;
    /* It is no place on the page. */
    overflow-anchor: none;
    background: var(--_ground, Canvas);
  }
  @media (forced-colors: active) {
    .pinned {
      background: Canvas;
    }
  }
  .detail > .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  .more {
    margin-block-end: 0.5em;
  }
  @media (forced-colors: active) {
    .fill,
    .box {
      fill: none;
    }
    .band {
      fill: none;
      stroke: GrayText;
    }
    .core {
      fill: CanvasText;
    }
    .shape {
      color: CanvasText;
    }
    .now {
      stroke: CanvasText;
    }
    .tail,
    .tick-text,
    .now-text {
      fill: CanvasText;
    }
    .density {
      stroke: CanvasText;
    }
    .overview .window {
      fill: none;
      stroke: Highlight;
      stroke-width: 3;
    }
    .chart:not(.stretched) .mark:hover .hit {
      fill: Canvas;
    }
    .mark.chosen .hit {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1;
    }
    .mark:focus-visible .hit {
      stroke: Highlight;
      stroke-width: 3;
    }
  }
`;
