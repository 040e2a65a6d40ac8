import type {} from 'standfirst/types/react';

export const wrong = () => (
  <>
    <pull-quote kind="pulled" />
    <stat-callout facts={7} />
    <stat-callout figure={7} />
    <stat-callout figur="plots-disrupted" />
    <stat-callout heading-level={true} />
    <threat-timeline view="map" />
    <key-figure-comparison sort="newest" />
    <stat-callout onstandfirst-problem={({ detail }) => detail.mesage} />
  </>
);
