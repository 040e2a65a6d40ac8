/** Whether something is a TimelineJS3 timeline: also asked where another thing is wanted. */

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** @param data What a JSON file holds. */
export const isTimeline = (data: unknown): boolean =>
  isObject(data) &&
  !('sources' in data) &&
  Array.isArray(data['events']) &&
  data['events'].some((slide) => isObject(slide) && ('start_date' in slide || isObject(slide['text'])));

/** @param headings Of a sheet, in small letters. */
export const isTimelineSheet = (headings: readonly string[]): boolean =>
  headings.includes('headline') && (headings.includes('year') || headings.includes('start date'));

/** What to type in its place. */
export const importTimeline = (path: string): string =>
  `${path} is a TimelineJS3 timeline: run  standfirst import --timelinejs ${path} --publisher NAME --lang TAG --as-of DATE`;

/** A heading as TimelineJS3 reads it: case and spaces do not matter. */
export const headingOf = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
