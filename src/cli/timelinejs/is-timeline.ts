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
export function importTimeline(path: string): string {
  const isBook = /\.(xlsx|xlsm|xls|ods)$/i.test(path);
  const how = isBook ? 'save the sheet as .csv first, then run' : 'run';
  return `${path} is a TimelineJS3 timeline: ${how}  standfirst import --timelinejs ${isBook ? 'FILE.csv' : path} --publisher NAME --lang TAG --as-of DATE`;
}

/** A heading as TimelineJS3 reads it: case and spaces do not matter. */
export const headingOf = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
