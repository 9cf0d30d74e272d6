import type { Engine, LogRecord } from '@motcua/engine';
import type { Span } from '@motcua/plan';
import type { Fate } from './dossier-fates.ts';

/** A case as its raw log tells, with the ends that the promise had after each record. */
export interface Raw {
  readonly procedure: string;
  readonly log: readonly LogRecord[];
  /** The end of the promise after each record; null where there is none. */
  readonly due: readonly (string | null)[];
}

/** A case of an engine, raw. */
export async function rawOf(engine: Engine, id: string): Promise<Raw> {
  const log = await engine.log(id);
  const views = await Promise.all(log.map((it) => engine.caseAt(id, it.at)));
  const due = views.map((it) => it?.state.clocks.promise?.due?.at ?? null);
  return { procedure: views.at(-1)?.procedure ?? '', log, due };
}

/** What the logs alone say of a dossier at the end of a span. */
export function read({ log, due }: Raw, span: Span) {
  const limit = `${span.until}T23:59:59+07:00`;
  const seen = log.filter((it) => it.at <= limit);
  const last = (...types: string[]) => seen.findLast((it) => types.includes(it.type))?.at ?? null;
  const accepted = last('dossier.accepted');
  const end = last(
    'application.refused',
    'withdrawal.requested',
    'withdrawal.confirmed',
    'deadline.passed.supplement',
    'result.decided',
  );
  const ended = end !== null && accepted !== null && end > accepted ? end : null;
  const asked = last('supplement.requested');
  const received = last('supplement.received');
  const waits = asked !== null && accepted !== null && asked > accepted && (received === null || received < asked);
  // The term’s own days: those that stood before any letter moved them, or after a supplement began them anew.
  const apology = last('apology.sent');
  const own = seen.flatMap((it, index) => {
    const day = due[index] ?? null;
    const byLetter = apology !== null && it.at >= apology && (received === null || received < apology);
    return day === null || byLetter ? [] : [day];
  });
  return {
    taken: accepted !== null,
    received: log[0]?.at ?? '',
    online: log[0]?.data.channel === 'online',
    end: ended,
    judged: waits ? asked : (ended ?? limit),
    asked: seen.filter((it) => it.type === 'supplement.requested').length,
    due: own.at(-1) ?? null,
    letters: seen.filter((it) => it.type === 'apology.sent').length,
    late: seen.some((it) => it.type === 'deadline.passed.promise'),
    measured: Object.assign({}, ...seen.map((it) => (it.type === 'case.measured' ? it.data : {}))) as Fate['measured'],
  };
}

function within(at: string | null, { from, until }: Span): boolean {
  return at !== null && at.slice(0, 10) >= from && at.slice(0, 10) <= until;
}

/** Every figure by hand: numerator and denominator. */
export function byHand(raws: readonly Raw[], span: Span): Readonly<Record<string, readonly [number, number]>> {
  const all = raws
    .filter((it) => it.log[0] !== undefined && it.log[0].at.slice(0, 10) <= span.until)
    .map((it) => read(it, span))
    .filter((it) => it.taken);
  const handled = all.filter((it) => it.end === null || within(it.end, span));
  const settled = all.filter((it) => within(it.end, span));
  const dated = (some: typeof all) => some.filter((it) => it.due !== null);
  const kept = (it: (typeof all)[number]) => it.due !== null && it.judged <= it.due;
  const late = handled.filter((it) => it.late || (it.due !== null && it.judged > it.due));
  const answered = settled.filter((it) => it.measured.satisfied !== undefined);
  const known = (key: 'digitised' | 'reused') => settled.filter((it) => it.measured[key] !== undefined);
  const paying = settled.filter((it) => it.measured.fee?.due === true);
  const came = all.filter((it) => within(it.received, span));
  const on766 = dated(handled).filter((it) => kept(it) && it.asked <= 1).length;
  return {
    'on-time index-766': [on766, dated(handled).length],
    'on-time settled-only': [dated(settled).filter(kept).length, dated(settled).length],
    'apology-letters letters-per-late': [late.filter((it) => it.letters > 0).length, late.length],
    'online online-per-received': [came.filter((it) => it.online).length, came.length],
    'digitised digitised-per-finished': [
      known('digitised').filter((it) => it.measured.digitised).length,
      known('digitised').length,
    ],
    'reused reused-per-finished': [known('reused').filter((it) => it.measured.reused).length, known('reused').length],
    'online-payment paid-online-per-due': [paying.filter((it) => it.measured.fee?.paidOnline).length, paying.length],
    'satisfaction survey': [answered.filter((it) => it.measured.satisfied).length, answered.length],
  };
}
