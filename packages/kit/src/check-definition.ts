import { checkDated, type DatedFault, type Label } from '@motcua/law';
import { type Graph, graphOf } from '@motcua/machine';
import type { Definition } from './definition.ts';
import { duties } from './duties.ts';
import { endless, unreached } from './reach.ts';

/** Everything that is wrong with a definition, each as one sentence. */
export function checkDefinition(definition: Definition): string[] {
  const graph = graphOf(definition.machine);
  return [
    ...identityFaults(definition),
    ...labelFaults(definition, graph),
    ...timerFaults(graph),
    ...lawFaults(definition, graph),
    ...eventFaults(definition, graph),
    ...nameFaults(definition, graph),
    ...memberFaults(definition),
    ...unreached(graph).map((path) => `state «${path}» cannot be reached.`),
    ...endless(graph).map((path) => `from state «${path}» no end can be reached.`),
  ];
}

function identityFaults({ id, version, appliesTo, machine }: Definition): string[] {
  const wanted = `${id}@${appliesTo.from}`;
  const faults = version === wanted ? [] : [`its version is «${version}», but its id and first day make «${wanted}».`];
  return machine.id === version ? faults : [...faults, `its machine is called «${machine.id}», not «${version}».`];
}

function labelFaults(definition: Definition, graph: Graph): string[] {
  const labelled: [string, Label | undefined][] = [
    ['title', definition.title],
    ...graph.states
      .filter((it) => it.path !== '')
      .map((it): [string, Label | undefined] => [`state «${it.path}»`, it.meta.label as Label]),
    ...named('event', definition.events, (it) => it.label),
    ...named('role', definition.roles, (it) => it.label),
    ...named('agency', definition.agencies, (it) => it),
    ...named('clock', definition.clocks, (it) => it.label),
    ...named('letter', definition.letters, (it) => it.label),
    ...named('member', definition.members, (it) => it.label),
    ...named('guard', definition.guards, (it) => it.demands),
    ...Object.entries(definition.letters).flatMap(([name, it]) =>
      named(`letter «${name}», field`, it.fields, (field) => field),
    ),
  ];
  return labelled.flatMap(([what, label]) =>
    isWhole(label) ? [] : [`${what} lacks a Vietnamese (NFC) or an English label.`],
  );
}

function named<T>(
  kind: string,
  entries: Readonly<Record<string, T>>,
  label: (entry: T) => Label,
): [string, Label | undefined][] {
  return Object.entries(entries).map(([name, entry]) => [`${kind} «${name}»`, label(entry)]);
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
  return [...silent, ...gaps, ...(definition.basis.length === 0 ? ['it stands on no provision.'] : [])];
}

function sayFault({ kind, period }: DatedFault): string {
  const days = `from ${period.from} to ${period.until ?? 'no end'}`;
  const says = {
    gap: 'has no version in force',
    overlap: 'has more than one version in force',
    reversed: 'has a version that ends before it begins',
  };
  return `${says[kind]}, ${days}.`;
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

function isKnownEvent(definition: Definition, event: string): boolean {
  if (event === '' || event.startsWith('promise.') || event.startsWith('xstate.done.state.')) return true;
  const [first, second, third] = event.split('.');
  if (first === 'deadline') return second === 'passed' && third !== undefined && third in definition.clocks;
  if (first === 'member') return second !== undefined && second in definition.members;
  return event in definition.events;
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
  const { roles, agencies, clocks, letters, members } = definition;
  const unknownRoles = [
    ...Object.entries(definition.events).flatMap(([name, it]) =>
      it.by.map((role) => [`event «${name}»`, role] as const),
    ),
    ...Object.entries(letters).map(([name, it]) => [`letter «${name}»`, it.signedBy] as const),
    ...Object.entries(clocks).map(([name, it]) => [`clock «${name}»`, it.role] as const),
    ...graph.states.flatMap((it) =>
      it.meta.waitsFor === undefined ? [] : [[`state «${it.path}»`, String(it.meta.waitsFor)] as const],
    ),
  ].filter(([, role]) => !(role in roles));
  const strangers = Object.entries(roles).filter(([, it]) => it.agency !== null && !(it.agency in agencies));
  const actions = [
    ...graph.states.flatMap((it) => [...it.entry, ...it.exit]),
    ...graph.transitions.flatMap((it) => it.actions),
  ];
  const own = actions.filter((it) => !it.type.startsWith('xstate.'));
  const parts = { clock: clocks, letter: letters, member: members } as const;
  return [
    ...unknownRoles.map(([what, role]) => `${what} names the role «${role}», which is not declared.`),
    ...strangers.map(([role, it]) => `role «${role}» names the agency «${it.agency}», which is not declared.`),
    ...own.filter((it) => !(it.type in duties)).map((it) => `action «${it.type}» is not one of the duties.`),
    ...own.flatMap((it) =>
      Object.entries(parts).flatMap(([part, declared]) => {
        const name = it.params?.[part];
        return typeof name === 'string' && !(name in declared)
          ? [`action «${it.type}» names the ${part} «${name}», which is not declared.`]
          : [];
      }),
    ),
    ...guardFaults(definition, graph),
  ];
}

function guardFaults(definition: Definition, graph: Graph): string[] {
  const used = new Set(graph.transitions.flatMap((it) => it.guards));
  return [...used]
    .filter((it) => !(it in definition.guards))
    .map((it) => `guard «${it || '(inline)'}» has no sentence; name it in setup and declare what it demands.`);
}
