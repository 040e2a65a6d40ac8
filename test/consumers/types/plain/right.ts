import 'standfirst/define';
import { check } from 'standfirst/check';
import type { StatCallout } from 'standfirst/elements/stat-callout';

const callout: StatCallout = document.createElement('stat-callout');
callout.addEventListener('standfirst-problem', ({ detail }) => console.log(detail.message, check({}, {})));
callout.addEventListener('standfirst-share', ({ detail }) => console.log(detail.fact, detail.method));
