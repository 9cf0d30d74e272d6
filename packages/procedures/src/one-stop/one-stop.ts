import { workingDays } from '@motcua/calendar';
import type { PlanFact, PlanFacts } from '@motcua/kit';
import { cite, decision138of2025, decree118of2025, type Label, type Period } from '@motcua/law';
import type { OneStopEdition, OneStopFacts, OneStopParts } from './config.ts';
import { oneStopDossier } from './dossier.ts';
import { oneStopEditions, plainParts, underDecree61 } from './edition.ts';
import { oneStopProcedure } from './one-stop-procedure.ts';
import { answeredAtOnce, limits, termOnTheSlip } from './terms.ts';

/** A term for each length; the dossier says which is that of its procedure. The first is planned by when nobody says. */
const terms = {
  three: termOf('three', 3),
  one: termOf('one', 1),
  five: termOf('five', 5),
  seven: termOf('seven', 7),
  eight: termOf('eight', 8),
  ten: termOf('ten', 10),
  fifteen: termOf('fifteen', 15),
  twenty: termOf('twenty', 20),
  atOnce: answeredAtOnce,
} as const;

const names = {
  1: 'one',
  3: 'three',
  5: 'five',
  7: 'seven',
  8: 'eight',
  10: 'ten',
  15: 'fifteen',
  20: 'twenty',
} as const;

const days: PlanFact = {
  label: { vi: 'Thời hạn giải quyết của thủ tục', en: 'Term of the procedure' },
  values: {
    ...Object.fromEntries(
      Object.keys(names).map((it) => [it, { vi: `${it.padStart(2, '0')} ngày làm việc`, en: `${it} working days` }]),
    ),
  },
  default: '3',
};

const answer: PlanFact = {
  label: { vi: 'Cách trả lời', en: 'How it is answered' },
  values: {
    withinTheTerm: { vi: 'trong thời hạn giải quyết', en: 'within the term' },
    atOnce: { vi: 'trả kết quả ngay', en: 'at once' },
  },
  default: 'withinTheTerm',
};

const parts: OneStopParts = { ...plainParts, atOnce: true, acrossLevels: true, handingOn: true };

const generic = {
  id: 'one-stop',
  title: { vi: 'Thủ tục theo cơ chế một cửa', en: 'Procedure under the one-stop mechanism' },
} as const;

/** The generic dossier until 30 June 2025, under Decree 61/2018. */
export const oneStopUntil2025 = define(oneStopEditions.until2025, parts, underDecree61);

/** The generic dossier since 1 July 2025, under Decree 118/2025: any procedure of a commune, by its term alone. */
export const oneStop = define(oneStopEditions.since2025, {
  ...parts,
  payment: { afterPayment: null, cites: cite(decree118of2025, 'khoản 3 Điều 24') },
});

/** A land dossier in Đồng Tháp, where a decision of the province is stricter and makes two appointments. */
export const landInDongThap = define(
  oneStopEditions.since2025,
  {
    ...parts,
    localReturn: true,
    payment: { afterPayment: limits.afterPayment, cites: cite(decision138of2025, 'khoản 3 Điều 5') },
  },
  decision138of2025.inForce,
  {
    id: 'land-dong-thap',
    title: { vi: 'Thủ tục đất đai tại tỉnh Đồng Tháp', en: 'Land dossier in Đồng Tháp' },
  },
);

function define(
  edition: OneStopEdition,
  has: OneStopParts,
  appliesTo: Period = edition.regime.appliesTo,
  named: { readonly id: string; readonly title: Label } = generic,
) {
  const { law, regime } = edition;
  return oneStopProcedure({
    ...named,
    edition,
    appliesTo,
    basis: [law.channels, law.acceptance, law.promise.term, law.promise.apology],
    term: law.promise.term,
    terms,
    begins: (_, facts) => (facts.answer === 'atOnce' ? 'atOnce' : nameOf(facts.days)),
    planFacts: { days, answer },
    dossier: oneStopDossier,
    facts,
    agency: regime.agencies.committee,
    official: { vi: 'công chức được phân công giải quyết', en: 'the official assigned' },
    head: regime.titles.chair,
    decision: { vi: 'Ký kết quả giải quyết', en: 'Result signed' },
    decides: law.returning,
    has,
  });
}

function facts({ days, level, fee, answer }: Readonly<Record<string, unknown>>): OneStopFacts & PlanFacts {
  return {
    days,
    level: level === 'otherOnPaper' || level === 'otherOnline' ? level : 'same',
    fee: fee === 'owed' ? 'owed' : 'none',
    answer: answer === 'atOnce' ? 'atOnce' : 'withinTheTerm',
  };
}

/** A dossier tells its days as a number, a plan as a word. */
function nameOf(days: unknown): (typeof names)[keyof typeof names] {
  return Object.entries(names).find(([count]) => count === String(days))?.[1] ?? 'three';
}

function termOf(name: string, count: number) {
  return termOnTheSlip(`one-stop.${name}`, workingDays(count));
}
