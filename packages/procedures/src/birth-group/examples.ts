import type { WorkedExample } from '@motcua/kit';
import { courseExamples } from './examples/courses.ts';
import { datedExamples } from './examples/dates.ts';
import { painPoints } from './examples/pain-points.ts';
import { rearrangement } from './examples/rearrangement.ts';

/** Every worked example of the birth group: the worked cases by their number, and the fourteen pain points. */
export const birthGroupExamples: readonly WorkedExample[] = [
  ...datedExamples,
  ...courseExamples,
  ...painPoints,
  ...rearrangement,
];
