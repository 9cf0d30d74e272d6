import type { Definition } from '@motcua/kit';
import type { Label } from '@motcua/law';

/**
 * What an event of a definition is called, whoever sends it: a declared one by its label, a passed deadline by its
 * clock, news from a member by its member, and what the work tells the promise in a word of its own.
 *
 * @example
 * ```ts
 * import { labelOfEvent } from '@motcua/atlas';
 * import { birthRegistration } from '@motcua/procedures';
 * labelOfEvent(birthRegistration, 'draft.confirmed').vi; // => 'Xác nhận bản dự thảo'
 * labelOfEvent(birthRegistration, 'deadline.passed.posting').vi; // => 'Hết hạn: Thời gian niêm yết'
 * ```
 */
export function labelOfEvent({ events, clocks, members }: Definition, type: string): Label {
  const declared = Object.hasOwn(events, type) ? events[type] : undefined;
  if (declared !== undefined) return declared.label;
  const [first = '', second = '', third = ''] = type.split('.');
  if (first === 'deadline')
    return headed({ vi: 'Hết hạn', en: 'Deadline passed' }, clocks[third]?.label ?? same(third));
  if (first === 'member') {
    const member = members[second]?.label ?? same(second);
    return headed({ vi: `Tin từ ${member.vi}`, en: `News from ${member.en}` }, news[third] ?? same(third));
  }
  if (type === '') return { vi: 'Tự chuyển tiếp', en: 'By itself' };
  if (first === 'xstate') return { vi: 'Bước con đã xong', en: 'The inner step is done' };
  return promises[type] ?? same(type);
}

function headed(head: Label, rest: Label): Label {
  return { vi: `${head.vi}: ${rest.vi}`, en: `${head.en}: ${rest.en}` };
}

function same(name: string): Label {
  return { vi: name, en: name };
}

/** The milestones that members usually announce; any other is told as it stands. */
const news: Readonly<Record<string, Label>> = {
  completed: { vi: 'đã có kết quả', en: 'completed' },
  apologised: { vi: 'đã xin lỗi, hẹn lại ngày trả', en: 'apologised, with a new date' },
  apologisedAfterwards: { vi: 'đã có kết quả, xin lỗi sau', en: 'apologised after its result' },
  refused: { vi: 'bị từ chối', en: 'refused' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
  paused: { vi: 'tạm dừng tính thời hạn', en: 'its term stands still' },
  restarted: { vi: 'tính lại thời hạn', en: 'its term begins anew' },
  resumed: { vi: 'tiếp tục tính thời hạn', en: 'its term runs on' },
  verifying: { vi: 'đang xác minh', en: 'verification under way' },
};

/** What the region of the work tells the region of the promise. */
const promises: Readonly<Record<string, Label>> = {
  'promise.made': { vi: 'Hẹn ngày trả kết quả', en: 'A day is promised' },
  'promise.suspended': { vi: 'Tạm dừng tính thời hạn', en: 'The term stands still' },
  'promise.resumed': { vi: 'Tiếp tục tính thời hạn', en: 'The term runs on' },
  'promise.restarted': { vi: 'Tính lại thời hạn từ đầu', en: 'The term begins anew' },
  'promise.extended': { vi: 'Đổi sang thời hạn dài hơn', en: 'A longer term holds' },
  'promise.met': { vi: 'Việc đã giải quyết xong', en: 'The work is done' },
  'promise.released': { vi: 'Không còn phải trả kết quả theo hẹn', en: 'Nothing is owed any more' },
};
