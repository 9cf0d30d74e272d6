/** Marks a file as a store of this library: the letters `Motc` as a number. */
export const applicationId = 0x4d6f7463;

/** The version of the schema below; kept in `user_version`. */
export const schemaVersion = 2;

/** The names of the tables below. */
export const tableNames = ['cases', 'logs', 'clocks', 'waits', 'outbox'];

/**
 * The tables. Instants are texts that compare; a record and its calendar are JSON. An event id that is made of the case
 * and the number (`case#7`) is not repeated in `event_id`.
 */
export const schema = `
create table cases (
  id text primary key,
  root text not null,
  group_id text,
  member text,
  procedure text not null,
  definition text not null,
  unit text,
  version integer not null,
  received_at text not null,
  last_at text not null,
  closed_at text,
  erased_at text,
  calendar text not null,
  members text not null,
  mark text not null,
  state text not null
) strict, without rowid;
create index cases_by_root on cases (root, id);
create index cases_by_unit on cases (unit, id) where unit is not null;
create index cases_closed on cases (closed_at, id) where closed_at is not null;

create table logs (
  case_id text not null references cases (id),
  seq integer not null,
  event_id text,
  record text not null,
  primary key (case_id, seq)
) strict, without rowid;
create unique index logs_by_event on logs (case_id, event_id) where event_id is not null;

create table clocks (
  case_id text not null references cases (id),
  clock text not null,
  at text not null,
  passed integer not null,
  role text not null,
  agency text,
  unit text,
  primary key (case_id, clock)
) strict, without rowid;
create index clocks_pending on clocks (at, case_id, clock) where passed = 0;
create index clocks_passed on clocks (at, case_id, clock) where passed = 1;
create index clocks_by_unit on clocks (unit, at, case_id, clock) where unit is not null;

create table waits (
  case_id text not null references cases (id),
  role text not null,
  agency text,
  unit text,
  primary key (case_id, role)
) strict, without rowid;
create index waits_by_role on waits (role, case_id);
create index waits_by_agency on waits (agency, case_id, role);
create index waits_by_unit on waits (unit, case_id, role) where unit is not null;

create table outbox (
  place integer primary key autoincrement,
  id text not null unique,
  item text not null
) strict;
`;

/** What turns the tables of a version into those of the next, by the version that they have. Nothing that was written changes. */
export const migrations: Readonly<Record<number, string>> = {
  1: `
alter table cases add column unit text;
alter table clocks add column unit text;
alter table waits add column unit text;
create index cases_by_unit on cases (unit, id) where unit is not null;
create index clocks_by_unit on clocks (unit, at, case_id, clock) where unit is not null;
create index waits_by_unit on waits (unit, case_id, role) where unit is not null;
`,
};

/** The tables of an earlier version as those of this one, for a file that is opened to read only and stays as it is. */
export const views: Readonly<Record<number, string>> = {
  1: ['cases', 'clocks', 'waits']
    .map((it) => `create temp view ${it} as select *, null as unit from main.${it};`)
    .join('\n'),
};
