import type { Label } from '@motcua/law';

/** Who may act, and for which agency. */
export interface Role {
  readonly label: Label;
  /** A key of the definition's `agencies`; null for the citizen. */
  readonly agency: string | null;
}

/** Who did act: in which role, and, where it is known, which office-holder (an id, never a name). */
export interface Actor {
  readonly role: string;
  readonly id?: string;
}

/** The role of the library itself: it tells of passed deadlines, and carries news between linked cases. */
export const systemRole = 'system';
