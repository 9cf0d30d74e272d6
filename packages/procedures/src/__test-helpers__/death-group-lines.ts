import type { Definition } from '@motcua/kit';
import type { GroupRegime } from '../burial-allowance/index.ts';
import { asking, deathOn, died, heldOn } from '../death-group/examples/lines.ts';
import { law } from '../death-group/law.ts';
import { deathGroup } from '../index.ts';
import type { Line, Story } from './story.ts';

/** A member that begins once the death is registered. */
export type Leg = 'removal' | 'insurance' | 'stop' | 'assistance' | 'merit';

/** A refusal on the merits. */
export const refusal = { reasonCode: 'notEligible', reason: 'Không đủ điều kiện' };
/** What a supplement asks for. */
export const missing = { missing: ['Giấy tờ'], reason: 'Tệp trống' };
/** What is wrong in the extract. */
export const wrong = { reason: 'Trích lục sai ngày sinh' };
/** A letter’s reason and new day. */
export const apology = (newDueOn: string) => ({ reason: 'Mất kết nối dữ liệu', newDueOn });

/** Who acts for a leg since 1 September 2026, and the regime that opens it. */
export const legs: Readonly<
  Record<Leg, { regime: GroupRegime; unit: string; head: string; done: (day: string) => readonly Line[] }>
> = {
  removal: {
    regime: 'BHXH',
    unit: 'police',
    head: 'policeHead',
    done: (day) => [`${day} 14:00 removal policeHead residence.removed`],
  },
  insurance: {
    regime: 'BHXH',
    unit: 'insurer',
    head: 'insurerHead',
    done: (day) => [[`${day} 14:10 insurance insurerHead benefit.decided`, { amount: 25_300_000 }]],
  },
  stop: {
    regime: 'BTXH-80',
    unit: 'insurer',
    head: 'insurerHead',
    done: (day) => [`${day} 14:10 stop insurerHead allowance.stopped`],
  },
  assistance: {
    regime: 'BTXH',
    unit: 'socialOfficer',
    head: 'chair',
    done: (day) => [
      `${day} 14:05 assistance socialOfficer file.submitted`,
      [`${day} 14:10 assistance chair benefit.decided`, { amount: 10_800_000 }],
    ],
  },
  merit: {
    regime: 'NCC',
    unit: 'socialOfficer',
    head: 'departmentDirector',
    done: (day) => [
      `${day} 14:05 merit socialOfficer file.submitted`,
      [`${day} 14:10 merit departmentDirector benefit.decided`, { amount: 25_300_000 }],
    ],
  },
};
/** Every leg. */
export const names = Object.keys(legs) as Leg[];
/** The leg beside it. */
export const other = (leg: Leg): Leg => (leg === 'removal' ? 'insurance' : 'removal');

/** A story over one member of the newest version, from the extract on a Monday with three ordinary weeks after it. */
export function story(leg: Leg, says: string, lines: readonly Line[], more: Partial<Story> = {}): Story {
  return {
    says: `${leg}: ${says}`,
    of: deathGroup as Definition,
    from: '2026-09-07 10:00',
    cites: [law.limit],
    dossier: { ...asking([legs[leg].regime]), ...died('2026-09-05') },
    ...more,
    lines: [...deathOn('d0'), ...lines],
  };
}

/** Asks the citizen for papers. */
export const ask = (leg: Leg, at: string): Line => [`${at} ${leg} ${legs[leg].unit} supplement.requested`, missing];
/** The citizen adds them. */
export const added = (leg: Leg, at: string): Line => `${at} ${leg} requester supplement.received`;
/** Sends the extract back. */
export const back = (leg: Leg, at: string): Line => [`${at} ${leg} ${legs[leg].unit} extract.returned`, wrong];
/** The money reaches the payee. */
export const payer = (leg: Leg, day: string): Line => `${day} 16:00 ${leg} payer benefit.paid`;
/** Refuses. */
export const refused = (leg: Leg, at: string): Line => [`${at} ${leg} ${legs[leg].head} application.refused`, refusal];
/** Both legs in examination. */
export const both = (leg: Leg): readonly Line[] => [...heldOn(leg, 'd0'), ...heldOn(other(leg), 'd0', '12')];

/** The first day on which a leg has missed its own term while the group’s still runs. */
export function lateOn(leg: Leg): string {
  return { removal: 'd1', stop: 'd3', insurance: 'd11', merit: 'd24', assistance: 'd8' }[leg];
}

/** A story of the whole, from the receipt. */
export function whole(says: string, lines: readonly Line[], more: Partial<Story> = {}): Story {
  return { ...story('insurance', says, []), ...more, lines };
}
