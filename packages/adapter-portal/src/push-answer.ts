import { type Citation, cite, type Label, linkedServiceProtocol } from '@motcua/law';

/** What the other side says to a pushed dossier or status. */
export type PushAnswer =
  | 'taken'
  | 'alreadyReceived'
  | 'alreadyReturned'
  | 'alreadyCompleted'
  | 'alreadyRefused'
  | 'notExisting'
  | 'invalidLogic'
  | 'serverError';

/** What that comes to: done, never again, or once more later. */
export type PushOutcome = 'success' | 'permanentFailure' | 'retry';

/** An answer with its name, what it comes to, and where it was seen. */
interface Answered {
  readonly label: Label;
  readonly outcome: PushOutcome;
  readonly cites: Citation;
}

const repeated = cite(linkedServiceProtocol, 'Mục gửi lại');

/**
 * Every answer to a push. Sent twice, a dossier stays one: what is there already counts as success.
 *
 * @example
 * ```ts
 * import { pushAnswers } from '@motcua/adapter-portal';
 * pushAnswers.alreadyReceived.outcome; // => 'success'
 * pushAnswers.invalidLogic.outcome; // => 'permanentFailure'
 * pushAnswers.serverError.outcome; // => 'retry'
 * ```
 */
export const pushAnswers: Readonly<Record<PushAnswer, Answered>> = {
  taken: answer('success', 'đã nhận', 'taken'),
  alreadyReceived: answer('success', 'đã tiếp nhận trước đó', 'received before'),
  alreadyReturned: answer('success', 'đã trả kết quả trước đó', 'returned before'),
  alreadyCompleted: answer('success', 'đã hoàn thành trước đó', 'completed before'),
  alreadyRefused: answer('success', 'đã từ chối trước đó', 'refused before'),
  notExisting: answer('success', 'không tồn tại', 'not existing'),
  invalidLogic: answer('permanentFailure', 'sai trình tự xử lý', 'invalid processing logic'),
  serverError: answer('retry', 'lỗi máy chủ', 'server error'),
};

function answer(outcome: PushOutcome, vi: string, en: string): Answered {
  return { label: { vi, en }, outcome, cites: repeated };
}
