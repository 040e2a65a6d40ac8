/** Shows a page as another medium would set it, by switching the media rules of its sheets: for eyes, not for tests. */

type Root = Document | ShadowRoot;
interface Switched {
  media: MediaList;
  text: string;
}

/** The document and every shadow root in it. */
export function rootsOf(page: Document): Root[] {
  const roots: Root[] = [page];
  for (const root of roots)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  return roots;
}

/**
 * @param to What the text of each media rule becomes; the same text where it stays.
 * @returns What was switched, for `switchBack`.
 */
export function switchMedia(roots: readonly Root[], to: (text: string) => string): Switched[] {
  const done: Switched[] = [];
  const seen = new Set<CSSStyleSheet>();
  const walk = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if ('media' in rule && 'conditionText' in rule) {
        const { media } = rule as CSSMediaRule;
        const text = media.mediaText;
        const next = to(text);
        if (next !== text) {
          done.push({ media, text });
          media.mediaText = next;
        }
      }
      if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList);
    }
  };
  for (const root of roots)
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets])
      if (!seen.has(sheet)) {
        seen.add(sheet);
        walk(sheet.cssRules);
      }
  return done;
}

export function switchBack(done: Switched[]): void {
  for (const { media, text } of done.splice(0)) media.mediaText = text;
}

/** What a browser does to every element where the system has colours of its own; SVG shapes keep their paint. */
const forced = `
  :host, *, *::before, *::after {
    color: CanvasText !important; background-color: Canvas !important; border-color: CanvasText !important;
    outline-color: CanvasText !important; text-decoration-color: CanvasText !important;
    background-image: none; box-shadow: none !important; text-shadow: none !important;
  }
  svg *, svg { background-color: transparent !important; }
  a { color: LinkText !important; }
  button { color: ButtonText !important; background-color: ButtonFace !important; border-color: ButtonBorder !important; }
  button[aria-pressed=true] { color: HighlightText !important; background-color: Highlight !important; }`;

const switched: Switched[] = [];
let sheet: CSSStyleSheet | undefined;

/** Forced colours as far as a page can show them by itself; a browser’s own go further. */
export function forceColours(page: Document, on: boolean): void {
  const roots = rootsOf(page);
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(on ? forced : '');
  for (const root of roots)
    if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets.push(sheet);
  if (!on) switchBack(switched);
  else switched.push(...switchMedia(roots, (text) => (/forced-colors: active/.test(text) ? 'all' : text)));
}
