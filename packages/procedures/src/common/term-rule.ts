import { civilDate, type Term } from '@motcua/calendar';
import type { Citation, Dated } from '@motcua/law';

const linkedSince = civilDate('2024-07-01');

/** A term with one wording since the first linked dossiers. */
export function termSince2024(id: string, value: Term, cites: Citation): Dated<Term> {
  return { id, versions: [{ inForce: { from: linkedSince, until: null }, value, cites }] };
}
