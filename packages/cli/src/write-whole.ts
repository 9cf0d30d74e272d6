import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type Failure, misuse } from './failure.ts';

/** Whether a file that is there may be replaced. */
export type Overwrite = 'refused' | 'allowed';

/**
 * Writes a file that is there in full or not at all: what is written first stands beside it under another name.
 *
 * @throws {Failure} when the file is there and may not be replaced, or its folder cannot be written to.
 */
export function writeWhole(path: string, content: string | Uint8Array, overwrite: Overwrite): void {
  if (overwrite === 'refused' && existsSync(path)) throw isThere(path);
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFileSync(draft, content, { flag: 'wx' });
    // A link does not replace what another process put there meanwhile; a renaming would.
    if (overwrite === 'refused') linkSync(draft, path);
    else renameSync(draft, path);
  } catch (cause) {
    throw failureFor(path, cause);
  } finally {
    rmSync(draft, { force: true });
  }
}

function failureFor(path: string, cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'EEXIST') return isThere(path);
  if (code !== 'ENOENT' && code !== 'EACCES' && code !== 'EISDIR' && code !== 'ENOTDIR') return cause;
  return misuse(
    'unwritableFile',
    {
      vi: `Không ghi được tệp «${path}»: thư mục không có hoặc không được phép ghi.`,
      en: `The file «${path}» cannot be written: its folder is missing or closed to you.`,
    },
    cause,
  );
}

function isThere(path: string): Failure {
  return misuse('fileExists', {
    vi: `Đã có tệp «${path}», và tệp cũ không bị ghi đè. Chọn tên khác, hoặc thêm --force.`,
    en: `There is a file «${path}» already, and it is not overwritten. Choose another name, or add --force.`,
  });
}
