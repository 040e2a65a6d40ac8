import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Bar } from '../../geometry/bar.js';

/**
 * A number as a point on the width of its box, on a line from zero: a dot where it is exact, a ring where it is about
 * that, a line between both ends where it lies between them, an open end where it may be more.
 * @param whole The box is the whole, 0 to 100 %.
 */
export function drawDot({ solid, loose, zero, end, at, negative }: Bar, whole: boolean): TemplateResult {
  const outer = negative ? 0 : 1;
  const near = solid?.[outer] ?? zero;
  const far = loose?.[outer] ?? near;
  return html`<svg class="drawing dot-line" width="100%" height="20">
    ${line('guide', whole ? 0 : zero, whole ? 1 : (loose?.[1 - outer] ?? near))}
    ${whole ? [upright('zero', 0), upright('zero', 1)] : upright('zero', zero)}
    ${
      end === 'flat'
        ? dot('ink', near)
        : end === 'about'
          ? dot('ring', at!)
          : svg`${line(solid && end === 'bound' ? 'span' : 'dash', loose![0], loose![1])}
            ${solid ? upright('end', near) : nothing}
            ${end === 'open' ? chevron(far, negative) : upright('end', far)}`
    }
  </svg>`;
}

const percent = (part: number): string => `${Math.round(part * 1e4) / 100}%`;

const line = (name: string, from: number, to: number): SVGTemplateResult =>
  svg`<line class=${name} x1=${percent(from)} x2=${percent(to)} y1="10" y2="10"></line>`;

const upright = (name: string, at: number): SVGTemplateResult =>
  svg`<line class=${name} x1=${percent(at)} x2=${percent(at)} y1=${name === 'zero' ? 0 : 4} y2=${name === 'zero' ? 20 : 16}></line>`;

const dot = (name: string, at: number): SVGTemplateResult =>
  svg`<circle class=${name} cx=${percent(at)} cy="10" r="5.5"></circle>`;

const chevron = (at: number, negative: boolean): SVGTemplateResult =>
  svg`<svg x=${percent(at)} y="10" overflow="visible">
    <path class="chevron" d=${negative ? 'M7 -6L1 0L7 6' : 'M-7 -6L-1 0L-7 6'}></path>
  </svg>`;
