/** The texts that facts are held to, where a person gives them. */
import { html, nothing, type TemplateResult } from 'lit';

type Given = Readonly<Record<string, string>>;
type Listed = { id?: string; title?: string }[];

const listOf = (listed: unknown): Listed => (Array.isArray(listed) ? listed : []);

/** What is not looked at yet, in words; nothing where each source has its text, or there is none. */
export function unchecked(listed: unknown, given: Given): string | undefined {
  const sources = listOf(listed);
  const count = countOf(sources, given);
  if (count === sources.length) return undefined;
  return `${count ? 'Some passages' : 'Passages'} are not checked: ${count} of ${sources.length} sources given`;
}

const countOf = (sources: Listed, given: Given): number =>
  sources.filter(({ id }) => id && given[id]?.trim()).length;

/**
 * @param listed The briefing's sources, as it lists them, right or wrong.
 * @param given Their texts, by id.
 * @param changed Called with an id and its text, at each change of it.
 */
export function sourceTexts(
  listed: unknown,
  given: Given,
  changed: (id: string, text: string) => void,
): TemplateResult | typeof nothing {
  const sources = listOf(listed);
  if (sources.length === 0) return nothing;
  return html`
    <details class="sources">
      <summary>
        Hold the facts to their sources <small>${countOf(sources, given)} of ${sources.length} given</small>
      </summary>
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
