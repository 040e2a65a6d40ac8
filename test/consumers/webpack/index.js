import 'standfirst/define/stat-callout';
import 'standfirst/define/pull-quote';
import 'standfirst/define/threat-timeline';
import 'standfirst/define/key-figure-comparison';
import { briefing, corrected } from '../corrected.js';

const app = document.querySelector('#app');
const show = (facts) => [...app.children].forEach((element) => (element.facts = facts));
show(briefing);
document.querySelector('#update').onclick = () => show(corrected());
document.querySelector('#unmount').onclick = () => app.replaceChildren();
