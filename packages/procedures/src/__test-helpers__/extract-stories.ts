import { cite, decree63of2024 } from '@motcua/law';
import type { DeathFamily } from './death-families.ts';
import type { Draft } from './death-stories.ts';
import type { Line } from './story.ts';

const cites = [cite(decree63of2024, 'khoản 4 Điều 14')];
const asked = { missing: ['Tờ khai'], reason: 'Thiếu chữ ký' };
const why = { reason: 'Sai ngày sinh trong trích lục' };
const added = 'd1 09:00 case requester supplement.received';
const held = 'd1 09:30 case software dossier.held';
const answers = ['stands', 'beginsAnew', 'runs'] as const;

/** The extract goes back while the citizen completes the dossier: the commune corrects it, and that wait goes on. */
export function extractMeanwhileStories(it: DeathFamily): readonly Draft[] {
  const examined = `= case in open.${it.leg === 'insurance' ? 'checking' : 'examining'}`;
  const asking: readonly Line[] = [
    'd0 09:00 case desk dossier.accepted',
    'd0 09:10 case software dossier.held',
    [`d0 11:00 case ${it.unit} supplement.requested`, asked],
  ];
  const meanwhile: readonly Line[] = [
    ...asking,
    [`d0 12:00 case ${it.unit} extract.returned`, why],
    '= case in open.awaitingSupplement',
    '= case due promise none',
    '= case due supplement d9',
  ];
  const told = (says: string, answer: (typeof answers)[number], lines: readonly Line[]): Draft => ({
    says: `${says} (${answer})`,
    cites,
    choices: { 'term-while-extract-corrected': answer },
    lines,
  });
  return [
    told('no extract went back while the citizen completes: nothing is corrected', 'stands', [
      ...asking,
      '! d0 12:00 case system extract.corrected guarded',
    ]),
    ...answers.map((answer) => {
      const stands = answer !== 'runs';
      return told('the extract goes back meanwhile, and is still away as the completed dossier is there', answer, [
        ...meanwhile,
        added,
        '= case in open.transferring',
        `= case promise promised.${stands ? 'suspended' : 'running'}`,
        held,
        `= case in open.awaitingExtract.${stands ? 'standing' : 'running'}`,
        `= case promise promised.${stands ? 'suspended' : 'running'}`,
        'd1 10:00 case system extract.corrected',
        examined,
        '= case promise promised.running',
      ]);
    }),
    ...answers.map((answer) =>
      told('the extract goes back meanwhile, and is corrected before the citizen is ready', answer, [
        ...meanwhile,
        'd0 15:00 case system extract.corrected',
        '= case in open.awaitingSupplement',
        '= case due promise none',
        added,
        '= case promise promised.running',
        held,
        examined,
      ]),
    ),
    ...answers.map((answer) =>
      told('the extract goes back meanwhile, and is corrected while the completed dossier is on its way', answer, [
        ...meanwhile,
        added,
        'd1 09:10 case system extract.corrected',
        '= case in open.transferring',
        '= case promise promised.running',
        held,
        examined,
      ]),
    ),
    told('the extract goes back meanwhile, and the citizen never completes the dossier', 'stands', [
      ...meanwhile,
      'd10 00:00 sweep',
      '= case promise released',
      '= case closed',
    ]),
  ];
}
