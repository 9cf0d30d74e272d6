import {
  type Assumption,
  assumption,
  cite,
  decision296of2024,
  decision1449of2024,
  decree63of2024,
  decree118of2025,
  decree301of2026,
  portalDeath,
} from '@motcua/law';
import * as about from '../counting-assumptions.ts';
import * as of from '../desk/desk-assumptions.ts';
import { assumptionsAlone, type Edition } from '../edition.ts';

// What the law does not say of the linked death group. The ids are shared by the group and its legs.

/** Whether the rules that were read for the birth group hold for the death group. */
export const deathTwinRules = assumption({
  id: 'death-twin-rules',
  about: {
    vi: 'Quy định của nhóm khai sinh về xin lỗi và báo hồ sơ thiếu có áp dụng cho nhóm khai tử hay không',
    en: 'Whether the birth group’s rules on the apology and on defective dossiers hold for the death group',
  },
  default: 'asForBirth',
  choices: {
    asForBirth: { vi: 'như nhóm khai sinh', en: 'as for the birth group' },
    generalOneStop: {
      vi: 'theo quy định chung về một cửa: xin lỗi trước hạn, không có hạn 01 ngày báo hồ sơ thiếu',
      en: 'the general one-stop rule: the apology ahead of the term, no day for the notice of a defect',
    },
  },
  why: {
    vi: 'Chưa thấy Điều 13, Điều 14 về nhóm khai tử trước 01/9/2026; được suy ra từ Điều 7, Điều 8 về nhóm khai sinh. Từ ngày đó Điều 14 được viết lại và nói việc báo hồ sơ thiếu; Điều 13 không được nhắc lại, chỉ có quy định chung là chậm thì xin lỗi và hẹn lại',
    en: 'Articles 13 and 14 on the death group were not seen as they stood until 31 August 2026; they are concluded from Articles 7 and 8 on the birth group. Since then Article 14 is worded anew and speaks of defects; Article 13 is not restated, and only the general rule is there: who is late apologises and sets a new date',
  },
  cites: [
    cite(decree63of2024, 'Điều 13'),
    cite(decree63of2024, 'khoản 3 Điều 7'),
    cite(decree118of2025, 'khoản 6 Điều 19'),
    cite(decree301of2026, 'khoản 2 Điều 3'),
  ],
});

/** Whether the draft of the extract is sent in the linked flow, and what the term does meanwhile. */
export const deathDraft = assumption({
  id: 'death-draft',
  about: {
    vi: 'Xác nhận bản dự thảo trích lục khai tử trong nhóm liên thông',
    en: 'Confirming the draft extract in the linked group',
  },
  default: 'runs',
  choices: {
    runs: { vi: 'có gửi, thời hạn vẫn tính', en: 'it is sent, and the term runs' },
    stands: { vi: 'có gửi, thời hạn không tính', en: 'it is sent, and the term stands still' },
    notUsed: { vi: 'không gửi bản dự thảo', en: 'no draft is sent' },
  },
  why: {
    vi: 'Một ngày để xác nhận mâu thuẫn với đăng ký ngay trong ngày; không rõ bước này có dùng khi liên thông hay không. Lấy là có gửi và vẫn tính vì bản ghi trên Cổng nêu bước này và không văn bản nào loại trừ thời gian đó',
    en: 'One day for confirming contradicts registration on the same day; whether the linked flow uses it is not known. It is sent and the term runs: the record names the step, and no text leaves the time out',
  },
  cites: [cite(portalDeath, 'Mục xác nhận'), cite(decision296of2024, 'Mục khai tử: đăng ký')],
});

/** What the term of a leg does while the commune corrects the extract. */
export const termWhileExtractCorrected = assumption({
  id: 'term-while-extract-corrected',
  about: {
    vi: 'Thời hạn khi trích lục khai tử được trả lại để sửa',
    en: 'The term while a returned extract is corrected',
  },
  default: 'stands',
  choices: {
    stands: { vi: 'không tính, sau đó tính tiếp', en: 'it stands still, then runs on' },
    beginsAnew: { vi: 'tính lại từ đầu sau khi sửa', en: 'it begins anew after the correction' },
    runs: { vi: 'vẫn tính', en: 'it runs' },
  },
  why: {
    vi: 'Quy định chỉ nói trả lại, sửa và báo người yêu cầu; không nói về thời hạn. Lấy là không tính vì cơ quan chi trả không thể làm gì khi chưa có trích lục đúng, và chỉ tính tiếp vì hồ sơ của người dân vẫn đủ',
    en: 'The rule only says that it is returned, corrected and told to the requester; of the term it says nothing. It stands: the paying agency can do nothing without a right extract; and runs on: the citizen’s own dossier was complete',
  },
  cites: [cite(decree63of2024, 'khoản 4 Điều 14')],
});

/** What follows when a relative does not confirm in time. */
export const unconfirmedRelatives = assumption({
  id: 'unconfirmed-relatives',
  about: {
    vi: 'Hết 05 ngày làm việc mà còn thân nhân chưa xác nhận người nhận tuất một lần',
    en: 'A relative has not confirmed within the 5 working days',
  },
  default: 'burialProceeds',
  choices: {
    burialProceeds: {
      vi: 'mai táng phí được giải quyết, tuất một lần chờ xác nhận',
      en: 'the burial goes on, the one-time benefit waits',
    },
    wholeWaits: { vi: 'toàn bộ hồ sơ chờ xác nhận', en: 'the whole dossier waits' },
  },
  why: {
    vi: 'Chỉ thấy quy định không tính tối đa 05 ngày làm việc; không thấy quy định về bước tiếp theo. Lấy là mai táng phí vẫn đi vì việc xác nhận chỉ quyết định ai nhận tuất một lần',
    en: 'Only that up to 5 working days are not counted was found; what follows was not. The burial goes on: what is confirmed only decides who takes the one-time benefit',
  },
  cites: [cite(decision296of2024, 'Mục khai tử: thời hạn'), cite(decision1449of2024, 'Điều 10')],
});

/** How long the relatives have once the dossier is back: what was left, or the whole time again. */
export const relativesTimeAgain = assumption({
  id: 'relatives-time-again',
  about: {
    vi: 'Thời gian thân nhân xác nhận sau khi hồ sơ được bổ sung hoặc trích lục được sửa',
    en: 'The relatives’ time to confirm after a supplement or a corrected extract',
  },
  default: 'rest',
  choices: {
    rest: { vi: 'những ngày còn lại trong 05 ngày làm việc', en: 'what is left of the 5 working days' },
    anew: { vi: '05 ngày làm việc tính lại từ đầu', en: '5 working days anew' },
  },
  why: {
    vi: 'Chỉ thấy quy định không tính tối đa 05 ngày làm việc; không nói thân nhân có thêm 05 ngày khi hồ sơ quay lại. Lấy là những ngày còn lại vì quy định nói tối đa; hết ngày thì mai táng phí vẫn đi và thân nhân vẫn được xác nhận sau',
    en: 'Only that up to 5 working days are not counted was found; whether the relatives have five more once the dossier is back is not said. What is left is taken: the rule says at most, and when it is over the burial goes on and the relatives may still confirm',
  },
  cites: [cite(decision296of2024, 'Mục khai tử: thời hạn'), cite(decision1449of2024, 'Điều 10')],
});

const linked: readonly Assumption[] = [
  ...assumptionsAlone,
  about.openDossiers2025,
  about.cutoffAtHandOver,
  about.groupClockStart,
  about.legClockStart,
  about.linkedTermAfterSupplement,
  about.groupTermWhileALegWaits,
  of.apologyReasonAndWriting,
  of.reappointments,
  of.preEmptiveApologyToo,
  deathTwinRules,
  termWhileExtractCorrected,
];

/** The silences that concern the death group and every leg of it. */
export function deathAssumptions({ limit }: Edition): readonly Assumption[] {
  return limit === 'doubted' ? [...linked, about.limitsAfter2026] : linked;
}
