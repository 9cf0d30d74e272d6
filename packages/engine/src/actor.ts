import type { Actor } from '@motcua/kit';

/** Who acts: in which role, and, where it is known, which office-holder (an id, never a name). */
export interface ActorInput {
  readonly role: string;
  readonly id?: string | undefined;
}

/** An actor without an absent id. */
export function actorOf({ role, id }: ActorInput): Actor {
  return id === undefined ? { role } : { role, id };
}
