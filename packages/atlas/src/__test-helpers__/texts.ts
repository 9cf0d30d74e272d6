import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import type { Block, OfficialDocument } from '../document/official-document.ts';

/** Every text of a document, in the order in which it is written; the parts that stand side by side from left to right. */
export function textsOf({ blocks }: OfficialDocument): readonly string[] {
  return blocks.flatMap(textsIn);
}

function textsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading': {
      const { form, issuer, reference, country, motto, dated } = block;
      return [form, issuer, reference, country, motto, dated].flatMap((it) => it ?? []);
    }
    case 'fields':
      return block.rows.flatMap((it) => [it.caption, ...it.lines]);
    case 'table':
      return [...block.heads, ...block.rows.flat()];
    case 'signatures':
      return [block.left, block.right].flatMap((it) =>
        it === null ? [] : it.kind === 'signer' ? [it.title, it.role ?? '', it.instruction] : [it.caption, ...it.lines],
      );
    case 'list':
      return block.entries;
    case 'notes':
      return block.lines;
    default:
      return [block.text];
  }
}

/** A text without blanks, so that it does not matter where lines are broken. */
export function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** The first of some texts that does not stand in a text after those before it; null when all do, in order. */
export function firstMissing(texts: readonly string[], whole: string): string | null {
  let from = 0;
  const text = squeezed(whole);
  for (const it of texts) {
    const at = text.indexOf(squeezed(it), from);
    if (at < 0) return it;
    from = at + squeezed(it).length;
  }
  return null;
}

/** What a page of HTML consists of, as a browser reads it. */
export interface Page {
  readonly text: string;
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly faults: readonly string[];
}

/** Reads a page of HTML. */
export function readPage(html: string): Page {
  const faults: string[] = [];
  const root = fromHtml(html, { onerror: (it) => void faults.push(it.reason ?? it.message) });
  const found = { text: '', elements: [] as string[], attributes: [] as string[] };
  walk(root);
  return { ...found, faults };

  function walk(node: ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number]): void {
    if (node.type === 'text') found.text += node.value;
    if (node.type === 'element') {
      found.elements.push(node.tagName);
      found.attributes.push(...Object.keys(node.properties));
      if (node.tagName === 'style' || node.tagName === 'title') return;
    }
    if ('children' in node) for (const child of node.children) walk(child);
  }
}

/** The text of an office document, as another library reads it. */
export async function readDocx(file: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value;
}
