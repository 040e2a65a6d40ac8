/** Copying in two flavours: a rich editor takes the HTML, anything else the text. */

/** @param html Where given, goes along as `text/html`. @returns Whether it was copied. */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    if (!html) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    return copyByCommand(text, html);
  }
}

/** Where the page may not write to the clipboard of its own accord: pages without https, and frames. */
function copyByCommand(text: string, html?: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', put, { once: true, capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put, { capture: true });
  }
}
