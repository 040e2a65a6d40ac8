/**
 * The focus of who comes into a chart. By Tab, Firefox scrolls to where the drawing begins, and the page with it: what
 * scrolls then nobody asked for.
 */
export class Arrival {
  /** What scrolls now is the browser's doing. */
  coming = false;
  /** The window lost the focus while the chart had it. */
  #away = false;

  /**
   * @param event `focusin` or `focusout`, of the marks or what holds them.
   * @param came Told where the focus is new; and once more, after what scrolled for it, where a reader came by keys.
   */
  hear({ type, target, relatedTarget }: FocusEvent, came: (scrolled: boolean) => void): void {
    // Who comes back to the window is left where they were.
    const back = this.#away;
    const mark = target as Element;
    this.#away = type === 'focusout' && !mark.ownerDocument.hasFocus();
    if (type === 'focusout' || (relatedTarget as Element | null)?.closest('[role=listbox]')) return;
    came(false);
    if (back || !mark.matches(':focus-visible')) return;
    this.coming = true;
    requestAnimationFrame(() => {
      this.coming = false;
      came(true);
    });
  }
}
