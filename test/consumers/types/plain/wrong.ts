import 'standfirst/define';

document.createElement('pull-quote').kind = 'pulled';
document.createElement('stat-callout').facts = 7;
document.createElement('stat-callout').figure = 7;
document.createElement('stat-callout').figur = 'plots-disrupted';
document.createElement('stat-callout').headingLevel = true;
document.createElement('threat-timeline').view = 'map';
document.createElement('key-figure-comparison').sort = 'newest';
document.createElement('stat-callout').addEventListener('standfirst-problem', ({ detail }) => detail.mesage);
