import { expect, test } from 'vitest';
import { birthRegistration, birthRegistrationUntil2025 } from '../../birth-registration/index.ts';
import { residenceLeg, residenceLegUntil2026 } from '../../residence-registration/index.ts';
import { refusalCodes } from './refusal-reasons.ts';

test.each([
  ['a leg of the group until August 2026: refusal', residenceLegUntil2026, ['hồ sơ bị từ chối giải quyết', 'tạm dừng']],
  ['a leg of the group since: it is stopped', residenceLeg, ['hồ sơ bị dừng xử lý', 'tạm dừng']],
  ['by itself since July 2025: closed, the term anew', birthRegistration, ['hồ sơ được đóng', 'tính lại từ đầu']],
  ['by itself before: the term anew, and no last day', birthRegistrationUntil2025, ['tính lại từ đầu']],
] as const)('the request for papers says what follows: %s', (_, definition, said) => {
  const told = (definition.letters.supplement?.tells ?? []).map((it) => it.vi);
  expect(told).toHaveLength(said.length);
  for (const [index, part] of said.entries()) expect(told[index]).toContain(part);
});

test('a letter of refusal says every code in words', () => {
  for (const letter of ['refusal', 'refusalAtDesk'] as const)
    expect(Object.keys(residenceLeg.letters[letter]?.values?.reasonCode ?? {})).toEqual([...refusalCodes]);
});
