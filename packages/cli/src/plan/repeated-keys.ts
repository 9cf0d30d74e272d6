import type { PlanFault } from '@motcua/plan';
import { type JSONPath, visit } from 'jsonc-parser';

/** The keys that an object of a JSON text has twice, each with its place: JSON itself keeps the last and drops the others. */
export function repeatedKeys(text: string): readonly PlanFault[] {
  const open: Set<string>[] = [];
  const faults: PlanFault[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (written, _offset, _length, line, _column, parent) => {
      const key = written.normalize('NFC');
      const keys = open.at(-1);
      if (keys?.has(key)) faults.push(repeated(key, parent(), line + 1));
      keys?.add(key);
    },
  });
  return faults;
}

function repeated(key: string, parent: JSONPath, line: number): PlanFault {
  const path = [...parent, key]
    .map((it, index) => (typeof it === 'number' ? `[${it}]` : `${index === 0 ? '' : '.'}${it}`))
    .join('');
  const says = {
    vi: `khóa «${key.slice(0, 60)}» được viết lần nữa ở dòng ${line}; một khóa chỉ viết một lần`,
    en: `the key «${key.slice(0, 60)}» is written again in line ${line}; a key is written once`,
  };
  return { code: 'repeated', path, entry: null, says };
}
