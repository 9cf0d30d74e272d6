import { addDays, civilDate } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import {
  birthLeg,
  birthLegUntil2025,
  birthLegUntil2026,
  birthRegistration,
  birthRegistrationUntil2025,
  cardLeg,
  cardLegUntil2025,
  cardLegUntil2026,
  identityCardLeg,
  insuranceCard,
  insuranceCardUntil2025,
  residenceLeg,
  residenceLegUntil2025,
  residenceLegUntil2026,
  residenceRegistration,
  residenceRegistrationUntil2025,
} from '../index.ts';
import type { Line } from './story.ts';

/** One procedure in one way and version, with those who act in it and how they bring its result. */
export interface Family {
  readonly of: Definition;
  readonly unit: string;
  readonly head: string;
  /** The lines from examination to the result, on a day at ten. */
  readonly finish: (day: string) => readonly Line[];
  readonly linked: boolean;
  /** By itself: the last day of a term that begins on the Monday, and on the Wednesday. */
  readonly due: readonly [string, string];
  /** By itself: the last day to tell of a lateness, for a term that begins on the Monday, of a birth after 15:00. */
  readonly notice: string;
  /** As a leg: the last day of its term where the dossier is completed on the Thursday, asked on the Tuesday: begun anew, and run on. */
  readonly completed: readonly [string, string];
  /** As a leg: the last day to tell of a lateness, and the day after, where so held. */
  readonly told: readonly [string, string];
  /** Answers without which it has no term at all. */
  readonly choices?: Readonly<Record<string, string>>;
  /** A Monday with three ordinary weeks after it. */
  readonly monday: string;
  /** Whether it is due on the day itself. */
  readonly sameDay?: boolean;
  /** So many days after the Monday its term is over, with two working days to follow. Default: 21. */
  readonly over?: number;
  /** The state in which it is first looked at. Default: `open.examining`. */
  readonly examines?: string;
  /** The state after a result that was signed by hand is entered. Default: `issued`. */
  readonly entered?: string;
  /** What is granted where the result is a decision on money: it is entered with its sums. */
  readonly decided?: Readonly<Record<string, unknown>>;
  /** The lines from the result to the end, on the day after the first. Default: the desk returns the result. */
  readonly closing?: readonly Line[];
  /** As a leg: when the unit asks for papers, in the story of a term that stands. Default: on the next morning. */
  readonly asked?: string;
  /** What is not as in the example dossier. */
  readonly dossier?: Readonly<Record<string, unknown>>;
  /** Answers under which a lateness has to be told ahead. Default: that the general duty binds too. */
  readonly telling?: Readonly<Record<string, string>>;
}

const birth = {
  sameDay: true,
  due: ['d0', 'd2'],
  notice: 'd0',
  completed: ['d3', 'd3'],
  told: ['d0', 'd1'],
  unit: 'civilStatusOfficer',
  head: 'chair',
  finish: (day: string) => [
    `${day} 10:00 case civilStatusOfficer entry.recorded`,
    `${day} 10:10 case requester draft.confirmed`,
    `${day} 10:20 case chair certificate.signed`,
  ],
} as const;
const residence = {
  due: ['d9', 'd11'],
  notice: 'd8',
  completed: ['d7', 'd4'],
  told: ['d1', 'd2'],
  unit: 'police',
  head: 'policeHead',
  finish: (day: string) => [`${day} 10:20 case policeHead residence.recorded`],
} as const;
const card = {
  due: ['d7', 'd9'],
  notice: 'd4',
  completed: ['d7', 'd4'],
  told: ['d1', 'd2'],
  unit: 'insurer',
  head: 'insurerHead',
  finish: (day: string) => [`${day} 10:20 case insurerHead card.issued`],
} as const;
const identityCard = {
  due: ['d9', 'd11'],
  notice: 'd8',
  completed: ['d14', 'd11'],
  told: ['d8', 'd9'],
  choices: { 'identity-card-limit': 'asAlone' },
  unit: 'police',
  head: 'policeHead',
  finish: (day: string) => [`${day} 10:20 case policeHead identityCard.issued`],
} as const;
const before = '2025-03-10';
const since = '2025-11-10';
const since2026 = '2026-09-07';

/** Every procedure that goes through desk and unit. */
export const families: readonly Family[] = [
  { of: birthRegistrationUntil2025, ...birth, linked: false, monday: before },
  { of: birthRegistration, ...birth, linked: false, monday: since },
  { of: birthLegUntil2025, ...birth, linked: true, monday: before },
  { of: birthLegUntil2026, ...birth, linked: true, monday: since },
  { of: birthLeg, ...birth, linked: true, monday: since2026 },
  { of: residenceRegistrationUntil2025, ...residence, linked: false, monday: before },
  { of: residenceRegistration, ...residence, linked: false, monday: since },
  { of: residenceLegUntil2025, ...residence, linked: true, monday: before },
  { of: residenceLegUntil2026, ...residence, linked: true, monday: since },
  { of: residenceLeg, ...residence, linked: true, monday: since2026 },
  { of: insuranceCardUntil2025, ...card, linked: false, monday: before },
  { of: insuranceCard, ...card, linked: false, monday: since },
  { of: cardLegUntil2025, ...card, linked: true, monday: before },
  { of: cardLegUntil2026, ...card, linked: true, monday: since },
  { of: cardLeg, ...card, linked: true, monday: since2026 },
  { of: identityCardLeg, ...identityCard, linked: true, monday: since2026 },
];

/** A day so many days after the family's Monday. */
export function dayAfter({ monday }: Pick<Family, 'monday'>, days: number): string {
  return addDays(civilDate(monday), days);
}
