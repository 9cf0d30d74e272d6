import type { ExampleLine } from '@motcua/kit';
import type { GroupRegime } from '../../burial-allowance/index.ts';
import { exampleDeathDossier } from '../../example-death-dossier.ts';

/** The death registered on a day: from its reception at 10:05 to the extract at 10:50. */
export function deathOn(day: string, hour = '10'): readonly ExampleLine[] {
  return [
    `${day} ${hour}:05 death desk dossier.accepted`,
    `${day} ${hour}:10 death software dossier.held`,
    ...extractOn(day, hour),
  ];
}

/** The extract, out of an examination that has begun. */
export function extractOn(day: string, hour = '10'): readonly ExampleLine[] {
  return [
    `${day} ${hour}:30 death civilStatusOfficer entry.recorded`,
    `${day} ${hour}:40 death requester draft.confirmed`,
    `${day} ${hour}:50 death chair extract.signed`,
  ];
}

/** A leg in examination on a day. */
export function heldOn(leg: string, day: string, hour = '11'): readonly ExampleLine[] {
  return [`${day} ${hour}:10 ${leg} desk dossier.accepted`, `${day} ${hour}:15 ${leg} software dossier.held`];
}

/** The residence removed on a day. */
export function removedOn(day: string): readonly ExampleLine[] {
  return [...heldOn('removal', day), `${day} 14:00 removal policeHead residence.removed`];
}

/** Social insurance decides, with that amount. */
export function insuredOn(day: string, amount: number): readonly ExampleLine[] {
  return [[`${day} 15:00 insurance insurerHead benefit.decided`, { amount }]];
}

/** Social assistance decides, with that amount: by the district until 30 June 2025. */
export function assistedOn(day: string, amount: number): readonly ExampleLine[] {
  return [
    `${day} 14:00 assistance socialOfficer file.forwarded`,
    `${day} 14:30 assistance divisionOfficer file.submitted`,
    [`${day} 15:00 assistance districtChair benefit.decided`, { amount }],
  ];
}

/** The money has reached the payee. */
export function paidOn(leg: string, day: string): ExampleLine {
  return `${day} 16:00 ${leg} payer benefit.paid`;
}

/** What is asked for otherwise than in the example: which regimes, and what more. */
export function asking(regimes: readonly GroupRegime[], more: Readonly<Record<string, unknown>> = {}) {
  return { benefit: { ...exampleDeathDossier.benefit, regimes, ...more } };
}

/** A death on another day than the example's. */
export function died(diedOn: string) {
  return { deceased: { ...exampleDeathDossier.deceased, diedOn, monthOfDeath: diedOn.slice(0, 7) } };
}

// What holds at the end of several examples.

/** The group was filed, and the desk has done nothing yet. */
export const untouched: readonly ExampleLine[] = [
  '= group in registeringDeath',
  '= group promise promised.running',
  '= death in open.received',
  '= death due promise none',
  '= removal absent',
  '= group letter receipt',
];

/** The death is registered in time, its record not locked yet. */
export const registered: readonly ExampleLine[] = ['= death in locking', '= death promise kept'];

/** The residence is removed in time. */
export const removed: readonly ExampleLine[] = ['= removal in issued', '= removal promise kept'];

/** Nobody has taken up the removal on its one day. */
export const notRemoved: readonly ExampleLine[] = ['= removal in open.received', '= removal promise owed'];

/** The death is there, the rest in hand, the day not passed. */
export const underWay: readonly ExampleLine[] = ['= group in settling', '= group promise promised.running'];

/** Social insurance has decided in time, and the money is paid. */
export const insured: readonly ExampleLine[] = [
  '= insurance in paid',
  '= insurance promise kept',
  '= insurance letter decision',
];

/** Social assistance has decided in time, and the money is paid. */
export const assisted: readonly ExampleLine[] = [
  '= assistance in paid',
  '= assistance promise kept',
  '= assistance letter decision',
];
