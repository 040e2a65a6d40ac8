/**
 * What a careful reader marked in the article behind the first briefing: 60 spans, each the exact words. The article
 * itself is not part of the project. Claims are the speaker's or the outlet's own and need no fact of their own.
 */
export interface Span {
  kind: 'figure' | 'quote' | 'event' | 'claim';
  id: string;
  exact: string;
}

const rows: [Span['kind'], string, string][] = [
  ['figure', 'plots-disrupted', '43 late-stage attack plots since March 2017'],
  ['figure', 'diplomats-expelled', 'Over 750 Russian diplomats'],
  [
    'figure',
    'state-investigations-rise',
    'the number of MI5 investigations into hostile states such as Russia and Iran had risen by almost half in a single year',
  ],
  ['figure', 'overseas-links-share', 'more than a third of MI5’s top priority investigations'],
  ['figure', 'iran-plots', 'twenty “potentially lethal” Iran-backed plots since 2022'],
  [
    'figure',
    'under18-multiple',
    'threefold increase in the last three years of MI5 casework involving people under 18 involved in terrorism',
  ],
  ['figure', 'under18-share', 'That now makes up 13 per cent of cases'],
  ['figure', 'ct-volume-static', 'about static for the last four or five years'],
  ['figure', 'first-update-since', 'the U.K.’s first threat update since 2022'],
  ['figure', 'budget-weeks', 'just over two weeks until the U.K.’s government-wide budget'],
  ['figure', 'decade-ago', 'the force it was a decade ago'],
  ['quote', 'concerns-me-most', 'concerns me most.'],
  ['quote', 'in-particular', 'and in particular'],
  [
    'quote',
    'todays-islamic-state',
    'Today’s Islamic State is not the force it was a decade ago, but after a few years of being pinned well back, they’ve resumed their efforts to export terrorism,',
  ],
  ['quote', 'brutal-demonstration', 'brutal demonstration of its capability.'],
  ['quote', 'some-form-of-connection', 'some form of connection … to organized overseas terrorist groups.'],
  ['quote', 'heightened-state-aggression', 'heightened state aggression'],
  ['quote', 'sustained-mission', 'sustained mission to generate mayhem on British and European streets.'],
  ['quote', 'majority-spies', 'the great majority of them spies'],
  ['quote', 'kick-them-out', 'kick them out, keep them out'],
  ['quote', 'dirty-work', 'dirty work'],
  ['quote', 'choice-youll-regret', 'It’s a choice you’ll regret.'],
  ['quote', 'unprecedented', 'unprecedented scale and pace'],
  ['quote', 'potentially-lethal', 'potentially lethal'],
  ['quote', 'china-different', 'China is different,'],
  [
    'quote',
    'china-economic',
    'The U.K.-China economic relationship supports U.K. growth, which underpins our security.',
  ],
  ['quote', 'not-intended-diminish', 'had not intended to diminish'],
  ['quote', 'unaltered', 'unaltered.'],
  [
    'quote',
    'choices-complex',
    'The choices are complex, and it rightly falls to ministers to make the big strategic judgements on our relationship with China,',
  ],
  ['quote', 'finite-capacity', 'allocating our finite capacity'],
  ['quote', 'harder-than-recall', 'harder than I can recall in my career.'],
  ['quote', 'stretched', 'Things are absolutely stretched.'],
  [
    'quote',
    'ct-volume',
    'It is about accurate to say that the overall volume of counterterrorism work we are doing in MI5 today has been, broadly speaking, about static for the last four or five years,',
  ],
  ['quote', 'uncomfortable-life', 'now have an uncomfortable life'],
  ['quote', 'cant-get-to', 'we just can’t get to,'],
  ['quote', 'sharp-pressure', 'That puts us under pretty sharp pressure.'],
  [
    'event',
    'isis-2014',
    'The group burst into the international consciousness in 2014, when its militants took over large parts of northwestern Iraq and eastern Syria.',
  ],
  ['event', 'count-start', 'since March 2017'],
  ['event', 'ukraine-invasion', 'since Vladimir Putin invaded Ukraine'],
  ['event', 'iran-window', 'since 2022'],
  ['event', 'last-update', 'first threat update since 2022'],
  ['event', 'committee-2022', 'as suggested in 2022 by parliament’s security and intelligence committee'],
  ['event', 'moscow-attack', 'the deadly March concert hall attack in Moscow'],
  ['event', 'last-month', 'over the last month alone'],
  [
    'event',
    'gru-last-officer',
    'The U.K expelled what it believes to be the last remaining Russian military intelligence officer from the country earlier this year.',
  ],
  ['event', 'proxies-this-year', 'This year has also seen an increase in the use of proxies'],
  ['event', 'speech', 'on Tuesday gave the U.K.’s first threat update since 2022'],
  ['event', 'budget', 'With just over two weeks until the U.K.’s government-wide budget'],
  ['claim', 'isis-resumed', 'ISIS has resumed its efforts to export terrorism to Britain'],
  ['claim', 'increased-threat', 'there is now an increased threat of terrorism from al Qaeda'],
  ['claim', 'isis-k-carried', 'carried out by offshoot ISIS-K'],
  ['claim', 'malign-influence', 'the growing malign influence of Russia and Iran on U.K. soil'],
  ['claim', 'cyber-shift', 'led to an increased reliance on cyber-attacks from Russia'],
  ['claim', 'proxies', 'private intelligence operatives and criminals inside the U.K. and abroad'],
  ['claim', 'iran-backed', 'Iran-backed plots'],
  ['claim', 'less-hawkish', 'McCallum was notably less hawkish on China'],
  ['claim', 'stretched-claim', 'he argued that the security services are currently stretched'],
  [
    'claim',
    'offset',
    'A reduction in Islamic State activity has been offset and exceeded by a rise in extreme right wing terrorism',
  ],
  ['claim', 'oversees', 'whose agency oversees domestic counter-intelligence'],
  ['claim', 'rare', 'rare for a U.K. intelligence boss'],
];

export const spans: Span[] = rows.map(([kind, id, exact]) => ({ kind, id, exact }));
