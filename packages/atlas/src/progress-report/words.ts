import type { Language } from '@motcua/calendar';
import type {
  ReportCounts,
  ReportDossiers,
  ReportIndexGroup,
  ReportRequest,
  ReportResult,
  ReportTarget,
  ReportVerdict,
} from '@motcua/kit';
import { english } from './en.ts';
import { vietnamese } from './vi.ts';

/** The words of a report on a plan in one language. */
export interface ReportWords {
  readonly country: string;
  readonly motto: string;
  readonly issuer: (unit: string) => string;
  readonly provisional: (until: string, closesOn: string) => string;
  readonly leaderless: (follows: string) => string;
  readonly notReported: (due: string) => string;
  readonly reference: string | null;
  readonly dated: (place: string | null, day: string) => string;
  readonly kind: string;
  readonly title: (period: string) => string;
  readonly opening: (told: {
    readonly number: string;
    readonly day: string;
    readonly issuer: string;
    readonly plan: string;
  }) => string;
  readonly window: (from: string, until: string, on: string) => string;
  readonly sendBy: (day: string | null, due: string | null) => string;
  readonly sections: Readonly<
    Record<
      'general' | 'parts' | 'duties' | 'conflicts' | 'index' | 'lost' | 'asked' | 'sources' | 'assumptions',
      string
    >
  >;
  readonly counts: (of: ReportCounts) => string;
  readonly countsOfPart: (of: ReportCounts) => string;
  readonly noTasks: string;
  readonly dossiers: (of: ReportDossiers) => readonly string[];
  readonly doneLate: (count: number) => string;
  readonly noDossiers: string;
  readonly annex: Readonly<Record<'kind' | 'title' | 'see', string>>;
  readonly captions: Readonly<Record<'late' | 'doneLate' | 'targets' | 'untold', string>>;
  readonly nothing: Readonly<Record<'results' | 'late' | 'targets' | 'conflicts' | 'lost' | 'asked', string>>;
  readonly heads: Readonly<
    Record<
      'tasks' | 'duties' | 'late' | 'doneLate' | 'targets' | 'conflicts' | 'index' | 'lost' | 'asked',
      readonly string[]
    >
  >;
  readonly task: (id: string) => string;
  readonly goal: (id: string) => string;
  readonly late: (standing: string) => string;
  readonly wasLate: (since: string, why: string) => string;
  readonly noDue: string;
  readonly noReason: string;
  readonly noNewDay: string;
  readonly missedAgain: string;
  /** Dossiers received and settled, as the unit told, and as the cases have it. */
  readonly dossiersTold: (received: number, settled: number, countedIn: number, countedDone: number) => string;
  readonly handedIn: (day: string, answer: string) => string;
  readonly before: (count: number) => string;
  readonly document: (title: string, number: string | null, day: string | null) => string;
  readonly difficulties: (text: string) => string;
  readonly answers: Readonly<Record<ReportResult['answer'], string>>;
  readonly comparators: Readonly<Record<ReportTarget['comparator'], string>>;
  readonly units: Readonly<Record<ReportTarget['unit'], (figure: string) => string>>;
  readonly points: string;
  readonly outcomes: Readonly<Record<ReportVerdict['outcome'], string>>;
  readonly noFigure: string;
  readonly notTold: string;
  readonly indexOutcomes: Readonly<Record<ReportIndexGroup['parts'][number]['outcome'], string>>;
  readonly reportedBy: (unit: string) => string;
  readonly pending: string;
  readonly unknown: (count: number) => string;
  readonly group: (title: string, max: number, note: string | null) => string;
  readonly requests: Readonly<Record<ReportRequest['kind'], string>>;
  readonly since: Readonly<Record<ReportRequest['kind'], (day: string) => string>>;
  readonly noWords: string;
  readonly wholePlan: string;
  readonly plain: string;
  readonly signed: (unit: string) => string;
  readonly signature: string;
  readonly recipients: { readonly caption: string; readonly lines: (above: string | null) => readonly string[] } | null;
  readonly notes: readonly string[];
}

/** The words of a report on a plan, by language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { vi: vietnamese, en: english };
