/** One shape for whatever is wrong with a briefing, wherever it is found: `parse`, the check, the elements, a sheet. */
export interface Problem {
  level: 'error' | 'warning' | 'note';
  /** Stable and kebab-case, so that it can be searched for and documented. */
  code: string;
  /** Where in the document: `figures[3].value`; empty for the document itself. */
  path: string;
  /** The id of the fact concerned. */
  fact?: string;
  /** Plain words: the place, what is wrong, the mend. */
  message: string;
  expected?: string;
  found?: string;
  file?: string;
  sheet?: string;
  row?: number;
  column?: string;
}
