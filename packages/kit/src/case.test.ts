import { civilDate, instant, passedAt, vietnam, workingCalendar } from '@motcua/calendar';
import type { Choices } from '@motcua/law';
import { describe, expect, test } from 'vitest';
import { desk, environment } from './__test-helpers__/desk.ts';
import {
  advance,
  type CaseState,
  type ClockDeclaration,
  calendarChanged,
  InvalidData,
  type Outcome,
  openCase,
  passed,
  UnknownAssumption,
  UnknownEvent,
  UnknownRole,
} from './index.ts';

const clerk = { role: 'clerk' };
const citizen = { role: 'citizen' };

function open(receivedAt: string, choices: Record<string, string> = {}): CaseState {
  const dossier = { subject: 'Nguyễn Văn A', urgent: false };
  return stateOf(openCase(desk, { dossier, receivedAt: instant(receivedAt), choices }, environment));
}

function send(state: CaseState, type: string, at: string, by = clerk, data: Record<string, unknown> = {}): Outcome {
  return advance(desk, state, { type, at: instant(at), by, data }, environment);
}

function stateOf(outcome: Outcome): CaseState {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.state;
}

/** Lets the promise of a case run out, at its legal second. */
function miss(state: CaseState): CaseState {
  const due = state.clocks.promise?.due;
  if (!due) throw new Error('no promise runs');
  return stateOf(send(state, passed('promise'), passedAt(due), { role: 'system' }));
}

describe('a dossier received on Wednesday 22/01/2025 at 14:00, three working days, Tết from 25/01 to 02/02', () => {
  const opened = open('2025-01-22T14:00');

  test('is promised for Monday 03/02/2025, until midnight', () => {
    expect(opened.clocks.promise?.due).toEqual({ on: '2025-02-03', at: '2025-02-03T23:59:59+07:00' });
    expect(opened.snapshot.value).toEqual({ work: 'examining', promise: { promised: 'running' } });
  });

  test('decided on its last day: the promise is kept and the case is done', () => {
    const decided = stateOf(send(opened, 'decision.signed', '2025-02-03T16:59'));
    expect(decided.snapshot).toMatchObject({ status: 'done', value: { work: 'decided', promise: 'kept' } });
    expect(decided.clocks).toEqual({});
  });

  test('late: one letter with a reason and a new date, kept by the new date', () => {
    const late = miss(opened);
    expect(late.snapshot.value).toMatchObject({ promise: 'owed' });
    const letter = send(late, 'apology.sent', '2025-02-04T09:00', clerk, {
      reason: 'Cán bộ nghỉ ốm',
      newDueOn: '2025-02-06',
    });
    expect(letter).toMatchObject({
      ok: true,
      effects: [
        {
          type: 'letter',
          letter: {
            form: 'apology',
            fields: { reason: 'Cán bộ nghỉ ốm', newDueOn: '2025-02-06', appointedOn: '2025-02-03', agency: 'commune' },
          },
        },
        { type: 'announce', what: 'apologised', data: { newDueOn: '2025-02-06' } },
      ],
    });
    const decided = stateOf(send(stateOf(letter), 'decision.signed', '2025-02-06T10:00'));
    expect(decided.snapshot).toMatchObject({ status: 'done', value: { promise: 'keptAnew' } });
  });

  test('decided while the letter is owed: the case stays open until the letter goes out', () => {
    const decided = stateOf(send(miss(opened), 'decision.signed', '2025-02-04T08:00'));
    expect(decided.snapshot).toMatchObject({ status: 'active', value: { work: 'decided', promise: 'owedDone' } });
    const closed = stateOf(
      send(decided, 'apology.sent', '2025-02-04T08:30', clerk, { reason: 'Đường truyền hỏng', newDueOn: '2025-02-04' }),
    );
    expect(closed.snapshot).toMatchObject({ status: 'done', value: { promise: 'keptLate' } });
  });

  test('the new date is missed too: breached, no third date, still open, still endable', () => {
    const apologised = stateOf(
      send(miss(opened), 'apology.sent', '2025-02-04T09:00', clerk, { reason: 'Thiếu người', newDueOn: '2025-02-06' }),
    );
    const breached = miss(apologised);
    expect(breached.snapshot).toMatchObject({ status: 'active', value: { promise: 'breached' } });
    const third = send(breached, 'apology.sent', '2025-02-07T09:00', clerk, {
      reason: 'Vẫn thiếu người',
      newDueOn: '2025-02-10',
    });
    expect(third).toMatchObject({ ok: false, refusal: { code: 'notInThisState' } });
    expect(stateOf(send(breached, 'decision.signed', '2025-02-20T09:00')).snapshot.status).toBe('done');
  });

  test('under the other answer to the silence, a second letter may move the date again', () => {
    const again = open('2025-01-22T14:00', { reappointments: 'asNeeded' });
    const apologised = stateOf(
      send(miss(again), 'apology.sent', '2025-02-04T09:00', clerk, { reason: 'Thiếu người', newDueOn: '2025-02-06' }),
    );
    expect(miss(apologised).snapshot.value).toMatchObject({ promise: 'owed' });
  });

  test('an apology ahead of the term is refused with its article, unless the regime knows it', () => {
    const data = { reason: 'Thiếu người', newDueOn: '2025-02-06' };
    const refused = send(opened, 'apology.sent', '2025-01-24T09:00', clerk, data);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'guarded', cites: [{ locator: 'Điều 3' }] } });
    const ahead = send(open('2025-01-22T14:00', { ahead: 'yes' }), 'apology.sent', '2025-01-24T09:00', clerk, data);
    expect(stateOf(ahead).clocks.promise?.due?.on).toBe('2025-02-06');
  });
});

describe('a new date', () => {
  const late = miss(open('2025-01-22T14:00'));
  test.each([
    ['a Saturday', '2025-02-08', 'working day'],
    ['a day of Tết', '2026-02-17', 'working day'],
    ['a day already gone', '2025-02-03', 'after the old one'],
  ])('cannot be %s (%s)', (_, newDueOn, says) => {
    const refused = send(late, 'apology.sent', '2025-02-04T09:00', clerk, { reason: 'Thiếu người', newDueOn });
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'badAppointment', says: { en: expect.stringContaining(says) } },
    });
  });
});

describe('a supplement', () => {
  const asked = stateOf(
    send(open('2025-03-10T09:00'), 'supplement.requested', '2025-03-11T10:00', clerk, {
      reason: 'Thiếu giấy chứng sinh',
    }),
  );

  test('stops the promise and starts the citizen’s seven working days', () => {
    expect(asked.clocks.promise?.due).toBeNull();
    expect(asked.clocks.supplement?.due?.on).toBe('2025-03-20');
  });

  test('received: the whole term again from that moment', () => {
    const complete = stateOf(send(asked, 'supplement.received', '2025-03-17T08:00', citizen));
    expect(complete.clocks).toMatchObject({ promise: { due: { on: '2025-03-20' } } });
    expect(complete.clocks.supplement).toBeUndefined();
    const second = send(complete, 'supplement.requested', '2025-03-18T10:00', clerk, { reason: 'Thiếu nữa' });
    expect(second).toMatchObject({
      ok: false,
      refusal: { code: 'guarded', says: { en: 'A supplement is asked once' } },
    });
  });

  test('never received: the wait ends by itself, and nothing is owed', () => {
    const silent = stateOf(send(asked, passed('supplement'), '2025-03-21T00:00', { role: 'system' }));
    expect(silent.snapshot).toMatchObject({ status: 'done', value: { work: 'withdrawn', promise: 'released' } });
  });
});

describe('an apology ahead of the term', () => {
  const opened = open('2025-03-10T09:00', { ahead: 'yes' });
  const apology = { reason: 'Thiếu người', newDueOn: '2025-03-18' };

  test('has to be told by the close of the last working day before the term ends', () => {
    expect(opened.clocks).toMatchObject({
      promise: { due: { on: '2025-03-13' } },
      notice: { due: { on: '2025-03-12', at: '2025-03-12T17:00:00+07:00' } },
    });
  });

  test('that moment passed in silence stays visible, and the letter may still go out', () => {
    const silent = stateOf(send(opened, passed('notice'), '2025-03-12T17:00:01', { role: 'system' }));
    expect(silent.snapshot.value).toMatchObject({ promise: { promised: 'unannounced' } });
    const told = stateOf(send(silent, 'apology.sent', '2025-03-13T08:00', clerk, apology));
    expect(told.snapshot.value).toMatchObject({ promise: { apologised: 'running' } });
    expect(told.clocks).not.toHaveProperty('notice');
  });

  test('the moment goes with the term: away while it stands still, anew when it begins anew', () => {
    const asked = stateOf(send(opened, 'supplement.requested', '2025-03-11T10:00', clerk, { reason: 'Thiếu giấy' }));
    expect(asked.clocks).not.toHaveProperty('notice');
    const complete = stateOf(send(asked, 'supplement.received', '2025-03-17T08:00', citizen));
    expect(complete.clocks.notice?.due?.on).toBe('2025-03-19');
  });

  test('where the regime apologises afterwards, the moment means nothing', () => {
    const silent = send(open('2025-03-10T09:00'), passed('notice'), '2025-03-12T17:00:01', { role: 'system' });
    expect(stateOf(silent).snapshot.value).toMatchObject({ promise: { promised: 'running' } });
  });

  test('a moment that holds only under an answer is no clock under another', () => {
    const notice = { ...desk.clocks.notice, where: (it: Choices) => it.ahead === 'yes' } as ClockDeclaration;
    const choosy = { ...desk, clocks: { ...desk.clocks, notice } };
    const dossier = { subject: 'Nguyễn Văn A', urgent: false };
    const clocksOf = (choices: Choices) =>
      stateOf(openCase(choosy, { dossier, receivedAt: instant('2025-03-10T09:00'), choices }, environment)).clocks;
    expect(clocksOf({ ahead: 'yes' })).toHaveProperty('notice');
    expect(clocksOf({})).not.toHaveProperty('notice');
  });

  test('a reason is demanded', () => {
    const refused = send(opened, 'apology.sent', '2025-03-11T08:00', clerk, { newDueOn: '2025-03-18' });
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'guarded', says: { en: expect.stringContaining('reason') } },
    });
  });
});

test('an apology after the result says so, and moves nobody’s date', () => {
  const decided = stateOf(send(miss(open('2025-01-22T14:00')), 'decision.signed', '2025-02-04T08:00'));
  const told = send(decided, 'apology.sent', '2025-02-04T08:30', clerk, { reason: 'Mất điện', newDueOn: '2025-02-04' });
  expect(told).toMatchObject({
    ok: true,
    effects: [
      { type: 'letter', letter: { fields: { resultReady: true } } },
      { type: 'announce', what: 'apologisedAfterwards' },
    ],
  });
});

describe('who and what', () => {
  test('a dossier that the procedure is not for is refused, with the demand that it does not meet', () => {
    const dossier = { subject: 'Người ngoài', urgent: false };
    const outcome = openCase(desk, { dossier, receivedAt: instant('2025-03-10T09:00') }, environment);
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { code: 'outOfScope', says: { en: 'For people of the commune' } },
    });
  });

  test('the law of another day may govern it: that of its group', () => {
    const outcome = openCase(
      desk,
      {
        dossier: { subject: 'A', urgent: false },
        receivedAt: instant('2025-03-10T09:00'),
        governedOn: civilDate('2019-12-31'),
      },
      environment,
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'notApplicable' } });
  });

  const opened = open('2025-03-10T09:00');

  test('another role is refused, with what is possible instead', () => {
    const refused = send(opened, 'decision.signed', '2025-03-10T10:00', citizen);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'notThisRole' } });
    expect(refused.ok ? [] : refused.refusal.possible.map((it) => it.event)).toContain('withdrawal.requested');
  });

  test('nobody but the library says that a deadline has passed', () => {
    expect(send(opened, passed('promise'), '2025-03-20T10:00')).toMatchObject({
      ok: false,
      refusal: { code: 'notThisRole' },
    });
  });

  test('an unknown event, role or field is the caller’s mistake', () => {
    expect(() => send(opened, 'decision.sung', '2025-03-10T10:00')).toThrow(UnknownEvent);
    expect(() => send(opened, 'decision.signed', '2025-03-10T10:00', { role: 'mayor' })).toThrow(UnknownRole);
    expect(() => send(opened, 'decision.signed', '2025-03-10T10:00', clerk, { speed: 1 })).toThrow(InvalidData);
    expect(() =>
      openCase(desk, { dossier: { subject: '' }, receivedAt: instant('2025-03-10T09:00') }, environment),
    ).toThrow(InvalidData);
  });

  test('an answer to a question nobody asked is the caller’s mistake, and so is an answer that is none', () => {
    expect(() => open('2025-03-10T09:00', { reapointments: 'once' })).toThrow(UnknownAssumption);
    expect(() => open('2025-03-10T09:00', { reappointments: 'twice' })).toThrow('reappointments');
  });

  test('a dossier received before the rule began is refused, with the rule', () => {
    const outcome = openCase(
      desk,
      { dossier: { subject: 'A', urgent: true }, receivedAt: instant('2019-12-31T09:00') },
      environment,
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'notApplicable' } });
  });

  test('no personal field reaches the state', () => {
    const asked = send(opened, 'supplement.requested', '2025-03-11T10:00', clerk, {
      reason: 'x',
      note: 'Gọi cho bà B',
    });
    expect(JSON.stringify(asked)).not.toContain('bà B');
    expect(JSON.stringify(opened)).not.toContain('Nguyễn');
  });
});

test('a holiday decided later moves the running promise, by the new calendar only', () => {
  const opened = open('2026-11-19T09:00');
  expect(opened.clocks.promise?.due?.on).toBe('2026-11-25');
  const known = { ...environment, calendar: workingCalendar(vietnam, { knownAt: '2026-04-01' as never }) };
  const before = openCase(
    desk,
    { dossier: { subject: 'A', urgent: false }, receivedAt: instant('2026-11-19T09:00') },
    known,
  );
  expect(stateOf(before).clocks.promise?.due?.on).toBe('2026-11-24');
  const event = { type: calendarChanged, at: instant('2026-11-19T10:00'), by: { role: 'system' }, data: {} };
  expect(stateOf(advance(desk, stateOf(before), event, environment)).clocks.promise?.due?.on).toBe('2026-11-25');
});
