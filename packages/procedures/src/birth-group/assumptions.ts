import { assumption, cite, decree63of2024, decree301of2026 } from '@motcua/law';

/** Whether the term of the group binds the identity card. */
export const identityCardInGroup = assumption({
  id: 'identity-card-in-group',
  about: {
    vi: 'Thời hạn của nhóm có áp dụng cho thẻ căn cước hay không',
    en: 'Whether the term of the group binds the identity card',
  },
  default: 'beside',
  choices: {
    beside: {
      vi: 'không: hẹn của nhóm về khai sinh, thường trú và thẻ bảo hiểm y tế; nhóm kết thúc khi mọi phần kết thúc',
      en: 'no: the group promises birth, residence and insurance card, and ends once all have ended',
    },
    within: { vi: 'có: cả bốn thủ tục trong thời hạn của nhóm', en: 'yes: all four within the term of the group' },
  },
  why: {
    vi: 'Bản chép Nghị định 301/2026/NĐ-CP nêu thời hạn của nhóm cho ba thủ tục và thời hạn riêng cho thẻ căn cước: theo đó là không; chưa đối chiếu với Công báo',
    en: 'The transcription of Decree 301/2026 gives the term of the group to three procedures and another to the identity card: by it, no; it was not yet compared with the gazette',
  },
  cites: [cite(decree301of2026, 'khoản 2 Điều 7 sửa đổi tại Điều 5'), cite(decree63of2024, 'khoản 2 Điều 7')],
});
