import type { Citation, Label } from '@motcua/law';

/** Why a command did not do what it was asked: exit 1 when the law or the machine says no, 2 when it was asked wrongly. */
export class Failure extends Error {
  readonly code: string;
  readonly exit: 1 | 2;
  readonly says: Label;
  readonly cites: readonly Citation[];
  /** What else a program may want to know, as JSON. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, exit: 1 | 2, says: Label, more: FailureMore = {}) {
    super(says.en, more.cause === undefined ? {} : { cause: more.cause });
    this.name = 'Failure';
    this.code = code;
    this.exit = exit;
    this.says = says;
    this.cites = more.cites ?? [];
    this.details = more.details ?? {};
  }
}

/** What a failure may carry beside its words. */
export interface FailureMore {
  readonly cites?: readonly Citation[];
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** The command was used wrongly. */
export function misuse(code: string, says: Label, cause?: unknown): Failure {
  return new Failure(code, 2, says, { cause });
}
