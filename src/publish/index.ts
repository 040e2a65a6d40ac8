/** `standfirst/publish`: a briefing as pages and pastes that any static host serves. For Node. */
export { publishedEmbed, publicFacts, type PublishedEmbed } from './embed.js';
export { planEmbeds, type Planned } from './plan.js';
export { baseOf, publish, type Published, type PublishOptions } from './publish.js';
export type { CheckState, Entry, Manifest } from './manifest.js';
export { examine, type Around, type Finding, type Form, type Wanted } from './doctor/examine.js';
export { readEmbeds, readSite } from './doctor/site.js';
