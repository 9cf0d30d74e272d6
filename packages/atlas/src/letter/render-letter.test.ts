import { defaultOffice, instant, type Language, vietnam, workingCalendar } from '@motcua/calendar';
import { advance, type CaseState, type Letter, openCase } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import { counter } from '../__test-helpers__/counter.ts';
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

function written(letter: Letter, language: Language): string {
  return renderLetter(letter, { definition: counter, dossier, language, caseId: 'LH-1', formCode: '04' });
}

describe.each(letters)('$letter', (letter) => {
  test.each(['vi', 'en'] as const)('in %s carries every declared field with its caption', (language) => {
    const text = flat(written(letter, language));
    const declared = counter.letters[letter.letter as keyof typeof counter.letters].fields;
    for (const caption of Object.values(declared)) expect(text).toContain(`- ${caption[language]}:`);
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

  test.each(Object.keys(letter.fields))('is not written without its field %s', (field) => {
    const { [field]: _, ...rest } = letter.fields;
    expect(() => written({ ...letter, fields: rest }, 'vi')).toThrow(`«${field}»`);
  });
});

describe('the letter of apology', () => {
  const apology = letters.find((it) => it.letter === 'apology') as Letter;

  test('says who is late, the old date, the reason, the apology and the new date with its weekday', () => {
    const text = flat(written(apology, 'vi'));
    expect(text).toContain('được tiếp nhận lúc 16:10 thứ Sáu 24/01/2025 và hẹn trả kết quả vào thứ Tư 05/02/2025');
    expect(text).toContain('Cơ sở dữ liệu gián đoạn');
    expect(text).toContain('Ủy ban nhân dân xã chân thành xin lỗi Ông/Bà');
    expect(text).toContain('hẹn trả kết quả cho Ông/Bà vào thứ Sáu 07/02/2025');
    expect(text).toContain('Ngày 06 tháng 02 năm 2025');
    expect(text).toContain('(Chủ tịch Ủy ban nhân dân xã)');
    expect(text).toContain('Căn cứ: Điều 2, 2/2020/QĐ-THỬ [theo nguồn thứ cấp].');
    expect(text).toContain('«Ký số» là giả định');
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
  const text = renderLetter(letters[0] as Letter, { definition: counter, dossier: erased, language: 'vi' });
  expect(text).toContain('Kính gửi: Ông/Bà (dữ liệu cá nhân đã xóa)');
});

test('a letter that nobody declared is not written', () => {
  const unknown: Letter = { letter: 'valentine', form: 'notice', fields: {} };
  expect(() => written(unknown, 'vi')).toThrow('«valentine»');
});
