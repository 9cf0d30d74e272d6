import type { OfficialDocument } from './official-document.ts';
import { sameBytes } from './same-bytes.ts';

/**
 * An official paper as an office document (.docx) that can be edited: A4, Times New Roman, the margins of official
 * papers. The same paper always comes out as the same bytes; its dates are the day of issue.
 *
 * @example
 * ```ts
 * import { renderDocx } from '@motcua/atlas';
 * const block = { kind: 'paragraph', text: 'Đã nhận.' } as const;
 * const file = await renderDocx({ language: 'vi', title: '', sheet: 'portrait', issuedAt: null, blocks: [block] });
 * String.fromCharCode(file[0] ?? 0, file[1] ?? 0); // => 'PK'
 * ```
 */
export async function renderDocx(document: OfficialDocument): Promise<Uint8Array> {
  // The library is large: who writes no office document does not load it.
  const { packed } = await import('./docx-document.ts');
  return sameBytes(await packed(document), document.issuedAt);
}
