import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type CSSResultOrNative } from 'lit';

const perWindow = new WeakMap<object, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Gives a root its sheets, made by the window it stands in: a sheet of another document is refused. */
export function adoptSheets(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  if (!supportsAdoptingStyleSheets || !view || view === window) return adoptStyles(root, styles);
  const sheets = perWindow.get(view) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  perWindow.set(view, sheets);
  root.adoptedStyleSheets = styles.map((style) => {
    let sheet = sheets.get(style);
    if (!sheet) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      sheets.set(style, sheet);
    }
    return sheet;
  });
}
