import { documentOf, formOf, formSchemas, type LetterData, renderText } from '@motcua/atlas';
import { dayOf, defaultOffice, vietnam } from '@motcua/calendar';
import { createEngine, type Engine } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import { inForceOn } from '@motcua/law';
import { birthGroup, exampleDossier, oneStopForms, procedures } from '@motcua/procedures';
import { beforeAll, describe, expect, test } from 'vitest';

const dossier = birthGroup.members.birth?.dossier(exampleDossier, {}) ?? {};
const offices = { default: defaultOffice };
const reason = 'Cơ sở dữ liệu quốc gia về dân cư bị gián đoạn.';

/** What happens to each dossier on a day and the day after it. */
function stories(day: string, next: string, later: string) {
  return {
    late: [
      [`${day}T09:20`, 'dossier.accepted', 'desk', {}],
      [`${day}T09:25`, 'dossier.held', 'software', {}],
      [`${next}T08:30`, 'apology.sent', 'chair', { reason, newDueOn: later }],
    ],
    incomplete: [
      [`${day}T09:30`, 'supplement.requested', 'desk', { missing: ['Giấy chứng sinh'], reason: 'Còn thiếu.' }],
    ],
    refused: [[`${day}T09:40`, 'dossier.refused', 'desk', { reasonCode: 'notCompetent', reason: 'Ngoài địa bàn.' }]],
    withdrawn: [[`${day}T09:50`, 'withdrawal.requested', 'requester', {}]],
  } as const;
}

async function played(day: string, next: string, later: string): Promise<Engine> {
  const engine = createEngine({ store: memoryStore(), definitions: procedures, calendars: [vietnam], offices });
  for (const [id, story] of Object.entries(stories(day, next, later))) {
    const opening = { procedure: 'birth-registration', dossier, receivedAt: `${day}T09:12`, by: { role: 'requester' } };
    demandOk(await engine.open({ ...opening, id }));
    for (const [at, type, role, data] of story)
      demandOk(await engine.send(id, { type, at, by: { role }, data, id: `${id}-${type}` }));
  }
  return engine;
}

function demandOk(answer: { readonly ok: boolean }): void {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
}

async function formsOf(engine: Engine): Promise<ReadonlyMap<string, LetterData>> {
  const found: [string, LetterData][] = [];
  for (const id of ['late', 'incomplete', 'refused', 'withdrawn'])
    for (const { letter, at } of await engine.letters(id)) {
      const { definition: version } = await engine.case(id);
      const definition = procedures.find((it) => it.version === version);
      if (definition === undefined || letter.form === 'notice') throw new Error(`no form for ${version}`);
      const paper = inForceOn(oneStopForms, dayOf(at)).value[letter.form];
      found.push([letter.form, formOf(letter, { definition, dossier, caseId: id, paper, office: defaultOffice })]);
    }
  return new Map(found);
}

const periods = [
  [
    'March 2025',
    '2025-03-05',
    '2025-03-06',
    '2025-03-07',
    { receipt: '01', apology: '04', refusal: '03', supplement: '02' },
  ],
  [
    'July 2025, between the decree and its forms',
    '2025-07-21',
    '2025-07-22',
    '2025-07-23',
    { receipt: '01', apology: '04', refusal: '03', stop: null, supplement: '02' },
  ],
  [
    'November 2025',
    '2025-11-10',
    '2025-11-11',
    '2025-11-12',
    { receipt: '01', apology: '04', refusal: '03', stop: '05', supplement: '02' },
  ],
] as const;

describe.each(periods)('birth registration in %s', (_, day, next, later, codes) => {
  let forms: ReadonlyMap<string, LetterData>;
  beforeAll(async () => {
    forms = await formsOf(await played(day, next, later));
  });

  test('is answered on the forms of its day', () => {
    const found = [...forms].map(([name, it]) => [name, it.paper.code] as const);
    expect(Object.fromEntries(found)).toEqual(codes);
  });

  test('fills in what the forms ask for: who it is and how to reach them, and nothing is empty', () => {
    for (const form of forms.values()) {
      expect(formSchemas[form.form].parse(form)).toEqual(form);
      expect(form.party).toEqual({
        name: exampleDossier.requester.fullName,
        personalNumber: exampleDossier.requester.personalNumber,
        address: exampleDossier.requester.address,
        phone: exampleDossier.requester.phone,
      });
      expect(JSON.stringify(form)).not.toContain('""');
      expect(form.subject).toMatchObject({ name: exampleDossier.child.fullName });
    }
  });

  test('the receipt carries the term, the papers, and the day and hour of the result', () => {
    expect(forms.get('receipt')).toMatchObject({
      term: { vi: 'trong ngày' },
      components: ['Giấy chứng sinh'],
      dueOn: day,
      dueAt: `${day}T17:00:00+07:00`,
      delivery: [{ vi: 'nhận trực tiếp tại nơi nộp hồ sơ' }],
    });
  });

  test('the apology is that of the late agency, with the old appointment, the reason and the new date', () => {
    const form = forms.get('apology');
    expect(form).toMatchObject({
      agency: { vi: 'Ủy ban nhân dân cấp xã' },
      appointedAt: `${day}T17:00:00+07:00`,
      reason: { vi: reason },
      newDueOn: later,
      when: 'late',
    });
    expect(form === undefined ? '' : renderText(documentOf(form, 'vi'))).toContain('THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ');
  });
});
