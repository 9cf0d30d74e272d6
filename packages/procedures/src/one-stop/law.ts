import { type Citation, cite, decree61of2018, decree118of2025 } from '@motcua/law';
import type { DeskLaw } from '../common/desk/desk-law.ts';
import { oneStop2018, oneStop2025 } from '../common/desk/one-stop-law.ts';

/** Where each step of a one-stop dossier is written, under one decree; null where the decree has no such step. */
export interface OneStopLaw extends DeskLaw {
  readonly channels: Citation;
  /** The automatic answer to an online dossier. */
  readonly acknowledgement: Citation;
  /** The alert to the officer. */
  readonly alert: Citation | null;
  /** The check of an online dossier. */
  readonly check: Citation | null;
  readonly code: Citation;
  readonly atOnce: Citation;
  /** To an agency of another level. */
  readonly acrossLevels: Citation;
  readonly assignment: Citation;
  readonly consultation: Citation;
  readonly consultationLate: Citation;
  /** Paper handed on from agency to agency. */
  readonly handingOn: Citation;
  readonly amendment: Citation | null;
  readonly loss: Citation;
  readonly feeTransfer: Citation | null;
}

/** A one-stop dossier until 30 June 2025. */
export const oneStopLaw2018: OneStopLaw = {
  ...oneStop2018,
  channels: cite(decree61of2018, 'Điều 16'),
  acknowledgement: cite(decree61of2018, 'khoản 2 Điều 17'),
  alert: null,
  check: null,
  code: cite(decree61of2018, 'khoản 3 Điều 17'),
  atOnce: cite(decree61of2018, 'khoản 4 Điều 17'),
  acrossLevels: cite(decree61of2018, 'khoản 3 Điều 18'),
  assignment: cite(decree61of2018, 'khoản 1 Điều 19'),
  consultation: cite(decree61of2018, 'điểm a khoản 5 Điều 19'),
  consultationLate: cite(decree61of2018, 'điểm b khoản 5 Điều 19'),
  handingOn: cite(decree61of2018, 'điểm a khoản 6 Điều 19'),
  amendment: null,
  loss: cite(decree61of2018, 'khoản 2 Điều 21'),
  feeTransfer: null,
};

/** A one-stop dossier since 1 July 2025. */
export const oneStopLaw2025: OneStopLaw = {
  ...oneStop2025,
  channels: cite(decree118of2025, 'Điều 15'),
  acknowledgement: cite(decree118of2025, 'khoản 2 Điều 17'),
  alert: cite(decree118of2025, 'khoản 2 Điều 17'),
  check: cite(decree118of2025, 'điểm c khoản 2 Điều 17'),
  code: cite(decree118of2025, 'khoản 3 Điều 17'),
  atOnce: cite(decree118of2025, 'khoản 4 Điều 17'),
  acrossLevels: cite(decree118of2025, 'điểm a khoản 1 Điều 20'),
  assignment: cite(decree118of2025, 'khoản 1 Điều 19'),
  consultation: cite(decree118of2025, 'điểm b khoản 4 Điều 19'),
  consultationLate: cite(decree118of2025, 'điểm c khoản 4 Điều 19'),
  handingOn: cite(decree118of2025, 'khoản 2 Điều 20'),
  amendment: cite(decree118of2025, 'khoản 2 Điều 21'),
  loss: cite(decree118of2025, 'khoản 2 Điều 23'),
  feeTransfer: cite(decree118of2025, 'khoản 3 Điều 24'),
};

/** Every provision that the machine of a one-stop dossier follows, each once; it knows nothing of pushing between systems. */
export function provisionsOf(law: OneStopLaw): readonly Citation[] {
  const { promise, repeatedPush: _push, dropped: _dropped, ...steps } = law;
  const all = [...Object.values(promise), ...Object.values(steps)].flatMap((it) => it ?? []);
  return [...new Map(all.map((it) => [`${it.instrument} ${it.locator}`, it])).values()];
}
