import { type CivilDate, dayOf, type Instant, instant } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { includes, type Label, localUnits, unitOf } from '@motcua/law';
import type { PlanFile } from '@motcua/plan';
import { caseJson, caseText } from '../case-view.ts';
import { choicesOf } from '../choices.ts';
import { announced, definitions, takesNothing, versionFor } from '../definitions.ts';
import { misuse } from '../failure.ts';
import { paintFor } from '../paint.ts';
import { readJson } from '../read.ts';
import { refused } from '../refused.ts';
import { demandRole } from '../roles.ts';
import { type Session, withSession } from '../session.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { undatedOf } from '../undated-case.ts';
import { unitName } from '../units.ts';

const repeated: Label = {
  vi: 'Hồ sơ này đã được tiếp nhận trước đó: lần gửi lại này không ghi gì thêm. Hồ sơ lúc này:',
  en: 'This dossier was taken in before: the repetition wrote nothing. The case as it is now:',
};

/** A procedure whose counter is in a commune is not handed in at a district or a province. */
function demandCommune({ agencies, title }: Definition, id: string | undefined, day: CivilDate): void {
  const unit = id === undefined ? null : unitOf(localUnits, id);
  if (unit === null || unit.kind === 'commune' || !includes(unit.period, day)) return;
  if (!Object.values(agencies).some((it) => it.vi.includes('cấp xã'))) return;
  throw misuse('notACommune', {
    vi: `«${title.vi}» là thủ tục của cấp xã; ${unitName(unit.id, day, 'vi')} không phải là đơn vị cấp xã. Xem: motcua units.`,
    en: `«${title.en}» is a procedure of communes, and ${unitName(unit.id, day, 'en')} is none. See: motcua units.`,
  });
}

/** `open`: takes in a dossier and opens its case, with the members that begin with it. */
export async function open(call: Call): Promise<Answer> {
  const { options, language, world } = call;
  const receivedAt = instant(textOf(options, 'received') ?? '');
  const { definition, plan } = await namedIn(call, receivedAt);
  const role = textOf(options, 'as') ?? '';
  demandRole(definition, role);
  const choices = choicesOf(definition, options);
  const dossier = dossierOf(call, definition);
  demandCommune(definition, textOf(options, 'unit'), dayOf(receivedAt));
  const named = { unit: textOf(options, 'unit'), id: textOf(options, 'id'), eventId: textOf(options, 'eventId') };
  const work = async ({ engine }: Session) => {
    const answer = await engine.open({
      procedure: definition.id,
      dossier,
      receivedAt,
      by: { role },
      choices,
      ...named,
    });
    if (!answer.ok) throw refused(answer.refusal);
    const { duplicate } = answer;
    const view = duplicate ? await engine.case(answer.case.id) : answer.case;
    const why = await undatedOf(engine, view);
    const text = caseText(view, engine.definition(view.definition), why, dayOf(receivedAt), language, paintFor(world));
    return {
      json: { duplicate, case: caseJson(view, why, language) },
      text: duplicate ? `${repeated[language]}\n${text}` : text,
    };
  };
  return withSession(call, 'create', work, plan);
}

/** The dossier that is named; what asks for no field, as the task of a plan, needs none. */
function dossierOf({ world, options }: Call, definition: Definition): Readonly<Record<string, unknown>> {
  const file = textOf(options, 'dossier');
  if (file !== undefined) return readJson(world, file) as Readonly<Record<string, unknown>>;
  if (takesNothing(definition)) return {};
  throw misuse('missingOption', {
    vi: `«${definition.title.vi}» cần hồ sơ: chỉ tệp JSON bằng --dossier TỆP. Hồ sơ mẫu: motcua procedures --example ${definition.id}.`,
    en: `«${definition.title.en}» needs a dossier: name its JSON file with --dossier FILE. An example: motcua procedures --example ${definition.id}.`,
  });
}

/** The version of a procedure, or a task of a plan: what no procedure is called may be a task. */
async function namedIn(call: Call, receivedAt: Instant): Promise<{ definition: Definition; plan: PlanFile | null }> {
  const name = call.args[0] ?? '';
  const isProcedure = [...definitions, ...announced].some((it) => it.id === name || it.version === name);
  const task = isProcedure ? null : (await import('../plan/task-named.ts')).taskNamed(call, name);
  return task ?? { definition: versionFor(name, receivedAt), plan: null };
}
