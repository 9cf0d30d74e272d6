import { days } from '@motcua/calendar';
import {
  apologyLetter,
  apologySent,
  type Definition,
  defineProcedure,
  type MemberDeclaration,
  type PromiseBasis,
  promiseDemands,
} from '@motcua/kit';
import type { Citation, Label } from '@motcua/law';
import { z } from 'zod';
import { conflictsOn } from '../common/conflicts.ts';
import { civilCounting, linkedCutOff, workingDayCounting } from '../common/counting.ts';
import { aheadToo } from '../common/desk/desk.ts';
import { linkedTerms, noticeClock } from '../common/desk/desk-clocks.ts';
import { told } from '../common/desk/desk-events.ts';
import { undatedNotice } from '../common/desk/letters.ts';
import { type Edition, linked2025, linked2026, until2025 } from '../common/edition.ts';
import { assumptionsOf } from '../common/group-members.ts';
import { lateLaw } from '../common/late-law.ts';
import { successionOf } from '../common/office-succession.ts';
import { admitsUnderSix } from '../common/under-six.ts';
import { recordReachesBack, unmodelledAtDesk, unmodelledOfBirth, unmodelledOfLegUnder } from '../common/unmodelled.ts';
import { linked } from '../common/ways.ts';
import { identityCardInGroup } from './assumptions.ts';
import { groupDossier, groupDossierWithIdentityCard, identityCardOf } from './dossier.ts';
import { afterwards } from './events.ts';
import { groupGuards } from './guards.ts';
import { basis, basisSince2026, dutyTerm, law, lawSince2026, terms, termsAnew } from './law.ts';
import { groupMachine } from './machine.ts';
import { appointment, identityCardFact, identityCardMember, membersFor, resultNotice } from './members.ts';
import { unmodelledOfGroup, unmodelledSince2026 } from './unmodelled.ts';

/** The linked birth group, for dossiers from 1 July 2024 until 30 June 2025. */
export const birthGroupUntil2025 = define(ofThree(until2025));

/** The linked birth group, for dossiers from 1 July 2025 until 31 August 2026. */
export const birthGroupUntil2026 = define(ofThree(linked2025));

/** The linked birth group with the identity card, for dossiers from 1 September 2026. */
export const birthGroup = define(ofFour(linked2026));

/** What tells one version of the group from another. */
interface Version {
  readonly edition: Edition;
  readonly size: 'three' | 'four';
  readonly title: Label;
  readonly law: Readonly<Record<string, Citation>>;
  readonly dossier: Definition['dossier'];
  readonly members: Readonly<Record<string, MemberDeclaration>>;
  readonly planFacts: NonNullable<Definition['planFacts']>;
  readonly assumptions: Definition['assumptions'];
  readonly unmodelled: Definition['unmodelled'];
}

function ofThree(edition: Edition): Version {
  const members = membersFor(edition);
  return {
    edition,
    size: 'three',
    title: {
      vi: 'Liên thông điện tử: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
      en: 'Linked birth group: birth, residence and insurance card for a child under 6',
    },
    law,
    dossier: groupDossier,
    members,
    planFacts: {},
    assumptions: assumptionsOf(members),
    unmodelled: unmodelledOfGroup,
  };
}

function ofFour(edition: Edition): Version {
  const members = { ...membersFor(edition), identityCard: identityCardMember };
  return {
    edition,
    size: 'four',
    title: {
      vi: 'Liên thông điện tử: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế, cấp thẻ căn cước cho trẻ em dưới 6 tuổi',
      en: 'Linked birth group: birth, residence, insurance card and identity card for a child under 6',
    },
    law: { ...law, ...lawSince2026 },
    dossier: groupDossierWithIdentityCard,
    members,
    planFacts: { identityCard: identityCardFact },
    assumptions: [...assumptionsOf(members), identityCardInGroup],
    unmodelled: [...unmodelledOfGroup, ...unmodelledSince2026],
  };
}

function define({ edition, size, members, ...it }: Version): Definition {
  const { appliesTo, agencies, titles } = edition.regime;
  const id = 'birth-group';
  const version = `${id}@${appliesTo.from}`;
  const own = basisUnder(edition);
  return defineProcedure({
    id,
    version,
    title: it.title,
    appliesTo,
    basis: Object.values(it.law),
    agencies: {
      ...agencies,
      linkedService: { vi: 'Phần mềm dịch vụ công liên thông', en: 'Linked-service software' },
    },
    roles: {
      requester: { label: { vi: 'người yêu cầu', en: 'requester' }, agency: null },
      desk: { label: titles.desk, agency: 'desk' },
      civilStatusOfficer: {
        label: { vi: 'công chức tư pháp – hộ tịch', en: 'civil-status officer' },
        agency: 'committee',
      },
      police: { label: { vi: 'cán bộ đăng ký cư trú', en: 'residence officer' }, agency: 'police' },
      insurer: { label: { vi: 'viên chức bảo hiểm xã hội', en: 'social-insurance officer' }, agency: 'insurer' },
      chair: { label: titles.chair, agency: 'committee' },
      policeHead: { label: titles.policeHead, agency: 'police' },
      insurerHead: { label: titles.insurerHead, agency: 'insurer' },
      operator: {
        label: {
          vi: 'đơn vị vận hành phần mềm dịch vụ công liên thông',
          en: 'operator of the linked-service software',
        },
        agency: 'linkedService',
      },
    },
    succession: successionOf(edition.regime, ['desk', 'police', 'insurer', 'insurerHead']),
    dossier: it.dossier,
    channelOf: () => 'online',
    facts: (dossier) => (size === 'four' ? { identityCard: identityCardOf(dossier) } : {}),
    planFacts: it.planFacts,
    admits: admitsUnderSix([law.scope, law.filing]),
    events: {
      'withdrawal.requested': told('Yêu cầu rút hồ sơ của cả nhóm', 'Withdrawal of the whole group', ['requester']),
      'audit.failureFound': {
        ...told('Rà soát phát hiện hồ sơ không đến nơi', 'An audit finds a member missing', [
          'operator',
          'desk',
          'police',
        ]),
        data: z.object({
          member: size === 'four' ? z.enum(['residence', 'card', 'identityCard']) : z.enum(['residence', 'card']),
        }),
      },
      ...afterwards,
      'residence.registeredAlone': told('Gia đình tự đăng ký thường trú', 'The family registered the residence', [
        'police',
      ]),
      'apology.sent': apologySent(['chair', 'policeHead', 'insurerHead'], [own.apology]),
    },
    guards: { ...groupGuards, ...promiseDemands(own) },
    clocks: {
      promise: {
        label: { vi: 'Thời hạn của cả nhóm', en: 'Term of the whole group' },
        counting: workingDayCounting(linkedCutOff),
        ...linkedTerms(edition, terms, termsAnew),
        role: 'civilStatusOfficer',
      },
      ...noticeUnder(edition),
      residenceDuty: {
        label: { vi: 'Hạn đăng ký nơi cư trú của trẻ', en: 'The family’s limit for the child’s residence' },
        terms: { regular: dutyTerm },
        counting: civilCounting(days(60)),
        role: 'requester',
      },
    },
    letters: {
      receipt: appointment([own.appointment]),
      ...(size === 'four' ? { receiptUndated: undatedNotice([law.filing]) } : {}),
      apology: apologyLetter('chair', [own.apology]),
      result: resultNotice,
    },
    members,
    assumptions: it.assumptions,
    conflicts: conflictsOn(
      'apology.when',
      'apology.form',
      'supplement.rounds',
      'counting.school',
      'counting.three-oclock',
      'birth-group.cut-off',
      'birth-group.in-force',
      'birth-group.limit',
      'birth-group.code',
      'dossier-code.authority',
      'birth-group.foreign-element',
      'residence.fine-basis',
      'residence.children-count',
    ),
    unmodelled: [
      ...unmodelledAtDesk,
      ...unmodelledOfBirth,
      ...unmodelledOfLegUnder(linked(edition)),
      ...it.unmodelled,
      recordReachesBack(law.legLimits),
      ...lateLaw(appliesTo.from, Object.values(it.law)),
    ],
    machine: groupMachine(version, own, size),
  });
}

/** The group's own rules, with the general duty to tell ahead, which binds it only where that is so held. */
function basisUnder({ oneStop, limit }: Edition): PromiseBasis {
  const { notice } = oneStop.promise;
  const own = limit === 'known' ? basis : basisSince2026;
  return notice === undefined ? own : { ...own, notice };
}

/** The last moment for that duty. */
function noticeUnder({ oneStop }: Edition) {
  const { notice } = oneStop.promise;
  return notice === undefined
    ? {}
    : { notice: noticeClock(workingDayCounting(linkedCutOff), 'chair', notice, aheadToo) };
}
