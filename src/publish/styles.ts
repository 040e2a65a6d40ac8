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
  --standfirst-font-display: Charter, 'Bitstream Charter', 'Source Serif 4', 'Noto Serif', Georgia, 'Noto Naskh Arabic', serif;
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
:is(:root:not(.framed) .named, .removed, .titled) main > h1 { position: static; inline-size: auto; block-size: auto; overflow: visible; clip-path: none; white-space: normal; text-wrap: balance; font: 700 1.75rem/1.25 var(--standfirst-font-display); }
:is(.titled, .named) main > h1 { margin-block-end: 1rem; }
main > .summary { color: var(--muted); margin-block: -.5rem 1.25rem; max-inline-size: 40rem; }
.framed .summary { display: none; }
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

.paper { display: none; }

@media print {
  body { padding: 0; max-inline-size: none; }
  main a[href]::after { content: attr(href); display: inline-block; margin-inline: .4em; max-inline-size: 100%; direction: ltr; font-weight: 400; overflow-wrap: anywhere; }
  .paper { display: block; overflow-wrap: anywhere; }
}
@media (forced-colors: active) {
  footer { border-color: CanvasText; }
}
`;

/** Style sheet of the contact sheet. */
const sheetStyles = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --muted: #5b636d; --line: #d9dde2; --accent: #8c1c2e; --good: #1d6b3a; --warn: #8a5a00; --bad: #b3261e; --soft: #f4f5f7; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9ebee; --paper: #15181c; --muted: #a3abb5; --line: #363c44; --accent: #ff9aa8; --good: #7fd49b; --warn: #f0c060; --bad: #ff8a80; --soft: #20252b; }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; max-inline-size: 72rem; padding: clamp(1rem, 4vw, 2.5rem); color: var(--ink); background: var(--paper); font: 1rem/1.5 ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Noto Sans Arabic', sans-serif; overflow-wrap: anywhere; }
header { border-block-start: 6px solid; padding-block-start: 1rem; }
h1 { margin: 0; font: 600 2rem/1.2 Charter, 'Source Serif 4', Georgia, 'Noto Naskh Arabic', serif; }
h1 span { display: block; font: 600 .875rem/1.6 ui-sans-serif, system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif; color: var(--muted); }
header p { max-inline-size: 45rem; color: var(--muted); margin-block: .5rem 1rem; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: end; }
form label { display: grid; font-size: .8125rem; color: var(--muted); flex: 0 1 auto; }
form label:first-child { flex: 1 1 14rem; }
input, select, textarea, dialog button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: .4rem .6rem; min-inline-size: 0; }
input, select { font-size: 1rem; color: var(--ink); block-size: 2.5rem; }
output { font-size: .8125rem; color: var(--muted); padding-block: .6rem; }
h2 { font: 600 1.375rem/1.3 Charter, 'Source Serif 4', Georgia, 'Noto Naskh Arabic', serif; margin-block: 2.5rem .75rem; }
ul { list-style: none; margin: 0; padding: 0; }
nav { margin-block-end: 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
nav a { color: inherit; text-underline-offset: .15em; }
section > ul > li { display: grid; grid-template-columns: 15rem 1fr; gap: 1.25rem; padding-block: 1.25rem; border-block-start: 1px solid var(--line); content-visibility: auto; contain-intrinsic-block-size: auto 10.5rem; }
section img, .blank { inline-size: 100%; block-size: auto; aspect-ratio: 1200 / 630; border: 1px solid var(--line); background: var(--soft); display: block; }
h3 { margin: 0; font-size: 1.0625rem; line-height: 1.35; font-weight: 600; text-wrap: pretty; }
h3 a { color: inherit; text-decoration: none; }
h3 a:hover { text-decoration: underline; }
section p { margin: .3rem 0 .75rem; font-size: .8125rem; color: var(--muted); }
code { font: .9em ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; }
section p strong { display: inline-block; }
strong::before { content: ''; display: inline-block; inline-size: .6em; block-size: .6em; margin-inline-end: .35em; border: 2px solid; border-radius: 50%; }
[data-state='checked'] strong { color: var(--good); }
[data-state='checked'] strong::before { background: currentColor; }
[data-state='warning'] strong { color: var(--warn); }
[data-state='warning'] strong::before { border-radius: 0; rotate: 45deg; }
[data-state='error'] strong { color: var(--bad); }
[data-state='error'] strong::before { border-radius: 0; background: currentColor; }
[data-state='removed'] h3 { text-decoration: line-through; }
.forms { display: flex; flex-wrap: wrap; gap: .375rem; }
.forms a { display: inline-block; padding: .3rem .7rem; min-block-size: 2rem; font-size: .8125rem; line-height: 1.35rem; border: 1px solid var(--line); border-radius: 4px; color: inherit; text-decoration: none; background: var(--paper); }
.forms a:hover { border-color: currentColor; }
.forms .copy { background: var(--ink); border-color: var(--ink); color: var(--paper); font-weight: 600; }
.forms a:not([data-html], [data-text]) { padding-inline: 0; margin-inline: .375rem; border-color: transparent; text-decoration: underline; text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.status { position: fixed; inset-block-end: 1rem; inset-inline: 1rem; margin: 0 auto; max-inline-size: max-content; padding: .6rem 1rem; border-radius: 4px; background: var(--ink); color: var(--paper); font-size: .875rem; box-shadow: 0 2px 12px rgb(0 0 0 / .25); }
.status:empty { display: none; }
dialog { inline-size: min(40rem, 100%); color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 6px; }
dialog textarea { inline-size: 100%; font: .8125rem/1.5 ui-monospace, Menlo, Consolas, monospace; margin-block: .5rem; }
@media (max-width: 40rem) {
  section > ul > li { grid-template-columns: 1fr; gap: .75rem; }
  section img, .blank { max-inline-size: 15rem; }
}
@media (forced-colors: active) {
  .status, .forms .copy { border: 1px solid CanvasText; }
  .forms a:not([data-html], [data-text]) { border: 0; }
  :is([data-state='checked'], [data-state='error']) strong::before { background: CanvasText; }
}
@media print {
  :root { --ink: #000; --paper: #fff; --muted: #444; --line: #aaa; --good: #1d6b3a; --warn: #8a5a00; --bad: #b3261e; }
  body { padding: 0; max-inline-size: none; }
  form, nav, header p span, .status, .forms li:not(:has(.address)) { display: none; }
  section > ul > li { break-inside: avoid; grid-template-columns: 10rem 1fr; padding-block: .75rem; }
  h2 { break-after: avoid; }
  .forms .address { padding: 0; border: 0; font-size: 0; }
  .forms .address::after { content: attr(data-text); font-size: .8125rem; }
}
`;

/** The sheets by the name of their file. */
export const sitePages = { 'page.css': pageStyles, 'sheet.css': sheetStyles };
