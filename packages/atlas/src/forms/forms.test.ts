import { civilDate, defaultOffice, type Instant, instant } from '@motcua/calendar';
import type { Letter, Paper } from '@motcua/kit';
import { cite, decree61of2018, decree118of2025, portalStatuses } from '@motcua/law';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { counter } from '../__test-helpers__/counter.ts';
import { firstMissing, readDocx, readPage, squeezed, textsOf } from '../__test-helpers__/texts.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import { renderDocx } from '../document/render-docx.ts';
import { renderHtml } from '../document/render-html.ts';
import { renderText } from '../document/render-text.ts';
import { controlSlipOf, type TraceStep } from './control-slip-of.ts';
import { documentOf } from './document-of.ts';
import { type FormData, type FormName, formJsonSchema, formSchemas } from './form-data.ts';
import { formOf } from './form-of.ts';
import { registerOf } from './register-of.ts';

const at = '2025-02-05T08:05:00+07:00';
const paper = { code: '01', title: { vi: 'Mẫu để thử', en: 'A test form' } };
const dossier = {
  requester: {
    fullName: 'Trần Thị Mẫu',
    personalNumber: '000000000009',
    address: 'Ấp 3',
    phone: '0900000009',
    email: 'mau@example.org',
  },
  authorised: 'Lê Văn Thay',
  child: { fullName: 'Nguyễn An Mẫu' },
  papers: [{ paper: 'Giấy chứng sinh', name: 'scan-1.pdf' }, { name: 'scan-2.pdf' }],
  delivery: 'here',
  copies: 'post',
};
const context = {
  definition: counter,
  dossier,
  caseId: 'LH-1',
  paper,
  place: 'Lộc Hòa',
  office: defaultOffice,
  number: '12',
  entry: { book: '01', number: '125' },
  guide: { name: 'Bà Giúp', phone: '0271000000' },
};
const shared = { receivedAt: at, agency: 'commune', issuedAt: at };
const letters = {
  receipt: { ...shared, dueOn: '2025-02-05' },
  supplement: { ...shared, missing: ['Giấy chứng sinh', 'Tờ khai'], reason: 'Thiếu giấy tờ' },
  refusal: { ...shared, reason: 'Không thuộc thẩm quyền' },
  apology: {
    ...shared,
    appointedOn: '2025-02-04',
    appointedAt: '2025-02-04T23:59:59+07:00',
    newDueOn: '2025-02-07',
    reason: 'Mất điện',
  },
  stop: { ...shared, reason: 'Theo yêu cầu' },
  notice: { ...shared, outcome: { vi: 'hoàn thành', en: 'completed' } },
} as const;

function letterOf(form: keyof typeof letters): Letter {
  return { letter: form, form, fields: letters[form] };
}

function step(time: string, waitsFor: readonly string[], dueAt: string | null): TraceStep {
  const event = { vi: 'Việc xảy ra', en: 'Something happened' };
  return { at: instant(time), event, waitsFor, dueAt: dueAt === null ? null : instant(dueAt), newDueOn: null };
}

/** The heads of columns that have nothing in any row: plain text, which writes cell by cell, leaves them out. */
function emptyColumns({ blocks }: OfficialDocument): readonly string[] {
  return blocks.flatMap((it) =>
    it.kind === 'table' ? it.heads.filter((_, column) => it.rows.every((row) => row[column] === '')) : [],
  );
}

const office = { vi: 'Một cửa', en: 'Counter' };
const twoAgencies = {
  ...counter,
  agencies: { ...counter.agencies, office },
  roles: { ...counter.roles, usher: { label: { vi: 'người tiếp nhận', en: 'usher' }, agency: 'office' } },
};
const slip = controlSlipOf(
  [
    {
      definition: twoAgencies,
      receivedAt: instant('2025-02-03T08:00'),
      steps: [
        step('2025-02-03T08:00', ['usher'], '2025-02-05T23:59:59'),
        step('2025-02-04T08:00', ['clerk'], '2025-02-05T23:59:59'),
        step('2025-02-05T09:00', [], '2025-02-05T23:59:59'),
        step('2025-02-05T10:00', ['usher'], '2025-02-05T23:59:59'),
        step('2025-02-06T10:00', ['clerk'], null),
      ],
    },
  ],
  { dossierCode: 'LH-1', paper, issuedAt: at as Instant, place: 'Lộc Hòa' },
);
const register = registerOf(
  [
    { number: 2, dossierCode: 'LH-2', ...registered('2025-02-04T08:00') },
    { number: 1, dossierCode: 'LH-1', ...registered('2025-02-03T08:00') },
  ],
  { from: civilDate('2025-02-01'), until: civilDate('2025-02-28'), paper, issuer: office, issuedAt: at as Instant },
);

function registered(receivedAt: string) {
  const dueAt = instant('2025-02-06T23:59:59');
  return { definition: counter, dossier, receivedAt: instant(receivedAt), dueAt, returnedAt: null, outcome: null };
}

const forms: Readonly<Record<FormName, FormData>> = {
  receipt: formOf(letterOf('receipt'), context),
  supplement: formOf(letterOf('supplement'), context),
  refusal: formOf(letterOf('refusal'), context),
  apology: formOf(letterOf('apology'), context),
  stop: formOf(letterOf('stop'), context),
  notice: formOf(letterOf('notice'), context),
  control: slip,
  register,
};

describe.each(Object.entries(forms))('%s', (name, form) => {
  test('is what its schema says, also after a journey as JSON', () =>
    expect(formSchemas[name as FormName].parse(JSON.parse(JSON.stringify(form)))).toEqual(form));

  test('has a JSON Schema that knows every field', () => {
    const { properties } = formJsonSchema(name as FormName) as { properties: object };
    expect(Object.keys(form).filter((it) => !(it in properties))).toEqual([]);
  });

  test.each(['vi', 'en'] as const)(
    'in %s says the same as text, as HTML and as an office document',
    async (language) => {
      const document = documentOf(form, language);
      const texts = textsOf(document);
      const page = readPage(renderHtml(document));
      expect(page.faults).toEqual([]);
      expect(firstMissing(texts, page.text)).toBeNull();
      expect(firstMissing(texts, await readDocx(await renderDocx(document)))).toBeNull();
      // Plain text writes the two halves of the heading and of the signatures line by line beside each other.
      const plain = squeezed(renderText(document));
      const inColumns = document.blocks.flatMap((it) =>
        it.kind === 'heading' || it.kind === 'signatures' ? [it] : [],
      );
      const words = textsOf({ ...document, blocks: inColumns }).flatMap((it) => it.split(' '));
      const whole = textsOf({ ...document, blocks: document.blocks.filter((it) => !inColumns.includes(it as never)) });
      const said = whole.filter((it) => !emptyColumns(document).includes(it));
      expect([...words, ...said].filter((it) => !plain.includes(squeezed(it)))).toEqual([]);
    },
  );

  test('comes out as the same bytes each time', async () => {
    const document = documentOf(form, 'vi');
    const file = await renderDocx(document);
    expect(await renderDocx(document)).toEqual(file);
    const stamps = strFromU8(unzipSync(file)['docProps/core.xml'] ?? new Uint8Array()).match(
      /\d{4}-\d{2}-\d{2}T[\d:]+Z/g,
    );
    expect(stamps).toEqual(['2025-02-05T01:05:00Z', '2025-02-05T01:05:00Z']);
  });

  test('prints no caption without its value', () => {
    const rows = documentOf(form, 'vi').blocks.flatMap((it) => (it.kind === 'fields' ? it.rows : []));
    expect(rows.filter((it) => it.lines.length === 0 || it.lines.includes(''))).toEqual([]);
  });
});

describe('a receipt', () => {
  const text = renderText(documentOf(forms.receipt, 'vi')).replaceAll(/\s+/g, ' ');

  test.each([
    'Mã hồ sơ: LH-1',
    'Tiếp nhận hồ sơ của: Ông/Bà Trần Thị Mẫu',
    'Số định danh cá nhân: 000000000009',
    'Địa chỉ: Ấp 3',
    'Số điện thoại: 0900000009',
    'Thư điện tử: mau@example.org',
    'Người được ủy quyền: Lê Văn Thay',
    'Nội dung yêu cầu giải quyết: Thủ tục dùng để thử',
    'Thành phần hồ sơ nộp gồm: 1. Giấy chứng sinh 2. scan-2.pdf',
    'Số lượng hồ sơ: 01 bộ',
    'Thời gian nhận hồ sơ: 08 giờ 05 phút, ngày 05 tháng 02 năm 2025',
    'Đăng ký nhận kết quả: 1. Giấy phép: nhận tại quầy 2. Bản sao: qua bưu điện',
    'Vào Sổ theo dõi hồ sơ: quyển số 01, số thứ tự 125',
    'NGƯỜI NỘP HỒ SƠ',
  ])('says %s', (part) => expect(text).toContain(part));

  test('leaves out, with its caption, what the dossier does not tell', () => {
    const bare = formOf(letterOf('receipt'), { definition: counter, dossier: { requester: { fullName: 'A' } } });
    const said = renderText(documentOf(bare, 'vi'));
    for (const caption of [
      'Địa chỉ',
      'Số định danh',
      'Thành phần',
      'ủy quyền',
      'Sổ theo dõi',
      'Mã hồ sơ',
      'Đăng ký nhận',
    ])
      expect(said).not.toContain(caption);
  });

  test('without a day on which the result is due is not written', () => {
    const { dueOn: _, ...fields } = counter.letters.receipt.fields;
    const forgetful = { ...counter, letters: { ...counter.letters, receipt: { ...counter.letters.receipt, fields } } };
    const letter: Letter = { letter: 'receipt', form: 'receipt', fields: shared };
    expect(() => formOf(letter, { definition: forgetful, dossier })).toThrow('«dueOn»');
  });

  test('names the hour at which the counter closes where the law gives the whole day, and no hour without a counter', () => {
    const fields = { ...counter.letters.receipt.fields, dueAt: { vi: 'Hẹn', en: 'Due' } };
    const timed = { ...counter, letters: { ...counter.letters, receipt: { ...counter.letters.receipt, fields } } };
    const dueAt = '2025-02-05T23:59:59+07:00';
    const letter: Letter = { letter: 'receipt', form: 'receipt', fields: { ...letters.receipt, dueAt } };
    const said = (more: object) =>
      renderText(documentOf(formOf(letter, { definition: timed, dossier, ...more }), 'vi')).replaceAll(/\s+/g, ' ');
    expect(said({ office: defaultOffice })).toContain('hồ sơ: 17 giờ 00 phút, ngày 05 tháng 02 năm 2025 (thứ Tư)');
    expect(said({ office: defaultOffice })).toContain(
      'Giờ hẹn là giờ đóng cửa nơi trả kết quả; thời hạn theo quy định',
    );
    expect(said({})).not.toContain('giờ đóng cửa');
    expect(said({})).toContain('hồ sơ: hết ngày 05 tháng 02 năm 2025 (thứ Tư)');
  });
});

test('an apology names the number of the letter, the hour that was promised, the counter and the head', () => {
  const text = renderText(documentOf(forms.apology, 'vi')).replaceAll(/\s+/g, ' ');
  expect(text).toContain('Số: 12/PXL');
  expect(text).toContain('hẹn trả kết quả vào lúc 17 giờ 00 phút, ngày 04 tháng 02 năm 2025 (thứ Ba)');
  expect(text).toContain('cho Ông/Bà vào lúc 17 giờ 00 phút, ngày 07 tháng 02 năm 2025 (thứ Sáu)');
  expect(text).toContain('THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ');
});

test('a supplement names who helps, and not the number of the person', () => {
  const text = renderText(documentOf(forms.supplement, 'vi')).replaceAll(/\s+/g, ' ');
  expect(text).toContain('liên hệ với Bà Giúp, số điện thoại 0271000000, để được hướng dẫn');
  expect(text).not.toContain('000000000009');
});

test('a register has neither the number nor the e-mail of a person', () =>
  expect(JSON.stringify(register)).not.toMatch(/000000000009|example\.org/));

test('a register stands in the order of receipt, each line with its own number', () =>
  expect(register.lines.map((it) => [it.number, it.dossierCode])).toEqual([
    [1, 'LH-1'],
    [2, 'LH-2'],
  ]));

test('a control slip has a row for each body that the dossier goes to, and flags it by the day and the second', () => {
  expect(slip.form === 'control' && slip.handOvers.map((it) => [it.from.vi, it.to.vi, it.flag])).toEqual([
    ['Một cửa', 'Ủy ban nhân dân xã', 'early'],
    ['Ủy ban nhân dân xã', 'Một cửa', 'onTime'],
    ['Một cửa', 'Ủy ban nhân dân xã', 'overdue'],
  ]);
  expect(slip.coordinating.map((it) => it.vi)).toEqual(['Một cửa']);
});

test('a letter cites nothing that came into force after it', () => {
  const cites = [cite(decree61of2018, 'Điều 20'), cite(decree118of2025, 'khoản 1 Điều 21')];
  const citing = { ...counter, letters: { ...counter.letters, stop: { ...counter.letters.stop, cites } } };
  const basis = (issuedAt: string) =>
    formOf({ ...letterOf('stop'), fields: { ...letters.stop, issuedAt } }, { ...context, definition: citing }).basis
      .length;
  expect([basis('2025-06-30T08:00:00+07:00'), basis('2025-07-01T08:00:00+07:00')]).toEqual([1, 2]);
});

test('a letter prints law only: what a portal records or somebody infers stays in its data', () => {
  const article = cite(decree61of2018, 'khoản 9 Điều 19');
  const cites = [
    cite(decree61of2018, 'Điều 20'),
    { ...article, confidence: 'inferred' as const },
    cite(portalStatuses, 'toàn văn'),
  ];
  const citing = { ...counter, letters: { ...counter.letters, stop: { ...counter.letters.stop, cites } } };
  const form = formOf(letterOf('stop'), { ...context, definition: citing });
  expect(form.basis.map((it) => it.vi)).toEqual(['Điều 20 Nghị định 61/2018/NĐ-CP']);
  expect(form.sources.map((it) => it.vi)).toEqual([
    'khoản 9 Điều 19 Nghị định 61/2018/NĐ-CP [suy luận]',
    expect.stringContaining('toàn văn'),
  ]);
  expect(renderText(documentOf(form, 'vi'))).not.toMatch(/\[suy luận\]|toàn văn/);
});

test('what software sends is the counter’s, and nobody’s hand signs it', () => {
  const notice = { ...counter.letters.notice, automatic: true as const, signedBy: 'system' };
  const automatic = { ...counter, letters: { ...counter.letters, notice } };
  const { agency: _, ...fields } = letters.notice;
  const { agency: __, ...declared } = notice.fields;
  const sent = { ...automatic, letters: { ...automatic.letters, notice: { ...notice, fields: declared } } };
  const form = formOf({ letter: 'notice', form: 'notice', fields }, { ...context, definition: sent });
  expect(form.issuer).toEqual(counter.agencies.commune);
  const text = renderText(documentOf(form, 'vi'));
  expect(text).toContain('gửi tự động, không có chữ ký');
  expect(text).not.toContain('(Ký, ghi rõ họ tên');
});

test('the apology asks for more time where its form does', () => {
  const said = (paper: Paper) => renderText(documentOf(formOf(letterOf('apology'), { ...context, paper }), 'vi'));
  expect(said({ ...paper, asks: 'extension' }).replaceAll(/\s+/g, ' ')).toContain(
    'đề nghị được gia hạn thời gian giải quyết',
  );
  expect(said(paper)).not.toContain('gia hạn');
});

test('a notice of stopping says that the citizen asked, and when', () => {
  const fields = { ...counter.letters.stop.fields, requestedAt: { vi: 'Lúc', en: 'At' } };
  const asking = { ...counter, letters: { ...counter.letters, stop: { ...counter.letters.stop, fields } } };
  const letter = { letter: 'stop', form: 'stop', fields: { ...letters.stop, requestedAt: at } } as const;
  const text = renderText(documentOf(formOf(letter, { ...context, definition: asking }), 'vi')).replaceAll(/\s+/g, ' ');
  expect(text).toContain('theo đề nghị của Ông/Bà lúc 08 giờ 05 phút, ngày 05 tháng 02 năm 2025.');
});

test('a supplement without anybody who helps names nobody', () => {
  const { guide: _, ...alone } = context;
  expect(renderText(documentOf(formOf(letterOf('supplement'), alone), 'vi'))).not.toContain('vướng mắc');
});

test('what is handed over once the promise is kept has no limit to be late by', () => {
  const kept = { ...step('2025-02-05T10:00', ['clerk'], null), settled: true };
  const steps = [
    step('2025-02-03T08:00', ['usher'], '2025-02-05T23:59:59'),
    kept,
    step('2025-03-03T08:00', ['usher'], null),
  ];
  const traces = [{ definition: twoAgencies, receivedAt: instant('2025-02-03T08:00'), steps }] as const;
  const { handOvers } = controlSlipOf([...traces], { dossierCode: 'LH-1', paper });
  expect(handOvers.map((it) => it.flag)).toEqual(['onTime', null]);
});

test('a slip names the bodies as they were called on each day', () => {
  const renamed = { ...twoAgencies, agencies: { ...twoAgencies.agencies, office: { vi: 'Trung tâm', en: 'Centre' } } };
  const steps = [
    step('2025-02-03T08:00', ['usher'], null),
    step('2025-02-04T08:00', ['clerk'], null),
    step('2025-02-06T08:00', ['usher'], null),
  ];
  const calledAt = (when: Instant) => (when < '2025-02-05' ? twoAgencies : renamed);
  const trace = { definition: twoAgencies, calledAt, receivedAt: instant('2025-02-03T08:00'), steps };
  const { handOvers, coordinating } = controlSlipOf([trace], { dossierCode: 'LH-1', paper });
  expect([handOvers[0]?.from.vi, handOvers[1]?.to.vi, coordinating[0]?.vi]).toEqual([
    'Một cửa',
    'Trung tâm',
    'Trung tâm',
  ]);
});

test('a slip without a hand-over says so', () => {
  const trace = { definition: twoAgencies, receivedAt: instant('2025-02-03T08:00'), steps: [] };
  const empty = controlSlipOf([trace], { dossierCode: 'LH-1', paper });
  expect(renderText(documentOf(empty, 'vi'))).toContain('chưa có lần giao, nhận nào');
});
