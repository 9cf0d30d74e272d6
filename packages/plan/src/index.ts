export type { Deadline, DeadlineKind, DeadlinePart } from './deadline/deadline.ts';
export {
  type PlanFile,
  type PlanInput,
  type PlanTarget,
  type PlanTask,
  planFile,
  type TaskKind,
  taskKinds,
} from './plan-file.ts';
