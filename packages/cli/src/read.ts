import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Failure, misuse } from './failure.ts';
import type { World } from './world.ts';

const largest = 32 * 1024 * 1024;

/** A path as the caller meant it: against the folder the command was called from. */
export function pathOf(world: World, path: string): string {
  return resolve(world.folder, path);
}

/** The JSON in a file, or on stdin for `-`. */
export function readJson(world: World, path: string): unknown {
  const text = path === '-' ? world.stdin() : readText(pathOf(world, path));
  return parseJson(text, path);
}

/** JSON text as a value; `from` names where it came from. */
export function parseJson(text: string, from: string): unknown {
  if (text.length > largest) throw tooLarge(from);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw misuse(
      'notJson',
      {
        vi: `«${from}» không phải là JSON: ${(cause as Error).message.slice(0, 120)}. Sửa lại rồi chạy lại.`,
        en: `«${from}» is not JSON: ${(cause as Error).message.slice(0, 120)}. Correct that and run again.`,
      },
      cause,
    );
  }
}

/** The caller named a file that is there and would be lost. */
export function fileExists(path: string): Failure {
  return misuse('fileExists', {
    vi: `Đã có tệp «${path}», và tệp cũ không bị ghi đè. Chọn tên khác.`,
    en: `There is a file «${path}» already, and it is not overwritten. Choose another name.`,
  });
}

function readText(path: string): string {
  return new TextDecoder().decode(readBytes(path));
}

/** The bytes of a file; one that is larger than any that is read is refused before it is. */
export function readBytes(path: string): Uint8Array {
  try {
    if (statSync(path).size > largest) throw tooLarge(path);
    return readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EISDIR' && code !== 'EACCES') throw cause;
    const what = code === 'ENOENT' ? 'missing' : code === 'EISDIR' ? 'a folder' : 'closed to you';
    const viWhat = code === 'ENOENT' ? 'không có' : code === 'EISDIR' ? 'là thư mục' : 'không được phép đọc';
    throw misuse(
      'unreadableFile',
      {
        vi: `Tệp «${path}» ${viWhat}. Đường dẫn tính từ thư mục gọi lệnh.`,
        en: `The file «${path}» is ${what}. Paths are read against the folder the command was called from.`,
      },
      cause,
    );
  }
}

function tooLarge(from: string) {
  return misuse('tooLarge', {
    vi: `«${from}» lớn hơn ${largest} byte. Lưu tài liệu lớn ở nơi khác và gửi tham chiếu.`,
    en: `«${from}» is larger than ${largest} bytes. Keep large papers elsewhere, and send a reference.`,
  });
}
