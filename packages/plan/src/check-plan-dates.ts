import { faultAt, type PlanFault } from './check-plan-fault.ts';
import type { PlanRows } from './check-plan-rows.ts';

/** Days that contradict each other: a document that ended before it was issued, a plan that was decided after its year. */
export function faultsOfDates({ lists: { references }, year, decidedOn }: PlanRows): readonly PlanFault[] {
  return [
    ...references.flatMap(({ path, it: { id, issuedOn, until } }) =>
      issuedOn === null || until === null || issuedOn <= until
        ? []
        : [
            faultAt(
              'datesReversed',
              `${path}.until`,
              id,
              `ngày cuối ${until} trước ngày ban hành ${issuedOn}`,
              `its last day ${until} is before the day of issue, ${issuedOn}`,
            ),
          ],
    ),
    ...(year === null || decidedOn === null || decidedOn <= `${year}-12-31`
      ? []
      : [
          faultAt(
            'decidedAfterYear',
            'decision.issuedOn',
            null,
            `ngày ban hành ${decidedOn} sau năm của Kế hoạch, ${year}`,
            `it was issued on ${decidedOn}, after the plan’s year ${year}`,
          ),
        ]),
  ];
}
