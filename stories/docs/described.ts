/** What the manifest tells of an element, as far as pages and typings say it. */
export interface Described {
  tagName: string;
  name: string;
  description: string;
  attributes: Item[];
  members: (Item & { kind: string; attribute?: string })[];
  events: Item[];
  cssParts: Item[];
  cssProperties: Item[];
}
export interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}
