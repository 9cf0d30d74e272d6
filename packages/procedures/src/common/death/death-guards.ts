import type { GuardDeclaration } from '@motcua/kit';
import type { Choices, Citation } from '@motcua/law';
import { cite, decision296of2024, decision1449of2024, decree63of2024, portalDeath } from '@motcua/law';
import { type Entitlement, entitlementFor } from '../../burial-allowance/index.ts';
import type { DeskContext } from '../desk/desk.ts';
import { waitIsLeftOut, waitLeftOutSince } from '../desk/verification-wait.ts';

type Of = { readonly context: DeskContext };
type With = Of & { readonly event: { readonly type: string } };

/** What the machines of the death legs ask, beside what every desk asks. */
export const deathGuards = {
  awaitsRelatives: ({ context }: Of) => awaits(context),
  allRelativesConfirmed: ({ context }: Of) => !awaits(context),
  relativesHaveTime: ({ context }: Of) => awaits(context) && !waits(context),
  relativesHaveTimeLeft: ({ context }: Of) => awaits(context) && !waits(context) && haveBeenAsked(context, 'inTime'),
  relativesAreOverdue: ({ context }: Of) => awaits(context) && !waits(context) && haveBeenAsked(context, 'overdue'),
  relativesAreReady: ({ context }: Of) => context.facts.relativesAsked !== undefined && !awaits(context),
  isLastRelative: ({ context }: Of) => awaits(context) && confirmed(context) + 1 >= relatives(context),
  burialProceeds: ({ context }: Of) => context.choices['unconfirmed-relatives'] !== 'wholeWaits',
  survivorsWait: ({ context }: Of) => waits(context),
  meetsEntitlement: ({ context, event }: With) => meets(context, event),
  waitIsLeftOut: ({ event }: With) => 'at' in event && String(event.at) >= waitLeftOutSince,
  hasNoDraft: ({ context }: Of) => context.choices['death-draft'] === 'notUsed',
  deathDraftStops: ({ context }: Of) => context.choices['death-draft'] === 'stands',
  extractStopsTheTerm: ({ context }: Of) => context.choices['term-while-extract-corrected'] !== 'runs',
  extractIsAway: ({ context }: Of) => context.facts.extractAway === true,
  extractHoldsTheTerm: ({ context }: Of) =>
    context.facts.extractAway === true && context.choices['term-while-extract-corrected'] !== 'runs',
  hasTwinRules: ({ context }: Of) => hasTwinRules(context.choices),
  isSettledElsewhere: ({ context }: Of) => context.facts.linkedSettled === true,
  isDefectDayOver: ({ context }: Of) => context.facts.defectDayOver === true || !hasTwinRules(context.choices),
  isSpelling: ({ event }: With) => 'kind' in event && event.kind === 'spelling',
  isRegisteredHere: ({ context }: Of) => (context.facts.registered ?? 'here') === 'here',
};

/** Whether the rules of the birth group are held to bind the death group as well. */
export function hasTwinRules(choices: Choices): boolean {
  return choices['death-twin-rules'] !== 'generalOneStop';
}

/** How many relatives have confirmed. */
export function confirmed({ facts }: DeskContext): number {
  return typeof facts.confirmed === 'number' ? facts.confirmed : 0;
}

function relatives({ facts }: DeskContext): number {
  return typeof facts.relatives === 'number' ? facts.relatives : 0;
}

function awaits(context: DeskContext): boolean {
  return context.facts.oneTime === true && confirmed(context) < relatives(context);
}

function waits({ facts }: DeskContext): boolean {
  return facts.oneTimeWaits === true;
}

/** The burial of a decision: as the law of the day of the decision has it, which is that of its signature. */
function meets({ facts }: DeskContext, event: object): boolean {
  if (!('amount' in event) || typeof event.amount !== 'number' || !('at' in event)) return false;
  const due = entitlementFor(isEntitled(facts.entitled) ? facts.entitled : [], String(facts.signedAt ?? event.at));
  if (due === null || due.amount === null) return true;
  return due.atLeast ? event.amount >= due.amount : event.amount === due.amount;
}

/** Whether the relatives were awaited before, how that stood, and what is left of their time counts. */
function haveBeenAsked({ facts, choices }: DeskContext, stood: 'inTime' | 'overdue'): boolean {
  return facts.relativesAsked === stood && choices['relatives-time-again'] !== 'anew';
}

function isEntitled(known: unknown): known is readonly Entitlement[] {
  return Array.isArray(known);
}

/** What those guards demand, as sentences; `amount` says where the least amount is written, `competence` who removes. */
export function deathGuardSentences({
  amount,
  competence,
}: {
  readonly amount: readonly Citation[];
  readonly competence: readonly Citation[];
}): Readonly<Record<keyof typeof deathGuards, GuardDeclaration>> {
  const confirming = [cite(decision1449of2024, 'Điều 10'), cite(decision296of2024, 'Mục khai tử: thời hạn')];
  const draft = [cite(portalDeath, 'Mục xác nhận')];
  const twin = [cite(decree63of2024, 'Điều 13')];
  return {
    awaitsRelatives: sentence('Còn thân nhân chưa xác nhận.', 'A relative has not confirmed yet.', confirming),
    allRelativesConfirmed: sentence('Mọi thân nhân đã xác nhận.', 'Every relative has confirmed.', confirming),
    relativesHaveTime: sentence('Thân nhân còn thời gian xác nhận.', 'The relatives still have time.', confirming),
    relativesHaveTimeLeft: sentence(
      'Thân nhân còn những ngày chưa dùng hết.',
      'The relatives have days left of their time.',
      confirming,
    ),
    relativesAreOverdue: sentence('Thân nhân đã hết thời gian.', 'The relatives’ time is over.', confirming),
    relativesAreReady: sentence(
      'Thân nhân đã xác nhận đủ trong khi chờ việc khác.',
      'The relatives have all confirmed while something else was awaited.',
      confirming,
    ),
    isLastRelative: sentence('Đây là thân nhân cuối cùng xác nhận.', 'This is the last relative.', confirming),
    burialProceeds: sentence(
      'Mai táng phí được giải quyết khi còn thân nhân chưa xác nhận.',
      'The burial goes on though a relative did not confirm.',
      confirming,
    ),
    survivorsWait: sentence('Tuất một lần còn chờ xác nhận.', 'The one-time benefit still waits.', confirming),
    meetsEntitlement: {
      ...sentence(
        'Mức mai táng phải theo quy định của tháng chết và ngày quyết định: không thấp hơn mức tối thiểu, đúng bằng mức luật ấn định.',
        'The burial is as the law of the month of death and the day of the decision has it: no less than the least, and exactly what is fixed.',
        amount,
      ),
      asks: 'data',
    },
    waitIsLeftOut,
    hasNoDraft: sentence('Không gửi bản dự thảo để xác nhận.', 'No draft is sent.', draft),
    deathDraftStops: sentence('Thời gian chờ xác nhận không tính.', 'The wait for the draft is left out.', draft),
    extractStopsTheTerm: sentence('Thời gian sửa trích lục không tính.', 'The correction is left out of the term.', [
      cite(decree63of2024, 'khoản 4 Điều 14'),
    ]),
    extractIsAway: sentence('Trích lục đang được sửa.', 'The extract is being corrected.', [
      cite(decree63of2024, 'khoản 4 Điều 14'),
    ]),
    extractHoldsTheTerm: sentence(
      'Trích lục đang được sửa, thời hạn không tính.',
      'The extract is being corrected, and the term stands.',
      [cite(decree63of2024, 'khoản 4 Điều 14')],
    ),
    isSettledElsewhere: sentence('Các thủ tục sau đã có kết quả.', 'The procedures after it are settled.', [
      cite(decree63of2024, 'khoản 4 Điều 14'),
    ]),
    isDefectDayOver: sentence('Đã hết hạn báo hồ sơ thiếu.', 'The day for telling of a defect is over.', twin),
    hasTwinRules: sentence('Quy định của nhóm khai sinh được áp dụng.', 'The birth group’s rules hold.', twin),
    isSpelling: {
      ...sentence('Chỉ khác cách ghi.', 'Only the spelling differs.', [cite(decree63of2024, 'khoản 4 Điều 14')]),
      asks: 'data',
    },
    isRegisteredHere: sentence(
      'Người chết đăng ký thường trú tại địa bàn của cơ quan này.',
      'The deceased was registered with this office.',
      competence,
    ),
  };
}

function sentence(vi: string, en: string, cites: readonly Citation[]): GuardDeclaration {
  return { demands: { vi, en }, cites };
}
