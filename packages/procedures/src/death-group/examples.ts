import type { WorkedExample } from '@motcua/kit';
import { courseExamples } from './examples/courses.ts';
import { datedExamples } from './examples/dates.ts';
import { painPoints } from './examples/pain-points.ts';

/** Every worked example of the death group: the worked cases by their number, and the pain points. */
export const deathGroupExamples: readonly WorkedExample[] = [...datedExamples, ...courseExamples, ...painPoints];
