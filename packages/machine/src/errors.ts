/** A machine asked XState to do something that needs an actor or a timer: `sendTo`, `spawn`, a delayed `raise`. */
export class ImpureAction extends Error {
  readonly code = 'impureAction';
  readonly machine: string;
  readonly action: string;

  constructor(machine: string, action: string) {
    super(
      `Machine «${machine}» uses «${action}», which needs a running actor or a timer. Ask for it as a named action (an effect) instead; deadlines are events that a sweep sends.`,
    );
    this.name = 'ImpureAction';
    this.machine = machine;
    this.action = action;
  }
}
