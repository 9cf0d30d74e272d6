import { because, by } from '@motcua/kit';
import { type Desk, desk } from '../desk/desk.ts';
import { refuse } from '../desk/desk-actions.ts';
import { returningExtract } from './extract-return.ts';

const noRule = because({
  vi: 'Không có quy định; việc đối chiếu do người có thẩm quyền xác nhận, phần mềm không tự quyết định',
  en: 'No rule speaks of it; a person confirms the match, never the software alone',
});

/** The deceased of the extract and of the benefit file are not the same to the letter. */
export function comparing() {
  return desk.createStateConfig({
    on: {
      'identity.mismatched': [
        { ...noRule, guard: 'isSpelling', target: '#matching.spelling' },
        { ...noRule, target: '#matching.record' },
      ],
    },
  }).on;
}

/** The match is confirmed by a person, or the wrong record is corrected; the term runs on meanwhile. */
export function matching({ law, unit }: Desk) {
  const same = { ...noRule, target: '#examining' } as const;
  return {
    matching: desk.createStateConfig({
      id: 'matching',
      initial: 'spelling',
      meta: { label: { vi: 'thông tin không khớp', en: 'identity mismatch' }, stage: 'inProgress' },
      on: {
        ...returningExtract(),
        'application.refused': { ...by(law.refusal), target: '#refused', actions: [...refuse('refusal')] },
      },
      states: {
        spelling: {
          meta: {
            label: { vi: 'khác cách ghi, chờ xác nhận là cùng một người', en: 'spelt otherwise, to be confirmed' },
            waitsFor: unit,
          },
          on: { 'identity.confirmed': same },
        },
        record: {
          meta: {
            label: { vi: 'hồ sơ hưởng ghi khác, chờ sửa', en: 'the benefit file differs, to be corrected' },
            waitsFor: 'requester',
          },
          on: { 'identity.corrected': same },
        },
      },
    }),
  };
}
