import { type ToldExample, tellExample } from '@motcua/atlas';
import type { WorkedExample } from '@motcua/kit';
import { workedExamples } from '@motcua/procedures';
import { procedureIds } from '../definitions.ts';
import { exampleFor } from '../example-dossier.ts';
import { type Failure, misuse } from '../failure.ts';
import { nearest } from '../nearest.ts';
import { type Paint, paintFor } from '../paint.ts';
import { citesJson } from '../say.ts';
import type { Answer, Call } from '../spec.ts';
import { table, wrap } from '../table.ts';

/** `examples`: the worked examples, all or of one procedure; one of them told in full. */
export function examples(call: Call): Answer {
  const [wanted] = call.args;
  if (wanted === undefined) return list(workedExamples, call);
  const one = workedExamples.find((it) => it.id.toLowerCase() === wanted.toLowerCase());
  if (one !== undefined) return told(one, call);
  const procedure = workedExamples.filter(({ of }) => of.id === wanted || of.version === wanted);
  if (procedure.length > 0 || procedureIds().includes(wanted)) return list(procedure, call);
  throw unknownExample(wanted);
}

function list(all: readonly WorkedExample[], call: Call): Answer {
  const { language } = call;
  const json = all.map(({ id, of, from, says, origin, cites }) => ({
    id,
    procedure: of.id,
    version: of.version,
    from,
    says: says[language],
    origin,
    cites: citesJson(cites, language),
  }));
  const rows = all.map(({ id, of, says }) => [id, of.version, says[language]]);
  const none = language === 'vi' ? 'Chưa có ví dụ nào.' : 'There is no example yet.';
  const more = language === 'vi' ? 'Xem đủ một ví dụ: motcua examples <mã>' : 'One in full: motcua examples <id>';
  const text = rows.length === 0 ? none : `${table(rows)}\n\n${paintFor(call.world).faint(more)}`;
  return { json: { examples: json }, text };
}

function told(example: WorkedExample, call: Call): Answer {
  const it = tellExample(example, call.language, exampleFor(example.of) ?? {});
  return { json: { example: { ...it, lines: it.lines } }, text: page(it, call, paintFor(call.world)) };
}

function page(it: ToldExample, { language }: Call, paint: Paint): string {
  const vi = language === 'vi';
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint.strong(title), ...lines.map((line) => wrap(line, 100, '  '))];
  return [
    paint.strong(`${it.id}  ${it.procedure}`),
    wrap(it.says, 100),
    `${vi ? 'Tiếp nhận' : 'Received'}: ${it.received}. ${vi ? 'Quy định' : 'Rules'}: ${it.version}. ${it.origin}.`,
    ...part(vi ? 'Cách hiểu khác mặc định' : 'Answers other than the defaults', it.choices),
    ...part(vi ? 'Khác hồ sơ mẫu' : 'Other than in the example dossier', it.dossier),
    ...part(
      vi ? 'Diễn biến' : 'What happens',
      it.lines.map(({ kind, text }) => (kind === 'happens' ? text : `  = ${text}`)),
    ),
    ...part(vi ? 'Căn cứ' : 'By', it.cites),
  ].join('\n');
}

function unknownExample(wanted: string): Failure {
  const known = [...workedExamples.map((it) => it.id), ...procedureIds()];
  const [name, meant] = [wanted.slice(0, 80), nearest(wanted, known)];
  return misuse('unknownExample', {
    vi: `Không có ví dụ hay thủ tục «${name}».${meant === null ? '' : ` Có phải ý bạn là: ${meant}?`} Xem danh sách: motcua examples.`,
    en: `There is no example or procedure «${name}».${meant === null ? '' : ` Did you mean: ${meant}?`} For the list: motcua examples.`,
  });
}
