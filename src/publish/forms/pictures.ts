/** Pictures that an embed shows, and how wide it likes to be. */
import type { Briefing, Embed } from '../../briefing/types.js';
import { safeUrl } from '../../briefing/url.js';

/** Addresses of all pictures of some facts, as they stand; unsafe ones left out. */
export const pictures = ({ actors, events }: Briefing): string[] =>
  [...actors.map(({ portrait }) => portrait), ...events.map(({ media }) => media)].flatMap(
    (picture) => (picture && safeUrl(picture.src)) ?? [],
  );

/** Whether it wants more than a column of text. */
export const wantsWidth = ({ element, figures }: Embed): boolean =>
  element === 'threat-timeline' || (figures?.length ?? 0) > 2;
