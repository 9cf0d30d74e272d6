import { extname } from 'node:path';
import { type OfficialDocument, renderDocx, renderHtml, renderMarkdown, renderText } from '@motcua/atlas';
import { misuse } from './failure.ts';
import { pathOf } from './read.ts';
import { type Answer, type Call, textOf } from './spec.ts';
import { writeWhole } from './write-whole.ts';

type Format = 'txt' | 'html' | 'docx' | 'md';

const renderers: Readonly<Record<Format, (document: OfficialDocument) => string | Promise<Uint8Array>>> = {
  txt: (it) => `${renderText(it)}\n`,
  html: renderHtml,
  docx: renderDocx,
  md: (it) => `${renderMarkdown(it)}\n`,
};

/** Where a document goes, and as what; asked before the work, so that a mistake is told at once. */
export interface Target {
  readonly path: string | null;
  readonly format: Format;
}

/** The target of a call: `--out` and `--format`. */
export function targetOf(call: Call): Target {
  const out = textOf(call.options, 'out') ?? '-';
  const ending = out === '-' ? 'txt' : extname(out).slice(1).toLowerCase();
  const format = textOf(call.options, 'format') ?? ending;
  if (!isFormat(format)) throw unknownFormat(out);
  if (out === '-' && format === 'docx') throw docxNeedsFile();
  return { path: out === '-' ? null : pathOf(call.world, out), format };
}

/** Writes a document to its target; `about` is what the JSON says of it, `named` what it is called when a file was written. */
export async function deliver(
  document: OfficialDocument,
  { path, format }: Target,
  call: Call,
  { about, named }: { readonly about: Readonly<Record<string, unknown>>; readonly named: string },
): Promise<Answer> {
  const content = await renderers[format](document);
  if (path === null) {
    const text = typeof content === 'string' ? content.trimEnd() : '';
    return { json: { ...about, format, content: text }, text };
  }
  writeWhole(path, content, call.options.force === true ? 'allowed' : 'refused');
  const done = call.language === 'vi' ? 'Đã ghi' : 'Written';
  return { json: { ...about, format, file: path }, text: `${done} «${path}»: ${named}` };
}

function isFormat(format: string): format is Format {
  return Object.hasOwn(renderers, format);
}

function unknownFormat(out: string) {
  return misuse('unknownFormat', {
    vi: `Tệp «${out}» không có đuôi .txt, .html, .docx hoặc .md. Đổi tên, hoặc thêm --format.`,
    en: `The file «${out}» ends in none of .txt, .html, .docx and .md. Give another name, or add --format.`,
  });
}

function docxNeedsFile() {
  return misuse('needsFile', {
    vi: 'Tệp docx không ghi ra stdout. Thêm --out <tệp.docx>.',
    en: 'An office document does not go to stdout. Add --out <file.docx>.',
  });
}
