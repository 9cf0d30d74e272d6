import type { Language } from '@motcua/calendar';
import { convertMillimetersToTwip, Document, type ISectionOptions, Packer, PageOrientation } from 'docx';
import { childrenOf } from './docx-blocks.ts';
import { type Leaf, leavesOf, type OfficialDocument } from './official-document.ts';

const millimetres = (it: number) => convertMillimetersToTwip(it);
const margin = { top: millimetres(20), right: millimetres(20), bottom: millimetres(20), left: millimetres(30) };
const size = { width: millimetres(210), height: millimetres(297) };
const spoken: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** The office document, packed. */
export async function packed(document: OfficialDocument): Promise<Uint8Array> {
  const { language, title, sheet } = document;
  const file = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: {
            font: 'Times New Roman',
            size: sheet === 'landscape' ? 24 : 28,
            language: { value: spoken[language] },
          },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    sections: leavesOf(document).map(sectionOf),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function sectionOf(leaf: Leaf): ISectionOptions {
  const orientation = leaf.sheet === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { properties: { page: { size: { ...size, orientation }, margin } }, children: childrenOf(leaf) };
}
