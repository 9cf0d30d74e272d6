import { workingDays } from '@motcua/calendar';
import { type Definition, defineProcedure } from '@motcua/kit';
import { conflictsOn } from '../common/conflicts.ts';
import { civilCounting, handedOverCounting } from '../common/counting.ts';
import { deathAssumptions, relativesTimeAgain, unconfirmedRelatives } from '../common/death/death-assumptions.ts';
import { deathClocks } from '../common/death/death-clocks.ts';
import { deathWay } from '../common/death/death-desk.ts';
import { benefitEvents, followingEvents, identityEvents } from '../common/death/death-events.ts';
import { deathGuardSentences } from '../common/death/death-guards.ts';
import { deathLaw, linkedDeathUnder } from '../common/death/death-law.ts';
import { deathRoles, deathVersions } from '../common/death/death-leg.ts';
import { benefitLetters } from '../common/death/death-letters.ts';
import { relativesTerm, survivorLaw } from '../common/death/survivor-law.ts';
import {
  unmodelledOfDeathLegs,
  unmodelledOfIdentity,
  unmodelledOfInsurance,
} from '../common/death/unmodelled-death.ts';
import type { Desk } from '../common/desk/desk.ts';
import { linkedTerms } from '../common/desk/desk-clocks.ts';
import { deskGuards } from '../common/desk/desk-guards.ts';
import type { Edition } from '../common/edition.ts';
import { lateLaw } from '../common/late-law.ts';
import { successionOf } from '../common/office-succession.ts';
import { unmodelledAtDesk } from '../common/unmodelled.ts';
import { insuranceDossier } from './dossier.ts';
import { survivorEvents } from './events.ts';
import { anew, defectNotice, insuranceLawOf, law, notice, regular } from './law.ts';
import { insuranceMachine } from './machine.ts';

const [first, second, third] = deathVersions(define);

/** Burial and survivor benefits of social insurance as a leg of the linked group: until 30 June 2025. */
export const insuranceLegUntil2025 = first;

/** Burial and survivor benefits of social insurance as a leg of the linked group: from 1 July 2025 until 31 August 2026. */
export const insuranceLegUntil2026 = second;

/** Burial and survivor benefits of social insurance as a leg of the linked group: since 1 September 2026. */
export const insuranceLeg = third;

function define(edition: Edition): Definition {
  const { appliesTo, agencies, titles } = edition.regime;
  const id = 'death-group-insurance';
  const version = `${id}@${appliesTo.from}`;
  const insurance = insuranceLawOf(edition);
  const desk: Desk = {
    law: { ...linkedDeathUnder(edition, law.limit), refusal: insurance.refusal },
    way: deathWay(edition),
    unit: 'insurer',
  };
  return defineProcedure({
    id,
    version,
    title: {
      vi: 'Giải quyết mai táng phí, tử tuất (bảo hiểm xã hội)',
      en: 'Burial and survivor benefits (social insurance)',
    },
    appliesTo,
    basis: [
      law.limit,
      law.received,
      survivorLaw.papers,
      survivorLaw.confirming,
      deathLaw.splitting,
      ...insurance.people,
    ],
    agencies: { desk: agencies.desk, insurer: agencies.insurer },
    roles: {
      ...deathRoles(edition),
      relative: { label: { vi: 'thân nhân', en: 'relative' }, agency: null },
      insurer: { label: { vi: 'viên chức bảo hiểm xã hội', en: 'social-insurance officer' }, agency: 'insurer' },
      insurerHead: { label: titles.insurerHead, agency: 'insurer' },
      payer: { label: { vi: 'tổ chức dịch vụ chi trả', en: 'payment service' }, agency: null },
    },
    succession: successionOf(edition.regime, ['desk', 'deskHead', 'insurer', 'insurerHead']),
    dossier: insuranceDossier,
    facts,
    events: {
      ...followingEvents(desk.law, ['insurer'], 'insurerHead'),
      ...identityEvents(['insurer']),
      ...benefitEvents(['insurer'], 'insurerHead', ['payer', 'insurer'], 'withMonthly'),
      ...survivorEvents,
    },
    guards: {
      ...deskGuards(desk.law),
      ...deathGuardSentences({ amount: [insurance.amount], competence: [law.limit] }),
    },
    clocks: {
      ...deathClocks(desk, { counting: handedOverCounting, ...linkedTerms(edition, { regular }, { regular: anew }) }),
      relatives: {
        label: { vi: 'Thời gian thân nhân xác nhận', en: 'Time for the relatives to confirm' },
        terms: { regular: relativesTerm },
        counting: civilCounting(workingDays(5)),
        role: 'relative',
      },
      defectNotice: {
        label: { vi: 'Hạn thông báo hồ sơ thiếu', en: 'Limit for telling that papers are missing' },
        terms: { regular: defectNotice },
        counting: civilCounting(workingDays(1)),
        role: 'insurer',
      },
    },
    letters: benefitLetters(desk, 'insurerHead', { ...notice, cites: [law.results] }),
    members: {},
    assumptions: [...deathAssumptions(edition), unconfirmedRelatives, relativesTimeAgain],
    conflicts: conflictsOn(
      'apology.when',
      'apology.form',
      'apology.form-name',
      'supplement.rounds',
      'death-group.apology-reason',
      'death-group.insurance-days',
    ),
    unmodelled: [
      ...unmodelledAtDesk,
      ...unmodelledOfDeathLegs,
      ...unmodelledOfIdentity,
      ...unmodelledOfInsurance,
      ...lateLaw(appliesTo.from, [law.results, survivorLaw.confirming, ...(desk.law.stop ?? [])]),
    ],
    machine: insuranceMachine(version, desk, insurance),
  });
}

/** What steers: whether a one-time benefit is asked for, how many relatives must confirm, the month of death. */
function facts(dossier: Readonly<Record<string, unknown>>) {
  const { oneTime, relatives, deceased } = dossier as {
    readonly oneTime: boolean;
    readonly relatives: readonly unknown[];
    readonly deceased: { readonly monthOfDeath: string };
  };
  return { oneTime, relatives: relatives.length, monthOfDeath: deceased.monthOfDeath };
}
