import { html } from './html';
import { declarations, palettes } from './palettes';

/**
 * The report's looks, on the screen by day and night, and on paper. A claim is told apart by the kind of its line as well as by its
 * colour. An editor that shows the page sets a class on its body, which goes before the system's own choice.
 */
export const pageStyle = html`
:root { color-scheme: light; ${declarations(palettes.light)} }
@media (prefers-color-scheme: dark) {
  :root:not(:has(body.vscode-light)) { color-scheme: dark; ${declarations(palettes.dark)} }
}
:root:has(body.vscode-dark) { color-scheme: dark; ${declarations(palettes.dark)} }
:root:has(body.vscode-high-contrast) { color-scheme: dark; ${declarations(palettes.highContrast)} }
:root:has(body.vscode-high-contrast-light) { color-scheme: light; ${declarations(palettes.highContrastLight)} }
* { box-sizing: border-box; }
html { background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 68rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 "Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Noto Serif", Georgia, "DejaVu Serif", serif;
  overflow-wrap: break-word; hanging-punctuation: first; font-kerning: normal;
}
header, .notes, footer, .number, .footnote, .image {
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
}
a { color: inherit; text-decoration-color: var(--quiet); text-underline-offset: .15em; }
code, pre { padding: 0; background: none; color: inherit; font: .85em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
pre code { font-size: inherit; }

header { margin-bottom: 2.5rem; padding-bottom: 1rem; border-bottom: 2px solid var(--ink); font-size: .875rem; line-height: 1.5; }
header p { margin: 0; }
.kicker { font-size: .75rem; font-weight: 600; letter-spacing: .14em; text-transform: uppercase; color: var(--quiet); }
.name { font-size: 1.25rem; font-weight: 600; line-height: 1.3; }
.made { color: var(--quiet); }
.tally { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .75rem 0 0; padding: 0; list-style: none; }

.row { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); column-gap: 3rem; align-items: start; }
.text { padding-bottom: 1rem; }
.text > :first-child, .text li > :first-child { margin-top: 0; }
.text > :last-child, .text li > :last-child, blockquote > :last-child { margin-bottom: 0; }
p, ul, ol, blockquote, pre, .table, .definition { margin: 0 0 1rem; }
h1, h2, h3, h4, h5, h6 { margin: 0; line-height: 1.25; text-wrap: balance; font-weight: 600; }
.text > h1 { font-size: 1.9rem; }
.text > h2 { padding-top: 1.25rem; font-size: 1.4rem; }
.text > h3 { padding-top: .75rem; font-size: 1.15rem; }
.text > :is(h4, h5, h6) { padding-top: .5rem; font-size: 1.0625rem; font-style: italic; }
ul, ol { padding-left: 1.6rem; }
li > :is(p, ul, ol) { margin: 0 0 .35rem; }
.row:has(> .text > ul) + .row > .text > ul, .row:has(> .text > ol) + .row > .text > ol { margin-top: -.6rem; }
blockquote { padding: 0 0 0 1.1rem; background: none; border-left: 3px solid var(--rule); font-style: italic; }
blockquote em { font-style: normal; }
blockquote :is(p, ul, ol):not(:last-child) { margin-bottom: .6rem; }
hr { width: 30%; margin: .5rem auto; border: 0; border-top: 1px solid var(--ink); }
pre { padding: .75rem 1rem; background: var(--wash); white-space: pre-wrap; font-size: .85rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9375rem; line-height: 1.4; font-variant-numeric: lining-nums tabular-nums; }
th, td { padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th { border-bottom-color: var(--ink); font-weight: 600; }
.definition { display: flex; gap: .4rem; font-size: .9375rem; }
.definition > div > :last-child { margin-bottom: 0; }
.footnote { font-size: .7em; line-height: 0; color: var(--quiet); }
.definition > .footnote { line-height: 1.6; }
.image { padding: .1em .4em; border: 1px dashed var(--rule); font-size: .85em; color: var(--quiet); }
.image:empty { display: none; }
.task { margin-right: .35em; }
.address { overflow-wrap: anywhere; }

mark { background: none; color: inherit; text-decoration: underline 2px var(--line); text-underline-offset: .2em; text-decoration-skip-ink: none; }
.refuted { --line: var(--refuted); }
.conflicting { --line: var(--conflicting); }
.void { --line: var(--conflicting); }
.unsourced { --line: var(--unsourced); }
.supported, .signed-off { --line: var(--supported); }
mark.supported { text-decoration-thickness: 1px; }
mark.refuted { text-decoration-style: double; background: color-mix(in srgb, var(--line) 12%, transparent); }
mark.conflicting { text-decoration-style: dashed; }
mark.void { text-decoration-style: wavy; text-decoration-thickness: 1px; }
mark.unsourced { text-decoration-style: dotted; }
.number { margin: 0 .1em 0 .15em; font-size: .62em; font-weight: 700; font-style: normal; line-height: 0; font-variant-numeric: lining-nums; }
.number a { color: var(--line); text-decoration: none; }
.query, .query a { color: var(--unsourced); text-decoration: none; }
.text .query { padding: 0 .3em; border: 1px solid; border-radius: .25em; font: 600 .68em/1.3 system-ui, sans-serif; white-space: nowrap; }
.number + .number::before { content: "·"; color: var(--quiet); }
:target { background: color-mix(in srgb, var(--unsourced) 18%, transparent); }

.notes { padding-top: .2rem; font-size: .8125rem; line-height: 1.45; }
.note { margin: 0 0 1rem; padding-left: .75rem; border-left: 3px solid var(--line); }
.note p { margin: .15rem 0 0; }
.head { font-weight: 600; color: var(--line); }
.head a { display: inline-block; min-width: 1.1em; text-decoration: none; font-variant-numeric: tabular-nums; }
.fact { color: var(--quiet); }
.fact b { color: var(--ink); font-weight: 600; }
.reference { margin-right: .35em; }
.reference a, .index { color: var(--quiet); text-decoration: none; font-variant-numeric: tabular-nums; }
.signed { font-style: italic; }
.voided { color: var(--conflicting); }
.checked { display: none; }

.list { margin-top: 2.5rem; padding-top: 1rem; border-top: 2px solid var(--ink); font-size: .875rem; line-height: 1.5; }
.list h2 { margin-bottom: .75rem; font-size: 1rem; }
.list ol { margin: 0; padding: 0; list-style: none; columns: 2 22rem; column-gap: 3rem; }
.list li { display: flex; gap: .6rem; margin-bottom: .6rem; break-inside: avoid; }
.list li > div { min-width: 0; }
.index { flex: none; min-width: 1.8em; }
.cited { color: var(--quiet); }

@media screen and (max-width: 52rem) {
  body { padding: 1.25rem 1rem 3rem; font-size: 1rem; }
  .row { display: block; }
  .notes { margin: -.25rem 0 1.25rem; padding: .6rem .75rem; background: var(--wash); }
  .note:last-child { margin-bottom: 0; }
}

@page { margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  :root:root:has(body) { color-scheme: light; ${declarations(palettes.print)} }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; }
  header { margin-bottom: 1.5rem; font-size: 8.5pt; }
  .row { display: grid; grid-template-columns: minmax(0, 1fr) 62mm; column-gap: 7mm; }
  .notes { margin: 0; padding: .1rem 0 0; background: none; font-size: 7.75pt; line-height: 1.4; }
  .note { break-inside: avoid; margin-bottom: .7rem; padding-left: 2mm; border-left-width: 2pt; }
  .text > h1 { font-size: 18pt; } .text > h2 { font-size: 14pt; } .text > h3 { font-size: 12pt; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  .row:has(> .text > :is(h1, h2, h3, h4, h5, h6)) { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  tr, blockquote, pre { break-inside: avoid; }
  .head { display: flex; gap: .4em; white-space: nowrap; }
  .checked { display: flex; flex: 1; gap: .4em; justify-content: end; font-weight: 400; color: var(--quiet); }
  .checked i { flex: 0 1 15mm; border-bottom: .5pt solid var(--quiet); }
  .list { font-size: 8.5pt; }
  .list ol { columns: auto; }
  a { text-decoration: none; }
  mark.refuted { background: none; }
}
`;
