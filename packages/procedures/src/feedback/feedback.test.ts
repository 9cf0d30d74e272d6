import { civilDate } from '@motcua/calendar';
import { inForceOn } from '@motcua/law';
import { describe, expect, test } from 'vitest';
import { causable } from '../__test-helpers__/coverage.ts';
import { type Line, play, type Story } from '../__test-helpers__/story.ts';

import { exampleFeedback, feedback, feedbackUntil2025, feedbackUntil2026 } from './index.ts';
import { law } from './law.ts';
import { resolution, resolutionTerm } from './limits.ts';

const why = { reason: 'Thiếu tên và địa chỉ' };
const sorry = (newDueOn: string) => ({ reason: 'Chờ ý kiến nhiều cơ quan', newDueOn });
const met = { necessary: true, reasonable: true, simple: true, feasible: true, consistent: true, treaties: true };
const registered = 'd0 09:30 case receiver feedback.registered';
const accepted = 'd0 10:00 case receiver feedback.accepted';
const published: Line = ['d3 09:00 case head outcome.published', { where: 'letter' }];
const returned = (day: string): Line => [`${day} 09:00 case portalOffice answer.returned`, why];
const answer: readonly Line[] = [
  'd1 09:00 case handler grounds.found',
  ['d1 10:00 case handler rule.tested', met],
  ['d1 11:00 case head decision.made', { outcome: 'newRule' }],
  'd2 12:00 case handler answer.given',
];

// The same Monday of an ordinary month in each period.
const periods = [
  { of: feedbackUntil2025, from: '2025-03-10 09:00', late: '2025-04-01', later: '2025-04-10', latest: '2025-04-11' },
  { of: feedbackUntil2026, from: '2026-03-09 09:00', late: '2026-03-31', later: '2026-04-10', latest: '2026-04-11' },
  { of: feedback, from: '2026-10-05 09:00', late: '2026-10-27', later: '2026-11-06', latest: '2026-11-07' },
] as const;

describe.each(periods)('$of.version', ({ of, from, late, later, latest }) => {
  const tell = (says: string, lines: readonly Line[], choices: Story['choices'] = {}): Story => {
    return { says, of, from, cites: of.basis, dossier: exampleFeedback, lines, choices };
  };
  const forwarded: Line = ['d1 09:00 case receiver feedback.forwarded', { to: 'Sở Tài chính' }];
  const owing: readonly Line[] = [registered, accepted, `${late} 00:00 sweep`, '= case promise owed'];
  const apologised: readonly Line[] = [...owing, [`${late} 09:00 case head apology.sent`, sorry(later)]];
  const answerOn = (day: string): readonly Line[] => [
    `${day} 09:00 case handler feedback.setAside`,
    `${day} 09:10 case handler answer.given`,
  ];
  const stories = [
    tell('not acceptable', [
      registered,
      ['d1 09:00 case receiver feedback.refused', why],
      '= case letter refusal',
      '= case promise released',
      '= case closed',
    ]),
    tell('not acceptable, though late', [
      registered,
      `${late} 00:00 sweep`,
      [`${late} 09:00 case receiver feedback.refused`, why],
      '= case promise owedDone',
      [`${late} 10:00 case head apology.sent`, sorry(later)],
      '= case closed',
    ]),
    tell('misconduct', [
      registered,
      ['d1 09:00 case receiver feedback.passedOn', { to: 'Thanh tra' }],
      '= case letter forwarding',
      '= case in passedOn',
      '= case closed',
    ]),
    tell('forwarded, passed back and taken up here', [
      registered,
      forwarded,
      ['d2 09:00 case handler feedback.transferredBack', why],
      '= case in classifying.pending',
      // Whoever has it again has the days again: two to refuse, five to ask, five to forward.
      '= case due refusal d4',
      '= case due question d9',
      '= case due forwarding d9',
      'd2 10:00 case receiver feedback.accepted',
      '= case in examining',
    ]),
    tell('forwarded and taken up there', [
      registered,
      forwarded,
      'd2 09:00 case handler feedback.accepted',
      '= case in examining',
    ]),
    tell(
      'forwarded where no apology is held to be owed',
      [
        registered,
        forwarded,
        '= case promise unpromised',
        '= case due refusal d3',
        '= case due question d8',
        '= case due forwarding none',
      ],
      { 'feedback-apology': 'notOwed' },
    ),
    tell('forwarded, and not acceptable there', [
      registered,
      forwarded,
      ['d2 09:00 case handler feedback.refused', why],
      '= case in refused',
      '= case promise released',
      '= case closed',
    ]),
    tell('forwarded, and misconduct there', [
      registered,
      forwarded,
      ['d2 09:00 case handler feedback.passedOn', { to: 'Thanh tra' }],
      '= case in passedOn',
    ]),
    tell('a rule that passes the test is not recommended for a change', [
      registered,
      accepted,
      'd1 09:00 case handler grounds.found',
      ['d1 10:00 case handler rule.tested', met],
      ['! d1 11:00 case head decision.made guarded', { outcome: 'recommend' }],
    ]),
    tell('nobody asks: where the days for asking pass, nothing is overdue', [
      registered,
      accepted,
      '= case due question d7',
      'd8 00:00 sweep',
      '= case due question none',
      '= case in examining',
    ]),
    tell('never registered in time', [
      'd9 00:00 sweep',
      '= case in unregistered',
      'd9 09:00 case receiver feedback.registered',
      '= case in classifying.overdue',
    ]),
    tell('registered, not classified in time', [registered, 'd9 00:00 sweep', '= case in classifying.overdue']),
    tell('a forwarding restarts what was promised anew', [
      registered,
      `${late} 00:00 sweep`,
      [`${late} 09:00 case head apology.sent`, sorry(later)],
      [`${late} 10:00 case receiver feedback.forwarded`, { to: 'Sở Tài chính' }],
      '= case promise apologised',
    ]),
    tell('a meeting, a question, and its answer', [
      registered,
      accepted,
      'd1 08:00 case handler meeting.held',
      ['d1 08:10 case handler information.requested', why],
      '= case due question none',
      '= case in awaitingInformation',
      'd2 08:00 case requester information.received',
      '= case in examining',
    ]),
    tell('a question without an answer', [
      registered,
      accepted,
      ['d1 08:10 case handler information.requested', why],
      'd9 08:00 case handler feedback.setAside',
      '= case in collecting',
    ]),
    tell('set aside, and enough was found later', [
      registered,
      accepted,
      'd1 08:00 case handler feedback.setAside',
      'd2 08:00 case handler grounds.found',
      '= case in testing',
    ]),
    tell('decided, answered, published, archived', [
      registered,
      accepted,
      ...answer,
      published,
      'd4 09:00 case handler feedback.archived',
      '= case promise kept',
      '= case closed',
    ]),
    tell('not published in time', [
      registered,
      accepted,
      ...answer,
      'd9 00:00 sweep',
      '= case in answered.overdue',
      ['d9 09:00 case head outcome.published', { where: 'letter' }],
      '= case in published',
    ]),
    tell('sent back before it was published', [
      registered,
      accepted,
      ...answer,
      returned('d3'),
      '= case in examining',
      '= case due publication none',
    ]),
    tell('sent back after, with a new limit', [
      registered,
      accepted,
      ...answer,
      published,
      returned('d4'),
      '= case in examining',
    ]),
    tell(
      'sent back before, with no new limit',
      [registered, accepted, ...answer, returned('d3'), '= case due resolution none'],
      { 'feedback-answer-returned': 'none' },
    ),
    tell(
      'sent back after, with no new limit',
      [registered, accepted, ...answer, published, returned('d4'), '= case due resolution none'],
      { 'feedback-answer-returned': 'none' },
    ),
    tell('an apology ahead of the day', [
      registered,
      accepted,
      ['d1 09:00 case handler apology.sent', sorry(later)],
      '= case promise apologised',
      ...answerOn('d2'),
      '= case promise keptAnew',
    ]),
    tell('late, and answered before the letter', [
      ...owing,
      ...answerOn(late),
      '= case promise owedDone',
      [`${late} 09:30 case head apology.sent`, sorry(later)],
      '= case promise keptLate',
    ]),
    tell('late twice', [
      ...apologised,
      `${latest} 00:00 sweep`,
      '= case promise breached',
      ...answerOn(latest),
      '= case promise keptLate',
    ]),
  ];
  const taken = new Set<string>();

  test.each(stories)('$says', (story) => {
    for (const id of play(story).taken) taken.add(id);
  });

  test('every branch was taken by one of these stories', () => {
    const barred = ['feedback promise.apologised|deadline.passed.promise|0'];
    expect(causable(of).filter((it) => !taken.has(it))).toEqual(barred);
  });
});

test('what a source scores is not told as the law of forwarding', () => {
  expect(law.scoring.confidence).toBe('secondary');
  expect(law.classes.confidence).toBe('law');
});

test('each choice of limits has its own days, since its text stood', () => {
  const count = (limits: string, facts = {}, day = '2026-12-01') => {
    const term = resolutionTerm({ 'feedback-limits': limits }, { form: 'writing', extent: 'ordinary', ...facts });
    const { value, cites } = inForceOn(resolution[term], civilDate(day));
    return [(value as { count: number }).count, cites.number];
  };
  expect(['portal', 'ninhBinh', 'bacNinh', 'trade', 'culture', 'transport'].map((it) => count(it)[0])).toEqual([
    15, 10, 5, 5, 7, 15,
  ]);
  expect([
    count('bacNinh', { extent: 'complex' })[0],
    count('trade', { extent: 'complex' })[0],
    count('trade', { form: 'online' })[0],
  ]).toEqual([10, 10, 3]);
  expect([count('ninhBinh', {}, '2025-11-24'), count('ninhBinh', {}, '2025-11-25')]).toEqual([
    [15, '766/QĐ-TTg'],
    [10, '163/2025/QĐ-CTUBND'],
  ]);
});
