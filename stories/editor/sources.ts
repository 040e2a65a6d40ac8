/** The texts that facts are held to, where a person gives them. */
import { html, nothing, type TemplateResult } from 'lit';

/**
 * @param listed The briefing's sources, as it lists them, right or wrong.
 * @param given Their texts, by id.
 * @param changed Called with an id and its text, at each change of it.
 */
export function sourceTexts(
  listed: unknown,
  given: Readonly<Record<string, string>>,
  changed: (id: string, text: string) => void,
): TemplateResult | typeof nothing {
  const sources = (Array.isArray(listed) ? listed : []) as { id?: string; title?: string }[];
  if (sources.length === 0) return nothing;
  const count = sources.filter(({ id }) => id && given[id]?.trim()).length;
  return html`
    <details class="sources">
      <summary>Hold the facts to their sources <small>${count} of ${sources.length} given</small></summary>
      <p>
        Paste the text of a source, and each passage, number, date and speaker is looked for in it. It stays
        in this tab.
      </p>
      ${sources.map(
        ({ id = '', title }) =>
          html` <label
            >${title ?? id}
            <textarea
              rows="3"
              .value=${given[id] ?? ''}
              @input=${({ target }: { target: HTMLTextAreaElement }) => changed(id, target.value)}
            ></textarea>
          </label>`,
      )}
    </details>
  `;
}
