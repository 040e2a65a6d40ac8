/**
 * Copies words; where the page may not, selects those that are shown, so that the reader can.
 * @param shown The element that shows them.
 * @param rich The same as HTML, for what is pasted into a document.
 */
export async function copy(words: string, shown: HTMLElement, rich?: string): Promise<boolean> {
  const blob = (text: string, type: string): Blob => new Blob([text], { type });
  try {
    if (rich && 'write' in navigator.clipboard) {
      const item = { 'text/plain': blob(words, 'text/plain'), 'text/html': blob(rich, 'text/html') };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    } else await navigator.clipboard.writeText(words);
    return true;
  } catch {
    const root = shown.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
    (root.getSelection?.() ?? shown.ownerDocument.getSelection())?.selectAllChildren(shown);
    return shown.ownerDocument.execCommand('copy');
  }
}
