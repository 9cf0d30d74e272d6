import { handOversIn, type InspectedEvent, type InspectedLetter, type Inspection } from '@motcua/atlas';
import { dayOf, type Language } from '@motcua/calendar';
import type { CaseView, IssuedLetter, LogRecord } from '@motcua/engine';
import { citesOf, type Definition, namedOn } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { graphOf } from '@motcua/machine';
import { inOrder } from './commands/log.ts';
import { tracesOf } from './control-slip.ts';
import { eventLabel } from './event-label.ts';
import { limitsOf } from './inspected-limits.ts';
import type { Names } from './names.ts';
import type { Session } from './session.ts';
import { holderWords } from './units.ts';

/** Whether the people of a dossier may be shown. */
export type People = 'shown' | 'hidden';

/** A case and its members as an inspector looks at them. */
export async function inspectionOf(session: Session, id: string, names: Names, people: People): Promise<Inspection> {
  const { engine } = session;
  const view = await engine.case(id);
  const members = await Promise.all(view.members.map((it) => engine.case(it.case)));
  const all = [view, ...members];
  const logs = await Promise.all(all.map((it) => engine.log(it.id)));
  const records = logs.flat();
  const ruleOf = (it: CaseView) => engine.definition(it.definition);
  const definition = ruleOf(view);
  const day = dayOf(view.closedAt ?? view.lastAt);
  const titleOf = (caseId: string) => memberTitle(definition, view, caseId);
  const named = namedOn(definition, day);
  const limits = await Promise.all(all.map((it) => limitsOf(session, it, ruleOf(it), titleOf(it.id))));
  return {
    id,
    definition,
    receivedAt: view.receivedAt,
    closedAt: view.closedAt,
    unit: view.unit === null ? null : both((language) => holderWords(view, day, language)),
    states: leaves(view),
    waitingFor: view.waitingFor.map((role) => named.roles[role]?.label ?? plain(role)),
    versions: [...new Set(all.map((it) => it.definition))],
    editions: [...new Set(records.map((it) => it.calendar.edition))],
    history: inOrder(records)
      .filter((it) => !it.type.startsWith('member.'))
      .map((it) => eventOf(it, ruleOf(owner(all, it.case)), titleOf(it.case), people)),
    limits: limits.flat().toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    letters: (await engine.letters(id)).map((it) => letterOf(it, ruleOf(owner(all, it.case)), titleOf(it.case))),
    handOvers: handOversIn(await tracesOf(engine, view), names.agencies),
    logs: all.map((it, index) => ({ case: it.id, records: it.version, mark: logs[index]?.at(-1)?.mark ?? '' })),
    dossier: people === 'shown' ? (records[0]?.data ?? null) : null,
  };
}

function eventOf(record: LogRecord, definition: Definition, member: Label | null, people: People): InspectedEvent {
  const { roles } = namedOn(definition, dayOf(record.at));
  const taken = graphOf(definition.machine).transitions.filter((it) => record.taken.includes(it.id));
  return {
    at: record.at,
    member,
    event: both((language) => eventLabel(record, definition, language)),
    by: roles[record.by.role]?.label ?? plain(record.by.role),
    person: people === 'shown' ? (record.by.id ?? null) : null,
    cites: citesOf(taken),
  };
}

function letterOf({ at, letter }: IssuedLetter, definition: Definition, member: Label | null): InspectedLetter {
  const { roles, letters } = namedOn(definition, dayOf(at));
  const declared = letters[letter.letter];
  const signer = letter.signedBy ?? declared?.signedBy ?? '';
  return {
    at,
    member,
    letter: declared?.label ?? plain(letter.letter),
    signedBy: roles[signer]?.label ?? plain(signer),
  };
}

function leaves({ active }: CaseView): readonly Label[] {
  return active
    .filter((it) => !active.some((other) => other.path.startsWith(`${it.path}.`)))
    .map((it) => it.label ?? plain(it.path));
}

function owner(all: readonly CaseView[], id: string): CaseView {
  const found = all.find((it) => it.id === id);
  if (found === undefined) throw new RangeError(`case «${id}» is not linked`);
  return found;
}

function memberTitle({ members }: Definition, view: CaseView, id: string): Label | null {
  const member = view.members.find((it) => it.case === id)?.member;
  return member === undefined ? null : (members[member]?.label ?? plain(member));
}

function both(say: (language: Language) => string): Label {
  return { vi: say('vi'), en: say('en') };
}

function plain(name: string): Label {
  return { vi: name, en: name };
}
