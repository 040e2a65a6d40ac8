import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type CSSResultOrNative } from 'lit';

/** A window that goes on to another document is the same object still: its sheets are the document's. */
const perDocument = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Gives a root its sheets, made by the window it stands in: a sheet of another document is refused. */
export function adoptSheets(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  // A document that nobody looks at (a template's, a parser's) takes no sheets, and needs none.
  if (supportsAdoptingStyleSheets && !view) return;
  if (!supportsAdoptingStyleSheets || !view || view === window) return adoptStyles(root, styles);
  const sheets = perDocument.get(root.ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  perDocument.set(root.ownerDocument, sheets);
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
