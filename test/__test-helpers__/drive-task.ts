import { defaultOffice, vietnam } from '@motcua/calendar';
import { createEngine, type Engine } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import type { Letter } from '@motcua/kit';
import { holderOn, localUnits } from '@motcua/law';
import { type PlanFile, type PlanTask, taskDefinitionId, taskDefinitions } from '@motcua/plan';
import { expect } from 'vitest';
import { smallPlan } from '../../packages/plan/src/__test-helpers__/small-plan.ts';

type Data = Readonly<Record<string, unknown>>;

/** A task of the small plan that is open. */
export interface Driven {
  readonly engine: Engine;
  /** Sends an event; the answer must be yes. */
  readonly tell: (at: string, role: string, type: string, data?: Data) => Promise<void>;
  /** Sends an event; the code of the refusal. */
  readonly refused: (at: string, role: string, type: string, data?: Data) => Promise<string>;
  /** How the work and the promise stand, and by which day something is due. */
  readonly stands: () => Promise<{ work: unknown; promise: unknown; due: string | null; status: string }>;
  readonly letters: () => Promise<readonly Letter[]>;
}

/** An engine for the tasks of a plan. */
export function engineFor(plan: PlanFile): Engine {
  return createEngine({
    store: memoryStore(),
    definitions: taskDefinitions(plan),
    calendars: [vietnam],
    offices: { default: defaultOffice },
    organisation: {
      holderOn: (unit, day) => {
        const { id, period } = holderOn(localUnits, unit, day);
        return { unit: id, from: period.from };
      },
    },
  });
}

/** A task of the small plan. */
export function taskOf(id: string): PlanTask {
  const found = smallPlan.tasks.find((it) => it.id === id);
  if (found === undefined) throw new Error(`no task ${id}`);
  return found;
}

/** Opens a task of the small plan. */
export async function drive(
  task: string,
  choices: Readonly<Record<string, string>> = {},
  receivedAt = '2025-02-03T08:00',
) {
  const engine = engineFor(smallPlan);
  const procedure = taskDefinitionId(smallPlan, task);
  const opened = await engine.open({ id: 't', procedure, dossier: {}, receivedAt, by: { role: 'office' }, choices });
  expect(opened.ok).toBe(true);
  const send = (at: string, role: string, type: string, data: Data = {}) =>
    engine.send('t', { at: `${at}T09:00`, by: { role }, type, data });
  const driven: Driven = {
    engine,
    tell: async (...sent) => expect(await send(...sent)).toMatchObject({ ok: true }),
    refused: async (...sent) => {
      const answer = await send(...sent);
      if (answer.ok) throw new Error(`${sent[2]} was taken`);
      return answer.refusal.code;
    },
    stands: async () => {
      const { state, status } = await engine.case('t');
      const { work, promise } = state.snapshot.value as { work: unknown; promise: unknown };
      expect(JSON.stringify((await engine.replay('t')).state)).toBe(JSON.stringify(state));
      return { work, promise, due: state.clocks.promise?.due?.on ?? null, status };
    },
    letters: async () =>
      (await engine.outbox({ limit: 100 })).flatMap(({ message }) =>
        message.kind === 'letter' ? [message.letter] : [],
      ),
  };
  return driven;
}

/** What those who have to do with a task may say. */
const documents = [{ title: 'Báo cáo kết quả rà soát', number: '12/BC-UBND', issuedOn: '2025-05-12' }];
export const evidence = { summary: 'Đã rà soát xong', documents };
export const report = { summary: 'Đã công khai đủ' };
export const why = { reason: 'Thiếu phụ lục' };
export const sorry = (newDueOn: string) => ({ reason: 'Chờ số liệu của các ấp', newDueOn });
