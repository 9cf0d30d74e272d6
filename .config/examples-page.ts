import { type ToldExample, tellExample } from '../packages/atlas/src/index.ts';
import { exampleDossiers, workedExamples } from '../packages/procedures/src/index.ts';

/** The page that tells every worked example as an official reads it. */
export function examplesPage(): string {
  const told = workedExamples.map((it) => tellExample(it, 'vi', usualOf(it.of)));
  const byProcedure = Map.groupBy(told, (it) => it.procedure);
  return `${[
    '# Ví dụ có lời giải',
    '',
    'Trang này được tạo từ mã nguồn bằng `npm run generate` (this page is made out of the code; in English: `npm run -s motcua -- examples <id> --lang en`). Mỗi ví dụ là một hồ sơ: điều gì xảy ra, ngày nào, ai làm, và khi đó điều gì phải đúng (các dòng in nghiêng sau dấu →). Mọi ví dụ đều được chạy khi kiểm tra.',
    '',
    ...[...byProcedure].flatMap(([procedure, all]) => [`## ${procedure}`, '', ...all.flatMap(exampleLines)]),
  ].join('\n')}`;
}

/** The example of a dossier that a procedure takes, where it has one of its own. */
function usualOf({ dossier }: (typeof workedExamples)[number]['of']) {
  return exampleDossiers.find((it) => dossier.safeParse(it).success) ?? {};
}

function exampleLines(it: ToldExample): readonly string[] {
  return [
    `### ${it.id}`,
    '',
    it.says,
    '',
    `Tiếp nhận: ${it.received}. Quy định: \`${it.version}\`. Nguồn: ${it.origin}.`,
    '',
    ...listed('Cách hiểu khác mặc định', it.choices),
    ...listed('Khác hồ sơ mẫu', it.dossier),
    ...it.lines.map(({ kind, text }) => (kind === 'happens' ? `- ${text}` : `- → *${text}*`)),
    '',
    ...listed('Căn cứ', it.cites),
  ];
}

function listed(title: string, all: readonly string[]): readonly string[] {
  return all.length === 0 ? [] : [`${title}:`, '', ...all.map((it) => `- ${it}`), ''];
}
