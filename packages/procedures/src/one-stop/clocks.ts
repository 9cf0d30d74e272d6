import { type Counting, countingFor, hours, workingDays, workingHours } from '@motcua/calendar';
import type { ClockDeclaration } from '@motcua/kit';
import type { Choices, Label } from '@motcua/law';
import { civilCounting } from '../common/counting.ts';
import { deskClocks, type PromiseTerms } from '../common/desk/desk-clocks.ts';
import type { OneStopConfig, OneStopDossier } from './config.ts';
import type { OneStop } from './ground.ts';
import { limits } from './terms.ts';

type Clocks = Readonly<Record<string, ClockDeclaration>>;

/** The clocks of a one-stop dossier: the promise, and the limits inside it. */
export function oneStopClocks(
  it: OneStop,
  promise: PromiseTerms,
  { check }: Pick<OneStopConfig<OneStopDossier, string>, 'check'>,
): Clocks {
  const { has, law } = it;
  const days = civilCounting(workingDays(1));
  const local = has.localReturn ? { locally: limits.returningLocally } : {};
  return {
    ...deskClocks(it, promise),
    returning: {
      ...clock('Hạn trả lại hồ sơ để bổ sung', 'Limit for returning it for a supplement', 'official', days),
      terms: { regular: limits.returning, ...local },
    },
    consultation: {
      ...clock('Hạn trả lời lấy ý kiến', 'Limit for the answer of the consulted', 'consulted', days),
      terms: {},
      cites: [law.consultation],
    },
    ...(law.alert === null ? {} : online(check)),
    ...(has.acrossLevels && law.alert !== null
      ? {
          carrying: one(
            'Hạn chuyển hồ sơ giấy khác cấp',
            'Limit for paper to another level',
            'desk',
            days,
            limits.carrying,
          ),
        }
      : {}),
    ...(has.localReturn
      ? {
          passingOn: one(
            'Hạn báo người nộp bổ sung',
            'Limit for telling the applicant',
            'desk',
            days,
            limits.passingOn,
          ),
        }
      : {}),
    ...(has.handingOn
      ? {
          nextAgency: {
            ...clock('Hạn của cơ quan tiếp theo', 'Limit of the next agency', 'nextAgency', days),
            terms: {},
            cites: [law.handingOn],
          },
        }
      : {}),
    ...feeClock(it),
    ...relayClocks(it),
    ...payoutClocks(it),
  };
}

function online(check: OneStopConfig<OneStopDossier, string>['check']): Clocks {
  const [plain, office] = [civilCounting(hours(2)), civilCounting(workingHours(8))];
  return {
    alert: one('Hạn báo cán bộ', 'Limit for alerting the officer', 'software', plain, limits.alert),
    check: one(
      'Hạn kiểm tra hồ sơ trực tuyến',
      'Limit for checking an online dossier',
      'desk',
      office,
      check ?? limits.check,
    ),
  };
}

function feeClock({ has, law }: OneStop): Clocks {
  if (has.payment === null || law.feeTransfer === null) return {};
  const counting = civilCounting(workingHours(8));
  return {
    feeTransfer: one(
      'Hạn chuyển phí, lệ phí',
      'Limit for transferring the fee',
      'software',
      counting,
      limits.feeTransfer,
    ),
  };
}

function relayClocks({ has }: OneStop): Clocks {
  if (has.relay === null) return {};
  const counting = civilCounting(workingDays(1));
  const { forwarding, settling } = has.relay;
  return {
    forwarding: one('Hạn trình cơ quan cấp trên', 'Limit for forwarding', 'official', counting, forwarding),
    nextLevel: one('Hạn thẩm định của cơ quan cấp trên', 'Limit of the body above', 'division', counting, settling),
  };
}

function payoutClocks({ has }: OneStop): Clocks {
  if (has.payout === null) return {};
  const counting = (): Counting => ({ ...countingFor(workingDays(0)), roll: 'nextWorkingDay' });
  const { funds, report } = has.payout;
  return {
    funds: one('Hạn rút kinh phí', 'Limit for drawing the funds', 'official', counting, funds.term),
    payout: one('Hạn báo cáo chi trả', 'Limit for the report on payment', 'payer', counting, report.term),
  };
}

function clock(vi: Label['vi'], en: Label['en'], role: string, counting: (choices: Choices) => Counting) {
  return { label: { vi, en }, role, counting };
}

function one(
  vi: string,
  en: string,
  role: string,
  counting: (choices: Choices) => Counting,
  term: ClockDeclaration['terms'][string],
): ClockDeclaration {
  return { ...clock(vi, en, role, counting), terms: { regular: term } };
}
