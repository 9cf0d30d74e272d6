import { type Definition, defineProcedure } from '@motcua/kit';
import { conflictsOn } from '../common/conflicts.ts';
import { handedOverCounting } from '../common/counting.ts';
import { deathAssumptions } from '../common/death-assumptions.ts';
import { deathClocks } from '../common/death-clocks.ts';
import { deathWay } from '../common/death-desk.ts';
import { followingEvents } from '../common/death-events.ts';
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
import { unmodelledOfDeathLegs, unmodelledOfRemoval } from '../common/unmodelled-death.ts';
import { removalDossier } from './dossier.ts';
import { law, regular } from './law.ts';

const title = { vi: 'Xóa đăng ký thường trú', en: 'Removal of permanent residence' };

/** Removal of permanent residence as a leg of the linked group: until 30 June 2025, until 31 August 2026, and since. */
export const [removalLegUntil2025, removalLegUntil2026, removalLeg] = deathVersions(define);

function define(edition: Edition): Definition {
  const { appliesTo, agencies, titles } = edition.regime;
  const id = 'death-group-removal';
  const version = `${id}@${appliesTo.from}`;
  const desk: Desk = {
    law: linkedDeathUnder(edition.oneStop, law.limit),
    way: deathWay(edition),
    unit: 'police',
  };
  return defineProcedure({
    id,
    version,
    title,
    appliesTo,
    basis: [law.limit, law.removal, law.competence, deathLaw.splitting],
    agencies: { desk: agencies.desk, police: agencies.police },
    roles: {
      ...deathRoles(edition),
      police: { label: { vi: 'cán bộ đăng ký cư trú', en: 'residence officer' }, agency: 'police' },
      policeHead: { label: titles.policeHead, agency: 'police' },
    },
    dossier: removalDossier,
    facts: (dossier) => ({ registered: (dossier.residence as { registered?: string }).registered }),
    events: {
      ...followingEvents(desk.law, ['police'], 'policeHead'),
      'residence.removed': told('Xóa đăng ký thường trú', 'Residence removed', ['policeHead', 'police']),
    },
    guards: {
      ...deskGuards(desk.law),
      ...deathGuardSentences({ amount: [deathLaw.limits], competence: [law.competence] }),
    },
    clocks: deathClocks(desk, {
      terms: { regular },
      counting: handedOverCounting,
      ...linkedBeginning(edition),
    }),
    letters: deskLetters(desk.law, 'policeHead', desk.way),
    members: {},
    assumptions: deathAssumptions(edition),
    conflicts: conflictsOn(
      'apology.when',
      'apology.form',
      'apology.form-name',
      'supplement.rounds',
      'death-group.apology-reason',
    ),
    unmodelled: [
      ...unmodelledAtDesk,
      ...unmodelledOfDeathLegs,
      ...unmodelledOfRemoval,
      ...lateLaw(appliesTo.from, desk.law.stop ?? []),
    ],
    machine: followingMachine(version, desk, {
      title,
      examined: { vi: 'cơ quan đăng ký cư trú đang xem xét', en: 'under examination' },
      event: 'residence.removed',
      cites: [law.limit, law.removal],
      guard: 'isRegisteredHere',
      compares: false,
    }),
  });
}
