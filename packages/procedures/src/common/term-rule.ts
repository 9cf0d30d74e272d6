import { civilDate, type Term } from '@motcua/calendar';
import type { Citation, Dated } from '@motcua/law';

const linkedSince = civilDate('2024-07-01');
const amendedOn = civilDate('2026-09-01');

/** A term with one wording since the first linked dossiers. */
export function termSince2024(id: string, value: Term, cites: Citation): Dated<Term> {
  return { id, versions: [{ inForce: { from: linkedSince, until: null }, value, cites }] };
}

/** A term with one wording since Decree 301/2026. */
export function termSince2026(id: string, value: Term, cites: Citation): Dated<Term> {
  return { id, versions: [{ inForce: { from: amendedOn, until: null }, value, cites }] };
}

/** A limit as the transcription of Decree 301/2026 words it, beside the one that stands unless that is held. */
export function transcribedTerm(id: string, value: Term, cites: Citation): Dated<Term> {
  return termSince2026(`${id}-as-transcribed`, value, cites);
}
