import { html, type TemplateResult } from 'lit';

/** A heading of a level set by its host, kept between 2 and 6. */
export function heading(level: number, words: unknown, name: string): TemplateResult {
  switch (Math.min(6, Math.max(2, level || 3))) {
    case 2:
      return html`<h2 class=${name}>${words}</h2>`;
    case 3:
      return html`<h3 class=${name}>${words}</h3>`;
    case 4:
      return html`<h4 class=${name}>${words}</h4>`;
    case 5:
      return html`<h5 class=${name}>${words}</h5>`;
    default:
      return html`<h6 class=${name}>${words}</h6>`;
  }
}
