import type {} from 'standfirst/types/solid';

export const wrong = () => (
  <>
    <pull-quote kind="pulled" />
    <stat-callout prop:facts={7} />
    <stat-callout figure={7} />
    <stat-callout figur="plots-disrupted" />
    <stat-callout heading-level={true} />
    <threat-timeline view="map" />
    <key-figure-comparison sort="newest" />
    <stat-callout on:standfirst-problem={({ detail }) => detail.mesage} />
  </>
);
