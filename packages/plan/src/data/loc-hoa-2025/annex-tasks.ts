import type { PlanFile } from '../../plan-file.ts';
import { civilServiceTasks } from './annex-civil-service.ts';
import { digitalTasks } from './annex-digital.ts';
import { financeTasks } from './annex-finance.ts';
import { institutionTasks } from './annex-institutions.ts';
import { organisationTasks } from './annex-organisation.ts';
import { procedureTasks } from './annex-procedures.ts';
import { steeringTasks } from './annex-steering.ts';

/** Every activity of the annex, in its order, under the goal that it belongs to. */
export const annexTasks: PlanFile['tasks'] = [
  ...institutionTasks,
  ...procedureTasks,
  ...organisationTasks,
  ...civilServiceTasks,
  ...financeTasks,
  ...digitalTasks,
  ...steeringTasks,
];
