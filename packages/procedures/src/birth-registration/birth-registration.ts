import { days, workingDays } from '@motcua/calendar';
import { type Definition, defineProcedure } from '@motcua/kit';
import type { Assumption, Citation } from '@motcua/law';
import { conflictsOn } from '../common/conflicts.ts';
import { civilCounting, linkedCutOff, orByHours, sameDayCutOff, workingDayCounting } from '../common/counting.ts';
import type { Desk } from '../common/desk/desk.ts';
import { draftConfirmationClock, missingPersonalNumber } from '../common/desk/desk-assumptions.ts';
import { deskClocks, type PromiseTerms, transcribed } from '../common/desk/desk-clocks.ts';
import { deskEvents } from '../common/desk/desk-events.ts';
import { deskGuards } from '../common/desk/desk-guards.ts';
import { deskLetters } from '../common/desk/letters.ts';
import { linkedUnder } from '../common/desk/one-stop-law.ts';
import { waitIsLeftOut, waitingUnder } from '../common/desk/verification-wait.ts';
import {
  assumptionsAlone,
  assumptionsOnLimits,
  civilStatus2025,
  type Edition,
  linked2025,
  linked2026,
  until2025,
} from '../common/edition.ts';
import { lateLaw } from '../common/late-law.ts';
import { successionOf } from '../common/office-succession.ts';
import {
  recordReachesBack,
  unmodelledAtDesk,
  unmodelledOfBirth,
  unmodelledOfExamination,
  unmodelledOfSupplement,
} from '../common/unmodelled.ts';
import { linked } from '../common/ways.ts';
import { birthDossier } from './dossier.ts';
import { birthEvents } from './events.ts';
import { law, terms, termsAnew } from './law.ts';
import { birthMachine } from './machine.ts';

interface Version {
  readonly id: string;
  readonly edition: Edition;
  readonly desk: Desk;
  readonly promise: PromiseTerms;
  readonly basis: readonly Citation[];
  readonly assumptions: readonly Assumption[];
}

/** Birth registration by itself, for dossiers until 30 June 2025. */
export const birthRegistrationUntil2025 = define(alone(until2025));

/** Birth registration by itself, for dossiers from 1 July 2025 until the new law on civil status. */
export const birthRegistration = define(alone(civilStatus2025));

/** Birth registration as the first leg of the linked group, until 30 June 2025. */
export const birthLegUntil2025 = define(asLeg(until2025));

/** Birth registration as the first leg of the linked group, from 1 July 2025 until 31 August 2026. */
export const birthLegUntil2026 = define(asLeg(linked2025));

/** Birth registration as the first leg of the linked group, since 1 September 2026. */
export const birthLeg = define(asLeg(linked2026));

function alone(edition: Edition): Version {
  const promise = { ...edition.oneStop.promise, term: law.sameDay };
  return {
    id: 'birth-registration',
    edition,
    desk: {
      law: { ...edition.oneStop, promise, refusal: law.refusal },
      way: edition.alone,
      unit: 'civilStatusOfficer',
    },
    promise: { terms: { regular: terms.alone }, counting: workingDayCounting(sameDayCutOff) },
    basis: [law.competence, law.whoMayAsk, law.papers, law.entry, law.sameDay, promise.apology],
    assumptions: assumptionsAlone,
  };
}

function asLeg(edition: Edition): Version {
  const way = { ...linked(edition), promised: 'whenHeld', limit: 'known' } as const;
  return {
    id: 'birth-group-birth',
    edition,
    desk: { law: linkedUnder(edition, law.sameDayLinked), way, unit: 'civilStatusOfficer' },
    promise: linkedPromise(edition),
    basis: [law.sameDayLinked, law.numberObstacle, law.competence, law.whoMayAsk, law.entry],
    assumptions: assumptionsOnLimits(edition),
  };
}

/** The law on civil status gives the day, whatever is held of the decree; by its transcription there are 24 hours. */
function linkedPromise({ limit }: Edition): PromiseTerms {
  const regular = { regular: terms.linked };
  const counting = workingDayCounting(linkedCutOff);
  return limit === 'known'
    ? { terms: regular, counting }
    : { ...transcribed(regular, termsAnew), counting: orByHours(counting) };
}

function define({ id, edition, desk, promise, basis, assumptions }: Version): Definition {
  const { appliesTo, agencies, titles } = edition.regime;
  const version = `${id}@${appliesTo.from}`;
  return defineProcedure({
    id,
    version,
    title: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
    appliesTo,
    basis,
    agencies: { desk: agencies.desk, committee: agencies.committee },
    roles: {
      requester: { label: { vi: 'người yêu cầu', en: 'requester' }, agency: null },
      desk: { label: titles.desk, agency: 'desk' },
      deskHead: { label: titles.deskHead, agency: 'desk' },
      civilStatusOfficer: {
        label: { vi: 'công chức tư pháp – hộ tịch', en: 'civil-status officer' },
        agency: 'committee',
      },
      chair: { label: titles.chair, agency: 'committee' },
      otherCommune: { label: { vi: 'Ủy ban nhân dân xã được hỏi', en: 'the commune that is asked' }, agency: null },
      software: { label: { vi: 'đơn vị vận hành phần mềm', en: 'operator of the software' }, agency: null },
      system: { label: { vi: 'hệ thống', en: 'system' }, agency: null },
    },
    succession: successionOf(edition.regime, ['desk', 'deskHead']),
    dossier: birthDossier,
    facts: (dossier) => ({ abandoned: dossier.parentage === 'abandoned' }),
    events: { ...deskEvents(desk.law, 'civilStatusOfficer', 'chair'), ...birthEvents },
    guards: { ...deskGuards(desk.law), waitIsLeftOut },
    clocks: {
      ...deskClocks(desk, promise),
      verification: {
        label: { vi: 'Thời hạn trả lời xác minh', en: 'Limit for the answer of another commune' },
        terms: { regular: terms.verification },
        counting: civilCounting(workingDays(3)),
        role: 'otherCommune',
      },
      posting: {
        label: { vi: 'Thời gian niêm yết', en: 'Days of posting' },
        terms: { regular: terms.posting },
        counting: civilCounting(days(7)),
        role: 'civilStatusOfficer',
      },
      confirmation: {
        label: { vi: 'Thời hạn xác nhận bản dự thảo', en: 'Limit for confirming the draft' },
        terms: { regular: terms.confirmation },
        counting: civilCounting(days(1)),
        role: 'requester',
      },
    },
    letters: deskLetters(desk.law, 'chair', desk.way),
    members: {},
    assumptions: [...assumptions, missingPersonalNumber, draftConfirmationClock],
    conflicts: conflictsOn(
      'apology.when',
      'apology.form',
      'apology.form-name',
      'supplement.rounds',
      'counting.three-oclock',
    ),
    unmodelled: [
      ...unmodelledAtDesk,
      ...unmodelledOfBirth,
      ...unmodelledOfExamination,
      ...(desk.way.silence === 'stopped' ? unmodelledOfSupplement : []),
      recordReachesBack(law.draft),
      ...lateLaw(appliesTo.from, [
        law.verification,
        law.verificationNotCounted,
        law.verificationAnswer,
        ...waitIsLeftOut.cites,
        law.abandoned,
        ...(desk.law.stop ?? []),
      ]),
    ],
    machine: birthMachine(version, desk, waitingUnder(edition)),
  });
}
