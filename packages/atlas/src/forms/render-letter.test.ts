import {
  civilDate,
  defaultOffice,
  instant,
  type Language,
  vietnam,
  workingCalendar,
  workingDays,
} from '@motcua/calendar';
import { advance, type CaseState, type Letter, type LetterDeclaration, openCase, personal } from '@motcua/kit';
import type { Citation } from '@motcua/law';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { counter } from '../__test-helpers__/counter.ts';
import { says } from './field-value.ts';
import { renderLetter } from './render-letter.ts';

const dossier = { requester: { fullName: 'Trần Thị Mẫu' }, child: { fullName: 'Nguyễn An Mẫu' } };
const shared = { receivedAt: '2025-01-24T16:10:00+07:00', agency: 'commune', issuedAt: '2025-02-06T08:30:00+07:00' };
const samples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  receipt: { ...shared, dueOn: '2025-02-05' },
  supplement: { ...shared, missing: ['Giấy chứng sinh', 'Tờ khai'], reason: 'Thiếu giấy tờ' },
  refusal: { ...shared, reason: 'Không thuộc thẩm quyền' },
  apology: { ...shared, appointedOn: '2025-02-05', newDueOn: '2025-02-07', reason: 'Cơ sở dữ liệu gián đoạn' },
  stop: { ...shared, reason: 'Theo yêu cầu của người nộp' },
  notice: { ...shared, outcome: { vi: 'hoàn thành cả ba thủ tục', en: 'completed, 3 of 3' } },
};
const letters = Object.entries(samples).map(([letter, fields]): Letter => {
  const declared = counter.letters[letter as keyof typeof counter.letters];
  return { letter, form: declared.form, fields };
});

/** A letter in one line, so that what is broken over lines can be looked for. */
function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** What a field says, as the letter writes it; the moment of issue stands in the heading as a day. */
function spoken(value: unknown, language: Language): string {
  const isIssue = value === shared.issuedAt;
  const { [language]: text } = says(isIssue ? shared.issuedAt.slice(0, 10) : value, {
    agencies: counter.agencies,
    codes: {},
  });
  return text;
}

function written(letter: Letter, language: Language): string {
  const paper = { code: '04', title: counter.letters[letter.letter as 'apology']?.label ?? { vi: '', en: '' } };
  return renderLetter(letter, { definition: counter, dossier, language, caseId: 'LH-1', paper, place: 'Lộc Hòa' });
}

describe.each(letters)('$letter', (letter) => {
  test.each(['vi', 'en'] as const)('in %s says every field that it has, and whose matter it is', (language) => {
    const text = flat(written(letter, language));
    for (const value of Object.values(letter.fields).flat())
      expect(text.toLowerCase()).toContain(spoken(value, language).toLowerCase());
    expect(text).toContain(counter.title[language]);
    expect(text).toContain('Trần Thị Mẫu');
    expect(text).toContain('Nguyễn An Mẫu');
    expect(text).toContain('LH-1');
  });

  test('is in NFC, and no line is longer than 80 characters', () => {
    const text = written(letter, 'vi');
    expect(text).toBe(text.normalize('NFC'));
    expect(text.split('\n').filter((it) => it.length > 80)).toEqual([]);
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
  });

  const declaration: LetterDeclaration = counter.letters[letter.letter as keyof typeof counter.letters];
  const demanded = Object.keys(letter.fields).filter((it) => declaration.optional?.includes(it) !== true);

  test.each(demanded)('is not written without its field %s', (field) => {
    const { [field]: _, ...rest } = letter.fields;
    expect(() => written({ ...letter, fields: rest }, 'vi')).toThrow(`«${field}»`);
  });
});

describe('the letter of apology', () => {
  const apology = letters.find((it) => it.letter === 'apology') as Letter;

  test('says who is late, the old date, the reason, the apology and the new date with its weekday', () => {
    const text = flat(written(apology, 'vi'));
    expect(text).toContain('được tiếp nhận lúc 16 giờ 10 phút, ngày 24 tháng 01 năm 2025');
    expect(text).toContain('được hẹn trả kết quả vào ngày 05 tháng 02 năm 2025 (thứ Tư)');
    expect(text).toContain('Cơ sở dữ liệu gián đoạn');
    expect(text).toContain('Ủy ban nhân dân xã chân thành xin lỗi Ông/Bà');
    expect(text).toContain('hẹn trả kết quả giải quyết hồ sơ cho Ông/Bà vào ngày 07 tháng 02 năm 2025 (thứ Sáu)');
    expect(text).toContain('Lộc Hòa, ngày 06 tháng 02 năm 2025');
    expect(text).toContain('Đã quá thời gian hẹn trả nhưng Ủy ban nhân dân xã chưa có kết quả');
    expect(text).toContain('(Chủ tịch Ủy ban nhân dân xã)');
    expect(text).not.toContain('Căn cứ:');
    expect(text).toContain('Nơi nhận: - Như trên;');
  });

  test('ahead of the day says that the result is expected to be late, and calls nobody late', () => {
    const ahead = { ...apology, fields: { ...apology.fields, issuedAt: '2025-02-05T16:00:00+07:00' } };
    const text = flat(written(ahead, 'vi'));
    expect(text).toContain('Ủy ban nhân dân xã dự kiến không có kết quả đúng ngày hẹn');
    expect(text).toContain('- Cơ quan giải quyết: Ủy ban nhân dân xã');
    expect(text).not.toContain('Đã quá ngày hẹn');
    expect(flat(written(ahead, 'en'))).toContain('It is expected that the commune will not have the result ready');
  });

  test('once the late result is there says so, and no line of it', () => {
    const settled = { ...apology, fields: { ...apology.fields, resultReady: true } };
    const text = flat(written(settled, 'vi'));
    expect(text).toContain('Sau khi đã quá thời gian hẹn trả, Ủy ban nhân dân xã mới có kết quả');
    expect(text).toContain(
      'Ủy ban nhân dân xã trả kết quả giải quyết hồ sơ cho Ông/Bà vào ngày 07 tháng 02 năm 2025 (thứ Sáu)',
    );
    expect(text).not.toContain('true');
  });

  test('in English fits a body of one or of many', () => {
    const police = { vi: 'Công an xã Lộc Hòa', en: 'The Lộc Hòa Commune Police' };
    const agencies = { commune: police };
    const text = flat(renderLetter(apology, { definition: counter, dossier, language: 'en', agencies }));
    expect(text).toContain('The Lộc Hòa Commune Police sincerely apologise to you');
    expect(text).toContain('and the Lộc Hòa Commune Police cannot yet hand over the result');
  });

  test('goes without a reason where its declaration lets it, and says nothing of one', () => {
    const { reason: _, ...rest } = apology.fields;
    expect(written({ ...apology, fields: rest }, 'vi')).not.toContain('- Lý do');
    const demanding = { ...counter.letters.apology, optional: ['resultReady'] };
    const definition = { ...counter, letters: { ...counter.letters, apology: demanding } };
    const render = () => renderLetter({ ...apology, fields: rest }, { definition, dossier, language: 'vi' });
    expect(render).toThrow('«reason»');
  });

  test('is not written without a new date, even where its declaration forgot to ask for one', () => {
    const { newDueOn: _, ...asked } = counter.letters.apology.fields;
    const forgetful = {
      ...counter,
      letters: { ...counter.letters, apology: { ...counter.letters.apology, fields: asked } },
    };
    const { newDueOn: __, ...rest } = apology.fields;
    const letter: Letter = { ...apology, fields: rest };
    expect(() => renderLetter(letter, { definition: forgetful, dossier, language: 'vi' })).toThrow('«newDueOn»');
  });

  test('names the bodies as they are called where that is given', () => {
    const agencies = { commune: { vi: 'Ủy ban nhân dân xã Lộc Hòa', en: 'Commune of Lộc Hòa' } };
    const text = renderLetter(apology, { definition: counter, dossier, language: 'vi', agencies });
    expect(text).toContain('ỦY BAN NHÂN DÂN XÃ LỘC HÒA');
  });

  test('comes out of a real case: late after three working days over Tết', () => {
    const environment = { calendar: workingCalendar(vietnam), offices: { default: defaultOffice } };
    const opened = openCase(counter, { dossier, receivedAt: instant('2025-01-24T16:10') }, environment);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const late = send(opened.state, 'deadline.passed.promise', '2025-02-06T00:00', 'system', {});
    const data = { reason: 'Cơ sở dữ liệu gián đoạn', newDueOn: '2025-02-07' };
    const [effect] = send(late.state, 'apology.sent', '2025-02-06T08:30', 'chair', data).effects;
    if (effect?.type !== 'letter') throw new Error('no letter');
    expect(written(effect.letter, 'vi')).toBe(written(apology, 'vi'));

    function send(state: CaseState, type: string, at: string, role: string, sent: Readonly<Record<string, unknown>>) {
      const outcome = advance(counter, state, { type, at: instant(at), by: { role }, data: sent }, environment);
      if (!outcome.ok) throw new Error(outcome.refusal.code);
      return outcome;
    }
  });
});

test('what is said in both languages is written in that of the letter', () => {
  const notice = letters.find((it) => it.letter === 'notice') as Letter;
  expect(written(notice, 'vi')).toContain('- Kết quả: hoàn thành cả ba thủ tục');
  expect(written(notice, 'en')).toContain('- Outcome: completed, 3 of 3');
});

test('what was erased is said to be erased', () => {
  const erased = { requester: { fullName: '[erased]' } };
  const [receipt, apology] = [letters[0], letters[3]] as [Letter, Letter];
  const text = (letter: Letter) => renderLetter(letter, { definition: counter, dossier: erased, language: 'vi' });
  expect(text(receipt)).toContain('Tiếp nhận hồ sơ của: Ông/Bà [đã xóa]');
  expect(text(apology)).toContain('Kính gửi: Ông/Bà [đã xóa]');
});

test('a letter that nobody declared is not written', () => {
  const unknown: Letter = { letter: 'valentine', form: 'notice', fields: {} };
  expect(() => written(unknown, 'vi')).toThrow('«valentine»');
});

function declaring(letter: Letter, language: Language, more: Partial<LetterDeclaration> = {}): string {
  const name = letter.letter as keyof typeof counter.letters;
  const declared = { ...counter.letters, [name]: { ...counter.letters[name], ...more } };
  return renderLetter(letter, { definition: { ...counter, letters: declared }, dossier, language });
}

describe('what a declaration adds', () => {
  const [receipt, supplement, refusal] = letters as [Letter, Letter, Letter];

  test('the form of its own on the day of issue, rather than the one-stop form', () => {
    const own = (from: string, until: string | null, code: string) => ({
      inForce: { from: civilDate(from), until: until === null ? null : civilDate(until) },
      value: { code, title: { vi: `Phiếu ${code}`, en: `Slip ${code}` } },
      cites: counter.basis[0] as Citation,
    });
    const paper = { id: 'own', versions: [own('2020-01-01', '2025-02-05', 'CT05'), own('2025-02-06', null, 'CT06')] };
    const text = declaring(refusal, 'vi', { paper });
    expect(text).toContain('Mẫu số CT06');
    expect(text).toContain('PHIẾU CT06');
    const earlier = { ...refusal, fields: { ...refusal.fields, issuedAt: '2025-02-05T10:00:00+07:00' } };
    expect(declaring(earlier, 'vi', { paper })).toContain('Mẫu số CT05');
  });

  test('what its codes say, and no line that says it again', () => {
    const caption = { vi: 'Căn cứ từ chối', en: 'Ground' };
    const more = {
      fields: { ...counter.letters.refusal.fields, ground: caption },
      values: { ground: { late: { vi: 'Không bổ sung đúng hạn', en: 'Not completed in time' } } },
    };
    const coded = { ...refusal, fields: { ...refusal.fields, ground: 'late' } };
    expect(declaring(coded, 'vi', more)).toContain('- Căn cứ từ chối: Không bổ sung đúng hạn');
    expect(declaring(coded, 'vi', more)).toContain('- Lý do: Không thuộc thẩm quyền');
    const repeated = { ...coded, fields: { ...coded.fields, reason: 'Không bổ sung đúng hạn' } };
    expect(declaring(repeated, 'en', more)).toContain('- Ground: Not completed in time');
    expect(declaring(repeated, 'en', more)).not.toContain('- Reason');
  });

  test('what follows for the reader', () => {
    const tells = [{ vi: 'Quá ngày đó hồ sơ bị từ chối.', en: 'After that day the dossier is refused.' }];
    expect(declaring(supplement, 'vi', { tells })).toContain('\nQuá ngày đó hồ sơ bị từ chối./.\n');
    expect(declaring(supplement, 'vi')).not.toContain('bị từ chối');
  });

  test('one missing paper without a sign for lists, several with one', () => {
    const one = { ...supplement, fields: { ...supplement.fields, missing: ['Tờ khai'] } };
    expect(declaring(one, 'vi')).toContain('những nội dung sau: Tờ khai');
    expect(declaring(supplement, 'vi')).toContain('    2. Tờ khai');
  });

  test('the appointment once: its hour says its day', () => {
    const fields = { ...counter.letters.receipt.fields, dueAt: { vi: 'Giờ, ngày trả kết quả', en: 'Due at' } };
    const timed = { ...receipt, fields: { ...receipt.fields, dueAt: '2025-02-05T17:00:00+07:00' } };
    const text = declaring(timed, 'vi', { fields });
    expect(text).toContain('hồ sơ: 17 giờ 00 phút, ngày 05 tháng 02');
    expect(text.match(/ngày 05 tháng 02/g)).toHaveLength(1);
  });

  test('a term with two figures, as offices write it', () => {
    const fields = { ...counter.letters.receipt.fields, term: { vi: 'Thời hạn', en: 'Term' } };
    const timed = { ...receipt, fields: { ...receipt.fields, term: workingDays(2) } };
    expect(declaring(timed, 'vi', { fields })).toContain('theo quy định: 02 ngày làm việc');
    expect(declaring(timed, 'en', { fields })).toContain('processing time: 2 working days');
  });
});

test('whom the matter is about is called what the dossier calls them', () => {
  const [receipt] = letters as [Letter];
  const mark = { inLetters: 'subject', calledInLetters: { vi: 'Trẻ được đăng ký', en: 'Child' } };
  const named = z.object({ child: z.object({ fullName: personal(z.string()).meta(mark) }) });
  const definition = { ...counter, dossier: named };
  const text = renderLetter(receipt, { definition, dossier, language: 'vi' });
  expect(text).toContain('Trẻ được đăng ký: Nguyễn An Mẫu');
  expect(written(receipt, 'vi')).toContain('Người được giải quyết thủ tục: Nguyễn An Mẫu');
});

test('a field that was erased is said to be erased', () => {
  const [, , refusal] = letters as [Letter, Letter, Letter];
  const text = written({ ...refusal, fields: { ...refusal.fields, reason: '[erased]' } }, 'vi');
  expect(text).toContain('- Lý do: [đã xóa]');
});

test('a letter that names who signs is signed so, and not by the declared role', () => {
  const label = counter.roles.clerk.label.vi;
  const letter: Letter = { letter: 'apology', form: 'apology', fields: samples.apology ?? {} };
  expect(flat(written(letter, 'vi'))).not.toContain(`(${label})`);
  expect(flat(written({ ...letter, signedBy: 'clerk' }, 'vi'))).toContain(`(${label})`);
});
