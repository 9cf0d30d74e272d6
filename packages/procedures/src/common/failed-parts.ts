import type { Label } from '@motcua/law';
import { type RefusalCode, refusalReasons } from './desk/refusal-reasons.ts';

/** Why a part of a group has no result: the code of its refusal, or what else came of it. */
export type Failure = RefusalCode | 'refused' | 'withdrawn' | 'notOpened';

/** What the news of a member that ended without a result says of why. */
export function failureOf(event: { readonly type: string; readonly reasonCode?: RefusalCode }): Failure {
  return event.type.endsWith('.withdrawn') ? 'withdrawn' : (event.reasonCode ?? 'refused');
}

/** A part without a result, with why, as the notice of the result names it. */
export function failedPart(part: Label, why: Failure): Label {
  const reason = others[why as keyof typeof others] ?? refused(refusalReasons[why as RefusalCode]);
  return { vi: `${part.vi}: ${reason.vi}`, en: `${part.en}: ${reason.en}` };
}

function refused(reason: Label): Label {
  return { vi: `không được giải quyết (${lower(reason.vi)})`, en: `not settled (${lower(reason.en)})` };
}

const others = {
  refused: { vi: 'không được giải quyết', en: 'not settled' },
  withdrawn: { vi: 'đã dừng theo yêu cầu rút hồ sơ', en: 'stopped, as it was taken back' },
  notOpened: { vi: 'không mở, vì phần trước không có kết quả', en: 'not opened, since the part before has no result' },
} satisfies Record<string, Label>;

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
