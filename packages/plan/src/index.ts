export { checkPlan, type NamesBeside, type PlanCheck } from './check-plan.ts';
export { largestPlanFile, openPlanText, type PlanDoor } from './check-plan-door.ts';
export type { PlanFault, PlanFaultCode } from './check-plan-fault.ts';
export { type IndexGroup, type IndexPart, index766 } from './data/index-766.ts';
export { locHoaContradictions } from './data/loc-hoa-2025/contradictions.ts';
export { locHoa2025 } from './data/loc-hoa-2025/loc-hoa-2025.ts';
export type { Deadline, DeadlineKind, DeadlinePart } from './deadline/deadline.ts';
export { deadlineText } from './deadline/deadline-text.ts';
export { InvalidDeadline, UnreadableDeadline } from './deadline/errors.ts';
export { parseDeadline } from './deadline/parse-deadline.ts';
export { sayDeadline } from './deadline/say-deadline.ts';
export { dutiesOf } from './duties/duties-of.ts';
export type { Duty, DutyPeriod } from './duties/duty.ts';
export { dutyDay } from './duties/duty-day.ts';
export { dutyDefinitionId, dutyDefinitions } from './duties/duty-definition.ts';
export { feedOf } from './feed/feed-of.ts';
export { dossiersAfterSuccession } from './indicators/assumptions.ts';
export { index766Of, type MeasuredGroup, type MeasuredPart } from './indicators/index-766-of.ts';
export type { Formula, Indicator, Share, Span } from './indicators/indicator.ts';
export { indicators } from './indicators/indicators.ts';
export { type Punctuality, punctualityOf } from './indicators/punctuality.ts';
export { isMet, type Verdict, verdictsOn } from './indicators/verdict.ts';
export { type Loss, type LostBasis, lostBasisOn } from './lost-basis.ts';
export {
  type PlanFile,
  type PlanInput,
  type PlanReference,
  type PlanTarget,
  type PlanTask,
  planFile,
  type TaskKind,
  taskKinds,
} from './plan-file.ts';
export { locatorOf, planInstrument } from './plan-instrument.ts';
export { reportDayOnRestDay, reportSendBy } from './report/assumptions.ts';
export { PeriodOfAnotherYear, UnknownPeriod } from './report/errors.ts';
export { type PeriodPart, parsePeriod, periodParts, type ReportPeriod } from './report/period.ts';
export { reportOf } from './report/report-of.ts';
export { periodName, type ReportWindow, reportDay, reportWindow, reportWindows } from './report/report-window.ts';
export { lastDayOf, type YearlyDuty, yearlyDuties } from './report/yearly-duties.ts';
export { type PlanStatus, partsOf, type StatusCounts, statusOf } from './status/status-of.ts';
export type {
  Delay,
  DutyStatus,
  Evidence,
  HandedIn,
  TaskCount,
  TaskStanding,
  TaskStatus,
} from './status/task-status.ts';
export { taskDefinition, taskDefinitionId, taskDefinitions } from './task-definition.ts';
