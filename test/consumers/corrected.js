import briefing from 'standfirst/briefings/mi5-threat-update-2024.json' with { type: 'json' };

export { briefing };
/** The same briefing with another number, as a desk might correct it. */
export function corrected() {
  const next = structuredClone(briefing);
  Object.assign(next.figures[0], { value: 44, asWritten: '44 late-stage attack plots' });
  return next;
}
