import { apologyLetter, type LetterDeclaration } from '@motcua/kit';
import type { Citation, Label, Period } from '@motcua/law';

/**
 * The letter by which the lateness of a task is explained: to the one who accepts the task, from the unit that
 * leads, signed by its head. It has the fields of an apology, and a paper of its own.
 */
export function explanationLetter(
  lead: string,
  to: Label,
  activity: Label,
  appliesTo: Period,
  cites: Citation,
): LetterDeclaration {
  const title: Label = {
    vi: 'Báo cáo giải trình chậm tiến độ và hẹn ngày hoàn thành mới',
    en: 'Explanation of a delay, with a new day',
  };
  return {
    ...apologyLetter(lead, [cites]),
    label: title,
    to,
    matter: {
      vi: `nhiệm vụ “${activity.vi}”`,
      en: `task “${activity.en}”`,
    },
    paper: {
      id: 'plan-task.explanation',
      // A delay of the plan’s year may still be explained when the year is over.
      versions: [{ inForce: { ...appliesTo, until: null }, value: { code: null, title }, cites }],
    },
  };
}
