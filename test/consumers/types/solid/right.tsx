import type {} from 'standfirst/types/solid';
import { parse } from 'standfirst';

const facts = parse({}).briefing;

export const right = () => (
  <>
    <stat-callout prop:facts={facts} figure="plots-disrupted" heading-level={3} class="wide" />
    <stat-callout
      briefing="/briefing.json"
      figures="a b"
      on:standfirst-problem={({ detail }) => detail.message}
      on:standfirst-share={({ detail }) => detail.fact}
    />
    <pull-quote facts={facts} quote="choice-youll-regret" kind="pull" heading-level="4"></pull-quote>
    <threat-timeline facts={facts} view="chart" sort="newest" actors="mi5" />
    <key-figure-comparison facts={facts} figures="a b" sort="ascending" group="speaker" highlight="a" />
  </>
);
