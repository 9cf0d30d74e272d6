import { documentOf, type FormContext, formOf, renderText } from '@motcua/atlas';
import { defaultOffice } from '@motcua/calendar';
import type { Letter } from '@motcua/kit';
import { birthGroup, exampleFeedback, exampleOneStop, feedback, oneStop, procedures } from '@motcua/procedures';
import { describe, expect, test } from 'vitest';

// Letters of procedures as a citizen holds them.

const at = '2026-11-16T09:00:00+07:00';
const hour = '2026-11-18T23:59:59+07:00';

function written(letter: Letter, context: FormContext): string {
  const form = formOf(letter, { office: defaultOffice, ...context });
  return renderText(documentOf(form, 'vi')).replaceAll(/\s+/g, ' ');
}

describe('a one-stop letter', () => {
  const principal = { fullName: 'Lê Văn Mẫu', document: 'Giấy ủy quyền số 01' };
  const dossier = { ...exampleOneStop, sets: 3, principal };
  const context = { definition: oneStop, dossier };

  test('says for whom, what is asked and in how many sets, as the dossier does', () => {
    const fields = { receivedAt: at, agency: 'desk', dueAt: hour, issuedAt: at };
    const text = written({ letter: 'receipt', form: 'receipt', fields }, context);
    expect(text).toContain('Số lượng hồ sơ: 03 bộ');
    expect(text).toContain('Người được ủy quyền: Nguyễn Thị Thí Dụ, theo ủy quyền của Ông/Bà Lê Văn Mẫu');
    expect(text).toContain(`: ${exampleOneStop.request}`);
  });

  test('that the system sends comes from the desk, without a signature', () => {
    const letter: Letter = { letter: 'acknowledgement', form: 'notice', fields: { receivedAt: at, issuedAt: at } };
    const form = formOf(letter, context);
    expect(form.issuer).toEqual(oneStop.agencies.desk);
    expect(written(letter, context)).not.toContain('(Ký,');
  });
});

test('the appointment that the linked service sends is the desk’s', () => {
  const fields = { receivedAt: at, agency: 'linkedService', dueAt: hour, issuedAt: at };
  const form = formOf({ letter: 'receipt', form: 'notice', fields }, { definition: birthGroup, dossier: {} });
  expect(form.issuer).toEqual(birthGroup.agencies.desk);
});

describe('the apology for feedback', () => {
  const fields = { receivedAt: at, appointedOn: '2026-12-08', agency: 'body', newDueOn: '2026-12-16', issuedAt: at };
  const letter: Letter = { letter: 'apology', form: 'apology', fields };
  const text = written(letter, { definition: feedback, dossier: exampleFeedback });

  test('names its sender, and speaks of feedback and of no dossier', () => {
    expect(text).toContain(`Kính gửi: Ông/Bà ${exampleFeedback.requester.fullName}`);
    expect(text).toContain('Phản ánh, kiến nghị về quy định hành chính của Ông/Bà được tiếp nhận');
    expect(text).not.toMatch(/hồ sơ đề nghị|Mẫu số|giải quyết hồ sơ/i);
  });

  test('takes no rule about dossiers for its basis', () => expect(text).not.toContain('Điều 19'));
});

test('every letter of every procedure comes from a body of it', () => {
  const strangers = procedures.flatMap((definition) =>
    Object.entries(definition.letters).flatMap(([name, { signedBy, automatic }]) =>
      automatic === true || definition.roles[signedBy]?.agency != null ? [] : [`${definition.version} ${name}`],
    ),
  );
  expect(strangers).toEqual([]);
});
