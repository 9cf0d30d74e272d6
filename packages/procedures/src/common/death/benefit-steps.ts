import { by } from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import { type Desk, desk } from '../desk/desk.ts';
import { settle, start, stop } from '../desk/desk-actions.ts';
import { examining } from '../desk/unit-states.ts';
import { announceDecision, tellDecision } from './benefit-actions.ts';
import { returningExtract } from './extract-return.ts';
import { comparing } from './identity-states.ts';

/** One step of a file on its way to the decision: who has it, and for how long where that is written. */
export interface Step {
  readonly role: string;
  readonly label: Label;
  readonly cites: Citation;
  readonly clock?: string;
}

const names = ['examining', 'appraising', 'deciding'] as const;
const onward = { appraising: 'file.forwarded', deciding: 'file.submitted' } as const;

/** The steps before the decision, at most three: the first examines, the last one decides. */
export function steps(it: Desk, list: readonly Step[]) {
  const ofThese = list.length === 2 ? (['examining', 'deciding'] as const) : names.slice(0, list.length);
  const entries = list.map((step, index) => {
    const name = ofThese[index] ?? 'examining';
    const next = ofThese[index + 1];
    return [name, stateOf(it, name, step, next === 'appraising' || next === 'deciding' ? next : null)] as const;
  });
  return Object.fromEntries(entries);
}

function stateOf(it: Desk, name: string, { role, label, cites, clock }: Step, next: 'appraising' | 'deciding' | null) {
  return desk.createStateConfig({
    id: name,
    meta: { label, stage: 'inProgress', waitsFor: role },
    entry: clock === undefined ? [] : [start(clock)],
    exit: clock === undefined ? [] : [stop(clock)],
    on: {
      ...examining(it),
      ...returningExtract(),
      ...comparing(),
      ...(next === null ? decision(it) : { [onward[next]]: { ...by(cites), target: next } }),
    },
  });
}

/** The decision meets the promise; the money comes afterwards. */
export function decision(it: Desk) {
  return desk.createStateConfig({
    on: {
      'benefit.decided': {
        ...by(it.law.promise.term),
        guard: 'meetsEntitlement',
        target: '#issued',
        actions: [...settle, tellDecision, announceDecision],
      },
    },
  }).on;
}
