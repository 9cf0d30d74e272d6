import type { Choices, Label } from '@motcua/law';

const summed: Readonly<Record<string, string>> = {
  insurance: 'insuranceSummed',
  assistance: 'assistanceSummed',
  merit: 'meritSummed',
  two: 'twoSummed',
};

/** The group's term with the verification of the death added, where it has one. */
export function summedTerm(term: string): string {
  return summed[term] ?? term;
}

const withoutPause: Label = {
  vi: 'Thời gian chờ xác minh không tính vào thời hạn của nhóm (từ 09/01/2025): ngày của cả nhóm ở trên chưa cộng những ngày chờ đó và dời theo số ngày chờ thực tế.',
  en: 'The wait for the verification is left out of the group’s term (since 9 January 2025): the day of the whole above does not have those days in it, and moves by as many as the wait takes.',
};

/** How the group is planned where the death is verified, under what is held of it. */
export const whenVerified = {
  term: (choices: Choices, begun: string): string => (answer(choices) === 'sum' ? summedTerm(begun) : begun),
  tells: (choices: Choices): Label | null => (answer(choices) === 'pause' ? withoutPause : null),
} as const;

function answer(choices: Choices): string {
  return choices['group-term-while-verifying'] ?? 'pause';
}
