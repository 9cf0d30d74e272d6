import { openPlanText, type PlanDoor } from '@motcua/plan';
import { pathOf, readBytes } from '../read.ts';
import type { World } from '../world.ts';
import { repeatedKeys } from './repeated-keys.ts';

/** Reads a plan file, `-` for stdin, as JSON, whatever it may be; one that is not there is misuse. @throws {Failure} */
export function openPlanFile(world: World, path: string): PlanDoor {
  if (path !== '-') return openBytes(readBytes(pathOf(world, path)));
  const text = world.stdin();
  return text.includes('\uFFFD') ? notUtf8('', '') : openText(text);
}

function openBytes(bytes: Uint8Array): PlanDoor {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return openText(text);
  } catch {
    // It is told below which encoding it may be in.
  }
  return isWide(bytes)
    ? notUtf8(' mà là UTF-16', ' but in UTF-16')
    : notUtf8(' (có thể là TCVN3, VNI hoặc Windows-1258)', ' (it may be TCVN3, VNI or Windows-1258)');
}

function openText(text: string): PlanDoor {
  const opened = openPlanText(text);
  const faults = opened.ok ? repeatedKeys(text.replace(/^\uFEFF/, '')) : [];
  return faults.length === 0 ? opened : { ok: false, faults };
}

function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

function notUtf8(vi: string, en: string): PlanDoor {
  const says = {
    vi: `tệp không ở bảng mã UTF-8${vi}; lưu lại tệp dưới dạng UTF-8`,
    en: `the file is not in UTF-8${en}; save it as UTF-8`,
  };
  return { ok: false, faults: [{ code: 'notUtf8', path: '', entry: null, says }] };
}
