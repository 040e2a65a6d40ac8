import type {} from 'standfirst/types/vue';
import type { GlobalComponents } from 'vue';

type Props = InstanceType<GlobalComponents['pull-quote']>['$props'];
export const right: Props = { quote: 'choice-youll-regret', kind: 'pull' };
// @ts-expect-error: a kind that there is not
export const wrong: Props = { kind: 'pulled' };
