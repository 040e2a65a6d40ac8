/** Tabs, one for each kind of reader; each shows a document of its own, so that no style of the desk reaches it. */
import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { defineAll } from '../../src/define/all.js';
import { printed, type Reader } from './readers.js';

export class WhatReadersGet extends LitElement {
  static override properties: PropertyDeclarations = {
    readers: { attribute: false },
    chosen: { state: true },
  };
  static override styles = css`
    :host {
      display: block;
      color: var(--ink);
      font: 0.9375rem/1.45 var(--sans, sans-serif);
    }
    [role='tablist'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.25rem;
      border-block-end: 1px solid currentColor;
    }
    button {
      min-block-size: 2.25rem;
      padding: 0 0.75rem;
      border: 0;
      border-block-end: 3px solid transparent;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    button[aria-selected='true'] {
      border-block-end-color: currentColor;
      font-weight: 600;
    }
    button:focus-visible {
      outline: 2px solid currentColor;
      outline-offset: -2px;
    }
    p {
      margin: 0.75rem 0;
    }
    iframe,
    pre {
      box-sizing: border-box;
    }
    iframe {
      display: block;
      inline-size: 100%;
      border: 1px solid color-mix(in srgb, currentColor 25%, transparent);
      background: #fff;
    }
    pre {
      margin: 0;
      padding: 1rem;
      border: 1px solid color-mix(in srgb, currentColor 25%, transparent);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      font-size: 0.875rem;
    }
  `;

  declare readers: Reader[];
  declare chosen: string;

  constructor() {
    super();
    this.readers = [];
    this.chosen = 'script';
  }

  protected override render(): TemplateResult {
    const reader = this.readers.find(({ id }) => id === this.chosen) ?? this.readers[0];
    return html`
      <div role="tablist" aria-label="Kinds of reader" @keydown=${this.#keys}>
        ${this.readers.map(
          ({ id, name }) => html`
            <button
              type="button"
              role="tab"
              id="tab-${id}"
              aria-controls="panel"
              aria-selected=${id === reader?.id}
              tabindex=${id === reader?.id ? 0 : -1}
              @click=${() => (this.chosen = id)}
            >
              ${name}
            </button>
          `,
        )}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby="tab-${reader?.id}">
        ${reader ? this.#renderReader(reader) : nothing}
      </div>
    `;
  }

  #renderReader({ id, note, html: body, text, name, alive, print }: Reader): TemplateResult {
    if (text !== undefined)
      return html`<p>${note}</p>
        <pre tabindex="0">${text}</pre>`;
    return html`
      <p>${note}</p>
      <iframe
        title="The embed: ${name}"
        srcdoc=${`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${id}</title><style>body{margin:1.25rem;font:17px/1.5 Georgia,serif;color:#111;display:flow-root}h1{font-size:1.2em}img{max-width:100%}</style></head><body>${body}</body></html>`}
        @load=${({ target }: { target: HTMLIFrameElement }) => void settle(target, alive, print)}
      ></iframe>
    `;
  }

  #keys = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = this.readers.findIndex(({ id }) => id === this.chosen);
    this.chosen = this.readers.at((at + step) % this.readers.length)!.id;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus(),
    );
  };
}

/** Brings the elements of a frame to life in its own window, prints it if asked, and gives the frame its height. */
async function settle(frame: HTMLIFrameElement, alive = false, print = false): Promise<void> {
  const page = frame.contentDocument!;
  if (alive) {
    // The frame has no script of its own: elements of this window are put in the place of its own.
    for (const element of page.querySelectorAll<HTMLElement>(
      'stat-callout, pull-quote, threat-timeline, key-figure-comparison',
    )) {
      const own = document.createElement(element.localName);
      for (const { name, value } of element.attributes) own.setAttribute(name, value);
      own.append(...[...element.childNodes].map((node) => document.importNode(node, true)));
      element.replaceWith(own);
      await (own as LitElement).updateComplete;
    }
    await new Promise((done) => setTimeout(done, 150));
  }
  if (print) printed(page);
  // The body's own height: that of the document is never less than the frame's.
  const fit = (): void => {
    const { marginBlockStart, marginBlockEnd } = getComputedStyle(page.body);
    const around = parseFloat(marginBlockStart) + parseFloat(marginBlockEnd);
    frame.style.blockSize = `${Math.ceil(page.body.getBoundingClientRect().height + around) + 2}px`;
  };
  fit();
  new ResizeObserver(fit).observe(page.body);
}

defineAll();
if (!customElements.get('what-readers-get')) customElements.define('what-readers-get', WhatReadersGet);
