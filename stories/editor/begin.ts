/** The way in for who does not write JSON. */
import { html, type TemplateResult } from 'lit';
import { sheetNames } from '../../src/cli/sheets/columns.js';

/** Beside the example: a spreadsheet to fill in, or empty sheets here. */
export const begin = (getForm: () => void, writeHere: () => void): TemplateResult => html`
  <div class="begin" role="group" aria-label="Begin">
    <p>
      This is an example. For a story of your own no code is needed: fill in a spreadsheet, and open it here,
      or copy a sheet of it and paste.
    </p>
    <button type="button" class="main" @click=${getForm}>Get the spreadsheet</button>
    <button type="button" @click=${writeHere}>Write in the sheets here</button>
  </div>
`;

/** A pasted table whose headings are those of no sheet: a person says which it is. */
export const whichSheet = (chosen: (sheet: string) => void, none: () => void): TemplateResult => html`
  <div class="begin" role="group" aria-label="Which sheet it is">
    <p>The headings of the pasted table are those of no sheet. Which one is it?</p>
    ${sheetNames
      .filter((name) => !/-/.test(name) || name === 'event-actors')
      .map((name) => html`<button type="button" @click=${() => chosen(name)}>${name}</button>`)}
    <button type="button" class="quiet" @click=${none}>None of them</button>
  </div>
`;
