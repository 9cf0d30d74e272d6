import {
  apologyLetter,
  apologySent,
  type Definition,
  defineProcedure,
  type PromiseBasis,
  promiseDemands,
} from '@motcua/kit';
import { z } from 'zod';
import { burialAssumptions } from '../burial-allowance/index.ts';
import { conflictsOn } from '../common/conflicts.ts';
import { workingDayCounting } from '../common/counting.ts';
import { aheadForDeath } from '../common/death/death-desk.ts';
import { deathCutOff } from '../common/death/death-law.ts';
import { noticeClock, transcribed } from '../common/desk/desk-clocks.ts';
import { told } from '../common/desk/desk-events.ts';
import { appointmentNotice, undatedNotice } from '../common/desk/letters.ts';
import { type Edition, linked2025, linked2026, until2025 } from '../common/edition.ts';
import { assumptionsOf } from '../common/group-members.ts';
import { lateLaw } from '../common/late-law.ts';
import { successionOf } from '../common/office-succession.ts';
import { unmodelledAtDesk } from '../common/unmodelled.ts';
import { groupTermWhileVerifying, twoProcedureLimit } from './assumptions.ts';
import { groupTermOn, planFacts } from './branch.ts';
import { factsOf, groupDossier } from './dossier.ts';
import { groupGuards } from './guards.ts';
import {
  basis,
  basisSince2026,
  groupTermMissing,
  groupTermMissingSince2026,
  law,
  lawSince2026,
  terms,
  termsAnew,
} from './law.ts';
import { deathGroupMachine } from './machine.ts';
import { membersFor, resultNotice } from './members.ts';
import { agenciesOf, apologisersOf, rolesOf } from './roles.ts';
import { admits } from './scope.ts';
import { unmodelledOfGroup } from './unmodelled.ts';
import { whenVerified } from './verified-term.ts';

/** The linked death group, for dossiers from 1 July 2024 until 30 June 2025. */
export const deathGroupUntil2025 = define(until2025);

/** The linked death group, for dossiers from 1 July 2025 until 31 August 2026. */
export const deathGroupUntil2026 = define(linked2025);

/** The linked death group, for dossiers from 1 September 2026. */
export const deathGroup = define(linked2026);

function define(edition: Edition): Definition {
  const { appliesTo } = edition.regime;
  const id = 'death-group';
  const version = `${id}@${appliesTo.from}`;
  const members = membersFor(edition);
  const own = basisUnder(edition);
  const known = edition.limit === 'known';
  const missing = known ? groupTermMissing : groupTermMissingSince2026;
  const stands = known ? Object.values(law) : [...Object.values(law), ...Object.values(lawSince2026)];
  return defineProcedure({
    id,
    version,
    title: {
      vi: 'Liên thông điện tử: đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất',
      en: 'Linked death group: death, removal of residence, burial allowance and survivor benefits',
    },
    appliesTo,
    basis: stands,
    agencies: agenciesOf(edition),
    roles: rolesOf(edition),
    succession: successionOf(edition.regime, [
      'desk',
      'police',
      'insurer',
      'insurerHead',
      'department',
      'departmentDirector',
      'district',
      'districtChair',
    ]),
    dossier: groupDossier,
    channelOf: () => 'online',
    facts: factsOf,
    planFacts,
    admits,
    events: {
      'withdrawal.requested': told('Yêu cầu rút hồ sơ của cả nhóm', 'Withdrawal of the whole group', ['requester']),
      'audit.failureFound': {
        ...told('Rà soát phát hiện hồ sơ không đến nơi', 'An audit finds a member missing', [
          'operator',
          'desk',
          'police',
          'insurer',
        ]),
        data: z.object({ member: z.enum(['removal', 'insurance', 'stop', 'assistance', 'merit']) }),
      },
      'apology.sent': apologySent(apologisersOf(edition), [own.apology]),
    },
    guards: { ...groupGuards, ...promiseDemands(own) },
    clocks: {
      promise: {
        label: { vi: 'Thời hạn của cả nhóm', en: 'Term of the whole group' },
        ...(known ? { terms } : transcribed(terms, termsAnew)),
        counting: workingDayCounting(deathCutOff),
        begins: (choices, _, facts) => groupTermOn(choices, facts),
        variants: { verified: whenVerified },
        missing,
        role: 'civilStatusOfficer',
        ...outrun(),
      },
      ...noticeUnder(edition),
    },
    letters: {
      receipt: appointmentNotice([law.appointment]),
      receiptUndated: undatedNotice([law.filing]),
      apology: apologyLetter('chair', [own.apology]),
      result: resultNotice,
    },
    members,
    assumptions: [...assumptionsOf(members), twoProcedureLimit, groupTermWhileVerifying, ...burialAssumptions],
    conflicts: conflictsOn(
      'apology.when',
      'supplement.rounds',
      'counting.school',
      'counting.three-oclock',
      'birth-group.cut-off',
      'dossier-code.authority',
      'death-group.in-force',
      'death-group.verification-sum',
      'death-group.eleven-days',
      'death-group.code',
      'death-group.apology-reason',
      'burial.social-standard',
      'burial.social-pension',
    ),
    unmodelled: [...unmodelledAtDesk, ...unmodelledOfGroup, ...lateLaw(appliesTo.from, stands)],
    machine: deathGroupMachine(version, own, known ? 'refused' : 'stopped', missing),
  });
}

/** The verification and the paying part come to more than the group has, and no source says what follows. */
function outrun() {
  const found = conflictsOn('death-group.verification-sum').find((it) => it.id === 'death-group.verification-sum');
  return found === undefined ? {} : { outrun: found };
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
    : { notice: noticeClock(workingDayCounting(deathCutOff), 'chair', notice, aheadForDeath) };
}
