import type { Definition } from '@motcua/kit';
import {
  assistanceLeg,
  assistanceLegUntil2025,
  assistanceLegUntil2026,
  deathLeg,
  deathLegUntil2025,
  deathLegUntil2026,
  insuranceLeg,
  insuranceLegUntil2025,
  insuranceLegUntil2026,
  meritLeg,
  meritLegUntil2025,
  meritLegUntil2026,
  removalLeg,
  removalLegUntil2025,
  removalLegUntil2026,
  stopLeg,
  stopLegUntil2025,
  stopLegUntil2026,
} from '../index.ts';
import { deathParts } from './death-dossier.ts';
import type { Family } from './families.ts';

/** Which leg of the death group a family is. */
export type Leg = 'death' | 'removal' | 'insurance' | 'stop' | 'assistance' | 'merit';

/** A leg in one version. */
export interface DeathFamily extends Family {
  readonly leg: Leg;
}

type Rest = Omit<Family, 'of' | 'monday' | 'linked' | 'due' | 'notice' | 'dossier'>;

const paid = ['d1 08:30 case payer benefit.paid', '= case in paid', 'd1 09:00 case desk result.returned'];
const decided = { amount: 23_400_000 };

const death: Rest = {
  unit: 'civilStatusOfficer',
  head: 'chair',
  sameDay: true,
  entered: 'locking',
  completed: ['d3', 'd3'],
  told: ['d0', 'd1'],
  finish: (day) => [
    `${day} 10:00 case civilStatusOfficer entry.recorded`,
    `${day} 10:10 case requester draft.confirmed`,
    `${day} 10:20 case chair extract.signed`,
    `${day} 10:30 case civilStatusOfficer record.locked`,
  ],
  closing: [
    'd1 09:00 case desk result.returned',
    '= case in delivered',
    'd2 09:00 case civilStatusOfficer linked.settled',
  ],
};
const removal: Rest = {
  unit: 'police',
  head: 'policeHead',
  sameDay: true,
  asked: 'd0 16:00',
  completed: ['d3', 'd3'],
  told: ['d0', 'd1'],
  telling: { 'pre-emptive-apology-too': 'yes', 'cutoff-at-handover': 'reapplied' },
  finish: (day) => [`${day} 10:20 case policeHead residence.removed`],
};
const insurance: Rest = {
  unit: 'insurer',
  head: 'insurerHead',
  examines: 'open.checking',
  completed: ['d15', 'd14'],
  told: ['d9', 'd10'],
  decided,
  finish: (day) => [[`${day} 10:20 case insurerHead benefit.decided`, decided]],
  closing: paid,
};
const stop: Rest = {
  unit: 'insurer',
  head: 'insurerHead',
  completed: ['d7', 'd4'],
  told: ['d1', 'd2'],
  finish: (day) => [`${day} 10:20 case insurerHead allowance.stopped`],
};
const assistance = {
  unit: 'socialOfficer',
  completed: ['d10', 'd9'],
  told: ['d4', 'd7'],
  closing: paid,
  decided,
} as const;
const merit = {
  unit: 'socialOfficer',
  completed: ['d28', 'd25'],
  told: ['d22', 'd23'],
  over: 29,
  closing: paid,
  decided,
} as const;

/** One office after the other, then the decision. */
function route(head: string, between?: string): Pick<Rest, 'head' | 'finish'> {
  return {
    head,
    finish: (day) => [
      ...(between === undefined ? [] : [`${day} 10:00 case socialOfficer file.forwarded`]),
      `${day} 10:10 case ${between ?? 'socialOfficer'} file.submitted`,
      [`${day} 10:20 case ${head} benefit.decided`, decided],
    ],
  };
}

const legs: readonly (readonly [Leg, readonly (readonly [Definition, Rest])[]])[] = [
  ['death', [deathLegUntil2025, deathLegUntil2026, deathLeg].map((it) => [it, death])],
  ['removal', [removalLegUntil2025, removalLegUntil2026, removalLeg].map((it) => [it, removal])],
  ['insurance', [insuranceLegUntil2025, insuranceLegUntil2026, insuranceLeg].map((it) => [it, insurance])],
  ['stop', [stopLegUntil2025, stopLegUntil2026, stopLeg].map((it) => [it, stop])],
  [
    'assistance',
    [
      [assistanceLegUntil2025, { ...assistance, ...route('districtChair', 'divisionOfficer') }],
      [assistanceLegUntil2026, { ...assistance, ...route('chair') }],
      [assistanceLeg, { ...assistance, ...route('chair') }],
    ],
  ],
  [
    'merit',
    [
      [meritLegUntil2025, { ...merit, completed: ['d29', 'd25'], ...route('departmentDirector', 'divisionOfficer') }],
      [meritLegUntil2026, { ...merit, ...route('departmentDirector') }],
      [meritLeg, { ...merit, ...route('departmentDirector') }],
    ],
  ],
];

const mondays = ['2025-03-10', '2025-11-10', '2026-09-07'] as const;

/** Every leg of the death group in every version. */
export const deathFamilies: readonly DeathFamily[] = legs.flatMap(([leg, versions]) =>
  versions.map(([of, rest], index) => ({
    ...rest,
    leg,
    of,
    linked: true,
    due: ['d0', 'd0'],
    notice: 'd0',
    monday: mondays[index] ?? '',
    dossier: partsOf(of),
  })),
);

/** The parts of a dossier that a leg asks for. */
export function partsOf(of: Definition): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(deathParts).filter(([name]) => name in of.dossier.shape));
}
