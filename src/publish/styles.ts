/** Style sheet of the permalink pages. What an element shows has its own; the plain HTML under it is set here too. */
const pageStyles = `
:root {
  color-scheme: light dark;
  --ink: #1b1f24;
  --paper: #fff;
  --muted: #5b636d;
  --line: #d9dde2;
  --standfirst-accent: #8c1c2e;
  --standfirst-font: ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Noto Sans Arabic', sans-serif;
  --standfirst-font-display: Charter, 'Bitstream Charter', 'Source Serif 4', 'Noto Serif', 'Noto Naskh Arabic', Georgia, serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e9ebee;
    --paper: #15181c;
    --muted: #a3abb5;
    --line: #363c44;
    --standfirst-accent: #ff9aa8;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto;
  padding: clamp(1rem, 5vw, 3rem) clamp(1rem, 4vw, 2rem);
  max-inline-size: 40rem;
  color: var(--ink);
  font: 1.0625rem/1.5 var(--standfirst-font);
  overflow-wrap: break-word;
}
body.wide { max-inline-size: 60rem; }
main > h1 { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
main > * { margin-block: 0; }
footer { margin-block-start: 1.5rem; padding-block-start: .75rem; border-block-start: 1px solid var(--line); color: var(--muted); font-size: .8125rem; }
footer p { margin: 0; }
a { color: inherit; text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:focus-visible { outline: 2px solid; outline-offset: 2px; }
.framed body { padding: 0 1px; max-inline-size: none; }
.framed html { background: none; }
.framed footer { margin-block-start: .75rem; }
.removed h1 { position: static; inline-size: auto; block-size: auto; clip-path: none; white-space: normal; font: 700 1.75rem/1.25 var(--standfirst-font-display); }
.removed main > p { margin-block: 1rem 0; }

/* The plain HTML, where no shadow root is shown. */
main blockquote, main ol, main ul, main table { margin: 0; padding: 0; border-block-start: 3px solid; padding-block-start: .75rem; }
main ol, main ul { list-style: none; }
main li + li { margin-block-start: 1.25rem; padding-block-start: 1.25rem; border-block-start: 1px solid var(--line); }
main p { margin: 0 0 .4rem; }
main li blockquote { border-block-start: 0; border-inline-start: 3px solid var(--line); padding: .25rem 0 .25rem 1rem; margin-block: .75rem; }
main small { font-size: .8125rem; color: var(--muted); line-height: 1.5; }
main table { border-collapse: collapse; inline-size: 100%; text-align: start; }
main th, main td { padding: .5rem .75rem .5rem 0; vertical-align: top; text-align: start; border-block-end: 1px solid var(--line); }
main img { max-inline-size: 100%; block-size: auto; }
[data-b='label'] { font-weight: 700; font-size: .8125rem; }
[data-b='quantity'], [data-b='text'] { font: 500 1.5rem/1.3 var(--standfirst-font-display); }
[data-b='quantity'] strong { color: var(--standfirst-accent); font-size: 1.5em; }

@media print {
  body { padding: 0; max-inline-size: none; }
}
@media (forced-colors: active) {
  footer { border-color: CanvasText; }
}
`;

/** The sheets by the name of their file. */
export const sitePages = { 'page.css': pageStyles };
