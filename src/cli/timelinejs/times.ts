/** Times of a sheet's cell, as TimelineJS3 reads them. */
import type { SlideDate } from './slides.js';

const clock =
  /^(?:(?<hours>\d{1,2})(?<minutes>\d\d)|(?<hour>\d{1,2})(?:[:.](?<minute>\d\d)(?::(?<second>\d\d)(?:[.,:](?<millisecond>\d+))?)?)?)\s*(?<half>[ap]\.?m\.?)?$/i;

/** `9:05`, `9.05`, `0915`, `9 PM`, `9:05 a.m.`, `16:05:30`; what is no time is handed on as it was written. */
export function timeOf(written: string): SlideDate {
  const cell = written.trim();
  if (!cell) return {};
  const { hours, minutes, hour, minute, second, millisecond, half } = clock.exec(cell)?.groups ?? {};
  const [given, past = minute] = [Number(hours ?? hour), minutes];
  if (!(given <= (half ? 12 : 23)) || Number(past ?? 0) > 59 || Number(second ?? 0) > 59)
    return { time: cell };
  const hours24 = half ? (given % 12) + (/p/i.test(half) ? 12 : 0) : given;
  return {
    // As text: somebody wrote it, while the number 0 is what programs write where there is no time.
    hour: String(hours24),
    ...(past && { minute: past }),
    ...(second && { second }),
    ...(millisecond && { millisecond }),
  };
}
