import {
  type Block,
  leavesOf,
  type OfficialDocument,
  type Recipients,
  type Signer,
  type Table,
  type Title,
} from './official-document.ts';

/**
 * An official paper as Markdown: what it says is kept from being read as markup.
 *
 * @example
 * ```ts
 * import { renderMarkdown } from '@motcua/atlas';
 * const block = { kind: 'paragraph', text: 'A *B*' } as const;
 * renderMarkdown({ language: 'en', title: 'A', sheet: 'portrait', issuedAt: null, blocks: [block] }); // => 'A \\*B\\*'
 * ```
 */
export function renderMarkdown(document: OfficialDocument): string {
  const leaves = leavesOf(document).map(({ blocks }, leaf) =>
    blocks.map((it, index) =>
      it.kind === 'title' ? titleOf(it, blocks[index + 1], leaf) : paragraphsOf(it).join('\n\n'),
    ),
  );
  return leaves.flat().join('\n\n');
}

/** The last of the titles that follow each other is the heading: of the paper the one of the first level. */
function titleOf({ text }: Title, after: Block | undefined, leaf: number): string {
  return after?.kind === 'title' ? `**${plain(text)}**` : `${leaf === 0 ? '#' : '##'} ${plain(text)}`;
}

function paragraphsOf(block: Exclude<Block, Title>): readonly string[] {
  switch (block.kind) {
    case 'heading': {
      const { form, issuer, reference, country, motto, dated } = block;
      return [form, issuer, reference, country, motto, dated].flatMap((it) => (it === null ? [] : [plain(it)]));
    }
    case 'section':
      return [`${'#'.repeat((block.level ?? 1) + 1)} ${plain(block.text)}`];
    case 'addressee':
    case 'paragraph':
      return [plain(block.text)];
    case 'fields':
      return [block.rows.flatMap(({ caption, lines }) => fieldLines(caption, lines)).join('\n')];
    case 'list':
      return [block.entries.map((it) => `- ${plain(it)}`).join('\n')];
    case 'table':
      return [tableLines(block).join('\n')];
    case 'signatures':
      return [block.left, block.right].flatMap((it) => (it === null ? [] : signedBy(it)));
    case 'notes':
      return block.lines.map((it) => `*${plain(it)}*`);
  }
}

function fieldLines(caption: string, lines: readonly string[]): readonly string[] {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return [`- **${plain(caption)}:** ${plain(only)}`];
  return [`- **${plain(caption)}:**`, ...lines.map((it, index) => `  ${index + 1}. ${plain(it)}`)];
}

function tableLines({ heads, rows }: Table): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((it) => plain(it)).join(' | ')} |`;
  return [line(heads), `| ${heads.map(() => '---').join(' | ')} |`, ...rows.map(line)];
}

function signedBy(it: Signer | Recipients): readonly string[] {
  if (it.kind === 'signer')
    return [it.title, it.role, it.instruction].flatMap((one) => (one === null ? [] : [plain(one)]));
  return [`${plain(it.caption)}:`, it.lines.map((one) => `- ${plain(one)}`).join('\n')];
}

/** Words as they stand: what Markdown or HTML would read as a sign is escaped. */
function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>&|~#]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}
