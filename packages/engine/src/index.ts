export type { ActorInput } from './actor.ts';
export type { Answer } from './answer.ts';
export type { Can, CanInput } from './can.ts';
export { ForbiddenKey, InvalidImport, InvalidInput, NotJson, TooLarge } from './door-errors.ts';
export { createEngine, type Engine, type EngineOptions } from './engine.ts';
export type { EraseInput } from './erase.ts';
export {
  CascadeTooLong,
  CaseExists,
  DuplicateName,
  EventIdReused,
  InconsistentVersions,
  MissingEdition,
  MissingVersion,
  NoOrganisation,
  NoSingleVersion,
  PendingVersion,
  ReplayMismatch,
  ReservedEvent,
  StillOpen,
  SystemEventRefused,
  UnitSucceeded,
  UnknownCase,
  UnknownProcedure,
  VersionConflict,
} from './errors.ts';
export { mostBytes } from './json.ts';
export type { IssuedLetter } from './letters.ts';
export type { ClockExplained } from './look.ts';
export type { OpenInput } from './open.ts';
export type { Organisation } from './organisation.ts';
export { type CalendarRef, erasedMarker, type LogRecord, type OpeningRecord } from './record.ts';
export type { HandedOn, Reorganised, ReorganiseInput } from './reorganise.ts';
export type { CalendarInput, MovedClock, Replan } from './replan.ts';
export type { SendInput } from './send.ts';
export type {
  CaseQuery,
  CaseRow,
  CaseWrite,
  Changes,
  ClockKey,
  ClockQuery,
  ClockRow,
  Committed,
  OutboxItem,
  Store,
  WaitQuery,
  WaitRow,
} from './store.ts';
export { CorruptStore, NewerStore, StoreClosed, StoreFailed, type StoreWork } from './store-errors.ts';
export type { Duty, Fired, Swept } from './sweep.ts';
export { caseSchema, type ExportedCase, type ExportInput } from './transfer.ts';
export type { ActiveState, CaseView, ClockView } from './view.ts';
export type { Worklist, WorklistQuery, WorklistRow } from './worklist.ts';
