export type { Deadline, DeadlineKind, DeadlinePart } from './deadline/deadline.ts';
export type { Formula, Indicator, Share, Span } from './indicators/indicator.ts';
export { indicators } from './indicators/indicators.ts';
export { isMet, type Verdict, verdictsOn } from './indicators/verdict.ts';
export {
  type PlanFile,
  type PlanInput,
  type PlanTarget,
  type PlanTask,
  planFile,
  type TaskKind,
  taskKinds,
} from './plan-file.ts';
