export { ImpureAction } from './errors.ts';
export { type Graph, graphOf, type NamedAction, type State } from './graph.ts';
export { answering, listening, refusingGuards } from './listen.ts';
export type { Effect, Machine, MachineEvent, Snapshot, StateValue } from './machine.ts';
export { type Standpoint, standpoint } from './standpoint.ts';
export { type Step, start, step } from './step.ts';
export type { Transition } from './transition.ts';
