import { type Actor, type Definition, systemRole, UnknownRole } from '@motcua/kit';

/** Who acts: in which role, and, where it is known, which office-holder (an id, never a name). */
export interface ActorInput {
  readonly role: string;
  readonly id?: string | undefined;
}

/** An actor without an absent id. */
export function actorOf({ role, id }: ActorInput): Actor {
  return id === undefined ? { role } : { role, id };
}

/** Demands that somebody from outside may act in a role of a procedure; nobody from outside is the system. @throws {UnknownRole} */
export function demandRole({ version, roles }: Definition, role: string): void {
  if (role !== systemRole && Object.hasOwn(roles, role)) return;
  throw new UnknownRole(
    version,
    role,
    Object.keys(roles).filter((it) => it !== systemRole),
  );
}
