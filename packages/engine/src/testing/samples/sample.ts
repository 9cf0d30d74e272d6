import { type CalendarEdition, civilDate, defaultOffice, editionSchema, extendEdition } from '@motcua/calendar';
import { createEngine, type Engine, type EngineOptions, type Organisation, type Store } from '../../index.ts';
import { counter, oldCounter } from './counter.ts';
import { say } from './data/rule.ts';
import { pair } from './pair.ts';

export { counter } from './counter.ts';

const decided = {
  instrument: '1/2020',
  decidedOn: civilDate('2020-01-01'),
  confidence: 'text',
  source: 'none: a sample',
} as const;

/** Five years without a holiday. */
export const plain: CalendarEdition = {
  schema: editionSchema,
  id: 'plain',
  title: say('Plain'),
  weeklyRest: [6, 7],
  years: [2025, 2026, 2027, 2028, 2029].map((year) => ({ year, ...decided })),
  days: [],
};

/** The same, with Tuesday 3 March 2026 off. */
export const withTuesdayOff: CalendarEdition = extendEdition(plain, {
  id: 'withTuesdayOff',
  days: [{ on: civilDate('2026-03-03'), kind: 'local', name: say('a day off'), ...decided }],
});

/** Two units: the north works until 4 March 2026, and the south holds its duties from the 5th on. */
export const organisation: Organisation = {
  holderOn: (unit, day) => {
    const from = civilDate('2026-03-05');
    if (unit === 'south' && day >= from) return { unit, from };
    if (unit === 'north') return day < from ? { unit, from: civilDate('2020-01-01') } : { unit: 'south', from };
    throw new RangeError(`Nobody is known to hold the duties of «${unit}» on ${day}.`);
  },
};

/** An engine over a store, with the samples. */
export function sampleEngine(store: Store, more: Partial<EngineOptions> = {}): Engine {
  return createEngine({
    store,
    definitions: [oldCounter, counter, pair],
    calendars: [plain],
    offices: { default: defaultOffice },
    organisation,
    ...more,
  });
}

/** Who acts in the samples. */
export const clerk = { role: 'clerk', id: 'c1' };

/** Monday 2 March 2026, nine o'clock. */
export const monday = '2026-03-02T09:00:00+07:00';

/** A dossier for a counter, with personal fields. */
export const dossier = { subject: 'Somebody', kin: [{ name: 'Kin', age: 3 }], urgent: true };

/** Opens a counter on that Monday. */
export function openCounter(engine: Engine, id: string, receivedAt: string = monday, unit?: string) {
  return engine.open({ procedure: 'counter', dossier, receivedAt, by: clerk, id, unit });
}

/** Sends a count. */
export function count(engine: Engine, id: string, at: string, step: number, more: object = {}) {
  return engine.send(id, { type: 'count', at, by: clerk, data: { step, note: 'of a person' }, ...more });
}
