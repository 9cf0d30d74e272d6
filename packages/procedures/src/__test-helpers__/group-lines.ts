import {
  type Citation,
  cite,
  decision296of2024,
  decree63of2024,
  decree154of2024,
  linkedServiceProtocol,
} from '@motcua/law';
import { birthOn, examining } from '../birth-group/examples/lines.ts';
import type { Line, Story } from './story.ts';

export { birthOn, examining };

/** The limit of the group. */
export const limit: Citation = cite(decree63of2024, 'khoản 2 Điều 7');

/** The apology of the group. */
export const apologies: Citation = cite(decree63of2024, 'khoản 3 Điều 7');

/** The supplement. */
export const supplements: Citation = cite(decree63of2024, 'Điều 8');

/** The split into legs. */
export const splitting: Citation = cite(decision296of2024, 'Bước 4');

/** The sixty days. */
export const duty: Citation = cite(decree154of2024, 'Điều 7');

/** The withdrawal. */
export const withdrawals: Citation = cite(linkedServiceProtocol, 'Mục rút hồ sơ');

/** A dossier lost in silence. */
export const lost: Citation = cite(linkedServiceProtocol, 'Mục mất hồ sơ');

/** What a supplement asks for. */
export const missing = { missing: ['Văn bản đồng ý'], reason: 'Chưa có xác nhận của chủ sở hữu' };

/** A refusal for the place. */
export const outOfArea = { reasonCode: 'outOfArea', reason: 'Chỗ ở không thuộc địa bàn xã' };

/** A refusal on the merits. */
export const notEligible = { reasonCode: 'notEligible', reason: 'Không đủ điều kiện' };

/** The residence is registered on a day. */
export const residenceDone = (day: string) => `${day} 16:00 residence policeHead residence.recorded`;

/** The card is issued on a day. */
export const cardDone = (day: string) => `${day} 16:10 card insurerHead card.issued`;

/** The residence is refused on a day. */
export const refused = (day: string): Line => [`${day} 11:00 residence policeHead application.refused`, outOfArea];

/** Somebody apologises. */
export const sorry = (day: string, who: string, role: string, newDueOn: string): Line => [
  `${day} ${who} ${role} apology.sent`,
  { reason: 'Phần mềm gián đoạn', newDueOn },
];

/** Both legs are in examination on a day. */
export const legs = (day: string) => [...examining('residence', day), ...examining('card', day, '11')];

/** A supplement is asked for. */
export const asks = (when: string, leg: string, officer: string): Line => [
  `${when} ${leg} ${officer} supplement.requested`,
  missing,
];

/** A story that names its own day or procedure only where they differ from the rest. */
export type Draft = Omit<Story, 'of' | 'from'> & Partial<Pick<Story, 'of' | 'from'>>;
