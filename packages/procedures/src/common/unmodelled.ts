import type { Definition } from '@motcua/kit';
import {
  type Citation,
  circular22of2025,
  cite,
  civilStatusLaw2026,
  decision766of2022,
  decree61of2018,
  decree63of2010,
  decree63of2024,
  decree107of2021,
  decree118of2025,
  decree301of2026,
  decree367of2025,
  linkedServiceProtocol,
  portalBirth,
  portalBirthWithRecognition,
  portalIdentityCardUnder14,
  portalResidence,
} from '@motcua/law';
import type { Way } from './desk/desk.ts';

type Unmodelled = Definition['unmodelled'];

/** What touches every dossier at desk and unit and is left to others. */
export const unmodelledAtDesk: Unmodelled = [
  {
    cites: cite(decree118of2025, 'khoản 5 Điều 19'),
    because: {
      vi: 'Hạn 03 ngày làm việc để trả lại hồ sơ thuộc quy trình một cửa chung',
      en: 'The 3 working days for returning a dossier belong to the general one-stop dossier',
    },
  },
  {
    cites: cite(decree118of2025, 'điểm c khoản 2 Điều 17'),
    because: {
      vi: 'Hạn 08 giờ làm việc để tiếp nhận hồ sơ trực tuyến thuộc quy trình một cửa chung',
      en: 'The 8 working hours for accepting an online dossier belong to the general one-stop dossier',
    },
  },
  {
    cites: cite(decree118of2025, 'khoản 2 Điều 23'),
    because: {
      vi: 'Hồ sơ điện tử bị mất thì được gửi lại; việc bồi thường chi phí do cơ quan thực hiện bên ngoài',
      en: 'A lost electronic dossier is pushed again; reimbursing costs happens elsewhere',
    },
  },
  {
    cites: cite(decree61of2018, 'khoản 1 Điều 21'),
    because: {
      vi: 'Sai sót phát hiện sau khi đã trả kết quả được giải quyết bằng một hồ sơ mới',
      en: 'An error found after the result was returned begins a matter of its own',
    },
  },
  {
    cites: cite(linkedServiceProtocol, 'Mục chu kỳ'),
    because: {
      vi: 'Chu kỳ lấy và gửi dữ liệu, chống nộp trùng là việc của phần mềm',
      en: 'Polling, and idempotency against a submission made twice, are the software’s',
    },
  },
  {
    cites: cite(decree63of2010, 'khoản 4 Điều 20'),
    because: {
      vi: 'Không đếm số lần đi lại của người dân; xem giả định về số lần bổ sung',
      en: 'Trips are not counted; see the assumption on rounds of supplement',
    },
  },
  {
    cites: cite(decree107of2021, 'toàn văn'),
    because: {
      vi: 'Chưa thấy nội dung; nếu có sửa khoản 9 Điều 19 Nghị định 61/2018/NĐ-CP thì quy định về xin lỗi đến 30/6/2025 phải xem lại',
      en: 'Its text was not found; had it touched clause 9 of Article 19 of Decree 61/2018, the apology until 30 June 2025 is to be looked at again',
    },
  },
  {
    cites: cite(decree367of2025, 'toàn văn'),
    because: {
      vi: 'Chưa thấy nội dung sửa đổi Nghị định 118/2025/NĐ-CP từ 31/12/2025; quy định được lấy theo bản gốc',
      en: 'What it amends in Decree 118/2025 from 31 December 2025 was not found; the original wording is taken to stand',
    },
  },
  {
    cites: cite(decision766of2022, 'Mục 2.1'),
    because: {
      vi: 'Cách nhà nước đo tỷ lệ đúng hạn (một lần bổ sung không trả lời vẫn tính đúng hạn) là chỉ tiêu thống kê',
      en: 'How the state measures on time (one unanswered supplement counts as on time) is an indicator, not a step',
    },
  },
];

/** What touches a birth registration and is not in its machine. */
export const unmodelledOfBirth: Unmodelled = [
  {
    cites: cite(portalBirth, 'Mục lệ phí'),
    because: {
      vi: 'Đăng ký quá hạn chỉ làm phát sinh lệ phí, nộp khi nộp hồ sơ',
      en: 'A late declaration only costs a fee, paid while filing',
    },
  },
  {
    cites: cite(portalBirth, 'Mục hồ sơ'),
    because: {
      vi: 'Khi khai sinh riêng lẻ, giấy tờ gốc nộp và xuất trình lúc nhận bản giấy; chưa thấy quy định tương ứng cho nhóm liên thông',
      en: 'By itself, originals are handed in and shown when the paper is collected; no such sentence was found for the linked group',
    },
  },
  {
    cites: cite(portalBirthWithRecognition, 'Mục thời hạn'),
    because: {
      vi: 'Khai sinh kết hợp nhận cha, mẹ, con là thủ tục khác, ngoài nhóm',
      en: 'Birth with recognition of a parent is another procedure, outside the group',
    },
  },
  {
    cites: cite(decree63of2024, 'khoản 1 Điều 25'),
    because: {
      vi: 'Nghĩa vụ gửi dữ liệu giấy chứng sinh trong 04 giờ làm việc là của cơ sở khám bệnh, trước khi có hồ sơ',
      en: 'Sending the birth notice within 4 working hours is the hospital’s duty, before there is a dossier',
    },
  },
  {
    cites: cite(circular22of2025, 'toàn văn'),
    because: {
      vi: 'Việc cấp, cấp lại giấy chứng sinh do cơ sở khám bệnh thực hiện',
      en: 'Issuing the birth notice is the hospital’s',
    },
  },
  {
    cites: cite(civilStatusLaw2026, 'khoản 2 Điều 15'),
    because: {
      vi: 'Chủ động đăng ký khai sinh từ 01/3/2027 chưa được mô hình hóa',
      en: 'Registration on the commune’s own initiative, from 1 March 2027, is still to come',
    },
  },
];

/** What the examination of a birth leaves open. */
export const unmodelledOfExamination: Unmodelled = [
  {
    cites: cite(portalBirth, 'Mục trẻ bị bỏ rơi'),
    because: {
      vi: 'Không nói thời hạn sau khi niêm yết tính tiếp hay tính lại; được lấy là tính lại từ đầu',
      en: 'Whether the term runs on or begins anew after the posting is not said; it is taken to begin anew',
    },
  },
];

/** What the decree leaves open of the legs of residence and card. */
const unmodelledOfLeg: Unmodelled = [
  {
    cites: cite(decree63of2024, 'Điều 8'),
    because: {
      vi: 'Chưa thấy khoản 2 Điều 8; 07 ngày làm việc để bổ sung hồ sơ thường trú, thẻ được lấy tương tự phần khai sinh',
      en: 'Clause 2 of Article 8 was not found; the 7 working days to complete residence and card are taken over from the birth by analogy',
    },
  },
];

/** What is open of a leg of the birth group, by how it goes; by itself nothing of this. */
export function unmodelledOfLegUnder({ silence }: Pick<Way, 'silence'>): Unmodelled {
  if (silence === 'refused') return unmodelledOfLeg;
  return silence === 'stopped' ? [...unmodelledOfLeg, ...unmodelledOfSupplement] : [];
}

/** What Decree 301/2026 says of supplements in the birth group and is not in the machines. */
export const unmodelledOfSupplement: Unmodelled = [
  {
    cites: cite(decree301of2026, 'điểm b khoản 1 Điều 8 sửa đổi tại khoản 1 Điều 6'),
    because: {
      vi: 'Hạn báo hồ sơ thiếu (24 giờ với khai sinh, 01 ngày làm việc với thường trú) chưa có đồng hồ riêng: thời hạn giải quyết ngắn tương đương. Với thẻ bảo hiểm y tế, thẻ căn cước không nói hạn bổ sung: được lấy như khai sinh',
      en: 'The limits for telling of a defect (24 hours for the birth, 1 working day for the residence) have no clock: the term itself is about as short. For insurance and identity card no time for the supplement is said: it is taken to be as for the birth',
    },
  },
];

/** What touches the residence of a child and is not in its machine. */
export const unmodelledOfResidence: Unmodelled = [
  {
    cites: cite(portalResidence, 'Mục lệ phí'),
    because: {
      vi: 'Lệ phí là một phần của việc nộp hồ sơ; việc miễn cho trẻ em chưa được tìm thấy',
      en: 'The fee is part of filing; whether children are exempt was not found',
    },
  },
];

/** What is open of the consent in VNeID since it has a limit. */
export const unmodelledOfConsent: Unmodelled = [
  {
    cites: cite(decree301of2026, 'khoản 3 Điều 6'),
    because: {
      vi: 'Không nói hậu quả khi quá 05 ngày làm việc mà chưa xác nhận trên VNeID: việc quá hạn được thể hiện, hồ sơ vẫn chờ. Hạn báo hồ sơ thiếu 01 ngày làm việc chưa có đồng hồ riêng',
      en: 'What follows where nobody consents in VNeID within the 5 working days is not said: that they are over is shown, and the consent is still awaited. The 1 working day for telling of a defect has no clock of its own',
    },
  },
  {
    cites: cite(decree301of2026, 'khoản 4 Điều 3'),
    because: {
      vi: 'Thời gian xác nhận trên VNeID được quy định là không tính nhưng ở đây vẫn tính vào thời hạn: việc dừng phải dừng cả nhóm, mà không nói nhóm tính tiếp hay tính lại. Sự cố hệ thống và hạn khắc phục 24 giờ là của hệ thống',
      en: 'The time for confirming in VNeID is to be left out, and still runs in the term here: leaving it out has to stop the whole group, and whether the group runs on or begins anew then is not said. Outages and the 24 hours for their repair are the system’s',
    },
  },
];

/** What is not known of the identity card as a leg of the birth group. */
export const unmodelledOfIdentityCard: Unmodelled = [
  {
    cites: cite(decree301of2026, 'khoản 4 Điều 6'),
    because: {
      vi: 'Hồ sơ căn cước được chuyển sau khi có kết quả thường trú; không nói thế nào khi thường trú bị từ chối: được lấy là không chuyển. Việc tích hợp giấy khai sinh, thẻ bảo hiểm y tế vào thẻ là việc của phần mềm',
      en: 'Its dossier is sent on with the residence result; what follows where residence is refused is not said: it is taken not to be sent. Putting birth certificate and insurance card on it is the software’s',
    },
  },
  {
    cites: cite(portalIdentityCardUnder14, 'Mục tiếp nhận'),
    because: {
      vi: 'Sáng thứ Bảy Công an tiếp nhận: giờ làm việc riêng của một cơ quan được khai ở máy chạy (offices), không ở thủ tục',
      en: 'That the police receive on Saturday morning is for the offices of whoever runs it, not for the procedure',
    },
  },
];

/** That a limit which was read later is taken for the earlier dossiers too. */
export function recordReachesBack(limit: Citation): Unmodelled[number] {
  return {
    cites: limit,
    because: {
      vi: 'Chỉ đọc được thời hạn trên Cổng Dịch vụ công quốc gia năm 2026; giá trị trước đó chưa được kiểm chứng và được lấy như vậy',
      en: 'The limit was read on the national portal in 2026; its earlier value was not verified and is taken to be the same',
    },
  };
}
