import type { CivilDate, Instant } from '@motcua/calendar';
import type { Definition, Paper } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { leadOf } from './control-slip-of.ts';
import { markedIn } from './marked.ts';
import { partyIn, waysIn } from './people.ts';
import { type RegisterData, registerForm } from './register.ts';

/** A dossier as the register has it. */
export interface RegisteredCase {
  /** Its number in the register of the year. */
  readonly number: number;
  readonly dossierCode: string;
  readonly definition: Definition;
  readonly dossier: unknown;
  readonly receivedAt: Instant;
  readonly dueAt: Instant | null;
  /** When the result was given; null for what was refused or withdrawn. */
  readonly returnedAt: Instant | null;
  /** How it ended; null while it is open. */
  readonly outcome: Label | null;
}

/** What a register needs beside its dossiers. */
export interface RegisterContext {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly paper: Paper;
  /** The body that keeps it. */
  readonly issuer: Label;
  readonly issuedAt?: Instant;
  readonly place?: string | null;
  readonly agencies?: Readonly<Record<string, Label>>;
}

/**
 * The register of dossiers over a span of days, in the order in which they came in.
 *
 * @example
 * ```ts
 * import { civilDate, instant } from '@motcua/calendar';
 * import { registerOf } from '@motcua/atlas';
 * import { birthGroup as definition, exampleDossier as dossier } from '@motcua/procedures';
 * const times = { receivedAt: instant('2025-11-10T09:30'), dueAt: null, returnedAt: null, outcome: null };
 * const paper = { code: '07', title: { vi: 'Sổ theo dõi hồ sơ', en: 'Register of dossiers' } };
 * const issuer = { vi: 'Trung tâm Phục vụ hành chính công cấp xã', en: 'Service centre' };
 * const span = { from: civilDate('2025-11-01'), until: civilDate('2025-11-30'), paper, issuer };
 * const register = registerOf([{ number: 1, dossierCode: 'LH-1', definition, dossier, ...times }], span);
 * register.lines[0]?.party.name; // => 'Trần Văn Thí Dụ'
 * ```
 */
export function registerOf(cases: readonly RegisteredCase[], context: RegisterContext): RegisterData {
  const { from, until, paper, issuer, issuedAt, place, agencies } = context;
  return registerForm.parse({
    form: 'register',
    paper,
    issuer,
    ...(place == null ? {} : { place }),
    ...(issuedAt === undefined ? {} : { issuedAt }),
    from,
    until,
    lines: cases.toSorted(byReceipt).map((it) => lineOf(it, agencies)),
  });
}

function lineOf(it: RegisteredCase, agencies: RegisterContext['agencies']) {
  const { number, dossierCode, definition, dossier, receivedAt, dueAt, returnedAt, outcome } = it;
  const marked = markedIn(definition.dossier, dossier);
  const { name, address, phone } = partyIn(marked);
  // The register asks for no more of the person than who they are and how to reach them.
  const party = Object.fromEntries(Object.entries({ name, address, phone }).filter(([, one]) => one !== undefined));
  return {
    number,
    dossierCode,
    procedure: definition.title,
    party,
    lead: leadOf(definition, agencies),
    receivedAt,
    dueAt,
    returnedAt,
    outcome,
    delivery: waysIn(marked),
  };
}

function byReceipt(a: RegisteredCase, b: RegisteredCase): number {
  return a.receivedAt === b.receivedAt ? a.number - b.number : a.receivedAt < b.receivedAt ? -1 : 1;
}
