import { type CivilDate, civilDate } from '@motcua/calendar';
import { cite } from '../cite.ts';
import type { Dated, Version } from '../dated.ts';
import { instrument } from '../instrument.ts';
import type { Period } from '../period.ts';

/** A civil date. */
export function day(text: string): CivilDate {
  return civilDate(text);
}

/** The period between two days; no second day means without end. */
export function period(from: string, until: string | null = null): Period {
  return { from: day(from), until: until === null ? null : day(until) };
}

export const head = {
  id: 'decree-1-2016',
  number: '1/2016/NĐ-CP',
  title: { vi: 'Nghị định ví dụ', en: 'A decree for examples' },
  kind: 'decree',
  issuedOn: day('2015-12-01'),
  inForce: period('2016-01-01'),
  source: 'none: a sample',
  retrievedOn: day('2026-11-22'),
  status: 'transcribed',
} as const;

export const decree = instrument({
  ...head,
  provisions: {
    'khoản 2 Điều 34': { gist: { vi: 'Hạn giải quyết', en: 'The limit' }, confidence: 'law' },
    'điểm đ khoản 1 Điều 5': {
      gist: { vi: 'Giờ nhận', en: 'The hour' },
      text: 'Sau 15 giờ',
      confidence: 'secondary',
      inForce: period('2020-01-01'),
    },
  },
});

/** A version of a rule in force from one day to another. */
export function version(from: string, until: string | null, value: string): Version<string> {
  return { inForce: period(from, until), value, cites: cite(decree, 'khoản 2 Điều 34') };
}

/** A rule with the given versions. */
export function rule(...versions: readonly Version<string>[]): Dated<string> {
  return { id: 'sample.resolve', versions };
}
