import { citizenSheet, type OfficialDocument, renderDocx, renderHtml, renderMarkdown, renderText } from '@motcua/atlas';
import { civilDate, dayOf, defaultOffice, instant, type Language, vietnam, workingCalendar } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { birthGroup, birthGroupUntil2026, birthRegistration, oneStop, procedures } from '@motcua/procedures';
import { describe, expect, test } from 'vitest';

// The sheet of every version of every procedure can be read by whoever has to do with offices once in some years.

const environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
const languages = ['vi', 'en'] as const;

/** The sheet of a version, for a dossier of its first day, or of the first that the calendar can count from. */
function sheetOf(definition: Definition, language: Language): OfficialDocument {
  const on = [definition.appliesTo.from, civilDate('2024-01-02')].sort().at(-1);
  return citizenSheet(definition, { receivedAt: instant(`${on}T09:00`), environment }, language);
}

/** What the sheet says before it comes to the law: its sentences, and the entries of its lists. */
function spoken({ blocks }: OfficialDocument): readonly string[] {
  const end = blocks.findIndex(
    (it) =>
      it.kind === 'section' &&
      ['Chỗ luật chưa nói rõ', 'Where the law is silent', 'Căn cứ', 'The law'].includes(it.text),
  );
  return blocks.slice(1, end).flatMap((it) => {
    if (it.kind === 'fields') return it.rows.flatMap(({ caption, lines }) => [caption, ...lines]);
    if (it.kind === 'list') return it.entries;
    return it.kind === 'section' || it.kind === 'paragraph' ? [it.text] : [];
  });
}

/** Sentences, and the parts of what is listed in one line. */
function sentences(lines: readonly string[]): readonly string[] {
  return lines.flatMap((it) => it.split(/[.;:!?]\s*/)).filter((it) => it !== '');
}

const words = (text: string) => text.split(/\s+/).filter((it) => it !== '').length;

describe.each(procedures)('$version', (definition) => {
  test.each(languages)('%s: no sentence is long', (language) => {
    const most = language === 'vi' ? 40 : 25;
    expect(sentences(spoken(sheetOf(definition, language))).filter((it) => words(it) > most)).toEqual([]);
  });

  test.each(languages)('%s: no slug, no code, no place of the law in what it says', (language) => {
    const said = spoken(sheetOf(definition, language));
    expect(said.filter((it) => it.trim() === '' || /undefined|null|\[object/.test(it))).toEqual([]);
    expect(said.filter((it) => /\b[a-z]+(-[a-z]+){2,}\b|\b[a-z]+[A-Z][a-z]+|@\d{4}/.test(it))).toEqual([]);
    expect(said.filter((it) => /Điều \d|khoản \d|điểm [a-zđ] |Article \d|\/NĐ-CP|\/TT-/.test(it))).toEqual([]);
  });

  test('the Vietnamese has no English in it, the English no Vietnamese, and both say as much', () => {
    const [vi, en] = [spoken(sheetOf(definition, 'vi')), spoken(sheetOf(definition, 'en'))];
    expect(vi.filter((it) => /\b(the|of|and|is|are|by|for|with|your?)\b/i.test(it))).toEqual([]);
    expect(
      en
        .map((it) => it.replaceAll('đồng', 'dong'))
        .filter((it) => /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(it)),
    ).toEqual([]);
    expect(en.length).toBe(vi.length);
  });
});

test('it says what is to be brought, where, by when, and what follows', () => {
  const sheet = citizenSheet(birthGroupUntil2026, { receivedAt: instant('2026-04-24T09:00'), environment }, 'vi');
  const said = spoken(sheet).join('\n');
  expect(said).toContain('Quan hệ với trẻ\ncha; mẹ; ông, bà; người giám hộ; người thân thích khác');
  expect(said).toContain('Người mẹ: họ, chữ đệm, tên; số định danh cá nhân');
  expect(said).toContain('Trung tâm Phục vụ hành chính công cấp xã');
  // Three working days from Friday 24 April: Monday 27 is off for the Hùng Kings’ day, and so are 30 April and 1 May.
  expect(said).toContain('Kết quả được hẹn trả chậm nhất vào ngày 04 tháng 5 năm 2026');
  expect(said).toContain('Thời hạn bổ sung hồ sơ: 7 ngày làm việc');
  expect(said).toContain('Phiếu có lời xin lỗi và ngày hẹn mới.');
});

test('the days follow the answers and facts that it is made for', () => {
  const receivedAt = instant('2025-11-10T09:00');
  const dueIn = (context: object) =>
    spoken(citizenSheet(oneStop, { receivedAt, environment, ...context }, 'en')).find((it) =>
      it.startsWith('An example'),
    );
  expect(dueIn({ facts: { days: '10' } })).not.toBe(dueIn({ facts: { days: '3' } }));
  expect(dueIn({ choices: { counting: 'inclusive' } })).not.toBe(dueIn({}));
});

test('where no term is known it names no day', () => {
  const choices = { 'limits-after-2026-09-01': 'unknown' };
  const receivedAt = instant('2026-11-23T09:00');
  const said = spoken(citizenSheet(birthGroup, { receivedAt, environment, choices }, 'vi')).join('\n');
  expect(said).toContain('Chưa rõ thời hạn theo quy định');
  expect(said).not.toContain('Ví dụ');
});

test('agencies are called as they really are, and as on the day', () => {
  const agencies = { desk: { vi: 'Trung tâm xã Lộc Hòa', en: 'Centre of Lộc Hòa' } };
  const receivedAt = instant('2025-11-10T09:00');
  const said = spoken(citizenSheet(birthRegistration, { receivedAt, environment, agencies }, 'vi')).join('\n');
  expect(said).toContain('Trung tâm xã Lộc Hòa');
  expect(said).not.toContain('Trung tâm Phục vụ hành chính công cấp xã');
});

test('every form of it says the same', async () => {
  const sheet = sheetOf(birthRegistration, 'vi');
  const last = spoken(sheet).at(-1) ?? '';
  expect(renderText(sheet).replaceAll(/\s+/g, ' ')).toContain(last);
  expect(renderHtml(sheet)).toContain('<h2>Nộp ở đâu</h2>');
  expect(renderMarkdown(sheet)).toContain('\n\n## Nộp ở đâu\n\n- **Nơi nhận hồ sơ:** Trung tâm');
  expect((await renderDocx(sheet)).length).toBeGreaterThan(1000);
  expect(dayOf(sheet.issuedAt ?? instant('2000-01-01T00:00'))).toBe(birthRegistration.appliesTo.from);
});
