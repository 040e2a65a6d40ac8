/** Every problem that `import` can find beyond those of `parse`, one line each. */
export const sheetCodes = {
  'unknown-sheet': 'Warning: a sheet has a name that the format does not know; it is not read.',
  'unknown-column': 'Warning: a heading is no field of the format; a near one is named.',
  'duplicate-sheet': 'Two sheets have one name.',
  'duplicate-column':
    'A field has two columns, or two rows of the briefing sheet; in ArchieML it, or a list, is given twice.',
  'no-heading': 'A cell stands under no heading, or beside no field.',
  'no-owner': 'A row belongs to a fact that no sheet has, or does not say to which it belongs.',
  'spreadsheet-cell': 'The spreadsheet made an error or another value of what was typed.',
  'spreadsheet-date': 'The spreadsheet turned a date or a number into its own date; the mend is named.',
  'briefing-rows': 'The sheet briefing has more than one row of values.',
} as const;

/** What `import --timelinejs` tells of, beside these. */
export const timelineCodes = {
  'not-held': 'Something of the timeline has no place in a briefing; it is kept beside it.',
  'no-title':
    'A slide has no headline, and so an event no title; or the timeline has none, and --title must give it.',
  'no-date': 'A slide has no date: TimelineJS3 does not show it, a briefing does, as undated.',
  ahead: 'A slide begins after the as-of date: the event is held as scheduled.',
  inferred:
    'The words shown for a date do not say it, or are less sure: it is held as inferred, or as approximate.',
  'no-wording': 'Warning: nothing is worded here in the language of the briefing; our own words are English.',
  'no-alt': 'A picture has no alternative text.',
  era: 'An era became an event with a beginning and an end.',
  'cites-timeline':
    'Note: the events cite the timeline itself, until the sources it rests on stand in its place.',
} as const;
