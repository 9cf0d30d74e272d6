import type { Answer, Engine, LogRecord } from './index.ts';

declare const engine: Engine;
declare const answer: Answer;
declare const record: LogRecord;

// @ts-expect-error -- whoever reads the case has to ask first whether it was refused
answer.case;

// @ts-expect-error -- a log is only added to
record.data = {};

// @ts-expect-error -- an event says who sent it
engine.send('a', { type: 'finish', at: '2026-03-02T09:00' });

// @ts-expect-error -- an event says when it happened: there is no clock inside
engine.send('a', { type: 'finish', by: { role: 'clerk' } });

// @ts-expect-error -- neither does a sweep have one
engine.sweep();
