/** The look of the report, on a screen and on A4. Nothing in it is fetched from elsewhere. */
export const styles = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { font-size: 16px; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0 auto; padding: 2rem 1.25rem; max-width: 50rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid #bbb; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
p { margin: .5rem 0; }
.question { font-size: 1.15rem; }
.answer { border-left: 4px solid #0072B2; padding: .25rem 0 .25rem 1rem; margin: 1rem 0; font-size: 1.06rem; }
.answer h2 { margin: 0 0 .25rem; padding: 0; border: 0; }
.note, caption, figcaption { color: #444; font-size: .875rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0 1.25rem; font-size: .875rem; }
caption { text-align: left; padding-bottom: .35rem; }
th, td { text-align: right; padding: .2rem .4rem; vertical-align: top; font-variant-numeric: tabular-nums; white-space: nowrap; }
th:first-child { text-align: left; padding-left: 0; }
thead th, thead td { border-bottom: 1.5px solid #333; vertical-align: bottom; }
tbody tr { border-bottom: 1px solid #e2e2e2; }
tbody th { font-weight: 400; }
.strong th, .strong td { font-weight: 600; }
td small, th small { color: #444; font-size: .8em; display: block; }
.budget .block th { text-align: left; font-weight: 600; padding-top: .7rem; white-space: normal; }
.budget .block { border-bottom: 1px solid #333; }
.budget .part th { padding-left: 1rem; }
.budget tbody th { white-space: normal; }
.analysis th { white-space: normal; }
.analysis h2 + figure { margin-top: .25rem; }
.analysis li { margin: .5rem 0; }
.analysis li small { color: #444; display: block; overflow-wrap: anywhere; }
.error { color: #444; font-size: .9em; }
.words th, .words td { text-align: left; white-space: normal; }
.register { table-layout: fixed; font-size: .78rem; }
.register small { font-size: .95em; }
.register th, .register td { text-align: left; white-space: normal; overflow-wrap: anywhere; font-variant-numeric: normal; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
code { font: .85em ui-monospace, monospace; overflow-wrap: anywhere; }
svg { max-width: 100%; height: auto; display: block; }
figure { margin: .75rem 0 1.25rem; }
figure h3 { margin: 0 0 .35rem; }
figcaption { margin-top: .25rem; }
a { color: #00507d; }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  h1, h2, h3, caption { break-after: avoid; }
  h2 { margin-top: 1.25rem; }
  .front { break-before: page; border-top: 0; margin-top: 0; padding-top: 0; }
  figure, tr, .answer, .budget tbody, table:not(.register, .budget), dl { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  svg { max-height: 20cm; margin: 0 auto; }
  .scroll { overflow: visible; }
  table { font-size: 8pt; }
  th, td { padding: .15rem .3rem; }
  .register { font-size: 7pt; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
`;
