import { civilDate } from '@motcua/calendar';
import {
  type Definition,
  defineProcedure,
  type OfficeSuccession,
  type PromiseBasis,
  promiseDemands,
} from '@motcua/kit';
import type { Citation, Label, Period } from '@motcua/law';
import { conflictsOn } from '../common/conflicts.ts';
import { workingDayCounting } from '../common/counting.ts';
import * as about from '../common/counting-assumptions.ts';
import { answerReturned, feedbackApology, feedbackLimits } from './assumptions.ts';
import { feedbackDossier, feedbackPlanFacts } from './dossier.ts';
import { feedbackEvents } from './events.ts';
import { type FeedbackLaw, law, lawSince2026, lawUntil2025, lawUntil2026 } from './law.ts';
import { feedbackLetters } from './letters.ts';
import { forwarding, resolution, resolutionTerm, scored } from './limits.ts';
import { feedbackMachine } from './machine.ts';
import { unmodelledOfFeedback } from './unmodelled.ts';

const office: Label = { vi: 'Văn phòng Ủy ban nhân dân', en: 'Office of the People’s Committee' };
const centre: Label = { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public administration service centre' };

/** Until the end of the districts: the office of the People’s Committee receives. */
export const feedbackUntil2025 = feedbackVersion(
  { from: civilDate('2021-12-09'), until: civilDate('2025-06-30') },
  office,
  lawUntil2025,
  [{ of: 'agency', name: 'desk', label: centre, from: civilDate('2025-07-01'), cites: lawUntil2026.receiving }],
);

/** Since 1 July 2025: the public administration service centre receives. */
export const feedbackUntil2026 = feedbackVersion(
  { from: civilDate('2025-07-01'), until: civilDate('2026-07-19') },
  centre,
  lawUntil2026,
);

/** Since the regulation of the portal of 20 July 2026, whose limits are not known: taken as unamended. */
export const feedback = feedbackVersion({ from: civilDate('2026-07-20'), until: null }, centre, lawSince2026);

function feedbackVersion(
  appliesTo: Period,
  receiver: Label,
  period: FeedbackLaw,
  succession: readonly OfficeSuccession[] = [],
): Definition {
  const version = `feedback@${appliesTo.from}`;
  const basis: PromiseBasis = {
    appointment: law.registration,
    term: law.scoring,
    apology: period.apology,
    supplement: law.scoring,
  };
  const counting = workingDayCounting(null);
  return defineProcedure({
    id: 'feedback',
    version,
    title: {
      vi: 'Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
      en: 'Feedback on administrative rules',
    },
    appliesTo,
    basis: [law.registration, law.handling, law.publication, period.receiving, period.portal],
    agencies: {
      desk: receiver,
      body: { vi: 'Cơ quan có thẩm quyền xử lý', en: 'Competent body' },
      portal: { vi: 'Cơ quan quản lý Cổng Dịch vụ công quốc gia', en: 'Body that runs the national portal' },
    },
    roles: {
      requester: { label: { vi: 'người phản ánh, kiến nghị', en: 'sender' }, agency: null },
      receiver: { label: { vi: 'Người tiếp nhận phản ánh, kiến nghị', en: 'Receiving officer' }, agency: 'desk' },
      handler: { label: { vi: 'Công chức xử lý', en: 'Handling officer' }, agency: 'body' },
      head: { label: { vi: 'Thủ trưởng cơ quan xử lý', en: 'Head of the competent body' }, agency: 'body' },
      portalOffice: { label: { vi: 'đơn vị quản lý Cổng', en: 'office of the portal' }, agency: 'portal' },
      system: { label: { vi: 'hệ thống', en: 'system' }, agency: null },
    },
    succession,
    dossier: feedbackDossier,
    matter: 'feedback',
    facts: ({ form, extent }) => ({ form, extent }),
    planFacts: feedbackPlanFacts,
    events: feedbackEvents(period),
    guards: {
      ...promiseDemands(basis),
      owesApology: {
        demands: { vi: 'Trả lời chậm thì phải xin lỗi.', en: 'A late answer owes an apology.' },
        cites: [period.apology],
      },
      renews: {
        demands: {
          vi: 'Thời hạn được tính lại khi câu trả lời bị trả lại.',
          en: 'The limit runs anew after a return.',
        },
        cites: [law.scoring],
      },
      followsTheTest: {
        demands: {
          vi: 'Quy định không đạt tiêu chí thì phải sửa đổi, bãi bỏ, kiến nghị hoặc ban hành quy định mới; chỉ kiến nghị với quy định không đạt.',
          en: 'A rule that fails a criterion is amended, repealed, recommended for it or replaced; only such a rule is recommended.',
        },
        cites: [law.outcomes, law.recommending, law.failing],
        asks: 'data',
      },
    },
    clocks: {
      promise: {
        label: { vi: 'Thời hạn giải quyết phản ánh, kiến nghị', en: 'Limit for resolving' },
        terms: resolution,
        counting,
        role: 'handler',
        begins: (choices, _, facts) => resolutionTerm(choices, facts),
      },
      resolution: {
        label: { vi: 'Thời hạn giải quyết, chỉ để theo dõi', en: 'Limit for resolving, only watched' },
        terms: resolution,
        counting,
        role: 'handler',
      },
      refusal: watched('Thời hạn từ chối, chuyển lại', 'Limit for refusing or passing back', 'refusal', 'receiver'),
      question: watched('Thời hạn hỏi thêm thông tin', 'Limit for asking the sender', 'question', 'handler'),
      publication: watched('Thời hạn công khai kết quả', 'Limit for publishing', 'publication', 'head'),
      forwarding: {
        label: { vi: 'Thời hạn chuyển cơ quan có thẩm quyền', en: 'Limit for forwarding' },
        terms: forwarding,
        counting,
        role: 'receiver',
      },
    },
    letters: feedbackLetters(period),
    members: {},
    assumptions: [
      about.counting,
      about.endOfDay,
      about.restDayReception,
      feedbackLimits,
      feedbackApology,
      answerReturned,
    ],
    conflicts: conflictsOn('feedback.limits', 'feedback.receiver', 'apology.when'),
    unmodelled: [...unmodelledOfFeedback, ...unread(period.receiving), ...unread(period.portal)],
    machine: feedbackMachine(version, period, basis),
  });

  function watched(vi: string, en: string, clock: keyof typeof scored, role: string) {
    return { label: { vi, en }, terms: { regular: scored[clock] }, counting, role };
  }
}

/** A text that is named and was not read says so where it is cited. */
function unread(cites: Citation): Definition['unmodelled'] {
  const whys: Readonly<Record<string, Label>> = {
    'decree-92-2017': {
      vi: 'Chưa đọc nội dung; nơi tiếp nhận là Văn phòng Ủy ban nhân dân theo các trang dẫn lại, bản pháp điển vẫn ghi Sở Tư pháp',
      en: 'Not read; that the office of the People’s Committee receives is told by others, the codified copy still names the Department of Justice',
    },
    'decision-29-2026': {
      vi: 'Chưa đọc nội dung về phản ánh, kiến nghị; được hiểu là không đổi so với quy chế năm 2021',
      en: 'What it says of feedback was not read, and is taken to be unchanged since the regulation of 2021',
    },
  };
  const because = whys[cites.instrument];
  return because === undefined ? [] : [{ cites, because }];
}
