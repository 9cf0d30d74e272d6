import { localUnits } from '@motcua/law';
import { faultAt, type PlanFault, type PlanFaultCode } from './check-plan-fault.ts';
import type { Names, PlanRows, Row } from './check-plan-rows.ts';

/** Ids that stand twice, and names of what is not there. */
export function faultsOfNames(rows: PlanRows): readonly PlanFault[] {
  const { lists, ids, units } = rows;
  const { areas, goals, tasks, targets, references, printed } = lists;
  const inUnits = named('unknownUnit', 'đơn vị', 'a unit', units);
  const inReferences = named(
    'unknownReference',
    'văn bản trong references',
    'a document of references',
    ids.references,
  );
  const inAreas = named('unknownArea', 'lĩnh vực', 'an area', ids.areas);
  const inGoals = named('unknownGoal', 'mục tiêu', 'a goal', ids.goals);
  const inTargets = named('unknownTarget', 'chỉ tiêu', 'a target', ids.targets);
  const communes = named('unknownCommune', 'đơn vị hành chính', 'an administrative unit', communeIds);
  return [
    ...[areas, goals, tasks, targets, references, printed].flatMap((it) => duplicates(it)),
    ...goals.flatMap(({ path, it }) => inAreas(`${path}.area`, it.id, it.area)),
    ...tasks.flatMap(({ path, it }) => [
      ...inGoals(`${path}.goal`, it.id, it.goal),
      ...it.lead.flatMap((unit, at) => inUnits(`${path}.lead[${at}]`, it.id, unit)),
      ...it.support.flatMap((unit, at) => inUnits(`${path}.support[${at}]`, it.id, unit)),
      ...it.targets.flatMap((target, at) => inTargets(`${path}.targets[${at}]`, it.id, target)),
      ...it.restsOn.flatMap((document, at) => inReferences(`${path}.restsOn[${at}]`, it.id, document)),
      ...(['lead', 'support', 'procedures', 'targets', 'restsOn'] as const).flatMap((field) =>
        repeated(`${path}.${field}`, it.id, it[field]),
      ),
    ]),
    ...targets.flatMap(({ path, it }) => [
      ...inGoals(`${path}.goal`, it.id, it.goal),
      ...it.conflictsWith.flatMap((other, at) => inTargets(`${path}.conflictsWith[${at}]`, it.id, other)),
    ]),
    ...references.flatMap(({ path, it }) => communes(`${path}.issuer`, it.id, it.issuer)),
    ...['standing', 'head', 'civilStatus'].flatMap((field) => inUnits(field, null, rows.text(field))),
    ...headIsStanding(rows),
    ...communes('unit', null, rows.text('unit')),
    ...rows.texts('restsOn').flatMap(({ path, it }) => inReferences(path, null, it)),
  ];
}

const communeIds: ReadonlySet<string> = new Set(localUnits.units.map((it) => it.id));

/** The head decides on what the standing unit hands in, so it has to be another. */
function headIsStanding({ text }: PlanRows): readonly PlanFault[] {
  const [head, standing] = [text('head'), text('standing')];
  if (head === null || head !== standing) return [];
  const vi = `«${head}» vừa theo dõi Kế hoạch vừa đứng đầu; người đứng đầu quyết định về kết quả của đơn vị theo dõi, nên phải là đơn vị khác`;
  const en = `«${head}» is both standing and head; the head decides on what the standing unit hands in, so name another`;
  return [faultAt('headIsStanding', 'head', null, vi, en)];
}

/** Tells of a name that is not among those that are there. */
function named(code: PlanFaultCode, vi: string, en: string, there: Names) {
  return (path: string, entry: string | null, name: string | null): readonly PlanFault[] => {
    if (name === null || there === null || there.has(name)) return [];
    const some = there.size > 12 ? '' : ` (${[...there].join(', ')})`;
    const says = [`không có ${vi} «${name}»${some}`, `there is not ${en} «${name}»${some}`] as const;
    return [faultAt(code, path, entry, ...says)];
  };
}

function duplicates(all: readonly Row<{ readonly id: string }>[]): readonly PlanFault[] {
  const first = new Map<string, string>();
  return all.flatMap(({ path, it: { id } }) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, path);
    if (before === undefined) return [];
    const says = [`mã «${id}» đã dùng ở ${before}`, `the id «${id}» stands at ${before} already`] as const;
    return [faultAt('duplicateId', `${path}.id`, id, ...says)];
  });
}

function repeated(path: string, entry: string, all: readonly string[]): readonly PlanFault[] {
  const first = new Map<string, number>();
  for (const [at, it] of all.entries()) if (!first.has(it)) first.set(it, at);
  return all.flatMap((it, at) =>
    first.get(it) === at
      ? []
      : [faultAt('repeated', `${path}[${at}]`, entry, `«${it}» ghi hai lần`, `«${it}» is written twice`)],
  );
}

/** The lists of a plan, in the order of the file. */
export const listsInOrder: readonly string[] = [
  'areas',
  'goals',
  'tasks',
  'targets',
  'references',
  'printed',
  'headings',
  'saidAgain',
];
