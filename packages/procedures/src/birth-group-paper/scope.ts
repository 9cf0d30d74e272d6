import type { Instant } from '@motcua/calendar';
import type { GuardDeclaration } from '@motcua/kit';
import { admitsUnderSix } from '../common/under-six.ts';
import { law } from './law.ts';

const permanent: GuardDeclaration = {
  demands: {
    vi: 'Liên thông ba thủ tục chỉ khi cha, mẹ hoặc người nuôi dưỡng thường trú trong huyện.',
    en: 'Three procedures are linked only where the parents or the carer have permanent residence in the district.',
  },
  cites: [law.scheme],
};

const child = admitsUnderSix([law.whole, law.scheme]);

/** Whom the paper group is for: a child under six; three procedures with permanent residence in the district. */
export function admits(dossier: Readonly<Record<string, unknown>>, receivedAt: Instant): GuardDeclaration | null {
  const outside = dossier.of === 'three' && dossier.stay !== 'permanent';
  return child(dossier, receivedAt) ?? (outside ? permanent : null);
}
