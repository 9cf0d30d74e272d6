import { dayOf, type Instant } from '@motcua/calendar';
import type { GuardDeclaration } from '@motcua/kit';
import type { Citation } from '@motcua/law';
import { hasTurned } from './death/age.ts';

/** What a child must be for a linked birth group: born, and under six on the day of receipt. */
export function admitsUnderSix(cites: readonly Citation[]) {
  const born: GuardDeclaration = {
    demands: {
      vi: 'Ngày sinh của trẻ không được sau ngày tiếp nhận hồ sơ.',
      en: 'The child was born no later than the day of receipt.',
    },
    cites,
  };
  const underSix: GuardDeclaration = {
    demands: {
      vi: 'Nhóm thủ tục liên thông chỉ áp dụng cho trẻ em dưới 6 tuổi khi tiếp nhận hồ sơ.',
      en: 'The linked group is for a child under 6 at receipt.',
    },
    cites,
  };
  return (dossier: Readonly<Record<string, unknown>>, receivedAt: Instant): GuardDeclaration | null => {
    const { bornOn } = dossier.child as { readonly bornOn: string };
    const receivedOn = dayOf(receivedAt);
    if (bornOn > receivedOn) return born;
    return hasTurned(6, bornOn, receivedOn) ? underSix : null;
  };
}
