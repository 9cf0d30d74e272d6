export type { Announced } from './announced.ts';
export { choicesFor } from './answers.ts';
export { advance, calendarChanged, isOfSystem, type Opening, type Outcome, openCase } from './case.ts';
export type { Appointment, CaseAccount, Channel, Matter, Told } from './case-account.ts';
export type { CaseEffect, CaseInput, CaseState, RunningClock } from './case-state.ts';
export { checkVersions, type VersionFault } from './check-versions.ts';
export type { ClockDeclaration } from './clock-declaration.ts';
export { officeOf } from './clocks.ts';
export { type DataIssue, issuesOf } from './data-issue.ts';
export type { DayEntry, DayFeed } from './day-feed.ts';
export { defineProcedure } from './define-procedure.ts';
export type { Definition, GuardDeclaration, StateMeta, TransitionMeta } from './definition.ts';
export { checked } from './door.ts';
export { duties } from './duties.ts';
export type { Environment } from './environment.ts';
export {
  BrokenDefinition,
  InvalidData,
  InvalidDefinition,
  InvalidExampleLine,
  UnknownAssumption,
  UnknownEvent,
  UnknownRole,
} from './errors.ts';
export { type CaseEvent, type EventDeclaration, fromMember, passed } from './event.ts';
export { type Field, fieldsOf, jsonSchemaOf } from './fields.ts';
export { because, by } from './lawful.ts';
export type { Letter, LetterDeclaration, LetterForm, Paper } from './letter.ts';
export { caseMeasured, caseMeasuredLabel, type Measurement, measurementForm } from './measured.ts';
export type { MemberDeclaration } from './member.ts';
export { type MissingTerm, missingOf } from './missing-of.ts';
export { namedOn } from './named-on.ts';
export type { OfficeSuccession } from './office-succession.ts';
export { isPersonal, personal } from './personal.ts';
export { withoutPersonalDemands } from './personal-demands.ts';
export { personalReplaced, withoutPersonal } from './personal-fields.ts';
export { type Plan, type PlannedClock, planDue } from './plan.ts';
export type { PlanFact, PlanFacts } from './plan-fact.ts';
export { assumptionsOf, unmovingIn } from './plan-switches.ts';
export { citesOf, possibleNow } from './possible.ts';
export type {
  DoneLate,
  DoneTask,
  LateTask,
  ProgressReport,
  ReportConflict,
  ReportCounts,
  ReportDossiers,
  ReportDuty,
  ReportIndexGroup,
  ReportLoss,
  ReportPart,
  ReportRequest,
  ReportResult,
  ReportTarget,
  ReportTask,
  ReportVerdict,
} from './progress-report.ts';
export {
  apologyLetter,
  apologySent,
  type MemberApology,
  type PromiseBasis,
  type PromiseEvent,
  type PromiseFacts,
  promiseDemands,
  promiseGuards,
} from './promise.ts';
export { type MemberDelay, type PromiseLabels, type PromiseOptions, promiseRegion } from './promise-region.ts';
export {
  type Expectation,
  type Happening,
  type Reorganisation,
  readLine,
  type StoryLine,
  type Sweep,
} from './read-line.ts';
export type { Possibility, Refusal, RefusalCode } from './refusal.ts';
export { refuse } from './refuse.ts';
export { organisationChanged } from './reorganised.ts';
export { type Actor, type Role, systemRole } from './role.ts';
export type { Stage } from './stage.ts';
export type { Tenure } from './tenure.ts';
export type { ExampleLine, WorkedExample } from './worked-example.ts';
