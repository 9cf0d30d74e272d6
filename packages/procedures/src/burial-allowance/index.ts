export { burialAssumptions } from './assumptions.ts';
export {
  type Beside,
  type BurialAllowance,
  type BurialQuestion,
  burialAllowance,
  vnd,
} from './burial-allowance.ts';
export type { NotApplicable } from './choose-regime.ts';
export { LevelUnknown } from './level-unknown.ts';
export type { LevelOn } from './levels.ts';
export { type BurialRegime, type BurialRule, burialRegimes, type GroupRegime } from './regimes.ts';
