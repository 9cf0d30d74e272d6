import type { OfficialDocument } from './official-document.ts';

const paper = { portrait: '210mm', landscape: '297mm' } as const;
const room = { portrait: '150mm', landscape: '247mm' } as const;

/** The style of a page: A4, Times New Roman 14, margins of 20, 20, 20 and 30 mm, as official papers have them. */
export function sheetStyle(sheet: OfficialDocument['sheet']): string {
  return `
@page { size: A4 ${sheet}; margin: 20mm 20mm 20mm 30mm; }
@page landscape { size: A4 landscape; margin: 20mm 20mm 20mm 30mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #eee; color: #000; font: ${sheet === 'landscape' ? '12pt' : '14pt'}/1.35 'Times New Roman', 'Liberation Serif', Tinos, serif; overflow-wrap: break-word; }
main, .annex { width: ${paper[sheet]}; max-width: 100%; margin: 0 auto; padding: 20mm 20mm 20mm 30mm; background: #fff; }
p { margin: 0 0 6pt; }
.form { margin-bottom: 8pt; text-align: right; font-weight: bold; font-size: 12pt; }
.heading { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 5mm; margin-bottom: 20pt; text-align: center; }
.heading p { margin-bottom: 4pt; font-size: 13pt; }
.issuer, .country, .motto { font-weight: bold; }
.heading .issuer { font-size: 12pt; }
.issuer span, .motto span { display: inline-block; text-wrap: balance; }
.heading .issuer span::after { content: ''; display: block; width: 40%; margin: 3pt auto 0; border-top: 1px solid; }
.heading .motto span { padding-bottom: 3pt; border-bottom: 1px solid; }
.heading .country { font-size: 12pt; white-space: nowrap; }
.heading .dated { font-style: italic; margin-top: 8pt; }
.heading .reference { margin-top: 8pt; }
h1 { margin: 0 0 16pt; font-size: 14pt; text-align: center; text-wrap: balance; }
h2, h3, h4 { margin: 8pt 0 2pt; font-size: 13pt; break-after: avoid; }
h4 { font-style: italic; }
ul { margin: 0 0 4pt; padding-left: 4mm; font-size: 10pt; line-height: 1.15; }
.addressee { margin-bottom: 12pt; text-align: center; }
:is(main, .annex) > p:not(.addressee) { text-align: justify; text-indent: 10mm; }
.fields ol { margin: 0 0 6pt; padding-left: 12mm; }
table { width: 100%; margin: 6pt 0 12pt; border-collapse: collapse; table-layout: fixed; font-size: ${sheet === 'landscape' ? '10pt' : '11pt'}; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 3pt 4pt; border: 1px solid; vertical-align: top; text-align: left; }
th { text-align: center; vertical-align: middle; }
.signatures { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 5mm; margin-top: 16pt; break-inside: avoid; }
.signatures p { margin-bottom: 2pt; }
.signer { font-size: 13pt; min-height: 38mm; text-align: center; }
.signer p { text-wrap: balance; }
.office { font-weight: bold; }
.instruction { font-style: italic; font-size: 12pt; }
.recipients { font-size: 11pt; }
.recipients .caption { font-size: 12pt; font-weight: bold; font-style: italic; }
footer { margin-top: 12pt; font-size: 11pt; font-style: italic; }
footer p { margin-bottom: 2pt; }
.annex { margin-top: 8mm; }
.annex.landscape { page: landscape; width: ${paper.landscape}; }
.annex.landscape table { font-size: 10pt; }
@media print { body { background: none; } .annex { break-before: page; } main, .annex, .annex.landscape { width: auto; margin: 0; padding: 0; } }
@media screen { main, .annex { overflow-x: auto; } table { min-width: ${room[sheet]}; } .annex.landscape table { min-width: ${room.landscape}; } }
@media screen and (max-width: 700px) { main, .annex { padding: 8mm; } .heading .country { white-space: normal; } }
`;
}
