export { birthGroups } from './birth-group/index.ts';
export { birthLegs, birthRegistrations } from './birth-registration/index.ts';
export { type FormCodes, formCodes } from './common/form-codes.ts';
export { type RefusalCode, refusalCodes, refusalReasons } from './common/refusal-reasons.ts';
export { exampleDossier } from './example-dossier.ts';
export { cardLegs, insuranceCards } from './insurance-card/index.ts';
export { procedures } from './procedures.ts';
export { residenceLegs, residenceRegistrations } from './residence-registration/index.ts';
