import { announce } from './announce.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import { safeUrl } from '../briefing/url.js';
import type { Fact } from '../briefing/types.js';
import { nameOf } from '../html/name.js';
import { shareText } from '../html/share-text.js';
import { term, type Key } from '../language/index.js';
import type { Shown } from './shown.js';
import { copy } from './copy.js';

/** What a reader shares, and how; `standfirst-share` carries it, and a page that prevents it shares in its own way. */
export interface ShareDetail {
  /** Id of the fact. */
  fact: string;
  method: 'text' | 'link' | 'native';
  text: string;
  url: string;
}

/** The panel in the foot of an embed, with what may be shared now: the foot sets it whenever it is made. */
interface Panel extends HTMLElement {
  shared: [facts: readonly Fact[], shown: Shown];
}

/** How what is open is closed. */
const closing = new WeakMap<HTMLElement, () => void>();

/**
 * Opens or closes the panel that shares one fact: as text that names its source, as a link, or by the reader's own
 * device. While other facts come it stays open on its fact, as long as that is shown. Loaded at the first press.
 * @param button The one that was pressed, in the foot of an embed.
 */
export function toggleShare(button: HTMLElement): void {
  const close = closing.get(button);
  if (close) close();
  else open(button);
}

function open(button: HTMLElement): void {
  const panel = button.closest('.source')!.querySelector<Panel>('.share-panel')!;
  const root = button.getRootNode() as ShadowRoot;
  const { host } = root;
  const change = 'standfirst-change';
  let id = panel.shared[0][0]?.id;
  const draw = (): void => {
    const [facts, shown] = panel.shared;
    const fact = panel.isConnected && facts.find((one) => one.id === id);
    if (!fact) return close();
    const choose = (chosen: string): void => {
      id = chosen;
      draw();
    };
    render(contents(panel, host, facts, fact, shown, choose), panel);
  };
  const follow = (): void => {
    const had = panel.contains(root.activeElement);
    draw();
    if (had && !panel.contains(root.activeElement)) button.focus();
  };
  const close = (): void => {
    host.removeEventListener(change, follow);
    closing.delete(button);
    button.setAttribute('aria-expanded', 'false');
    render(nothing, panel);
  };
  host.addEventListener(change, follow);
  closing.set(button, close);
  button.setAttribute('aria-expanded', 'true');
  panel.onkeydown = (event) => {
    if (event.key !== 'Escape') return;
    // It closes this, and not what the embed stands in as well.
    event.preventDefault();
    event.stopPropagation();
    close();
    button.focus();
  };
  draw();
}

function contents(
  panel: HTMLElement,
  host: Element,
  facts: readonly Fact[],
  fact: Fact,
  shown: Shown,
  choose: (id: string) => void,
): TemplateResult {
  const { ui, language } = shown;
  const { lang } = shown.facts;
  const url = addressOf(fact, facts, shown, host);
  const text = shareText(fact, shown.facts, shown.stands, language, url);
  const share = async (method: ShareDetail['method']): Promise<void> => {
    const detail: ShareDetail = { fact: fact.id, method, text, url };
    const mine = host.dispatchEvent(
      new CustomEvent('standfirst-share', { detail, bubbles: true, composed: true, cancelable: true }),
    );
    if (!mine) return;
    if (method === 'native') {
      // Without the address, which the device sets beside it. A reader who thinks better of it is no error.
      await navigator.share({ text: text.slice(0, -url.length).trim(), url }).catch(() => {});
      return;
    }
    const done = await copy(method === 'text' ? text : url, panel.querySelector(`.share-${method}`)!);
    announce(panel.querySelector('[role="status"]'), term(ui, done ? 'copied' : 'not-copied'));
  };
  const action = (key: Key, method: ShareDetail['method']): TemplateResult =>
    html`<button type="button" @click=${() => share(method)}>${term(ui, key)}</button>`;
  return html`<div role="group" aria-label=${term(ui, 'share')} lang=${ui.code} dir=${ui.dir}>
    ${
      facts.length > 1
        ? html`<select
            aria-label=${term(ui, 'share-which')}
            lang=${lang}
            dir=${language.dir}
            @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
          >
            ${facts.map((one) => html`<option value=${one.id} .selected=${one === fact}>${nameOf(one, shown)}</option>`)}
          </select>`
        : nothing
    }
    <p class="share-text" lang=${lang} dir=${language.dir}>${text.slice(0, -url.length).trim()}</p>
    <p class="share-link" dir="ltr">${url}</p>
    <div class="actions">
      ${action('copy-text', 'text')} ${action('copy-link', 'link')}
      ${'share' in navigator ? action('share-via', 'native') : nothing}
    </div>
    <p role="status"></p>
  </div>`;
}

/** The address of one fact: on its permalink page, where the embed has one, else on the page it stands on. */
function addressOf(fact: Fact, facts: readonly Fact[], shown: Shown, host: Element): string {
  const { baseURI, defaultView } = host.ownerDocument;
  const permalink = safeUrl(shown.permalink ?? '');
  let url = new URL(defaultView?.location.href || baseURI, baseURI);
  let whole = facts.length > 1 || !permalink;
  try {
    if (permalink) url = new URL(permalink, baseURI);
  } catch {
    whole = true;
  }
  // The page of one fact needs no anchor.
  if (whole) url.hash = `${shown.facts.id}.${fact.id}`;
  return url.href;
}
