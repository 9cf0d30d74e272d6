import type { Language } from '@motcua/calendar';
import type { Field } from '@motcua/kit';
import type { Label } from '@motcua/law';

const typeWords: Readonly<Record<string, Label>> = {
  text: { vi: 'chuỗi', en: 'text' },
  date: { vi: 'ngày YYYY-MM-DD', en: 'date YYYY-MM-DD' },
  email: { vi: 'thư điện tử', en: 'e-mail' },
  number: { vi: 'số', en: 'number' },
  'yes/no': { vi: 'true hoặc false', en: 'true or false' },
  list: { vi: 'danh sách [ … ]', en: 'list [ … ]' },
  object: { vi: 'nhóm { … }', en: 'object { … }' },
};

/** Fields as rows of a table: path, caption, what it takes, whether it may be left out. */
export function fieldRows(fields: readonly Field[], language: Language): readonly (readonly string[])[] {
  const left = language === 'vi' ? 'không bắt buộc' : 'optional';
  return fields.map((it) => [it.path, it.label?.[language] ?? '', takes(it, language), it.optional ? left : '']);
}

function takes({ type, options, pattern }: Field, language: Language): string {
  if (options.length > 0) return options.join(' | ');
  return `${typeWords[type]?.[language] ?? type}${pattern === null ? '' : ` ${pattern}`}`;
}

/** Fields in one line, as `--data` takes them: `{reason: text, newDueOn: date YYYY-MM-DD}`; empty without fields. */
export function fieldLine(fields: readonly Field[], language: Language): string {
  const own = fields.filter((it) => !it.path.includes('.'));
  const parts = own.map((it) => `${it.path}${it.optional ? '?' : ''}: ${takes(it, language)}`);
  return parts.length === 0 ? '' : `--data {${parts.join(', ')}}`;
}
