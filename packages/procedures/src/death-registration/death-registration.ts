import { days } from '@motcua/calendar';
import { type Definition, defineProcedure } from '@motcua/kit';
import { conflictsOn } from '../common/conflicts.ts';
import { civilCounting, orByHours, workingDayCounting } from '../common/counting.ts';
import { deathAssumptions, deathDraft } from '../common/death/death-assumptions.ts';
import { deathClocks } from '../common/death/death-clocks.ts';
import { deathWay } from '../common/death/death-desk.ts';
import { deathGuardSentences } from '../common/death/death-guards.ts';
import { deathCutOff, deathLaw, linkedDeathUnder } from '../common/death/death-law.ts';
import { deathRoles, deathVersions } from '../common/death/death-leg.ts';
import { hasDied } from '../common/death/death-scope.ts';
import { unmodelledOfDeath, unmodelledOfDeathLegs } from '../common/death/unmodelled-death.ts';
import type { Desk } from '../common/desk/desk.ts';
import { linkedTerms } from '../common/desk/desk-clocks.ts';
import { deskEvents } from '../common/desk/desk-events.ts';
import { deskGuards } from '../common/desk/desk-guards.ts';
import { deskLetters } from '../common/desk/letters.ts';
import { waitingUnder } from '../common/desk/verification-wait.ts';
import type { Edition } from '../common/edition.ts';
import { lateLaw } from '../common/late-law.ts';
import { successionOf } from '../common/office-succession.ts';
import { unmodelledAtDesk } from '../common/unmodelled.ts';
import { deathDossier } from './dossier.ts';
import { registrationEvents } from './events.ts';
import { confirmation, law, terms, termsAnew } from './law.ts';
import { deathMachine } from './machine.ts';

const [first, second, third] = deathVersions(define);

/** Death registration as the first leg of the linked group: until 30 June 2025. */
export const deathLegUntil2025 = first;

/** Death registration as the first leg of the linked group: from 1 July 2025 until 31 August 2026. */
export const deathLegUntil2026 = second;

/** Death registration as the first leg of the linked group: since 1 September 2026. */
export const deathLeg = third;

function deskOf(edition: Edition): Desk {
  const linked = linkedDeathUnder(edition, law.sameDay, 'ofDeath');
  // Until Decree 301/2026 the record of the portal is all that speaks of it.
  const silence = edition.limit === 'known' ? deathLaw.refusedAtDesk : linked.silence;
  return {
    law: { ...linked, refusalAtDesk: deathLaw.refusedAtDesk, silence, refusal: law.refusal },
    way: { ...deathWay(edition), promised: 'whenHeld' },
    unit: 'civilStatusOfficer',
  };
}

function define(edition: Edition): Definition {
  const { appliesTo, agencies, titles } = edition.regime;
  const desk = deskOf(edition);
  const id = 'death-group-death';
  const version = `${id}@${appliesTo.from}`;
  return defineProcedure({
    id,
    version,
    title: { vi: 'Đăng ký khai tử', en: 'Death registration' },
    appliesTo,
    basis: [law.sameDay, law.competence, law.whoDeclares, law.entry, law.papers, deathLaw.filing, deathLaw.principles],
    agencies: { desk: agencies.desk, committee: agencies.committee },
    roles: {
      ...deathRoles(edition),
      civilStatusOfficer: {
        label: { vi: 'công chức tư pháp – hộ tịch', en: 'civil-status officer' },
        agency: 'committee',
      },
      chair: { label: titles.chair, agency: 'committee' },
      otherOffice: { label: { vi: 'cơ quan được hỏi', en: 'the office that is asked' }, agency: null },
    },
    succession: successionOf(edition.regime, ['desk', 'deskHead']),
    dossier: deathDossier,
    facts: () => ({}),
    admits: hasDied,
    events: { ...deskEvents(desk.law, 'civilStatusOfficer', 'chair'), ...registrationEvents },
    guards: {
      ...deskGuards(desk.law),
      ...deathGuardSentences({ amount: [deathLaw.limits], competence: [law.competence] }),
    },
    clocks: {
      ...deathClocks(desk, {
        counting: orByHours(workingDayCounting(deathCutOff)),
        ...linkedTerms(edition, terms, termsAnew),
      }),
      confirmation: {
        label: { vi: 'Thời hạn xác nhận bản dự thảo', en: 'Limit for confirming the draft' },
        terms: { regular: confirmation },
        counting: civilCounting(days(1)),
        role: 'requester',
      },
    },
    letters: deskLetters(desk.law, 'chair', desk.way),
    members: {},
    assumptions: [...deathAssumptions(edition), deathDraft],
    conflicts: conflictsOn(
      'apology.when',
      'apology.form',
      'apology.form-name',
      'supplement.rounds',
      'counting.three-oclock',
      'death-group.verification-sum',
      'death-group.draft',
      'death-group.apology-reason',
    ),
    unmodelled: [
      ...unmodelledAtDesk,
      ...unmodelledOfDeathLegs,
      ...unmodelledOfDeath,
      ...lateLaw(appliesTo.from, [law.waitLeftOut, law.draft, deathLaw.refusedAtDesk, ...(desk.law.stop ?? [])]),
    ],
    machine: deathMachine(version, desk, waitingUnder(edition)),
  });
}
