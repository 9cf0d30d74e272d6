import { type CivilDate, dayOf, type Instant } from '@motcua/calendar';
import type { Definition, Paper } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { type ControlSlipData, controlSlipForm, type HandOver } from './control-slip.ts';

/** What happened to a dossier, as its log tells: one step for each record. */
export interface Trace {
  readonly definition: Definition;
  /** The definition as its bodies are called at a moment; without it they are called as it declares them. */
  readonly calledAt?: (at: Instant) => Definition;
  readonly receivedAt: Instant;
  readonly steps: readonly TraceStep[];
}

/** A record of a log, and where it left the dossier. */
export interface TraceStep {
  readonly at: Instant;
  readonly event: Label;
  /** The roles that everybody waited for from then on. */
  readonly waitsFor: readonly string[];
  /** When the result was due by its term from then on; null while no term runs. */
  readonly dueAt: Instant | null;
  /** The day that an apology promised instead; null where none did. */
  readonly newDueOn: CivilDate | null;
  /** Whether what was promised was done by then, or is promised no more: what comes after has no limit. */
  readonly settled?: boolean;
}

/** What a control slip needs beside the log. */
export interface SlipContext {
  readonly dossierCode: string;
  readonly paper: Paper;
  readonly issuedAt?: Instant;
  readonly place?: string | null;
  /** The body that prints it; without it the one that answers for the result. */
  readonly issuer?: Label;
  readonly agencies?: Readonly<Record<string, Label>>;
}

/**
 * The control slip of a dossier, written from its log: a row whenever everybody begins to wait for another body, with
 * how that stood with the date that the term gave then: an apology moves the appointment, and clears no lateness. Of a linked group the group comes first, then its members.
 * While the citizen, or whoever works for no body, has the next move, the dossier stays where it was.
 *
 * @example
 * ```ts
 * import { instant } from '@motcua/calendar';
 * import { controlSlipOf } from '@motcua/atlas';
 * import { birthRegistration as definition } from '@motcua/procedures';
 * const event = { vi: 'Tiếp nhận hồ sơ', en: 'Dossier accepted' };
 * const [at, later] = [instant('2025-11-10T09:30'), instant('2025-11-10T10:00')];
 * const steps = [
 *   { at, event, waitsFor: ['desk'], dueAt: null, newDueOn: null },
 *   { at: later, event, waitsFor: ['civilStatusOfficer'], dueAt: instant('2025-11-10T23:59:59'), newDueOn: null },
 * ];
 * const paper = { code: '06', title: { vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', en: 'Control slip' } };
 * const slip = controlSlipOf([{ definition, receivedAt: at, steps }], { dossierCode: 'LH-1', paper });
 * slip.handOvers.map((it) => it.to.vi); // => ['Ủy ban nhân dân cấp xã']
 * ```
 */
export function controlSlipOf(traces: readonly [Trace, ...Trace[]], context: SlipContext): ControlSlipData {
  const [main] = traces;
  const handOvers = handOversIn(traces, context.agencies);
  const settling = leadOf(inTheEnd(main), context.agencies);
  const bodies = traces.flatMap((it) => bodiesOf(it, context.agencies));
  const coordinating = [...new Map(bodies.map((it) => [it.vi, it])).values()].filter((it) => it.vi !== settling.vi);
  return controlSlipForm.parse({
    form: 'control',
    paper: context.paper,
    issuer: context.issuer ?? settling,
    ...(context.place == null ? {} : { place: context.place }),
    ...(context.issuedAt === undefined ? {} : { issuedAt: context.issuedAt }),
    dossierCode: context.dossierCode,
    procedure: main.definition.title,
    settling,
    coordinating,
    receivedAt: main.receivedAt,
    dueAt: main.steps.findLast((it) => it.dueAt !== null)?.dueAt ?? null,
    newDueOn: main.steps.findLast((it) => it.newDueOn !== null)?.newDueOn ?? null,
    handOvers,
  });
}

/**
 * The hand-overs of some dossiers from body to body, in the order in which they happened.
 *
 * @example
 * ```ts
 * import { handOversIn } from '@motcua/atlas';
 * handOversIn([]); // => []
 * ```
 */
export function handOversIn(traces: readonly Trace[], agencies: SlipContext['agencies'] = {}): readonly HandOver[] {
  return traces.flatMap((it) => handOversOf(it, agencies)).toSorted(byTime);
}

/**
 * The body that answers for the promised result.
 *
 * @example
 * ```ts
 * import { leadOf } from '@motcua/atlas';
 * import { birthRegistration } from '@motcua/procedures';
 * leadOf(birthRegistration).vi; // => 'Ủy ban nhân dân cấp xã'
 * ```
 */
export function leadOf(definition: Definition, names: SlipContext['agencies'] = {}): Label {
  const key = leadIn(definition);
  return key === undefined ? definition.title : (names[key] ?? definition.agencies[key] ?? definition.title);
}

function leadIn({ clocks, roles, agencies }: Definition): string | undefined {
  return roles[clocks.promise?.role ?? '']?.agency ?? Object.keys(agencies)[0];
}

/** The bodies that had a dossier, and the one that answers for it, as they were called in the end. */
function bodiesOf(trace: Trace, names: SlipContext['agencies'] = {}): readonly Label[] {
  const held = trace.steps.flatMap((it) => holderAfter(trace.definition, it)?.agency ?? []);
  const passed = handOversOf(trace, names).length > 0 ? held : [];
  const { agencies } = inTheEnd(trace);
  return [...passed, leadIn(trace.definition) ?? []].flat().flatMap((key) => names[key] ?? agencies[key] ?? []);
}

function inTheEnd({ definition, calledAt, receivedAt, steps }: Trace): Definition {
  return calledAt?.(steps.at(-1)?.at ?? receivedAt) ?? definition;
}

interface Holder {
  readonly agency: string;
  readonly role: string;
}

function handOversOf(
  { definition, calledAt, steps }: Trace,
  names: Readonly<Record<string, Label>>,
): readonly HandOver[] {
  const rows: HandOver[] = [];
  let holder: Holder | null = null;
  let dueAt: Instant | null = null;
  for (const step of steps) {
    const next = holderAfter(definition, step);
    const from: Holder | null = holder;
    const { roles, agencies } = calledAt?.(step.at) ?? definition;
    const called = (agency: string) => names[agency] ?? agencies[agency] ?? { vi: agency, en: agency };
    const titled = (role: string) => roles[role]?.label ?? { vi: role, en: role };
    if (next !== null && from !== null && next.agency !== from.agency) {
      rows.push({
        from: called(from.agency),
        to: called(next.agency),
        at: step.at,
        flag: flagOf(step.at, dueAt ?? step.dueAt),
        note: step.event,
        giver: titled(from.role),
        receiver: titled(next.role),
      });
    }
    holder = next ?? holder;
    dueAt = step.settled ? null : (step.dueAt ?? dueAt);
  }
  return rows;
}

function holderAfter({ roles }: Definition, { waitsFor }: TraceStep): Holder | null {
  for (const role of waitsFor) {
    const agency = roles[role]?.agency ?? null;
    if (agency !== null) return { agency, role };
  }
  return null;
}

/** Before the day of the appointment is early; on that day, up to its moment, is on time. */
function flagOf(at: Instant, dueAt: Instant | null): HandOver['flag'] {
  if (dueAt === null) return null;
  if (at > dueAt) return 'overdue';
  return dayOf(at) < dayOf(dueAt) ? 'early' : 'onTime';
}

function byTime(a: HandOver, b: HandOver): number {
  return a.at === b.at ? 0 : a.at < b.at ? -1 : 1;
}
