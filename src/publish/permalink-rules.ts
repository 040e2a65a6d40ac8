/** Rules for carriers whose attributes a host took away: known by their permalink, as the upgrader knows them. */

/**
 * The style sheet of carriers, each rule for what is marked `[data-standfirst]` also for a block that ends in, or is
 * followed by, a link to the site.
 * @param base Of the site, with a slash at its end.
 */
export function withPermalinks(css: string, base: string): string {
  const link = `a[href^="${base.replace(/["\\]/g, '\\$&')}"]`;
  // It counts as much as the mark alone, or the rules would outweigh those of a figure's own attributes.
  const carrier = `:is([data-standfirst],:where(blockquote:has(>p:last-child ${link}),:is(ol,ul,table):has(+p ${link})))`;
  // A tag before the mark stays before it: `ol[data-standfirst]` is `ol:is(…)`.
  return css.replaceAll('[data-standfirst]', carrier);
}
