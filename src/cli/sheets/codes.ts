/** Every problem that `import` can find beyond those of `parse`, one line each. */
export const sheetCodes = {
  'unknown-sheet': 'Warning: a sheet has a name that the format does not know; it is not read.',
  'unknown-column': 'Warning: a heading is no field of the format; a near one is named.',
  'duplicate-sheet': 'Two sheets have one name.',
  'duplicate-column': 'A field has two columns, or two rows of the briefing sheet.',
  'no-heading': 'A cell stands under no heading, or beside no field.',
  'no-owner': 'A row belongs to a fact that no sheet has, or does not say to which it belongs.',
  'spreadsheet-cell': 'The spreadsheet made an error or another value of what was typed.',
  'spreadsheet-date': 'The spreadsheet turned a date or a number into its own date; the mend is named.',
  'briefing-rows': 'The sheet briefing has more than one row of values.',
} as const;
