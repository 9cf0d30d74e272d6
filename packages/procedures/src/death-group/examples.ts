import type { WorkedExample } from '@motcua/kit';
import { amountExamples } from './examples/amounts.ts';
import { courseExamples } from './examples/courses.ts';
import { datedExamples } from './examples/dates.ts';
import { datedSince2026 } from './examples/dates-2026.ts';
import { painPoints } from './examples/pain-points.ts';

/** Every worked example of the death group: the worked cases by their number, and the pain points. */
export const deathGroupExamples: readonly WorkedExample[] = [
  ...datedExamples,
  ...amountExamples,
  ...datedSince2026,
  ...courseExamples,
  ...painPoints,
];
