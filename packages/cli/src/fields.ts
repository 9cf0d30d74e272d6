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

function takes({ type, entries, options, pattern }: Field, language: Language): string {
  if (options.length > 0) return options.join(' | ');
  if (entries !== null) return `[${typeWords[entries]?.[language] ?? entries}, …]`;
  return `${typeWords[type]?.[language] ?? type}${pattern === null ? '' : ` ${pattern}`}`;
}

/**
 * Fields in one line, as `--data` takes them: `{reason: text, documents: [{title: text, number?: text}, …]}`, where `?`
 * marks what may be left out; empty without fields.
 */
export function fieldLine(fields: readonly Field[], language: Language): string {
  return fields.length === 0 ? '' : `--data ${groupOf(fields, '', language)}`;
}

function groupOf(fields: readonly Field[], within: string, language: Language): string {
  const own = fields.filter((it) => it.path.startsWith(within) && !it.path.slice(within.length).includes('.'));
  const parts = own.map((it) => {
    const name = `${it.path.slice(within.length)}${it.optional ? '?' : ''}`;
    return `${name}: ${insideOf(it, fields, language)}`;
  });
  return `{${parts.join(', ')}}`;
}

/** What a field takes: of an object its fields, of a list those of each entry. */
function insideOf(it: Field, fields: readonly Field[], language: Language): string {
  const [object, entry] = [`${it.path}.`, `${it.path}[].`];
  if (fields.some((one) => one.path.startsWith(object))) return groupOf(fields, object, language);
  if (fields.some((one) => one.path.startsWith(entry))) return `[${groupOf(fields, entry, language)}, …]`;
  return takes(it, language);
}
