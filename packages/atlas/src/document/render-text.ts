import { captioned, centred, folded, hung, sideBySide } from './layout.ts';
import {
  type Block,
  type Heading,
  leavesOf,
  type OfficialDocument,
  type Recipients,
  type Signatures,
  type Signer,
  type Table,
} from './official-document.ts';

/**
 * An official paper as plain text of 80 columns. A table is written row by row, each cell under its head.
 *
 * @example
 * ```ts
 * import { renderText } from '@motcua/atlas';
 * const block = { kind: 'paragraph', text: 'Đã nhận.' } as const;
 * renderText({ language: 'vi', title: '', sheet: 'portrait', issuedAt: null, blocks: [block] }); // => 'Đã nhận.'
 * ```
 */
export function renderText(document: OfficialDocument): string {
  const blocks = leavesOf(document).flatMap((it) => it.blocks);
  const lines = blocks.flatMap((it, index) => {
    const before = blocks[index - 1];
    return before === undefined || keepsTogether(before, it) ? linesOf(it) : ['', ...linesOf(it)];
  });
  // What is kept on one line is written with plain spaces.
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** Fields, lists and sentences follow each other, and the name of their section, without an empty line. */
function keepsTogether(before: Block, after: Block): boolean {
  const dense = ['fields', 'list', 'paragraph'];
  return [...dense, 'section'].includes(before.kind) && dense.includes(after.kind);
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return headingLines(block);
    case 'title':
      return folded(block.text).map((it) => centred(it));
    case 'section':
    case 'addressee':
    case 'paragraph':
      return folded(block.text);
    case 'fields':
      return block.rows.flatMap((it) => captioned(`- ${it.caption}`, it.lines));
    case 'list':
      return block.entries.flatMap(hung);
    case 'table':
      return tableLines(block);
    case 'signatures':
      return signatureLines(block);
    case 'notes':
      return block.lines.flatMap((it) => folded(it));
  }
}

function headingLines({ form, issuer, reference, country, motto, dated }: Heading): readonly string[] {
  const above = form === null ? [] : [form.padStart(80), ''];
  const left = [issuer, '-------', ...(reference === null ? [] : [reference])];
  return [
    ...above,
    ...sideBySide(left, [country, motto, '-----------------------', ...(dated === null ? [] : [dated])]),
  ];
}

function tableLines({ heads, rows }: Table): readonly string[] {
  return rows.flatMap((row, index) => {
    const cells = row.flatMap((cell, column) => (cell === '' ? [] : [[heads[column] ?? '', cell] as const]));
    const lines = cells.flatMap(([head, cell], place) => captioned(`${place === 0 ? '' : '  '}${head}`, [cell]));
    return index === 0 ? lines : ['', ...lines];
  });
}

function signatureLines({ left, right }: Signatures): readonly string[] {
  if (left?.kind !== 'recipients') return sideBySide(left === null ? [] : signerLines(left), signerLines(right));
  return [...sideBySide([], signerLines(right)), '', ...recipientLines(left)];
}

function signerLines({ title, role, instruction }: Signer): readonly string[] {
  return [title, ...(role === null ? [] : [role]), instruction];
}

function recipientLines({ caption, lines }: Recipients): readonly string[] {
  return [`${caption}:`, ...lines.flatMap((it) => folded(`- ${it}`))];
}
