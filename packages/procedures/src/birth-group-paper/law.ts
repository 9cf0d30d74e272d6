import { civilDate, days, sameDay, type Term, workingDays } from '@motcua/calendar';
import {
  assumption,
  type Choices,
  type Citation,
  cite,
  type Dated,
  decision1299of2014,
  jointCircular5of2015,
  type Period,
  portalBirthAndCardOnPaper,
  portalLinkedBirthOnPaper,
  pressOnLinkedBirth,
} from '@motcua/law';
import { citations } from '../common/citations.ts';
import type { DeskLaw } from '../common/desk/desk-law.ts';
import { oneStop2018 } from '../common/desk/one-stop-law.ts';

/** The days of receipt under the joint circular. */
export const appliesTo: Period = { from: civilDate('2015-07-01'), until: civilDate('2024-06-30') };

/** Where the paper group is written. */
export const law = citations({
  whole: cite(jointCircular5of2015, 'toàn văn'),
  scheme: cite(decision1299of2014, 'toàn văn'),
  limits: cite(portalLinkedBirthOnPaper, 'toàn văn'),
  limitOfTwo: cite(portalBirthAndCardOnPaper, 'toàn văn'),
});

/** Of the pilot only the days are known. */
export const pilot: Citation = cite(pressOnLinkedBirth, 'Mục thí điểm');

/** Desk and apology by the one-stop decree, the term by the joint circular. */
export const deskLaw: DeskLaw = { ...oneStop2018, promise: { ...oneStop2018.promise, term: law.whole } };

/** How many procedures are linked. */
export type Of = 'three' | 'two';

/** What lengthens the term: papers that police or insurer ask to complete, a remote commune, both. */
export type Longer = '' | 'Completed' | 'Remote' | 'RemoteCompleted';

const working: Readonly<Record<Of, number>> = { three: 20, two: 15 };
const extra: Readonly<Record<Longer, number>> = { '': 0, Completed: 2, Remote: 5, RemoteCompleted: 7 };

/** The terms of the group, by what is linked and what lengthens it. */
export const terms: Readonly<Record<string, Dated<Term>>> = Object.fromEntries(
  (['three', 'two'] as const).flatMap((of) =>
    (Object.keys(extra) as Longer[]).map((longer) => [`${of}${longer}`, term(of, longer)]),
  ),
);

/** The limits within: the birth the same day, fifteen days for residence, ten for the card. */
export const steps = {
  birth: fixed('birth-group-paper.birth', sameDay(), law.limits),
  residence: fixed('birth-group-paper.residence', days(15), law.limits),
  card: fixed('birth-group-paper.card', days(10), law.limits),
} as const;

/** Whether a remote commune and papers to complete lengthen the term together. */
export const extensionsTogether = assumption({
  id: 'paper-extensions-together',
  about: {
    vi: 'Nơi xa (05 ngày) và hoàn thiện hồ sơ (02 ngày) có cộng với nhau hay không',
    en: 'Whether the 5 days of a remote commune and the 2 days to complete the dossier add up',
  },
  default: 'add',
  choices: {
    add: { vi: 'cộng: tối đa 07 ngày làm việc', en: 'they do: up to 7 working days' },
    longer: { vi: 'không: tối đa 05 ngày làm việc', en: 'they do not: up to 5 working days' },
  },
  why: {
    vi: 'Hai trường hợp được quy định riêng; không nói khi cả hai cùng xảy ra. Lấy là cộng vì mỗi lý do kéo dài có căn cứ riêng và không điều nào loại trừ điều kia',
    en: 'Each is provided for by itself; what holds when both occur is not said. They add up: each reason stands by itself, and neither shuts out the other',
  },
  cites: [law.limits],
});

/** By which term the group runs. */
export function termOf(of: Of, remote: boolean, completed: boolean, choices: Choices): string {
  const adds = choices[extensionsTogether.id] !== 'longer';
  const longer = remote ? (completed && adds ? 'RemoteCompleted' : 'Remote') : completed ? 'Completed' : '';
  return `${of}${longer}`;
}

function term(of: Of, longer: Longer): Dated<Term> {
  const cites = longer === '' ? (of === 'three' ? law.whole : law.limitOfTwo) : law.limits;
  return fixed(`birth-group-paper.${of}${longer}`, workingDays(working[of] + extra[longer]), cites);
}

function fixed(id: string, value: Term, cites: Citation): Dated<Term> {
  return { id, versions: [{ inForce: appliesTo, value, cites }] };
}
