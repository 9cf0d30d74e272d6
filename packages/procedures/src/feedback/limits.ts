import { addDays, civilDate, type Term, workingDays } from '@motcua/calendar';
import type { PlanFacts } from '@motcua/kit';
import {
  type Choices,
  type Citation,
  circular11of2014,
  circular17of2014,
  circular21of2016,
  cite,
  type Dated,
  decision80of2025,
  decision163of2025,
} from '@motcua/law';
import { law } from './law.ts';

/** The first feedback that is handled here; the scoring of the portal, of 2022, is taken for it too. */
const begun = civilDate('2021-12-09');

/** The days within which feedback must be resolved, by whose limits they are. */
export const resolution = {
  portal: limit('resolution', 15, law.scoring),
  ninhBinh: limit('resolution-ninh-binh', 10, cite(decision163of2025, 'Điều 19')),
  bacNinh: limit('resolution-bac-ninh', 5, cite(decision80of2025, 'toàn văn')),
  bacNinhSectors: limit('resolution-bac-ninh-sectors', 7, cite(decision80of2025, 'toàn văn')),
  bacNinhSpecial: limit('resolution-bac-ninh-special', 10, cite(decision80of2025, 'toàn văn')),
  trade: limit('resolution-trade', 5, cite(circular11of2014, 'điểm b khoản 2 Điều 13')),
  tradeOnline: limit('resolution-trade-online', 3, cite(circular11of2014, 'điểm b khoản 2 Điều 13')),
  tradeComplex: limit('resolution-trade-complex', 10, cite(circular11of2014, 'điểm c khoản 2 Điều 13')),
  culture: limit('resolution-culture', 7, cite(circular17of2014, 'khoản 3 Điều 19')),
} as const;

/** A term by which feedback may have to be resolved. */
export type ResolutionTerm = keyof typeof resolution;

/** The days within which what belongs to another body must be forwarded: by the decree, or by a ministry’s own rule. */
export const forwarding = {
  decree: limit('forwarding', 5, law.classes),
  transport: limit('forwarding-transport', 2, cite(circular21of2016, 'điểm c khoản 2 Điều 49')),
} as const;

/** The days for refusing or passing back, for asking the sender, for publishing, as the portal scores them. */
export const scored = {
  refusal: limit('refusal', 2, law.scoring),
  question: limit('question', 5, law.scoring),
  publication: limit('publication', 2, law.scoring),
} as const;

/** The term by which feedback must be resolved, under the limits that are held to bind and by the facts of the matter. */
export function resolutionTerm(choices: Choices, { extent, form }: PlanFacts): ResolutionTerm {
  switch (choices['feedback-limits']) {
    case 'ninhBinh':
      return 'ninhBinh';
    case 'bacNinh':
      return extent === 'complex' ? 'bacNinhSpecial' : extent === 'interSector' ? 'bacNinhSectors' : 'bacNinh';
    case 'trade':
      return extent === 'complex' ? 'tradeComplex' : form === 'online' ? 'tradeOnline' : 'trade';
    case 'culture':
      return 'culture';
    default:
      return 'portal';
  }
}

/** The term by which it must be forwarded. */
export function forwardingTerm(choices: Choices): keyof typeof forwarding {
  return choices['feedback-limits'] === 'transport' ? 'transport' : 'decree';
}

/** A limit since its text; before, that of the portal’s scoring. */
function limit(name: string, count: number, cites: Citation): Dated<Term> {
  const id = `feedback.${name}`;
  const value = workingDays(count);
  const { from } = cites.inForce;
  if (cites === law.scoring || from <= begun) {
    return { id, versions: [{ inForce: { from: begun, until: null }, value, cites }] };
  }
  const before = { from: begun, until: addDays(from, -1) };
  return {
    id,
    versions: [
      { inForce: before, value: workingDays(15), cites: law.scoring },
      { inForce: { from, until: null }, value, cites },
    ],
  };
}
