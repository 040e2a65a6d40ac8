/** The address of the page around an element, without its hash. */
export const pageOf = ({ ownerDocument }: Element): string => ownerDocument?.URL?.replace(/#.*/, '') ?? '';

/**
 * A press on a link of an entry to an event leads within the page as it is now. An application, or what counts its
 * readers, may have changed the page's address since the link was made: to follow that would load the page anew.
 */
export function leadHere({ target }: Event): void {
  const link = (target as Element).closest<HTMLAnchorElement>('.entry a:not(.away)');
  if (link) link.href = pageOf(link) + link.hash;
}
