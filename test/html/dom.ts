/** A DOM for Node: the interface that `html/` reads through, from linkedom. */
import { parseHTML } from 'linkedom';

/** An element that holds this HTML. */
export function hold(html: string): Element {
  const { document } = parseHTML('<!doctype html><html><body><section></section></body></html>');
  const section = document.querySelector('section')!;
  section.innerHTML = html;
  return section as unknown as Element;
}

/** The HTML after a change by selector; each matching element is given to `change`. */
export function changed(html: string, selector: string, change: (element: Element) => void): string {
  const root = hold(html);
  for (const element of root.querySelectorAll(selector)) change(element);
  return root.innerHTML;
}

/** What the harshest hosts leave: no class, no data-*, no time, no data. */
export function stripped(html: string): string {
  const root = hold(html);
  for (const element of root.querySelectorAll('*')) {
    for (const { name } of [...element.attributes])
      if (/^(data-|class$)/.test(name)) element.removeAttribute(name);
  }
  return root.innerHTML.replace(/<\/?(time|data)\b[^>]*>/g, '');
}

/** The words of HTML, white space folded, and a space between one tag and the next. */
export const textOf = (html: string): string =>
  (hold(html.replace(/></g, '> <')).textContent ?? '').replace(/\s+/g, ' ').trim();
