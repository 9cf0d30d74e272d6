import { type Definition, defineProcedure } from '@motcua/kit';
import { conflictsOn } from '../common/conflicts.ts';
import { handedOverCounting } from '../common/counting.ts';
import { deathAssumptions } from '../common/death-assumptions.ts';
import { deathClocks } from '../common/death-clocks.ts';
import { deathWay } from '../common/death-desk.ts';
import { followingEvents, identityEvents } from '../common/death-events.ts';
import { deathGuardSentences } from '../common/death-guards.ts';
import { deathLaw, linkedDeathUnder } from '../common/death-law.ts';
import { deathRoles, deathVersions } from '../common/death-leg.ts';
import type { Desk } from '../common/desk.ts';
import { linkedBeginning } from '../common/desk-clocks.ts';
import { told } from '../common/desk-events.ts';
import { deskGuards } from '../common/desk-guards.ts';
import type { Edition } from '../common/edition.ts';
import { followingMachine } from '../common/following-machine.ts';
import { lateLaw } from '../common/late-law.ts';
import { deskLetters } from '../common/letters.ts';
import { unmodelledAtDesk } from '../common/unmodelled.ts';
import { unmodelledOfDeathLegs, unmodelledOfIdentity, unmodelledOfStop } from '../common/unmodelled-death.ts';
import { stopDossier } from './dossier.ts';
import { law, regular } from './law.ts';

const title = {
  vi: 'Thôi hưởng trợ cấp tuất hằng tháng',
  en: 'End of a monthly survivor’s allowance',
};

/** The end of a monthly survivor’s allowance as a leg of the linked group: until 30 June 2025, until 31 August 2026, and since. */
export const [stopLegUntil2025, stopLegUntil2026, stopLeg] = deathVersions(define);

function define(edition: Edition): Definition {
  const { appliesTo, agencies, titles } = edition.regime;
  const id = 'death-group-stop';
  const version = `${id}@${appliesTo.from}`;
  const desk: Desk = {
    law: linkedDeathUnder(edition.oneStop, law.limit),
    way: deathWay(edition),
    unit: 'insurer',
  };
  return defineProcedure({
    id,
    version,
    title,
    appliesTo,
    basis: [law.limit, law.decision, deathLaw.splitting],
    agencies: { desk: agencies.desk, insurer: agencies.insurer },
    roles: {
      ...deathRoles(edition),
      insurer: { label: { vi: 'viên chức bảo hiểm xã hội', en: 'social-insurance officer' }, agency: 'insurer' },
      insurerHead: { label: titles.insurerHead, agency: 'insurer' },
    },
    dossier: stopDossier,
    facts: () => ({}),
    events: {
      ...followingEvents(desk.law, ['insurer'], 'insurerHead'),
      ...identityEvents(['insurer']),
      'allowance.stopped': told('Quyết định thôi hưởng trợ cấp', 'Allowance stopped', ['insurerHead']),
    },
    guards: {
      ...deskGuards(desk.law),
      ...deathGuardSentences({ amount: [deathLaw.limits], competence: [law.limit] }),
    },
    clocks: deathClocks(desk, {
      terms: { regular },
      counting: handedOverCounting,
      ...linkedBeginning(edition),
    }),
    letters: deskLetters(desk.law, 'insurerHead', desk.way),
    members: {},
    assumptions: deathAssumptions(edition),
    conflicts: conflictsOn(
      'apology.when',
      'apology.form',
      'apology.form-name',
      'supplement.rounds',
      'death-group.apology-reason',
      'death-group.eleven-days',
    ),
    unmodelled: [
      ...unmodelledAtDesk,
      ...unmodelledOfDeathLegs,
      ...unmodelledOfIdentity,
      ...unmodelledOfStop,
      ...lateLaw(appliesTo.from, desk.law.stop ?? []),
    ],
    machine: followingMachine(version, desk, {
      title,
      examined: { vi: 'cơ quan bảo hiểm xã hội đang xem xét', en: 'under examination' },
      event: 'allowance.stopped',
      cites: [law.limit, law.decision],
      compares: true,
    }),
  });
}
