export { burialAssumptions } from './assumptions.ts';
export {
  type Beside,
  type BurialAllowance,
  type BurialQuestion,
  burialAllowance,
} from './burial-allowance.ts';
export type { NotApplicable } from './choose-regime.ts';
export { type Entitlement, entitlementFor, entitlements } from './entitlement.ts';
export { LevelUnknown } from './level-unknown.ts';
export type { LevelOn } from './levels.ts';
export { type BurialRegime, type BurialRule, burialRegimes, type GroupRegime } from './regimes.ts';
