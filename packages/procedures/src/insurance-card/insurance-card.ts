import { type Definition, defineProcedure } from '@motcua/kit';
import type { Citation } from '@motcua/law';
import { conflictsOn } from '../common/conflicts.ts';
import { handedOverCounting, workingDayCounting } from '../common/counting.ts';
import { cardLimit } from '../common/desk/desk-assumptions.ts';
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
import { recordReachesBack, unmodelledAtDesk, unmodelledOfLegUnder } from '../common/unmodelled.ts';
import type { Version } from '../common/version.ts';
import { linked } from '../common/ways.ts';
import { cardDossier } from './dossier.ts';
import { law, termAlone, terms } from './law.ts';
import { cardMachine } from './machine.ts';

/** The insurance card by itself, for dossiers until 30 June 2025. */
export const insuranceCardUntil2025 = define(alone(until2025));

/** The insurance card by itself, for dossiers since 1 July 2025. */
export const insuranceCard = define(alone(since2025));

/** The insurance card as a leg of the linked group, until 30 June 2025. */
export const cardLegUntil2025 = define(asLeg(until2025));

/** The insurance card as a leg of the linked group, from 1 July 2025 until 31 August 2026. */
export const cardLegUntil2026 = define(asLeg(linked2025));

/** The insurance card as a leg of the linked group, since 1 September 2026. */
export const cardLeg = define(asLeg(linked2026));

function alone(edition: Edition): Version {
  const promise = { ...edition.oneStop.promise, term: law.limit };
  return {
    id: 'insurance-card',
    edition,
    desk: { law: { ...edition.oneStop, promise }, way: edition.alone, unit: 'insurer' },
    promise: { terms: terms.alone, counting: workingDayCounting(null), begins: termAlone },
    basis: [law.limit, law.free, promise.apology, ...since(edition)],
    assumptions: [...assumptionsAlone, cardLimit],
  };
}

function asLeg(edition: Edition): Version {
  return {
    id: 'birth-group-card',
    edition,
    desk: {
      law: linkedUnder(edition, law.limitLinked),
      way: linked(edition),
      unit: 'insurer',
    },
    promise: { counting: handedOverCounting, ...linkedTerms(edition, terms.linked, {}) },
    basis: [law.groupLimit, law.limitLinked, law.linkedPapers, law.free, ...since(edition)],
    assumptions: assumptionsOnLimits(edition),
  };
}

/** What the card stands on since the decree of 1 July 2025. */
function since(edition: Edition): readonly Citation[] {
  return edition === until2025 ? [] : [law.validFromBirth];
}

function define({ id, edition, desk, promise, basis, assumptions }: Version): Definition {
  const { appliesTo, agencies, titles } = edition.regime;
  const version = `${id}@${appliesTo.from}`;
  return defineProcedure({
    id,
    version,
    title: { vi: 'Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi', en: 'Insurance card for a child under 6' },
    appliesTo,
    basis,
    agencies: { desk: agencies.desk, insurer: agencies.insurer },
    roles: {
      requester: { label: { vi: 'người yêu cầu', en: 'requester' }, agency: null },
      desk: { label: titles.desk, agency: 'desk' },
      deskHead: { label: titles.deskHead, agency: 'desk' },
      insurer: { label: { vi: 'viên chức bảo hiểm xã hội', en: 'social-insurance officer' }, agency: 'insurer' },
      insurerHead: { label: titles.insurerHead, agency: 'insurer' },
      software: { label: { vi: 'đơn vị vận hành phần mềm', en: 'operator of the software' }, agency: null },
      system: { label: { vi: 'hệ thống', en: 'system' }, agency: null },
    },
    succession: successionOf(edition.regime, ['desk', 'deskHead', 'insurer', 'insurerHead']),
    dossier: cardDossier,
    facts: () => ({}),
    events: {
      ...deskEvents(desk.law, 'insurer', 'insurerHead'),
      'card.issued': told('Cấp thẻ bảo hiểm y tế', 'Card issued', ['insurerHead', 'insurer']),
    },
    guards: deskGuards(desk.law),
    clocks: deskClocks(desk, promise),
    letters: deskLetters(desk.law, 'insurerHead', desk.way),
    members: {},
    assumptions,
    conflicts: conflictsOn(
      'apology.when',
      'apology.form',
      'apology.form-name',
      'supplement.rounds',
      'insurance-card.limit',
    ),
    unmodelled: [
      ...unmodelledAtDesk,
      ...unmodelledOfLegUnder(desk.way),
      recordReachesBack(law.limit),
      ...lateLaw(appliesTo.from, [law.free, ...(desk.law.stop ?? [])]),
    ],
    machine: cardMachine(version, desk),
  });
}
