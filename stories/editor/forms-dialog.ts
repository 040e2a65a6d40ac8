/** Every form of one embed, to be copied, and the address that they lead to. */
import { html, type TemplateResult } from 'lit';
import { copy } from '../desk/clipboard.js';
import { exampleBase, type Forms } from '../desk/forms.js';

const kept = 'standfirst-base';

/** Where the newsroom's embeds are: it says so once. */
export const base = (): string => localStorage.getItem(kept) ?? exampleBase;

export interface Titled extends Forms {
  title: string;
}

/**
 * @param close Called when the dialog has been closed.
 * @param moved Called when embeds are at another address, and these forms are those of the old one.
 */
export function formsDialog(
  { title, list, carrier, permalink }: Titled,
  close: () => void,
  moved: () => void,
): TemplateResult {
  return html`
    <dialog aria-label="Forms of ${title}" @close=${close}>
      <header>
        <h2>${title}</h2>
        <button
          type="button"
          autofocus
          @click=${(event: Event) => (event.target as Element).closest('dialog')!.close()}
        >
          Close
        </button>
      </header>
      <label
        >Address of your embeds
        <input
          type="url"
          .value=${base()}
          @change=${({ target }: { target: HTMLInputElement }) => {
            localStorage.setItem(kept, target.value.endsWith('/') ? target.value : `${target.value}/`);
            moved();
          }}
      /></label>
      ${list.map(
        ({ name, use, code, id }) =>
          html` <section>
            <h3>
              ${name}
              <button
                type="button"
                @click=${async (event: Event) => {
                  const done = await (id === 'carrier' ? copy(permalink, carrier) : copy(code));
                  (event.target as Element).textContent = done ? 'Copied' : 'Select it and copy';
                }}
              >
                Copy
              </button>
            </h3>
            <p>${use}</p>
            <pre tabindex="0"><code>${code}</code></pre>
          </section>`,
      )}
    </dialog>
  `;
}
