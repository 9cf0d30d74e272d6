import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Block, FieldRow, Heading, OfficialDocument, Recipients, Signer, Table } from './official-document.ts';
import { sheetStyle } from './sheet-style.ts';

type Node = ReturnType<typeof h>;

/**
 * An official paper as a page of HTML that needs nothing beside itself: A4 with the margins of official papers, for the
 * screen and for printing. It has no script, and its policy allows none.
 *
 * @example
 * ```ts
 * import { renderHtml } from '@motcua/atlas';
 * const block = { kind: 'paragraph', text: 'A < B' } as const;
 * const page = renderHtml({ language: 'en', title: 'A', sheet: 'portrait', issuedAt: null, blocks: [block] });
 * page.includes('<p>A &#x3C; B</p>'); // => true
 * ```
 */
export function renderHtml(document: OfficialDocument): string {
  const { language, title, sheet, blocks, annex } = document;
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
    h('title', title),
    h('style', sheetStyle(sheet)),
  ];
  const pages = annex === undefined ? [] : [h(`section.annex.${annex.sheet}`, annex.blocks.map(nodeOf))];
  const page = h('html', { lang: language }, [h('head', head), h('body', [h('main', blocks.map(nodeOf)), ...pages])]);
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`;
}

function nodeOf(block: Block): Node {
  switch (block.kind) {
    case 'heading':
      return headingNode(block);
    case 'title':
      return h('h1', block.text);
    case 'section':
      return h(`h${(block.level ?? 1) + 1}`, block.text);
    case 'addressee':
      return h('p.addressee', block.text);
    case 'paragraph':
      return h('p', block.text);
    case 'fields':
      return h('div.fields', block.rows.map(fieldNode));
    case 'list':
      return h(
        'ul',
        block.entries.map((it) => h('li', h('bdi', it))),
      );
    case 'table':
      return tableNode(block);
    case 'signatures':
      return h('section.signatures', [
        block.left === null ? h('div') : columnNode(block.left),
        columnNode(block.right),
      ]);
    case 'notes':
      return h(
        'footer',
        block.lines.map((it) => h('p', it)),
      );
  }
}

function headingNode({ form, issuer, reference, country, motto, dated }: Heading): Node {
  return h('header', [
    ...(form === null ? [] : [h('p.form', form)]),
    h('div.heading', [
      h('div', [h('p.issuer', h('span', issuer)), ...(reference === null ? [] : [h('p.reference', reference)])]),
      h('div', [
        h('p.country', country),
        h('p.motto', h('span', motto)),
        ...(dated === null ? [] : [h('p.dated', dated)]),
      ]),
    ]),
  ]);
}

function fieldNode({ caption, lines }: FieldRow): Node {
  const name = h('span.caption', `${caption}:`);
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return h('p', [name, ' ', h('bdi', only)]);
  const entries = lines.map((it) => h('li', h('bdi', it)));
  return h('div', [h('p', name), h('ol', entries)]);
}

function tableNode({ heads, widths, rows }: Table): Node {
  const columns = widths.map((it) => h('col', { style: `width: ${it}%` }));
  const body = rows.map((row) =>
    h(
      'tr',
      row.map((it) => h('td', h('bdi', it))),
    ),
  );
  return h('table', [
    h('colgroup', columns),
    h(
      'thead',
      h(
        'tr',
        heads.map((it) => h('th', { scope: 'col' }, it)),
      ),
    ),
    h('tbody', body),
  ]);
}

function columnNode(column: Signer | Recipients): Node {
  if (column.kind === 'recipients') {
    const lines = column.lines.map((it) => h('p', `- ${it}`));
    return h('div.recipients', [h('p.caption', `${column.caption}:`), ...lines]);
  }
  const role = column.role === null ? [] : [h('p', column.role)];
  return h('div.signer', [h('p.office', column.title), ...role, h('p.instruction', column.instruction)]);
}
