import type {} from 'standfirst/types/react';
import { parse, type Briefing } from 'standfirst';

export const right = (facts: Briefing) => (
  <stat-callout
    facts={facts}
    figure="plots-disrupted"
    heading-level="3"
    onstandfirst-problem={({ detail }) => detail.message}
  />
);
// @ts-expect-error: a kind that there is not
export const wrong = () => <pull-quote kind="pulled" />;
export const parsed = parse({}).briefing;
