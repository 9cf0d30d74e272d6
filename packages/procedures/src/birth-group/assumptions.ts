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
    vi: 'Chưa thấy thời hạn của thẻ căn cước trong nhóm; cấp riêng là 07 ngày làm việc, dài hơn thời hạn của nhóm',
    en: 'No limit of the identity card within the group was seen; by itself it takes 7 working days, longer than the group',
  },
  cites: [cite(decree301of2026, 'toàn văn'), cite(decree63of2024, 'khoản 2 Điều 7')],
});
