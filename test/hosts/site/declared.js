/** The five embeds as a site's own template writes them: each with its declared root, around its words. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import 'standfirst/define';
import briefing from 'standfirst/briefings/mi5-threat-update-2024.json' with { type: 'json' };
import { writeEmbed } from 'standfirst/html';

const words = (embed) => unsafeHTML(writeEmbed(embed, briefing));
const composed = (id) => briefing.embeds.find((embed) => embed.id === id);
const row = composed('in-numbers');
const comparison = composed('under-18-then-and-now');
const ids = ({ figures }) => figures.join(' ');

const embeds = {
  figure: html`<stat-callout .facts=${briefing} figure="plots-disrupted"
    >${words({ element: 'stat-callout', figures: ['plots-disrupted'] })}</stat-callout
  >`,
  quote: html`<pull-quote .facts=${briefing} quote="sustained-mission"
    >${words({ element: 'pull-quote', quote: 'sustained-mission' })}</pull-quote
  >`,
  timeline: html`<threat-timeline .facts=${briefing}
    >${words({ element: 'threat-timeline' })}</threat-timeline
  >`,
  comparison: html`<key-figure-comparison .facts=${briefing} figures=${ids(comparison)}
    >${words(comparison)}</key-figure-comparison
  >`,
  row: html`<stat-callout .facts=${briefing} figures=${ids(row)}>${words(row)}</stat-callout>`,
};

export async function declared() {
  const parts = Object.entries(embeds).map(
    async ([kind, embed]) => `<h2>declared ${kind}</h2>${await collectResult(render(embed))}`,
  );
  return (await Promise.all(parts)).join('\n');
}
