import { days } from '@motcua/calendar';
import { type ClockDeclaration, type Definition, defineProcedure, promiseDemands } from '@motcua/kit';
import { conflictsOn } from '../common/conflicts.ts';
import { civilCounting, sameDayCutOff, workingDayCounting } from '../common/counting.ts';
import * as about from '../common/counting-assumptions.ts';
import { noticeClock } from '../common/desk/desk-clocks.ts';
import { deskLetters } from '../common/desk/letters.ts';
import { lateLaw } from '../common/late-law.ts';
import { threeLevels } from '../common/regimes.ts';
import { alone2018 } from '../common/ways.ts';
import { factsOf, paperDossier } from './dossier.ts';
import { paperEvents } from './events.ts';
import { appliesTo, deskLaw, extensionsTogether, law, pilot, steps, termOf, terms } from './law.ts';
import { paperMachine } from './machine.ts';
import { admits } from './scope.ts';

const { agencies, titles } = threeLevels;
const version = `birth-group@${appliesTo.from}`;
const counting = workingDayCounting(null);
const { receipt, supplement, refusalAtDesk, refusal, apology } = deskLetters(deskLaw, 'chair', alone2018);

/** The birth group on paper, for dossiers from 1 July 2015 until 30 June 2024: the commune is the only counterpart. */
export const birthGroup2015: Definition = defineProcedure({
  id: 'birth-group',
  version,
  title: {
    vi: 'Liên thông bằng hồ sơ giấy: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    en: 'Linked birth group on paper: birth, residence and insurance card for a child under 6',
  },
  appliesTo,
  basis: [law.whole, law.scheme, law.limits, law.limitOfTwo],
  agencies: { ...agencies },
  roles: {
    requester: { label: { vi: 'người yêu cầu', en: 'requester' }, agency: null },
    desk: { label: titles.desk, agency: 'desk' },
    deskHead: { label: titles.deskHead, agency: 'desk' },
    civilStatusOfficer: {
      label: { vi: 'công chức tư pháp – hộ tịch', en: 'civil-status officer' },
      agency: 'committee',
    },
    chair: { label: titles.chair, agency: 'committee' },
    courier: {
      label: { vi: 'người của xã đi chuyển hồ sơ', en: 'who carries the papers for the commune' },
      agency: 'committee',
    },
    police: { label: { vi: 'cán bộ đăng ký cư trú', en: 'residence officer' }, agency: 'police' },
    policeHead: { label: titles.policeHead, agency: 'police' },
    insurer: { label: { vi: 'viên chức bảo hiểm xã hội', en: 'social-insurance officer' }, agency: 'insurer' },
    insurerHead: { label: titles.insurerHead, agency: 'insurer' },
  },
  dossier: paperDossier,
  channelOf: () => 'counter',
  facts: factsOf,
  planFacts: {
    of: {
      label: { vi: 'Số thủ tục liên thông', en: 'How many procedures are linked' },
      values: {
        three: { vi: 'khai sinh, thường trú, thẻ', en: 'birth, residence, card' },
        two: { vi: 'khai sinh, thẻ', en: 'birth, card' },
      },
      default: 'three',
    },
    remote: {
      label: { vi: 'Xã xa', en: 'Remote commune' },
      values: {
        near: { vi: 'không', en: 'no' },
        remote: { vi: 'cách từ 50 km, đường khó, chưa có mạng', en: '50 km away or more, hard roads, no network' },
      },
      default: 'near',
    },
  },
  admits,
  events: paperEvents,
  guards: {
    ...promiseDemands(deskLaw.promise),
    isOfThree: {
      demands: { vi: 'Liên thông ba thủ tục.', en: 'Three procedures are linked.' },
      cites: [law.scheme],
    },
    allSettled: {
      demands: { vi: 'Mọi thủ tục đã có kết quả.', en: 'Every procedure brought a result.' },
      cites: [law.whole],
    },
  },
  clocks: {
    promise: {
      label: { vi: 'Thời hạn của cả nhóm', en: 'Term of the whole group' },
      terms,
      counting,
      begins: (choices, _, facts) =>
        termOf(facts.of === 'two' ? 'two' : 'three', facts.remote === 'remote', false, choices),
      role: 'civilStatusOfficer',
    },
    notice: noticeClock(counting, 'civilStatusOfficer', deskLaw.promise.apology),
    birth: step('Khai sinh trong ngày', 'The birth, the same day', 'birth', 'civilStatusOfficer'),
    residence: step('Thời hạn thường trú', 'Limit of the residence', 'residence', 'police'),
    card: step('Thời hạn cấp thẻ', 'Limit of the card', 'card', 'insurer'),
  },
  letters: {
    receipt,
    supplement,
    refusalAtDesk,
    refusal,
    refusalOfResidence: { ...refusal, signedBy: 'policeHead' },
    refusalOfCard: { ...refusal, signedBy: 'insurerHead' },
    apology,
  },
  members: {},
  assumptions: [about.counting, about.endOfDay, about.restDayReception, extensionsTogether],
  conflicts: conflictsOn('apology.when', 'birth-group.limit', 'birth-group.code'),
  unmodelled: [
    {
      cites: pilot,
      because: {
        vi: 'Thí điểm điện tử (21/11/2022, toàn quốc 10/7/2023): chưa tìm thấy thời hạn, nên không được mô hình hóa',
        en: 'The electronic pilot (21 November 2022, everywhere from 10 July 2023): its limits were not found, so it is not modelled',
      },
    },
    {
      cites: law.limits,
      because: {
        vi: 'Tỉnh được quy định thời hạn ngắn hơn: chưa có số liệu của tỉnh nào. Ba thời hạn bên trong ghi là ngày, được tính theo ngày liên tục; không thấy thời hạn cho việc chuyển giấy tờ, cũng không thấy thời hạn bên trong có tính khi hoàn thiện hồ sơ hay không: được lấy là tạm dừng',
        en: 'A province may set shorter limits: those of no province were seen. The limits within are told in days and counted as calendar days; none was seen for carrying the papers, nor whether the inner limit runs while papers are completed: it is taken to stand',
      },
    },
    {
      cites: deskLaw.promise.apology,
      because: {
        vi: 'Chưa thấy quy định về xin lỗi, tiếp nhận, bổ sung cho hồ sơ giấy trước 21/6/2018; được lấy như từ ngày đó',
        en: 'No rule on apologies, reception and supplements was seen for paper dossiers before 21 June 2018; they are taken as since then',
      },
    },
    ...lateLaw(appliesTo.from, [
      deskLaw.acceptance,
      deskLaw.refusalAtDesk,
      deskLaw.supplementAtDesk,
      deskLaw.supplement,
      deskLaw.refusal,
      deskLaw.returning,
      deskLaw.withdrawal,
      ...Object.values(deskLaw.promise),
    ]),
  ],
  machine: paperMachine(version),
});

function step(vi: string, en: string, which: keyof typeof steps, role: string): ClockDeclaration {
  return {
    label: { vi, en },
    terms: { regular: steps[which] },
    counting: which === 'birth' ? workingDayCounting(sameDayCutOff) : civilCounting(days(15)),
    role,
  };
}
