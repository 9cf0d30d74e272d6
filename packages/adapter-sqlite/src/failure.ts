import { CorruptStore, StoreFailed } from '@motcua/engine/errors';

type Work = 'open' | 'read' | 'write' | 'backup';

const general = 1;
const busy = 5;
const full = 13;
const ioError = 10;
const corrupt = 11;
const notADatabase = 26;

/** An error of SQLite as one of the store's: what to do about it, and whether to try again. Others pass unchanged. */
export function failureOf(where: string, error: unknown, during: Work): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const what = (error as Error).message;
  const isTorn =
    code === corrupt || code === notADatabase || (code === general && /^no such (table|column)/.test(what));
  if (isTorn) return new CorruptStore(where, what, { cause: error });
  const retry = isBusy(error) || code === full || code === ioError ? 'retryable' : 'terminal';
  return new StoreFailed(where, what, retry, { cause: error, during });
}

/** Whether another process holds the database just now. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === busy;
}

/** SQLite's primary result code; null for an error of another kind. */
function codeOf(error: unknown): number | null {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : null;
}
