import { workingDays } from '@motcua/calendar';
import { type ClockDeclaration, type Definition, defineProcedure } from '@motcua/kit';
import { conflictsOn } from '../common/conflicts.ts';
import { civilCounting, handedOverCounting, workingDayCounting } from '../common/counting.ts';
import type { Desk } from '../common/desk/desk.ts';
import { deskClocks, linkedTerms } from '../common/desk/desk-clocks.ts';
import { deskEvents, told } from '../common/desk/desk-events.ts';
import { deskGuards } from '../common/desk/desk-guards.ts';
import { deskLetters } from '../common/desk/letters.ts';
import { linkedUnder } from '../common/desk/one-stop-law.ts';
import {
  assumptionsAlone,
  assumptionsOnLimits,
  type Edition,
  linked2025,
  linked2026,
  since2025,
  until2025,
} from '../common/edition.ts';
import { lateLaw } from '../common/late-law.ts';
import { successionOf } from '../common/office-succession.ts';
import {
  recordReachesBack,
  unmodelledAtDesk,
  unmodelledOfConsent,
  unmodelledOfLegUnder,
  unmodelledOfResidence,
} from '../common/unmodelled.ts';
import type { Version } from '../common/version.ts';
import { linked } from '../common/ways.ts';
import { residenceDossier } from './dossier.ts';
import { onOwnForms } from './forms.ts';
import { consentTerm, law, terms, termsAnew } from './law.ts';
import { residenceMachine } from './machine.ts';

/** Residence registration by itself, for dossiers until 30 June 2025. */
export const residenceRegistrationUntil2025 = define(alone(until2025));

/** Residence registration by itself, for dossiers since 1 July 2025. */
export const residenceRegistration = define(alone(since2025));

/** Residence registration as a leg of the linked group, until 30 June 2025. */
export const residenceLegUntil2025 = define(asLeg(until2025));

/** Residence registration as a leg of the linked group, from 1 July 2025 until 31 August 2026. */
export const residenceLegUntil2026 = define(asLeg(linked2025));

/** Residence registration as a leg of the linked group, since 1 September 2026. */
export const residenceLeg = define(asLeg(linked2026));

function alone(edition: Edition): Version {
  const promise = { ...edition.oneStop.promise, term: law.limit };
  return {
    id: 'residence-registration',
    edition,
    desk: { law: { ...edition.oneStop, promise, refusal: law.result }, way: edition.alone, unit: 'police' },
    promise: { terms: terms.alone, counting: workingDayCounting(null) },
    basis: [law.limit, law.papers, law.result, law.duty, promise.apology],
    assumptions: assumptionsAlone,
  };
}

function asLeg(edition: Edition): Version {
  const linkedLaw = linkedUnder(edition, law.limitLinked);
  return {
    id: 'birth-group-residence',
    edition,
    desk: { law: { ...linkedLaw, refusal: law.result }, way: linked(edition), unit: 'police' },
    promise: { counting: handedOverCounting, ...linkedTerms(edition, terms.linked, termsAnew) },
    basis: [law.groupLimit, law.limitLinked, law.linkedPapers, law.papers, law.result, law.duty],
    assumptions: assumptionsOnLimits(edition),
  };
}

function define({ id, edition, desk, promise, basis, assumptions }: Version): Definition {
  const { appliesTo, agencies, titles } = edition.regime;
  const version = `${id}@${appliesTo.from}`;
  return defineProcedure({
    id,
    version,
    title: { vi: 'Đăng ký thường trú', en: 'Registration of permanent residence' },
    appliesTo,
    basis,
    agencies: { desk: agencies.desk, police: agencies.police },
    roles: {
      requester: { label: { vi: 'người yêu cầu', en: 'requester' }, agency: null },
      consenter: { label: { vi: 'chủ hộ, chủ sở hữu chỗ ở', en: 'household head or owner' }, agency: null },
      desk: { label: titles.desk, agency: 'desk' },
      deskHead: { label: titles.deskHead, agency: 'desk' },
      police: { label: { vi: 'cán bộ đăng ký cư trú', en: 'residence officer' }, agency: 'police' },
      policeHead: { label: titles.policeHead, agency: 'police' },
      software: { label: { vi: 'đơn vị vận hành phần mềm', en: 'operator of the software' }, agency: null },
      system: { label: { vi: 'hệ thống', en: 'system' }, agency: null },
    },
    succession: successionOf(edition.regime, ['desk', 'deskHead', 'police']),
    dossier: residenceDossier,
    facts: (dossier) => ({ awaitsConsent: (dossier.residence as { consent?: string }).consent === 'vneid' }),
    events: {
      ...deskEvents(desk.law, 'police', 'policeHead'),
      'consent.confirmed': told('Xác nhận đồng ý', 'Consent given', ['consenter']),
      'consent.declined': told('Không đồng ý', 'Consent declined', ['consenter']),
      'verification.requested': told('Tiến hành xác minh', 'Verification begun', ['police']),
      'verification.answered': told('Đã xác minh xong', 'Verification done', ['police']),
      'residence.recorded': told('Cập nhật nơi thường trú vào cơ sở dữ liệu', 'Residence recorded', ['policeHead']),
    },
    guards: deskGuards(desk.law),
    clocks: { ...deskClocks(desk, promise), ...consentClock(desk) },
    letters: onOwnForms(deskLetters(desk.law, 'policeHead', desk.way)),
    members: {},
    assumptions,
    conflicts: conflictsOn(
      'apology.when',
      'apology.form',
      'apology.form-name',
      'supplement.rounds',
      'birth-group.limit',
    ),
    unmodelled: [
      ...unmodelledAtDesk,
      ...unmodelledOfResidence,
      ...(desk.way.limit === 'known' ? [] : unmodelledOfConsent),
      ...unmodelledOfLegUnder(desk.way),
      recordReachesBack(law.limit),
      ...lateLaw(appliesTo.from, [law.papers, law.result, law.duty, ...(desk.law.stop ?? [])]),
    ],
    machine: residenceMachine(version, desk),
  });
}

/** The limit of the consent in VNeID, where there is one. */
function consentClock({ way }: Desk): Readonly<Record<string, ClockDeclaration>> {
  if (way.limit === 'known') return {};
  return {
    consent: {
      label: { vi: 'Thời hạn xác nhận đồng ý trên VNeID', en: 'Limit for the consent in VNeID' },
      terms: { regular: consentTerm },
      counting: civilCounting(workingDays(5)),
      role: 'consenter',
    },
  };
}
