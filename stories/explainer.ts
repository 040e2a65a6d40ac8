import { html, type TemplateResult } from 'lit';
import type { Embed } from '../src/briefing/types.js';

/** An embed as a page asks for it. */
export type Wanted = Omit<Embed, 'id'> & { kind?: 'quote' | 'pull' };

const stat = (...figures: string[]): Wanted => ({ element: 'stat-callout', figures });
const quote = (id: string, kind: Wanted['kind'] = 'quote'): Wanted => ({
  element: 'pull-quote',
  quote: id,
  kind,
});
const comparison = (...figures: string[]): Wanted => ({ element: 'key-figure-comparison', figures });
const timeline: Wanted = {
  element: 'threat-timeline',
  events: [
    'isis-2014',
    'count-start',
    'ukraine-invasion',
    'iran-window',
    'committee-2022',
    'last-update',
    'moscow-attack',
    'gru-last-officer',
    'proxies-this-year',
    'speech',
    'budget',
  ],
};

/**
 * The MI5 threat update as a newsroom might explain it. The page is the same however its embeds come about.
 * @param embed Gives each embed its form: an element, plain HTML, or both.
 */
export function explainer(embed: (wanted: Wanted) => unknown): TemplateResult {
  return html`
    <main class="article" lang="en-GB" dir="ltr">
      <header class="wide">
        <p class="kicker">Explainer · Security</p>
        <h1>What MI5 counts, and what it leaves unsaid</h1>
        <p class="standfirst">
          The head of Britain’s domestic security service has set out the threats he sees from Islamic State,
          Russia and Iran. Some of it comes in numbers. Here is what each one says, and where it stops.
        </p>
      </header>

      <section>
        <p>
          Ken McCallum, director general of MI5, spoke in London on a Tuesday (8 October 2024, according to
          Reuters). POLITICO called the appearance rare, and the threat update the country’s first since 2022.
          This page keeps to the figures and the words in its report.
        </p>
        <p>
          Three of those figures carry the speech. They are set in a row because they belong to one story;
          they are not drawn on one scale, because they do not count the same thing.
        </p>
      </section>
      <div class="wide">${embed(stat('plots-disrupted', 'diplomats-expelled', 'overseas-links-share'))}</div>

      <section>
        <h2>The group that worries him most</h2>
        <p>
          Of all the dangers he listed, McCallum put Islamic State first. He did not say that it is what it
          used to be. His point was about direction: held down for a few years, it has begun again to carry
          terrorism abroad.
        </p>
        ${embed(quote('todays-islamic-state'))}
        <div class="rail">${embed(quote('brutal-demonstration'))}</div>
        <p>
          He supported this with a share. Over the last month, by his account, more than a third of MI5’s
          top-priority investigations had a link of some kind to organised terrorist groups abroad. That is a
          floor, not a measurement. How many such investigations there are, the report does not say.
        </p>
        <p>
          He also named an example, the attack on a Moscow concert hall in March by an offshoot, ISIS-K. To
          McCallum it showed what the group is able to do.
        </p>
      </section>

      <section>
        <h2>Russia and Iran</h2>
        <div class="rail">${embed(stat('state-investigations-rise'))}</div>
        <p>
          The number of investigations into hostile states, he said, is up by almost half in a single year;
          Russia and Iran are the examples given. Neither the year nor the starting number is in the report.
          The rise can be said; it cannot be drawn to scale.
        </p>
        <p>
          His words for Moscow were the sharpest. Since the invasion of Ukraine, over 750 Russian diplomats
          have been expelled from Europe, he said, the great majority of them spies by his account. It did not
          end there: Russia, he made clear, has come to rely more on cyber-attacks, and hostile states have
          this year made more use of proxies.
        </p>
        ${embed(quote('sustained-mission'))}
        <div class="rail">${embed(stat('iran-plots'))}</div>
        <p>
          The threat from Iran, in his account, is growing at a scale and pace without precedent. Since 2022,
          he said, the United Kingdom has responded to twenty plots backed by Iran, which he called
          “potentially lethal”. What the response was, the report does not say.
        </p>
        ${embed(quote('choice-youll-regret'))}
      </section>

      <section>
        <h2>How it came to this</h2>
        <p>
          Only some of what the report mentions can be dated, and not all of it to the day. Each mark below is
          as wide as its date is uncertain. Where a date comes from somewhere other than POLITICO, the entry
          says from where; what has none stands below the rest, in the words of the report.
        </p>
      </section>
      <div class="wide">${embed(timeline)}</div>

      <section>
        <h2>Under 18</h2>
        <p>
          One change McCallum described concerns age. Casework on people under 18 who are involved in
          terrorism has increased threefold in the last three years, he said, and is now 13 per cent of cases.
          The first number compares MI5 with itself; the second compares a part with a whole that the report
          leaves open. So they stand apart.
        </p>
      </section>
      <div class="wide pair">
        ${embed(comparison('under18-multiple'))} ${embed(comparison('under18-share'))}
      </div>

      <section>
        <h2>Is there enough of MI5?</h2>
        <div class="rail">${embed(quote('sharp-pressure', 'pull'))}</div>
        <p>
          A committee of parliament suggested in 2022 that the agency’s caseload was too high. POLITICO asked
          whether it still is, with just over two weeks to go until the government’s budget. McCallum answered
          that things are “absolutely stretched”.
        </p>
        <p>
          Yet the volume of counter-terrorism work, he said with several hedges, has been about static for
          four or five years. Activity by Islamic State has fallen in that time, he warned, and terrorism from
          the extreme right has risen by more than enough to make up for it.
        </p>
        ${embed(stat('ct-volume-static'))}
        <p>
          What has changed, he suggested, is the choosing. The agency has to decide what comes first and what
          it will not reach at all. “That puts us under pretty sharp pressure,” he said.
        </p>
      </section>

      <section>
        <h2>Two numbers that do not belong together</h2>
        <p>
          It is tempting to set the twenty plots backed by Iran beside the 43 late-stage attack plots that MI5
          and the police have disrupted since March 2017. They sound alike. They differ in what was counted,
          in what was done about it, and in when counting began.
        </p>
        ${embed(comparison('plots-disrupted', 'iran-plots'))}
      </section>

      <footer class="about">
        <p>
          About this page. It is an example written for Standfirst. Its figures and quotations are those of
          POLITICO’s report “ISIS is back, says UK spy chief”; under each embed, “Source” opens the passage
          that it rests on.
        </p>
      </footer>
    </main>
  `;
}
