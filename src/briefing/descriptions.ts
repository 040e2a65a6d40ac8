/**
 * Help for those who write a briefing by hand, shown by editors that read the JSON Schema; never sent to readers.
 * By place: the definition's name, then its fields.
 */
const head: Record<string, string> = {
  Briefing:
    'A story’s figures, quotes, events, actors and sources, each fact tied to the words it came from.',
  'Briefing.$schema':
    'The path to briefing.schema.json, by which editors complete and check the file; standfirst new writes it.',
  'Briefing.id':
    'Name of the story in addresses: small letters, digits, hyphens. Never change it once published.',
  'Briefing.lang': 'Language of your labels, titles and summaries: en, en-GB, ar …',
  'Briefing.title': 'Title of the story, as readers see it.',
  'Briefing.summary': 'What the story is about, in a sentence or two of your own.',
  'Briefing.version': 'The story’s revision, counted from 1. Count on with every published change.',
  'Briefing.asOf': 'The moment up to which the facts hold; shown with every embed.',
  'Briefing.status':
    'draft: being written. withheld: not to be published yet. usable: may be published. cancelled: must not be.',
  'Briefing.embargoedUntil':
    'Not to be published before: an EDTF date with time and zone, 2024-10-08T11:00:00Z.',
  'Briefing.edNote': 'Note from desk to desk. Never shown to readers, and left out of excerpts.',
  'Briefing.translationOf': 'Id or address of the briefing that this one translates.',
  'Briefing.publisher': 'Who publishes this briefing.',
  'Briefing.publisher.name': 'Name of the outlet, as readers know it.',
  'Briefing.publisher.url': 'Address of the outlet: https, http, mailto or relative.',
  'Briefing.publisher.correctionsPolicy': 'Address of the page that says how the outlet corrects mistakes.',
  'Briefing.authors': 'Who wrote the briefing.',
  'Briefing.authors.name': 'Name as in a byline.',
  'Briefing.authors.url': 'Address of the author’s page.',
  'Briefing.sources': 'What the facts were taken from; facts refer to these by id.',
  'Briefing.actors': 'People, organisations, groups and states in the story.',
  'Briefing.figures': 'Numbers, each with its qualifier, unit, window, speaker and the passage it stands on.',
  'Briefing.quotes': 'Words that somebody said, exactly.',
  'Briefing.events': 'What happened, was said, is due, or bounds a count.',
  'Briefing.embeds':
    'Composed embeds with an address of their own. Each figure and quote, and the timeline, has one without asking.',
  'Briefing.corrections':
    'Recorded changes of published facts, oldest first. Only these change words already on a page.',
};

const sources: Record<string, string> = {
  Source: 'An article, a speech, a dataset …: what facts were taken from.',
  'Source.id': 'Unique in the whole briefing.',
  'Source.type': 'What kind of source it is.',
  'Source.title': 'Its title, in its own language.',
  'Source.publisher': 'Who published it, as readers know them.',
  'Source.url': 'Where it can be read: https, http, mailto or relative.',
  'Source.archivedUrl': 'An archived copy, for the day the page is gone or changed.',
  'Source.published': 'When it was published.',
  'Source.lang': 'The language it is written in: en, fr, ar …',
  'Source.textSha256':
    'SHA-256 of its folded text, written by the check: says when the source was changed later.',
  Cite: 'Where a fact stands: the shortest passage that proves it.',
  'Cite.source': 'Id of the source.',
  'Cite.exact': 'The passage, letter for letter.',
  'Cite.prefix': 'The words just before it; only where exact stands more than once.',
  'Cite.suffix': 'The words just after it; only where exact stands more than once.',
  When: 'A date as the source has it, and what is known of it from elsewhere.',
  'When.edtf':
    'EDTF date, only as exact as the source alone allows: 2024-10-08, 2017-03, 2017-03/.. (still going on), 2022~, XXXX-03 (year not given). Leave it out where the source gives no date.',
  'When.words': 'What the source says: “earlier this year”, “on Tuesday”.',
  'When.basis':
    'stated: the source says it. inferred: it follows from the source. unknown: the source leaves it open.',
  'When.external': 'What is known from elsewhere; readers see it marked as such.',
  'When.external.edtf': 'EDTF date by that other source.',
  'When.external.cites': 'The passages of the other source.',
  'When.note': 'What readers should know about the date.',
  Picture: 'An image with the words that stand for it.',
  'Picture.src': 'Its address: https, http or relative.',
  'Picture.alt': 'What it shows, for those who do not see it. Empty only where it says nothing.',
  'Picture.credit': 'Photographer and agency, as they want to be named.',
  Media: 'A picture of an event.',
  'Media.src': 'Its address: https, http or relative.',
  'Media.alt': 'What it shows, for those who do not see it. Empty only where it says nothing.',
  'Media.credit': 'Photographer and agency, as they want to be named.',
  'Media.width':
    'How wide it is, in px. With its height, a page keeps the right room for it before it comes.',
  'Media.height': 'How high it is, in px.',
  'Media.caption': 'What readers are told of it.',
  Actor: 'A person, organisation, group or state.',
  'Actor.id': 'Unique in the whole briefing.',
  'Actor.kind': 'What kind of actor it is.',
  'Actor.name': 'Name as readers know it.',
  'Actor.aka': 'Other names the sources use.',
  'Actor.role': 'Office or part in the story: “MI5 director general”.',
  'Actor.portrait': 'A picture of them.',
};

const figures: Record<string, string> = {
  Figure: 'A number, or what the source says in place of one.',
  'Figure.id':
    'Unique in the whole briefing; part of the embed’s address, so never change it once published.',
  'Figure.label': 'What the figure is about, in your words.',
  'Figure.asWritten':
    'The number with its qualifier and unit, in the source’s own words: “Over 750 Russian diplomats”.',
  'Figure.kind':
    'count: so many things. amount: money, lengths. share: part of a whole. change: more or less than before. multiple: threefold. trend: a direction with no number. duration: a time. rank: first, second.',
  'Figure.qualifier':
    'The word at the number. exact: none written. round: “a dozen”. about, almost, just-over, more-than, at-least, less-than, at-most, between: as they say.',
  'Figure.value':
    'The number, with exact, round and about: 43, or "1/3" where the source gives a fraction. Never a number in a text.',
  'Figure.lower': 'The number, with more-than, at-least and just-over; the smaller one with between.',
  'Figure.upper': 'The number, with less-than, at-most and almost; the larger one with between.',
  'Figure.scale':
    'For a share or a change. percent: 13 means 13 per cent. fraction: "1/3". points: percentage points, changes only.',
  'Figure.unit': 'What is counted or measured.',
  'Figure.of': 'The whole of a share.',
  'Figure.of.words': 'The whole as the source words it: “cases”.',
  'Figure.of.defined':
    'Whether the source says what belongs to the whole; false tells readers that it does not.',
  'Figure.base': 'The number it changed from, where the source gives it.',
  'Figure.window': 'The time that the figure covers.',
  'Figure.direction': 'Which way, for a change or a trend.',
  'Figure.reading':
    'For a multiple. times-as-many: “threefold”, “three times as many”. times-more: “three times more”. unclear: cannot be told; nothing is drawn.',
  'Figure.series':
    'The same word on figures that count the same over windows of equal length, and so may share one scale.',
  'Figure.breakdown':
    'The same word on figures that are parts of one whole and do not overlap. For counts and amounts, the id of the figure that is the whole.',
  'Figure.saidBy': 'Id of the actor who gave the figure; left out where the outlet itself does.',
  'Figure.attribution': 'Who says so, in the source’s words: “he said”. The outlet’s name for its own voice.',
  'Figure.derived': 'For a number you worked out; readers see “our calculation”.',
  'Figure.derived.from': 'Ids of the figures it was worked out from.',
  'Figure.derived.how': 'How it was worked out, in words.',
  'Figure.caveats': 'What readers must keep in mind; shown with the figure.',
  'Figure.asOf': 'The moment up to which it holds, where that is not the briefing’s.',
  'Figure.cites': 'The passages that prove it, at least one.',
  Value: 'A number, or a fraction "n/d" as the source gives it.',
  Unit: 'A unit’s words by plural category of your language; other is needed, the rest where the language has them.',
  'Unit.id': 'Says whether two units are the same: plot, diplomat, gbp.',
  'Unit.one': 'After 1 in English: “plot”.',
  'Unit.two': 'For two, in languages that have a dual.',
  'Unit.few': 'For a few, in languages that say it another way.',
  'Unit.many': 'For many, in languages that say it another way.',
  'Unit.other': 'For every other number: “late-stage attack plots”.',
  'Unit.currency': 'ISO 4217 code where the unit is money: GBP, EUR.',
  'Unit.per': 'What it is divided by: “a year”, “per head”.',
  Window: 'A time that a figure covers.',
  'Window.from': 'When it begins.',
  'Window.to': 'When it ends; leave it out where it still runs.',
  'Window.fromExcluded': 'true where the beginning does not count: “first since 2022”.',
  'Window.words': 'The window in the source’s words: “since March 2017”.',
};

const quotesAndEvents: Record<string, string> = {
  Quote: 'Words that somebody said, as the source has them.',
  'Quote.id': 'Unique in the whole briefing; part of the embed’s address, so never change it once published.',
  'Quote.text': 'The words, without the quotation marks around them.',
  'Quote.form': 'full: a whole sentence or more. fragment: part of one; needs leadIn.',
  'Quote.leadIn':
    'Words of yours that make a fragment a sentence: “He called Islamic State the threat that”.',
  'Quote.edits': 'Each place where the words are not just as they were said.',
  'Quote.speaker': 'Id of the actor who said it.',
  'Quote.attribution': 'Who said it, in the source’s words: “McCallum said”.',
  'Quote.lang': 'Language of text.',
  'Quote.original': 'The words before translation.',
  'Quote.original.lang': 'Language they were said in.',
  'Quote.original.text': 'The words as they were said.',
  'Quote.translatedBy': 'Who translated them.',
  'Quote.cites': 'The passages that prove it, at least one.',
  QuoteEdit: 'A change in quoted words that readers are told of.',
  'QuoteEdit.kind':
    'ellipsis: words left out. bracket: words put in. sic: a mistake kept. emphasis: added stress.',
  'QuoteEdit.by': 'Who made it: the outlet quoted from, your own desk, or the speaker.',
  'QuoteEdit.at': 'The place, copied exactly from text: “…”.',
  Link: 'An address that readers can go on to. It proves nothing, as a cite does.',
  'Link.url': 'The address, https, http, mailto or relative.',
  'Link.words': 'What readers press.',
  Event: 'Something that happened, was said or is due.',
  'Event.id': 'Unique in the whole briefing; events are linked to by it.',
  'Event.kind':
    'event: it happened. window: it only bounds a count. period: a time with a name, behind what happened in it. statement: somebody said it. publication: it came out. scheduled: it is due.',
  'Event.title': 'What happened, in your words.',
  'Event.when': 'When it was.',
  'Event.actors': 'Who took part; each has a lane in the chart.',
  'Event.actors.actor': 'Id of the actor.',
  'Event.actors.part': 'What they did in it: “speaker”, “target”.',
  'Event.place': 'Where it was.',
  'Event.summary': 'More about it, in your words; each line is a paragraph.',
  'Event.certainty':
    'How sure it is. alleged, claimed and disputed need attribution; a window and a scheduled event need no certainty.',
  'Event.saidBy':
    'Id of the actor whose word it is: named instead of “she said”. Left out where the attribution says it best (“prosecutors”).',
  'Event.attribution': 'Who says so, in the source’s words.',
  'Event.respondsTo': 'Id of the event that this one answers.',
  'Event.figures': 'Ids of figures that belong to it.',
  'Event.quotes': 'Ids of quotes that belong to it.',
  'Event.media': 'A picture of it.',
  'Event.links':
    'Where readers can go on: a film, a page about it; where its words stand in the summary, or else under it. What proves it stands in cites.',
  'Event.cites': 'The passages that prove it, at least one.',
};

const rest: Record<string, string> = {
  Embed: 'Facts shown together, with an address of their own.',
  'Embed.id': 'Unique in the whole briefing; part of the embed’s address.',
  'Embed.element': 'The element that shows it.',
  'Embed.title': 'Title above it, in your words.',
  'Embed.figures': 'Ids of the figures shown, in this order; for stat-callout and key-figure-comparison.',
  'Embed.quote': 'Id of the quote shown; for pull-quote.',
  'Embed.events': 'Ids of the events shown; for threat-timeline, which shows all where none is named.',
  'Embed.actors': 'Ids of the actors whose events are shown; for threat-timeline.',
  'Embed.view': 'auto: chosen by room and data. list or chart: that one first.',
  'Embed.sort': 'oldest first, or newest first; for threat-timeline.',
  'Embed.start':
    'Where the chart begins: the id of an event, or the time in view as EDTF (2019/2024); for threat-timeline.',
  Correction: 'A change of a published fact, told to readers.',
  'Correction.id': 'Unique in the whole briefing.',
  'Correction.at': 'When it was made: an EDTF date.',
  'Correction.kind':
    'correction: it was wrong. clarification: it was unclear. update: it has changed. retraction: it no longer stands.',
  'Correction.target': 'Id of the figure, quote or event.',
  'Correction.field': 'The field that changed: value, or window.words for one inside another.',
  'Correction.was': 'What the field held before.',
  'Correction.now': 'What it holds after; the same as in the fact today, or as the next correction’s was.',
  'Correction.note': 'What readers are told.',
};

export const descriptions: Record<string, string> = {
  ...head,
  ...sources,
  ...figures,
  ...quotesAndEvents,
  ...rest,
};
