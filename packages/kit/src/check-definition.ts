import { checkDated, type Label } from '@motcua/law';
import { type Graph, graphOf, type NamedAction } from '@motcua/machine';
import type { Definition } from './definition.ts';
import { duties } from './duties.ts';
import { unseenPersonal } from './personal-demands.ts';
import { actionsOf, raisedBy, raiseFaults, withoutUnraised } from './raised.ts';
import { endless, unreached } from './reach.ts';
import { sayFault } from './say-fault.ts';

/** Everything that is wrong with a definition, each as one sentence. */
export function checkDefinition(definition: Definition): string[] {
  const graph = graphOf(definition.machine);
  const actions = actionsOf(graph);
  const raised = raisedBy(actions);
  return [
    ...identityFaults(definition),
    ...labelFaults(definition, graph),
    ...timerFaults(graph),
    ...lawFaults(definition, graph),
    ...eventFaults(definition, graph),
    ...personalFaults(definition),
    ...nameFaults(definition, graph),
    ...successionFaults(definition),
    ...actionFaults(definition, actions),
    ...referenceFaults(definition),
    ...memberFaults(definition),
    ...unreached(graph).map((path) => `state «${path}» cannot be reached.`),
    ...raiseFaults(graph, raised),
    ...endless(withoutUnraised(graph, raised)).map((path) => `from state «${path}» no end can be reached.`),
  ];
}

function identityFaults({ id, version, appliesTo, machine }: Definition): string[] {
  const wanted = `${id}@${appliesTo.from}`;
  const faults = version === wanted ? [] : [`its version is «${version}», but its id and first day make «${wanted}».`];
  return machine.id === version ? faults : [...faults, `its machine is called «${machine.id}», not «${version}».`];
}

function labelFaults(definition: Definition, graph: Graph): string[] {
  const { events, roles, agencies, clocks, letters, members, guards } = definition;
  const states = graph.states.filter((it) => it.path !== '' && !isWhole(it.meta.label as Label | undefined));
  return [
    ...(isWhole(definition.title) ? [] : ['title']),
    ...states.map((it) => `state «${it.path}»`),
    ...unlabelled('event', events, (it) => it.label),
    ...unlabelled('role', roles, (it) => it.label),
    ...unlabelled('agency', agencies, (it) => it),
    ...unlabelled('clock', clocks, (it) => it.label),
    ...unlabelled('letter', letters, (it) => it.label),
    ...unlabelled('member', members, (it) => it.label),
    ...(definition.succession ?? [])
      .filter((it) => !isWhole(it.label))
      .map((it) => `successor of the ${it.of} «${it.name}»`),
    ...unlabelled('guard', guards, (it) => it.demands),
    ...Object.entries(letters).flatMap(([name, it]) =>
      unlabelled(`letter «${name}», field`, it.fields, (field) => field),
    ),
  ].map((what) => `${what} lacks a Vietnamese (NFC) or an English label.`);
}

function unlabelled<T>(
  kind: string,
  entries: Readonly<Record<string, T>>,
  labelOf: (entry: T) => Label | undefined,
): string[] {
  const names = Object.keys(entries).filter((it) => !isWhole(labelOf(entries[it] as T)));
  return names.map((it) => `${kind} «${it}»`);
}

function isWhole(label: Label | undefined): boolean {
  if (label === undefined) return false;
  return label.vi.trim() !== '' && label.en.trim() !== '' && label.vi === label.vi.normalize('NFC');
}

function timerFaults(graph: Graph): string[] {
  return graph.transitions
    .filter((it) => it.event.startsWith('xstate.after') || it.event.startsWith('xstate.done.actor'))
    .map(
      (it) =>
        `state «${it.source}» uses «after» or «invoke»; a deadline is a clock, and «deadline.passed.<clock>» its event.`,
    );
}

function lawFaults(definition: Definition, graph: Graph): string[] {
  const silent = graph.transitions
    .filter((it) => !hasReason(it.meta))
    .map((it) => `transition «${it.id}» has neither a provision nor a reason: wrap it in by(…) or because(…).`);
  const horizon = definition.appliesTo;
  const gaps = Object.values(definition.clocks)
    .flatMap((clock) => Object.values(clock.terms))
    .flatMap((rule) => checkDated(rule, horizon).map((fault) => `term «${rule.id}» ${sayFault(fault)}`));
  const papers = Object.entries(definition.letters)
    .flatMap(([letter, { paper }]) => (paper === undefined ? [] : [[letter, paper] as const]))
    .flatMap(([letter, paper]) =>
      checkDated(paper, horizon).map((fault) => `the form of letter «${letter}» ${sayFault(fault)}`),
    );
  return [...silent, ...gaps, ...papers, ...(definition.basis.length === 0 ? ['it stands on no provision.'] : [])];
}

function hasReason(meta: Readonly<Record<string, unknown>>): boolean {
  const { cites, because } = meta as { cites?: readonly unknown[]; because?: Label };
  return (cites !== undefined && cites.length > 0) || isWhole(because);
}

function eventFaults(definition: Definition, graph: Graph): string[] {
  const heard = new Set(graph.transitions.map((it) => it.event));
  const unheard = Object.keys(definition.events).filter((it) => !heard.has(it));
  const undeclared = [...heard].filter((it) => !isKnownEvent(definition, it));
  const reserved = Object.entries(definition.events).filter(([, it]) =>
    ['type', 'at', 'by'].some((key) => key in it.data.shape),
  );
  return [
    ...unheard.map((it) => `event «${it}» is declared, but no state hears it.`),
    ...undeclared.map((it) => `event «${it}» is heard, but not declared.`),
    ...reserved.map(([it]) => `event «${it}» declares «type», «at» or «by» in its data; those are the event's own.`),
  ];
}

/** A mark that the walk over a value does not come to would protect nothing. */
function personalFaults({ dossier, events }: Definition): string[] {
  const schemas = [
    ['dossier', dossier] as const,
    ...Object.entries(events).map(([name, it]) => [`event «${name}»`, it.data] as const),
  ];
  return schemas.flatMap(([where, schema]) =>
    unseenPersonal(schema).map(
      (path) =>
        `${where} marks something personal inside «${path}», where it cannot be found to be erased: mark all of that field.`,
    ),
  );
}

function isKnownEvent(definition: Definition, event: string): boolean {
  if (event === '' || event.startsWith('promise.') || event.startsWith('xstate.done.state.')) return true;
  const [first, second, third] = event.split('.');
  if (first === 'deadline')
    return second === 'passed' && third !== undefined && Object.hasOwn(definition.clocks, third);
  if (first === 'member') return second !== undefined && Object.hasOwn(definition.members, second);
  return Object.hasOwn(definition.events, event);
}

/** What a declaration names must be declared: the clock that another ends before, the fields a letter may go without. */
function referenceFaults({ clocks, letters }: Definition): string[] {
  const leaderless = Object.entries(clocks).filter(
    ([, it]) => it.before !== undefined && !Object.hasOwn(clocks, it.before),
  );
  return [
    ...leaderless.map(([name, it]) => `clock «${name}» ends before the clock «${it.before}», which is not declared.`),
    ...Object.entries(letters).flatMap(([name, it]) =>
      (it.optional ?? [])
        .filter((field) => !Object.hasOwn(it.fields, field))
        .map((field) => `letter «${name}» may go without «${field}», which is no field of it.`),
    ),
  ];
}

/** A group must ask what its members ask, since it is answered for all of them. */
function memberFaults(definition: Definition): string[] {
  const asked = new Set(definition.assumptions.map((it) => it.id));
  return Object.entries(definition.members).flatMap(([name, member]) =>
    member.definition.assumptions
      .filter((it) => !asked.has(it.id))
      .map((it) => `member «${name}» asks «${it.id}», which the group does not ask.`),
  );
}

function nameFaults(definition: Definition, graph: Graph): string[] {
  const { roles, agencies } = definition;
  const strangers = Object.entries(roles).filter(([, it]) => it.agency !== null && !(it.agency in agencies));
  return [
    ...roleFaults(definition, graph),
    ...strangers.map(([role, it]) => `role «${role}» names the agency «${it.agency}», which is not declared.`),
    ...guardFaults(definition, graph),
  ];
}

function successionFaults({ agencies, roles, succession = [], appliesTo }: Definition): string[] {
  const declared = { agency: agencies, role: roles };
  return succession.flatMap(({ of, name, from }) => [
    ...(Object.hasOwn(declared[of], name)
      ? []
      : [`a successor is named for the ${of} «${name}», which is not declared.`]),
    ...(from > appliesTo.from
      ? []
      : [`the successor of the ${of} «${name}» begins on ${from}, not after the definition itself: declare it so.`]),
  ]);
}

function roleFaults({ roles, events, letters, clocks }: Definition, graph: Graph): string[] {
  const faults: string[] = [];
  function check(kind: string, name: string, role: string): void {
    if (!Object.hasOwn(roles, role)) faults.push(`${kind} «${name}» names the role «${role}», which is not declared.`);
  }
  for (const [name, it] of Object.entries(events)) for (const role of it.by) check('event', name, role);
  for (const [name, it] of Object.entries(letters)) check('letter', name, it.signedBy);
  for (const [name, it] of Object.entries(clocks)) check('clock', name, it.role);
  for (const { path, meta } of graph.states)
    if (meta.waitsFor !== undefined) check('state', path, String(meta.waitsFor));
  return faults;
}

function actionFaults({ clocks, letters, members }: Definition, actions: readonly NamedAction[]): string[] {
  const faults: string[] = [];
  const parts = Object.entries({ clock: clocks, letter: letters, member: members });
  function check({ type, params }: NamedAction): void {
    if (type.startsWith('xstate.')) return;
    if (!(type in duties)) faults.push(`action «${type}» is not one of the duties.`);
    for (const [part, declared] of parts) {
      const name = params?.[part];
      if (typeof name === 'string' && !(name in declared))
        faults.push(`action «${type}» names the ${part} «${name}», which is not declared.`);
    }
  }
  for (const it of actions) check(it);
  return faults;
}

function guardFaults(definition: Definition, graph: Graph): string[] {
  const used = new Set(graph.transitions.flatMap((it) => it.guards));
  return [...used]
    .filter((it) => !(it in definition.guards))
    .map((it) => `guard «${it || '(inline)'}» has no sentence; name it in setup and declare what it demands.`);
}
