/**
 * What stands behind an element, as a `background`: what stays in view while a page goes by under it must cover that.
 * Where that is a picture, a plain ground for the colour of the text.
 */
function groundBehind(element: Element): string {
  const layers: string[] = [];
  let ground = 'Canvas';
  let node: Element | null = element;
  while (node) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    const opacity = opacityOf(backgroundColor);
    if (opacity === 1) {
      ground = backgroundColor;
      break;
    }
    if (opacity > 0) layers.push(`linear-gradient(${backgroundColor}, ${backgroundColor})`);
    if (backgroundImage !== 'none') {
      ground = isLight(getComputedStyle(element).color) ? '#111' : '#fff';
      break;
    }
    node = node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return [...layers, ground].join();
}

/** As browsers tell colours: `rgba(…, 0.5)`, `color(srgb … / 0.5)`; opaque where they say nothing of it. */
function opacityOf(color: string): number {
  if (color === 'transparent') return 0;
  return Number(/^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(color)?.slice(1).find(Boolean) ?? 1);
}

function isLight(color: string): boolean {
  const [a = 0, b = 0, c = 0] = (color.match(/(?<![\w-])[\d.]+/g) ?? []).map(Number);
  if (color.startsWith('rgb')) return a * 0.3 + b * 0.6 + c * 0.1 > 128;
  // The first of the others is how light it is: of some to 1, of some to 100.
  if (color.startsWith('color(')) return b > 0.5;
  return a > (/^(lab|lch)/.test(color) ? 50 : 0.5);
}

/** Parts, with what is behind each: none is kept for this once its element has gone. */
const standing = new Set<WeakRef<HTMLElement>>();
const behinds = new WeakMap<HTMLElement, Element>();
const watched = new WeakSet<Document>();

/** Gives a part that stays in view the ground behind an element (`--_ground`), also where the page's theme changes. */
export function standOn(part: HTMLElement, behind: Element): void {
  if (!behinds.has(part)) standing.add(new WeakRef(part));
  behinds.set(part, behind);
  const lay = (): void => {
    for (const held of standing) {
      const each = held.deref();
      if (each?.isConnected) each.style.setProperty('--_ground', groundBehind(behinds.get(each)!));
      else {
        standing.delete(held);
        if (each) behinds.delete(each);
      }
    }
  };
  lay();
  const page = part.ownerDocument;
  const view = page.defaultView;
  if (!view || watched.has(page)) return;
  watched.add(page);
  // A change of theme may take its time.
  let due = 0;
  const again = (): void => {
    view.clearTimeout(due);
    due = view.setTimeout(() => {
      lay();
      due = view.setTimeout(lay, 400);
    }, 50);
  };
  const watcher = new MutationObserver(again);
  for (const root of [page.documentElement, page.body]) watcher.observe(root, { attributes: true });
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
}
