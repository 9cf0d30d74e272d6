import { faultAt, type PlanFault } from './check-plan-fault.ts';
import type { PlanRows, Row } from './check-plan-rows.ts';
import type { Deadline, DeadlineKind } from './deadline/deadline.ts';
import { UnreadableDeadline } from './deadline/errors.ts';
import { parseDeadline } from './deadline/parse-deadline.ts';
import type { PlanTask, TaskKind } from './plan-file.ts';

/** What is wrong with the tasks by themselves: their numbers, their deadlines, and how they are done. */
export function faultsOfTasks(rows: PlanRows, procedures: ReadonlySet<string> | null): readonly PlanFault[] {
  return rows.lists.tasks.flatMap((row) => [
    ...placed(row),
    ...timed(row, rows.decidedOn),
    ...done(row),
    ...(procedures === null ? [] : known(row, procedures)),
  ]);
}

/** What may be meant as it is, and may as well have been forgotten: a task of the annex that nobody leads. */
export function notesOfTasks({ lists }: PlanRows): readonly PlanFault[] {
  const leaderless = lists.tasks.filter(({ it }) => it.section === 'annex' && it.lead.length === 0);
  const vi = 'không có đơn vị chủ trì; đơn vị theo dõi Kế hoạch sẽ thực hiện';
  const en = 'nobody leads it; the standing unit will do it';
  return leaderless.map(({ path, it }) => faultAt('noLead', `${path}.lead`, it.id, vi, en));
}

/** A number that is the goal's and a counter, in the section that it begins with. */
function placed({ path, it: { id, goal, section } }: Row<PlanTask>): readonly PlanFault[] {
  const isUnder = id.startsWith(`${goal}.`);
  const isInSection = id.startsWith('body.') === (section === 'body');
  if (isUnder && isInSection) return [];
  const vi = isUnder
    ? `mã «${id}» không thuộc phần «${section}»: mã của phần body bắt đầu bằng «body.»`
    : `mã «${id}» phải là mã mục tiêu «${goal}» và số thứ tự, như ${goal}.1`;
  const en = isUnder
    ? `the id «${id}» is not of the section «${section}»: those of the body begin with «body.»`
    : `the id «${id}» has to be its goal «${goal}» and a counter, as ${goal}.1`;
  return [faultAt('idNotUnderGoal', `${path}.id`, id, vi, en)];
}

function timed({ path, it: task }: Row<PlanTask>, decidedOn: string | null): readonly PlanFault[] {
  const at = `${path}.deadline`;
  const deadline = readOf(task.deadline);
  if (deadline instanceof UnreadableDeadline) return [unreadable(deadline, at, task.id)];
  return [...fitting(deadline, `${path}.kind`, task), ...notOver(deadline, at, task.id, decidedOn)];
}

function readOf(text: string): Deadline | UnreadableDeadline {
  try {
    return parseDeadline(text);
  } catch (error) {
    if (error instanceof UnreadableDeadline) return error;
    throw error;
  }
}

function unreadable({ text, stoppedAt, at, message }: UnreadableDeadline, path: string, entry: string): PlanFault {
  const where = stoppedAt === '' ? 'ở cuối' : `ở «${stoppedAt.slice(0, 40)}» (ký tự ${at + 1})`;
  const vi = `không đọc được thời hạn «${text.slice(0, 60)}»: dừng ${where}. Viết như «Quý I/2025», «Trước ngày 30/11/2025», «Thường xuyên», hoặc để trống nếu không in`;
  return faultAt('unreadableDeadline', path, entry, vi, message);
}

const goingOn: readonly DeadlineKind[] = ['continuous', 'recurring', 'year', 'startFrom', 'unspecified'];

/** The kinds of deadline that a task of a kind may have printed. */
const fits: Readonly<Record<TaskKind, readonly DeadlineKind[]>> = {
  oneOff: ['quarter', 'month', 'date', 'year', 'startFrom', 'unspecified'],
  onEvent: ['onEvent'],
  byReference: ['byReference'],
  continuous: goingOn,
  procedure: goingOn,
  indicator: goingOn,
};

function fitting({ parts, text }: Deadline, path: string, { id, kind }: PlanTask): readonly PlanFault[] {
  if (parts.some((it) => fits[kind].includes(it.kind))) return [];
  const printed = text === '' ? '—' : text;
  const suited = Object.entries(fits).filter(([, kinds]) => parts.some((it) => kinds.includes(it.kind)));
  const choice = suited.map(([name]) => name).join(', ');
  const vi = `loại «${kind}» không hợp với thời hạn «${printed}»; loại hợp: ${choice}`;
  return [
    faultAt(
      'kindNotOfDeadline',
      path,
      id,
      vi,
      `the kind «${kind}» does not fit the deadline «${printed}»; these do: ${choice}`,
    ),
  ];
}

function notOver({ parts }: Deadline, path: string, entry: string, decidedOn: string | null): readonly PlanFault[] {
  const last = parts
    .flatMap((it) => it.until ?? [])
    .sort()
    .at(-1);
  const goesOn = parts.some((it) => it.until === null || it.openEnded === true);
  if (decidedOn === null || last === undefined || goesOn || last >= decidedOn) return [];
  const vi = `thời hạn ${last} đã qua trước ngày ban hành Kế hoạch (${decidedOn})`;
  return [
    faultAt(
      'deadlineBeforePlan',
      path,
      entry,
      vi,
      `its last day ${last} was over when the plan was issued (${decidedOn})`,
    ),
  ];
}

/** What a kind of task needs, and what only another may have. */
function done({ path, it: { id, kind, procedures, targets } }: Row<PlanTask>): readonly PlanFault[] {
  const runs = procedures.length > 0;
  if (kind === 'procedure' && !runs) {
    const en = 'the kind «procedure» names the procedures that are run';
    return [faultAt('noProcedure', `${path}.procedures`, id, 'loại «procedure» phải nêu thủ tục được thực hiện', en)];
  }
  if (kind !== 'procedure' && runs) {
    const vi = `chỉ loại «procedure» mới nêu thủ tục; loại này là «${kind}»`;
    const en = `only the kind «procedure» names procedures, and this is «${kind}»`;
    return [faultAt('strayProcedure', `${path}.procedures`, id, vi, en)];
  }
  if (kind !== 'indicator' || targets.length > 0) return [];
  const en = 'the kind «indicator» names the targets that are held';
  return [faultAt('noTarget', `${path}.targets`, id, 'loại «indicator» phải nêu chỉ tiêu được giữ', en)];
}

function known({ path, it: { id, procedures } }: Row<PlanTask>, there: ReadonlySet<string>): readonly PlanFault[] {
  return procedures.flatMap((name, at) =>
    there.has(name)
      ? []
      : [
          faultAt(
            'unknownProcedure',
            `${path}.procedures[${at}]`,
            id,
            `không có thủ tục «${name}»`,
            `there is no procedure «${name}»`,
          ),
        ],
  );
}
