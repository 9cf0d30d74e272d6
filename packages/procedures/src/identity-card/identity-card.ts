import { type Definition, defineProcedure } from '@motcua/kit';
import { conflictsOn } from '../common/conflicts.ts';
import { handedOverCounting } from '../common/counting.ts';
import type { Desk } from '../common/desk/desk.ts';
import { deskClocks } from '../common/desk/desk-clocks.ts';
import { deskEvents, told } from '../common/desk/desk-events.ts';
import { deskGuards } from '../common/desk/desk-guards.ts';
import { deskLetters } from '../common/desk/letters.ts';
import { linkedUnder } from '../common/desk/one-stop-law.ts';
import { assumptionsOnLimits, type Edition, linked2026 } from '../common/edition.ts';
import { unmodelledAtDesk, unmodelledOfIdentityCard, unmodelledOfLegUnder } from '../common/unmodelled.ts';
import { linked } from '../common/ways.ts';
import { identityCardDossier } from './dossier.ts';
import { identityCardLimit, law, missing, termLinked, terms } from './law.ts';
import { identityCardMachine } from './machine.ts';

/** The identity card as the fourth leg of the linked birth group, since 1 September 2026. */
export const identityCardLeg = define(linked2026);

function define(edition: Edition): Definition {
  const { appliesTo, agencies, titles } = edition.regime;
  const id = 'birth-group-identity-card';
  const version = `${id}@${appliesTo.from}`;
  // How the police answer for a card whose limit is not known is the group's own rule, as for the other legs.
  const desk: Desk = {
    law: linkedUnder(edition, law.joins),
    way: { ...linked(edition), verification: 'changesNothing' },
    unit: 'police',
  };
  return defineProcedure({
    id,
    version,
    title: { vi: 'Cấp thẻ căn cước cho trẻ em dưới 6 tuổi', en: 'Identity card for a child under 6' },
    appliesTo,
    basis: [law.joins, law.limit, law.linkedPapers],
    agencies: { desk: agencies.desk, police: agencies.police },
    roles: {
      requester: { label: { vi: 'người yêu cầu', en: 'requester' }, agency: null },
      desk: { label: titles.desk, agency: 'desk' },
      deskHead: { label: titles.deskHead, agency: 'desk' },
      police: { label: { vi: 'cán bộ cấp thẻ căn cước', en: 'identity officer' }, agency: 'police' },
      policeHead: { label: titles.policeHead, agency: 'police' },
      software: { label: { vi: 'đơn vị vận hành phần mềm', en: 'operator of the software' }, agency: null },
      system: { label: { vi: 'hệ thống', en: 'system' }, agency: null },
    },
    dossier: identityCardDossier,
    facts: () => ({}),
    events: {
      ...deskEvents(desk.law, 'police', 'policeHead'),
      'identityCard.issued': told('Cấp thẻ căn cước', 'Identity card issued', ['policeHead', 'police']),
    },
    guards: deskGuards(desk.law),
    clocks: deskClocks(desk, {
      terms,
      counting: handedOverCounting,
      begins: termLinked,
      missing,
    }),
    letters: deskLetters(desk.law, 'policeHead', desk.way),
    members: {},
    assumptions: [...assumptionsOnLimits(edition), identityCardLimit],
    conflicts: conflictsOn('apology.when', 'apology.form', 'apology.form-name', 'supplement.rounds'),
    unmodelled: [...unmodelledAtDesk, ...unmodelledOfLegUnder(desk.way), ...unmodelledOfIdentityCard],
    machine: identityCardMachine(version, desk),
  });
}
