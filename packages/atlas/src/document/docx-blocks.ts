import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type {
  Block,
  FieldRow,
  Heading,
  Leaf,
  Recipients,
  Signatures,
  Signer,
  Table as TableBlock,
} from './official-document.ts';

type Child = Paragraph | Table;

const { CENTER, RIGHT, JUSTIFIED } = AlignmentType;
const millimetres = (it: number) => convertMillimetersToTwip(it);
/** The width between the margins, in twentieths of a point. */
const room = { portrait: millimetres(160), landscape: millimetres(247) } as const;
/** What the two columns of the heading have of the width. */
const shares = { left: 0.4, right: 0.6 } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const ruled = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin };

/** The paragraphs and tables of pages. */
export function childrenOf({ blocks, sheet }: Leaf): readonly Child[] {
  return blocks.flatMap((it, index) => blockChildren(it, room[sheet], blocks[index - 1]));
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function blockChildren(block: Block, width: number, above: Block | undefined): readonly Child[] {
  switch (block.kind) {
    case 'heading':
      return heading(block, width);
    case 'title':
      return [
        text(
          block.text,
          { bold: true, size: 28 },
          { heading: HeadingLevel.TITLE, alignment: CENTER, spacing: { before: 240, after: 240 } },
        ),
      ];
    case 'section':
      return [
        text(
          block.text,
          { bold: true, size: 28 },
          { heading: levels[block.level ?? 1], keepNext: true, spacing: { before: 200, after: 60 } },
        ),
      ];
    case 'addressee':
      return [text(block.text, {}, { alignment: CENTER, spacing: { after: 240 } })];
    case 'paragraph':
      return [
        text(
          block.text,
          {},
          {
            alignment: JUSTIFIED,
            indent: { firstLine: millimetres(10) },
            ...(above?.kind === 'table' ? { spacing: { before: 120, after: 120 } } : {}),
          },
        ),
      ];
    case 'fields':
      return block.rows.flatMap(field);
    case 'list':
      return block.entries.map(entry);
    case 'table':
      return [table(block, width)];
    case 'signatures':
      return [
        text(''),
        columns([block.left === null ? [text('')] : column(block.left), column(block.right)], [0.5, 0.5], width),
      ];
    case 'notes':
      return block.lines.map((it) => text(it, { italics: true, size: 22 }, { spacing: { before: 60, after: 0 } }));
  }
}

function text(words: string, run: IRunOptions = {}, paragraph: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...paragraph, children: [new TextRun({ color: '000000', ...run, text: words })] });
}

function heading({ form, issuer, reference, country, motto, dated }: Heading, width: number): readonly Child[] {
  const middle = { alignment: CENTER, spacing: { after: 40 } } as const;
  const above = form === null ? [] : [text(form, { bold: true, size: 24 }, { alignment: RIGHT })];
  const left = [
    text(issuer, { bold: true, size: 24 }, middle),
    rule(width * shares.left, 0.35),
    ...(reference === null ? [] : [text(reference, { size: 26 }, middle)]),
  ];
  const right = [
    text(country, { bold: true, size: 24 }, middle),
    text(motto, { bold: true, size: 26 }, middle),
    rule(width * shares.right, 0.55),
    ...(dated === null ? [] : [text(dated, { italics: true, size: 26 }, middle)]),
  ];
  return [...above, columns([left, right], [shares.left, shares.right], width)];
}

/** A line in the middle of a column, as long as a part of it. */
function rule(column: number, part: number): Paragraph {
  const border = { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } };
  const indent = Math.round((column * (1 - part)) / 2);
  return text('', { size: 8 }, { border, indent: { left: indent, right: indent }, spacing: { after: 0 } });
}

function field({ caption, lines }: FieldRow): readonly Paragraph[] {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return [text(`${caption}: ${only}`)];
  const indent = { left: millimetres(12), hanging: millimetres(6) };
  return [text(`${caption}:`), ...lines.map((it, index) => text(`${index + 1}. ${it}`, {}, { indent }))];
}

function entry(words: string): Paragraph {
  const indent = { left: millimetres(5), hanging: millimetres(5) };
  return text(`- ${words}`, { size: 20 }, { indent, spacing: { after: 0 } });
}

function table({ heads, widths, rows }: TableBlock, width: number): Table {
  const size = width === room.landscape ? 20 : 22;
  const columnWidths = widths.map((it) => Math.round((width * it) / 100));
  const cell = (words: string, column: number, run: IRunOptions, alignment?: typeof CENTER) =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: alignment === undefined ? VerticalAlign.TOP : VerticalAlign.CENTER,
      margins: { left: 60, right: 60, top: 40, bottom: 40 },
      children: [
        text(
          words,
          { size, ...run },
          { widowControl: true, spacing: { after: 0 }, ...(alignment === undefined ? {} : { alignment }) },
        ),
      ],
    });
  const head = new TableRow({
    tableHeader: true,
    children: heads.map((it, column) => cell(it, column, { bold: true }, CENTER)),
  });
  const body = rows.map((row) => new TableRow({ children: row.map((it, column) => cell(it, column, {})) }));
  return new Table({
    columnWidths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: ruled,
    rows: [head, ...body],
  });
}

/** Paragraphs side by side, without lines around them. */
function columns(cells: readonly (readonly Paragraph[])[], shares: readonly number[], width: number): Table {
  const sizes = shares.map((it) => Math.round(width * it));
  const row = new TableRow({
    cantSplit: true,
    children: cells.map(
      (it, index) =>
        new TableCell({
          borders: bare,
          margins: { left: 0, right: 0 },
          width: { size: sizes[index] ?? 0, type: WidthType.DXA },
          children: [...it],
        }),
    ),
  });
  return new Table({
    columnWidths: sizes,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: bare,
    rows: [row],
  });
}

function column(it: NonNullable<Signatures['left']>): readonly Paragraph[] {
  return it.kind === 'recipients' ? recipients(it) : signer(it);
}

function signer({ title, role, instruction }: Signer): readonly Paragraph[] {
  const middle = { alignment: CENTER, spacing: { after: 40 } } as const;
  return [
    text(title, { bold: true, size: 26 }, middle),
    ...(role === null ? [] : [text(role, { size: 26 }, middle)]),
    text(instruction, { italics: true, size: 24 }, { ...middle, spacing: { after: 1600 } }),
  ];
}

function recipients({ caption, lines }: Recipients): readonly Paragraph[] {
  const close = { spacing: { after: 20 } } as const;
  return [
    text(`${caption}:`, { bold: true, italics: true, size: 24 }, close),
    ...lines.map((it) => text(`- ${it}`, { size: 22 }, close)),
  ];
}
