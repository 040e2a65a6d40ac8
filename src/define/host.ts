/**
 * For pages that hold our embeds in frames, `cdn/host.js`: gives each frame the height that it tells, takes away the
 * carrier that stood in for it, and hands on deep links (`#BRIEFING-ID.FACT-ID`). Believes none but a frame of this
 * page that was given a permalink as its address.
 */
import { blocksAround, permalinkOf } from '../html/carriers.js';
import { settingsOf } from './own-script.js';

// A server that imports it has no page.
const live = typeof document !== 'undefined';
const hosts = live ? settingsOf(import.meta.url).hosts : [];
/** Frames that were handed a deep link, and have not said yet where it leads. */
const asked = new WeakSet<HTMLIFrameElement>();
const heard = new WeakSet<HTMLIFrameElement>();

const ours = ({ src }: HTMLIFrameElement): string | undefined => permalinkOf(src, document.baseURI, hosts);
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(ours);

/** A sandboxed frame has no origin to send to; what it is told is no secret. */
const tell = (frame: HTMLIFrameElement, message: object): void =>
  frame.contentWindow?.postMessage(message, '*');

function follow(only?: HTMLIFrameElement): void {
  const [, briefing, fact] = /^#([a-z][a-z0-9-]*)\.([a-z][a-z0-9-]*)$/.exec(location.hash) ?? [];
  if (!briefing) return;
  const fitting = frames().filter((frame) => ours(frame)!.split('/').at(-3) === briefing);
  // The fact's own frame, if it has one; else whichever holds it.
  const own = fitting.filter((frame) => ours(frame)!.endsWith(`/${fact}/`));
  for (const frame of own[0] ? own : fitting) {
    if (only && only !== frame) continue;
    asked.add(frame);
    // A lazy one would not come before the reader is near, and the reader waits to be taken there.
    frame.loading = 'eager';
    tell(frame, { type: 'standfirst:go', hash: location.hash });
  }
}

/** The words before a frame that speaks say the same as it does. */
function replace(frame: HTMLIFrameElement, permalink: string): void {
  const before = frame.previousElementSibling ?? frame.parentElement?.previousElementSibling;
  const link = [...(before?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])].at(-1);
  if (!link || permalinkOf(link.href, document.baseURI, hosts) !== permalink) return;
  for (const block of blocksAround(link)) (block as HTMLElement).style.display = 'none';
}

/**
 * Scrolls whatever scrolls about a frame, and then the page, so that what is so far down in it is seen.
 * @param by What a reader was led to was moved by what came above it: where they see it, it stays.
 */
function bring(frame: HTMLElement, down: number, by?: number): void {
  const behavior = 'instant';
  const place = (): number => frame.getBoundingClientRect().top + down;
  const boxes: HTMLElement[] = [];
  for (let box = frame.parentElement; box && box !== document.scrollingElement; box = box.parentElement)
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY))
      boxes.push(box);
  if (by) {
    const former = place() - by;
    if (former >= 0 && former <= innerHeight) (boxes[0] ?? window).scrollBy({ top: by, behavior });
    return;
  }
  for (const box of boxes) {
    const top = place() - box.getBoundingClientRect().top - box.clientHeight / 3;
    box.scrollBy({ top, behavior });
  }
  scrollBy({ top: place() - innerHeight / 3, behavior });
}

if (live) {
  addEventListener('message', ({ data, source, origin }) => {
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !data) return;
    const permalink = ours(frame)!;
    // A sandbox takes the origin away; no other frame of ours may be without.
    const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    if (origin !== (sandboxed ? 'null' : new URL(permalink).origin)) return;
    const { type, height, top, by } = data;
    // Neither '5000' nor NaN is the same as its number.
    if (type === 'standfirst:height' && height === +height && height > 0 && height < 1e5) {
      frame.style.height = `${height}px`;
      if (heard.has(frame)) return;
      heard.add(frame);
      replace(frame, permalink);
      follow(frame);
    }
    if (type === 'standfirst:at' && (by || asked.delete(frame))) bring(frame, top, by);
  });
  addEventListener('hashchange', () => follow());
  // Frames that spoke before this script came are asked to say it again.
  for (const frame of frames()) tell(frame, { type: 'standfirst:ask' });
  follow();
}
