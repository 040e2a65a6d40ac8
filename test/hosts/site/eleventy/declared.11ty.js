import { declared } from '../declared.js';

export const render = async () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Declared</title>
    <script type="module" src="/news/eleventy/cdn/standfirst.js"></script>
  </head>
  <body><article>${await declared()}</article></body>
</html>`;
