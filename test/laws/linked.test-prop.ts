import { passedAt } from '@motcua/calendar';
import type { LogRecord } from '@motcua/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { birth, deaths, type Group, type Walked, walk, walks } from '../__test-helpers__/walk.ts';

// A group with its members as one object, the birth group and the death group under each regime, on the real calendar
// over Tết 2025: what holds however it goes.

/** Half of the walks are births, half deaths. */
const groups: fc.Arbitrary<Group> = fc.oneof(fc.constant(birth), fc.constantFrom(...deaths));

function onWalks(law: (walked: Walked, group: Group) => Promise<void> | void): Promise<void> {
  return fc.assert(
    fc.asyncProperty(walks, groups, async (strides, group) => law(await walk(strides, group), group)),
    { numRuns: 100, endOnFailure: true },
  );
}

test('every log replays to the stored state, byte for byte, and time never runs back in it', () =>
  onWalks(async ({ engine, cases, logs }) => {
    for (const view of cases) {
      expect(JSON.stringify((await engine.replay(view.id)).state)).toBe(JSON.stringify(view.state));
      const instants = logs.get(view.id)?.map((it) => it.at) ?? [];
      expect([...instants].sort()).toEqual(instants);
    }
  }));

test('a deadline is told at the first second at which it has passed, and only once for each due date', () =>
  onWalks(async ({ engine, logs }) => {
    for (const [id, records] of logs) {
      const told: string[] = [];
      for (const record of records.filter((it) => it.type.startsWith('deadline.passed.'))) {
        const clock = record.type.slice('deadline.passed.'.length);
        const before = await engine.caseAt(id, justBefore(record, records));
        const due = before?.clocks.find((it) => it.clock === clock)?.due;
        if (due === undefined || due === null) continue;
        const recorded = before?.lastAt ?? record.at;
        expect(record.at).toBe([passedAt(due), recorded].sort().at(-1));
        expect(told, `${id} ${clock}`).not.toContain(`${clock} ${due.at}`);
        told.push(`${clock} ${due.at}`);
      }
    }
  }));

test('late implies one apology: each case answers each missed promise with at most one letter, and none closes owing one', () =>
  onWalks(({ cases, logs }) => {
    for (const view of cases) {
      const told = logs.get(view.id) ?? [];
      const missed = told.filter((it) => it.type === 'deadline.passed.promise').length;
      const letters = told.filter((it) => it.type === 'apology.sent').length;
      expect(letters).toBeLessThanOrEqual(1);
      if (view.status === 'closed') expect(view.tags).not.toContain('apologyOwed');
      if (view.tags.includes('breached')) expect(missed).toBeGreaterThanOrEqual(1);
      if (letters > 0) expect(missed).toBeGreaterThanOrEqual(1);
    }
  }));

test('every letter of apology names a reason, a new date after the old one, and the late agency', () =>
  onWalks(({ outbox }) => {
    for (const { message } of outbox) {
      if (message.kind !== 'letter' || message.letter.form !== 'apology') continue;
      const {
        reason = '',
        newDueOn = '',
        appointedOn = '',
        agency = '',
      } = message.letter.fields as Record<string, string>;
      expect(reason).toMatch(/\S/);
      expect(newDueOn > appointedOn).toBe(true);
      expect(agency).toMatch(/^[a-zA-Z]+$/);
    }
  }));

test('what was accepted is delivered again, in any order: each is known, and no log, letter or notice changes', () =>
  fc.assert(
    fc.asyncProperty(walks, groups, fc.infiniteStream(fc.nat()), async (strides, group, dice) => {
      const { engine, accepted, logs, outbox } = await walk(strides, group);
      const shuffled = accepted.map((it) => ({ it, place: dice.next().value })).sort((a, b) => a.place - b.place);
      for (const { it } of shuffled)
        expect(await engine.send(it.case, it.event)).toMatchObject({ ok: true, duplicate: true });
      for (const [id, log] of logs) expect(JSON.stringify(await engine.log(id))).toBe(JSON.stringify(log));
      expect(await engine.outbox({ limit: 1000 })).toEqual(outbox);
    }),
    { numRuns: 60, endOnFailure: true },
  ));

test('the others begin only once the first member is registered, and stand whatever becomes of each other', () =>
  onWalks(({ cases, logs }, { first }) => {
    const told = logs.get('g')?.map((it) => it.type) ?? [];
    const completed = told.indexOf(`member.${first}.completed`);
    // Taken back before that, nothing else has to begin.
    const takenBack = told.slice(0, Math.max(completed, 0)).includes('withdrawal.requested');
    const others = first === 'birth' ? ['g/residence', 'g/card'] : ['g/removal'];
    for (const id of others) {
      const begun = cases.some((it) => it.id === id);
      if (completed < 0) expect(begun).toBe(false);
      else if (!takenBack) expect(begun).toBe(true);
    }
    if (completed < 0) expect(cases).toHaveLength(2);
  }));

/** The instant of the record before, which is when the clock that passed was still running. */
function justBefore(record: LogRecord, records: readonly LogRecord[]): string {
  return records.find((it) => it.seq === record.seq - 1)?.at ?? record.at;
}
