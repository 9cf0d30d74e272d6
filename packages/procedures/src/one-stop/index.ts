export type {
  OneStopConfig,
  OneStopDossier,
  OneStopEdition,
  OneStopFacts,
  OneStopParts,
  PaymentRule,
  Payout,
  Relay,
} from './config.ts';
export { oneStopDossier } from './dossier.ts';
export { oneStopEditions, plainParts } from './edition.ts';
export { exampleOneStop } from './example-dossiers.ts';
export { landInDongThap, oneStop, oneStopUntil2025 } from './one-stop.ts';
export { oneStopProcedure } from './one-stop-procedure.ts';
