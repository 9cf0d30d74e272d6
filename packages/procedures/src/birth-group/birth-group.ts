import { days } from '@motcua/calendar';
import { apologyLetter, apologySent, type Definition, defineProcedure, type PromiseBasis } from '@motcua/kit';
import { z } from 'zod';
import { conflictsOn } from '../common/conflicts.ts';
import { civilCounting, linkedCutOff, workingDayCounting } from '../common/counting.ts';
import { aheadToo, linkedTermOn } from '../common/desk.ts';
import { noticeClock } from '../common/desk-clocks.ts';
import { told } from '../common/desk-events.ts';
import { type Edition, since2025, until2025 } from '../common/edition.ts';
import { lateLaw } from '../common/late-law.ts';
import { appointmentNotice } from '../common/letters.ts';
import {
  recordReachesBack,
  unmodelledAtDesk,
  unmodelledOfBirth,
  unmodelledOfGroup,
  unmodelledOfLeg,
} from '../common/unmodelled.ts';
import { groupDossier } from './dossier.ts';
import { groupGuards } from './guards.ts';
import { basis, dutyTerm, law, terms } from './law.ts';
import { groupMachine } from './machine.ts';
import { assumptionsOf, membersFor, resultNotice } from './members.ts';
import { admits } from './scope.ts';

/** The linked birth group, for dossiers from 1 July 2024 until 30 June 2025. */
export const birthGroupUntil2025 = define(until2025);

/** The linked birth group, for dossiers since 1 July 2025. */
export const birthGroup = define(since2025);

function define(edition: Edition): Definition {
  const { appliesTo, agencies, titles } = edition.regime;
  const id = 'birth-group';
  const version = `${id}@${appliesTo.from}`;
  const members = membersFor(edition);
  return defineProcedure({
    id,
    version,
    title: {
      vi: 'Liên thông điện tử: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
      en: 'Linked birth group: birth, residence and insurance card for a child under 6',
    },
    appliesTo,
    basis: Object.values(law),
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
    dossier: groupDossier,
    facts: (dossier) => ({ parentage: dossier.parentage }),
    admits,
    events: {
      'withdrawal.requested': told('Yêu cầu rút hồ sơ của cả nhóm', 'Withdrawal of the whole group', ['requester']),
      'audit.failureFound': {
        ...told('Rà soát phát hiện hồ sơ không đến nơi', 'An audit finds a member missing', [
          'operator',
          'desk',
          'police',
        ]),
        data: z.object({ member: z.enum(['residence', 'card']) }),
      },
      'residence.registeredAlone': told('Gia đình tự đăng ký thường trú', 'The family registered the residence', [
        'police',
      ]),
      'apology.sent': apologySent(['chair', 'policeHead', 'insurerHead'], [law.apology]),
    },
    guards: groupGuards,
    clocks: {
      promise: {
        label: { vi: 'Thời hạn của cả nhóm', en: 'Term of the whole group' },
        terms,
        counting: workingDayCounting(linkedCutOff),
        begins: linkedTermOn,
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
      receipt: appointmentNotice([law.appointment]),
      apology: apologyLetter('chair', [law.apology]),
      result: resultNotice,
    },
    members,
    assumptions: assumptionsOf(members),
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
    ),
    unmodelled: [
      ...unmodelledAtDesk,
      ...unmodelledOfBirth,
      ...unmodelledOfLeg,
      ...unmodelledOfGroup,
      recordReachesBack(law.legLimits),
      ...lateLaw(appliesTo.from, Object.values(law)),
    ],
    machine: groupMachine(version, basisUnder(edition)),
  });
}

/** The group's own rules, with the general duty to tell ahead, which binds it only where that is so held. */
function basisUnder({ oneStop }: Edition): PromiseBasis {
  const { notice } = oneStop.promise;
  return notice === undefined ? basis : { ...basis, notice };
}

/** The last moment for that duty. */
function noticeUnder({ oneStop }: Edition) {
  const { notice } = oneStop.promise;
  return notice === undefined
    ? {}
    : { notice: noticeClock(workingDayCounting(linkedCutOff), 'chair', notice, aheadToo) };
}
