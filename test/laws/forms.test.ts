import { documentOf, type FormData, formOf, renderHtml, renderText } from '@motcua/atlas';
import { defaultOffice } from '@motcua/calendar';
import type { Definition, Letter } from '@motcua/kit';
import { inForceOn } from '@motcua/law';
import { oneStopForms, procedures } from '@motcua/procedures';
import { describe, expect, test } from 'vitest';

const issuedAt = '2025-11-12T08:30:00+07:00';
const declared = [...new Set(procedures.flatMap(withMembers))].flatMap((definition) =>
  Object.keys(definition.letters).map((name) => [`${definition.version} ${name}`, definition, name] as const),
);

function withMembers(definition: Definition): readonly Definition[] {
  return [definition, ...Object.values(definition.members).flatMap((it) => withMembers(it.definition))];
}

/** A letter of a definition with something in each declared field. */
function letterOf(definition: Definition, name: string): Letter {
  const { form, fields, signedBy, values = {} } = definition.letters[name] as Definition['letters'][string];
  const filled = Object.keys(fields).map((field) => {
    const [code] = Object.keys(values[field] ?? {});
    return [field, code ?? sampleOf(field, definition.roles[signedBy]?.agency ?? '')];
  });
  return { letter: name, form, fields: Object.fromEntries(filled) };
}

function sampleOf(field: string, agency: string): unknown {
  if (field === 'agency') return agency;
  if (field === 'resultReady') return false;
  if (field === 'missing') return ['Giấy tờ thứ nhất', 'Giấy tờ thứ hai'];
  if (field === 'term') return { unit: 'workingDay', count: 3 };
  if (field.endsWith('At')) return issuedAt;
  return field.endsWith('On') ? '2025-11-10' : 'Nội dung để thử';
}

function formFor(definition: Definition, name: string): FormData {
  const letter = letterOf(definition, name);
  const paper = letter.form === 'notice' ? null : inForceOn(oneStopForms, '2025-11-12' as never).value[letter.form];
  return formOf(letter, { definition, dossier: {}, caseId: 'LH-1', paper, office: defaultOffice });
}

describe.each(declared)('%s', (_, definition, name) => {
  const form = formFor(definition, name);

  test('says every declared field, in Vietnamese without a code, a slug or an English word', () => {
    const text = renderText(documentOf(form, 'vi')).replaceAll(/\s+/g, ' ');
    for (const { caption, says } of 'more' in form ? form.more : []) {
      expect(text).toContain(`- ${caption.vi}:`);
      for (const it of says) expect(text).toContain(it.vi);
    }
    expect(text).not.toMatch(/\[object|undefined|null|\d{4}-\d{2}-\d{2}|\b(the|and|of|your)\b/);
    for (const slug of [...Object.keys(definition.roles), ...Object.keys(definition.agencies), definition.id])
      expect(text).not.toMatch(new RegExp(`(?<![\\p{L}\\d])${slug}(?![\\p{L}\\d])`, 'u'));
  });

  test('has a title, a national heading and a place to sign, unless nobody signs it', () => {
    const page = renderHtml(documentOf(form, 'vi'));
    expect(page).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(page).toContain(form.paper.title.vi.toUpperCase());
    const isAutomatic = definition.letters[name]?.automatic === true;
    expect(page.includes('(Ký, ghi rõ họ tên hoặc ký số)')).toBe(!isAutomatic);
    expect(page.includes('không có chữ ký')).toBe(isAutomatic);
  });
});
