import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counter } from '../__test-helpers__/counter.ts';
import { firstMissing, readDocx, readPage, textsOf } from '../__test-helpers__/texts.ts';
import { documentOf } from '../forms/document-of.ts';
import { formOf } from '../forms/form-of.ts';
import { renderDocx } from './render-docx.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

const at = '2025-02-06T08:30:00+07:00';
const seeds = [
  '<script>alert(1)</script>',
  '</style></bdi></main><img src=x onerror=alert(1)>',
  'a & b &amp; &lt;c&gt; "d" \'e\'',
  ']]> <![CDATA[ <?xml ?> <!-- -->',
  '\u202Eevil\u202C \u2066x\u2069',
  'مريم بنت محمد',
  'Ngữ'.repeat(120),
  '\u0000\u0008\u000B\uFFFE \uD800 lone',
  'dòng một\r\ndòng hai\tba',
  '{{x}} __proto__ constructor',
];
const hostile = fc.oneof(
  fc.constantFrom(...seeds),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.tuple(fc.constantFrom(...seeds), fc.string({ unit: 'grapheme', maxLength: 20 })).map((it) => it.join('')),
);
const letters = fc.record({ name: hostile, address: hostile, paper: hostile, missing: hostile, reason: hostile });
const allowed = ['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'header', 'div', 'p', 'span', 'h1', 'bdi'];
const shown = [...allowed, 'ol', 'li', 'section', 'footer'];
const known = ['lang', 'charSet', 'name', 'content', 'httpEquiv', 'className'];

function written({ name, address, missing, reason }: Readonly<Record<string, string>>) {
  const fields = { receivedAt: at, agency: 'commune', missing: [missing, missing], reason, issuedAt: at };
  const dossier = { requester: { fullName: name, address }, child: { fullName: name } };
  const form = formOf(
    { letter: 'supplement', form: 'supplement', fields },
    { definition: counter, dossier, place: address ?? null },
  );
  return documentOf(form, 'vi');
}

test('whatever people wrote, a page of HTML has only our own elements and attributes, and says it as text', () =>
  fc.assert(
    fc.property(letters, (it) => {
      const document = written(it);
      const page = readPage(renderHtml(document));
      expect(page.faults).toEqual([]);
      expect(page.elements.filter((one) => !shown.includes(one))).toEqual([]);
      expect(page.attributes.filter((one) => !known.includes(one))).toEqual([]);
      expect(firstMissing(textsOf(document), page.text)).toBeNull();
    }),
    { numRuns: 300 },
  ));

test('whatever people wrote, an office document opens again and says it', () =>
  fc.assert(
    fc.asyncProperty(letters, async (it) => {
      const document = written(it);
      expect(firstMissing(textsOf(document), await readDocx(await renderDocx(document)))).toBeNull();
    }),
    { numRuns: 40 },
  ));

test('whatever people wrote, no line of plain text is longer than 80 columns, and none turns the direction of the next', () =>
  fc.assert(
    fc.property(letters, (it) => {
      const text = renderText(written(it));
      expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    }),
    { numRuns: 300 },
  ));
