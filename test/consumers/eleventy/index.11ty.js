import { writeEmbed } from 'standfirst/html';
import { briefing } from '../corrected.js';

const embed = (wanted) => `<${wanted.element}>${writeEmbed(wanted, briefing)}</${wanted.element}>`;

export const render = () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Eleventy</title>
    <script type="module" src="cdn/standfirst.js"></script>
  </head>
  <body>
    <button id="update">Update</button>
    <button id="unmount">Unmount</button>
    <main id="app">
      ${embed({ element: 'stat-callout', figures: ['plots-disrupted'] })}
      ${embed({ element: 'pull-quote', quote: 'choice-youll-regret' })}
      ${embed({ element: 'threat-timeline' })}
      ${embed({ element: 'key-figure-comparison', figures: ['under18-share'] })}
    </main>
    <script type="module">
      // An editor corrects the words in the page; the element follows.
      document.querySelector('#update').onclick = () => {
        const strong = document.querySelector('stat-callout strong');
        strong.textContent = strong.textContent.replace('43', '44');
      };
      document.querySelector('#unmount').onclick = () => document.querySelector('#app').remove();
    </script>
  </body>
</html>`;
