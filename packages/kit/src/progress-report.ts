import type { CivilDate } from '@motcua/calendar';
import type { Citation, Label } from '@motcua/law';

/** The report of a period on a plan: data alone, from which a paper is written in either language. */
export interface ProgressReport {
  /** `2025-Q1` */
  readonly id: string;
  readonly plan: {
    readonly title: Label;
    readonly number: string;
    readonly decidedOn: CivilDate;
    readonly issuer: Label;
  };
  /** What it reports on: `quarter I of 2025`. */
  readonly period: Label;
  /** The days of its figures, both included: of a period that is not over, those that are. */
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** The day on which the figures of the period close: after `until` where it is not over. */
  readonly closesOn: CivilDate;
  /** The day by which it is sent, as printed; null where no source names one. */
  readonly sendBy: CivilDate | null;
  /** The day on which it is due: another one where that is a rest day; null where the calendar of its year is not decided. */
  readonly dueOn: CivilDate | null;
  /** The day it is made; tasks are told, and units are called, as on that day. */
  readonly on: CivilDate;
  /** The unit that reports, as it is called on that day, and the one it lies in; null where they are in no table. */
  readonly unit: (Label & { readonly place: string }) | null;
  readonly within: Label | null;
  /** The committee and its place as the plan names them, for a unit that is in no table. */
  readonly letterhead: { readonly committee: Label; readonly place: string } | null;
  /** Who signs, by title. */
  readonly signer: Label;
  /** The unit that follows the plan, and does what the plan gives nobody to lead. */
  readonly follows: Label;
  readonly counts: ReportCounts;
  readonly parts: readonly ReportPart[];
  /** What the law has the commune report and close in the plan’s year; no count of tasks includes it. */
  readonly duties: readonly ReportDuty[];
  readonly dossiers: ReportDossiers;
  /** Targets that give the same measure another value. */
  readonly conflicts: readonly ReportConflict[];
  readonly index: readonly ReportIndexGroup[];
  readonly lost: readonly ReportLoss[];
  readonly asked: readonly ReportRequest[];
  readonly sources: readonly Citation[];
  /** What no source says, and how it was taken. */
  readonly assumptions: readonly Label[];
}

/** How many tasks stand how; each is counted once. */
export interface ReportCounts {
  readonly tasks: number;
  readonly done: number;
  /** Handed out, and nobody has begun. */
  readonly notBegun: number;
  readonly inHand: number;
  readonly late: number;
  readonly waiting: number;
  readonly notOpened: number;
  readonly dropped: number;
  readonly unfinished: number;
  readonly notArisen: number;
}

/** One part of the plan. */
export interface ReportPart {
  readonly id: string;
  readonly title: Label;
  readonly counts: ReportCounts;
  /** Done by the day of the report, dropped, or closed with the year since it never came up. */
  readonly done: readonly DoneTask[];
  /** Not done, and not late. */
  readonly inHand: readonly ReportTask[];
  readonly late: readonly LateTask[];
  /** Done, late, and its explanation is owed. */
  readonly doneLate: readonly DoneLate[];
  readonly targets: readonly ReportTarget[];
}

/** A task in a report. */
export interface ReportTask {
  readonly id: string;
  readonly activity: Label;
  /** Empty where the plan names none. */
  readonly lead: readonly Label[];
  readonly standing: Label;
  readonly due: CivilDate | null;
  /** What was handed in for it from the first day of the period to the day of the report, oldest first. */
  readonly results: readonly ReportResult[];
  /** The day of the report of the period, where there is one and the report was not handed in. */
  readonly reportDue?: CivilDate;
}

/** A task that was late and is no more, and of which nobody has told why. */
export interface DoneLate extends ReportTask {
  /** The first late day. */
  readonly since: CivilDate;
}

/** A task that is over. */
export interface DoneTask extends ReportTask {
  /** Its first late day, and why, where it was done late; null where it was done in time, or not done. */
  readonly wasLate: { readonly since: CivilDate; readonly why: string | null } | null;
}

/** A task that is late and not done. */
export interface LateTask extends ReportTask {
  /** The first day on which it was late, by the day that the plan gives. */
  readonly since: CivilDate;
  /** Why, as the unit told it; null while it has not. */
  readonly why: string | null;
  readonly newDueOn: CivilDate | null;
  readonly missedAgain: boolean;
}

/** A duty of the plan’s year in a report; `since` is its first late day, null where it is not late. */
export interface ReportDuty extends ReportTask {
  readonly since: CivilDate | null;
  readonly why: string | null;
}

/** What was handed in for a task, and the documents that prove it. */
export interface ReportResult {
  readonly on: CivilDate;
  readonly by: Label;
  readonly summary: string;
  readonly documents: readonly {
    readonly title: string;
    readonly number: string | null;
    readonly issuedOn: CivilDate | null;
  }[];
  readonly difficulties: string | null;
  /** How many dossiers of each procedure it told, and how many the cases come to; empty where it tells none. */
  readonly dossiers: readonly {
    readonly procedure: string;
    readonly received: number;
    readonly settled: number;
    readonly counted: { readonly received: number; readonly settled: number };
  }[];
  readonly answer: 'accepted' | 'returned' | 'pending';
}

/** What a target comes to, by each formula that a source gives. */
export interface ReportTarget {
  readonly id: string;
  /** The goal that sets it, as the plan numbers it. */
  readonly goal: string;
  readonly text: Label;
  readonly comparator: '>=' | '<=' | '=' | '>' | '<';
  readonly value: number;
  readonly unit: 'percent' | 'count' | 'days' | 'points';
  readonly verdicts: readonly ReportVerdict[];
}

/** What a target comes to by one formula, or by what its unit reports. */
export interface ReportVerdict {
  /** How it is computed; null where it is not computed. */
  readonly formula: Label | null;
  /** What was counted; null where nothing was, or where several shares make the figure. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many could not be counted. */
  readonly unknown: number;
  readonly measured: number | null;
  readonly margin: number | null;
  readonly outcome: 'met' | 'missed' | 'nothingToCount' | 'notMeasured';
  readonly because: Label | null;
  /** The unit that told the value, where it was not taken from dossiers. */
  readonly reportedBy: Label | null;
  /** Whether that value was handed in and nobody has accepted it yet. */
  readonly isPending: boolean;
}

/** The dossiers of the period. */
export interface ReportDossiers {
  readonly received: number;
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  readonly openInTime: number;
  readonly openLate: number;
  readonly undated: number;
  readonly askedAgain: number;
}

/** Targets that contradict each other, side by side. */
export interface ReportConflict {
  readonly sides: readonly ReportTarget[];
}

/** A group of the index of service quality. */
export interface ReportIndexGroup {
  readonly title: Label;
  readonly max: number;
  readonly note: Label | null;
  readonly because: Label;
  readonly parts: readonly {
    readonly code: string;
    readonly title: Label;
    readonly numerator: number | null;
    readonly denominator: number | null;
    /** In percent; null where nothing was counted, or nothing can be. */
    readonly measured: number | null;
    readonly outcome: 'measured' | 'nothingToCount' | 'notMeasured';
    readonly fullFrom: number | null;
    readonly missing: Label | null;
  }[];
}

/** A document that no longer bears the plan, or some of its tasks. */
export interface ReportLoss {
  readonly number: string;
  readonly since: CivilDate;
  readonly because: Label;
  /** Whether the decision itself rests on it. */
  readonly ofPlan: boolean;
  readonly tasks: readonly string[];
}

/** What is asked of whom: it follows from how the tasks stand, and nothing is added. */
export interface ReportRequest {
  readonly kind: 'guidance' | 'explanation' | 'report' | 'decision' | 'proposal';
  /** A unit of the plan by its name, or whom the lead named. */
  readonly of: Label;
  readonly task: string;
  readonly activity: Label;
  /** Since when, or by which day it was due. */
  readonly on: CivilDate;
  /** In the words of whoever asks; null where nothing is said. */
  readonly says: string | null;
}
