import { DatabaseSync } from 'node:sqlite';
import { CorruptStore, NewerStore, StoreFailed } from '@motcua/engine/errors';
import { failureOf } from './failure.ts';
import { files } from './files.ts';
import { applicationId, migrations, schema, schemaVersion, tableNames, views } from './schema.ts';

/** How a database is opened. */
export interface SqliteOptions {
  /** `write` (the default) makes the file where it is absent. */
  readonly access?: 'write' | 'read';
  /**
   * How much of an existing file is checked before it is used: its header and size (`size`), or all its pages as well
   * (`pages`). Default: all pages up to 16 MiB, header and size beyond.
   */
  readonly check?: 'size' | 'pages';
  /** The most pages of 4 KiB that the file may have. What does not fit is refused as by a full disk. Default: SQLite's own limit. */
  readonly mostPages?: number;
}

const { closeSync, existsSync, openSync, readSync, statSync } = files;
const smallFile = 16 * 1024 * 1024;
const busyMilliseconds = 10_000;

/**
 * Opens a file, makes the tables where it is new, and checks it where it is not.
 *
 * @throws {CorruptStore} @throws {NewerStore} @throws {StoreFailed}
 */
export function openDatabase(path: string, options: SqliteOptions = {}): DatabaseSync {
  const isThere = path !== ':memory:' && existsSync(path);
  let database: DatabaseSync | null = null;
  try {
    if (isThere) checkSize(path, options);
    database = new DatabaseSync(path, { readOnly: options.access === 'read', timeout: busyMilliseconds });
    prepare(path, database, options, isThere);
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    throw openingFailure(path, error);
  }
}

/** An error of the file system as one of the store's too. */
function openingFailure(path: string, error: unknown): unknown {
  const { syscall, message } = error as { syscall?: string; message: string };
  if (syscall !== undefined) return new StoreFailed(path, message, 'terminal', { cause: error, during: 'open' });
  return failureOf(path, error, 'open');
}

function prepare(path: string, database: DatabaseSync, options: SqliteOptions, isThere: boolean): void {
  database.exec('pragma foreign_keys = on');
  if (isThere) checkVersion(path, database);
  const isSmall = isThere && statSync(path).size <= smallFile;
  if (isThere && (options.check === 'pages' || (options.check === undefined && isSmall))) checkPages(path, database);
  if (options.access === 'read') {
    database.exec(views[numberOf(database, 'user_version')] ?? '');
    return;
  }
  // What is erased is overwritten: no page keeps it in its free room.
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on');
  if (options.mostPages !== undefined) database.exec(`pragma max_page_count = ${Math.trunc(options.mostPages)}`);
  if (numberOf(database, 'user_version') < schemaVersion) bringUpToDate(database);
  // Opening waits for another process; later on, whoever writes waits without holding up this one.
  database.exec('pragma busy_timeout = 0');
}

/** Makes the tables, or turns those of an earlier version into those of this one, whole or not at all. */
function bringUpToDate(database: DatabaseSync): void {
  database.exec('begin immediate');
  const found = numberOf(database, 'user_version');
  if (found === 0) database.exec(`${schema}; pragma application_id = ${applicationId}`);
  else for (let version = found; version < schemaVersion; version++) database.exec(migrations[version] ?? '');
  // Another process may have been faster, and of a newer release.
  if (found < schemaVersion) database.exec(`pragma user_version = ${schemaVersion}`);
  database.exec('commit');
}

function checkVersion(path: string, database: DatabaseSync): void {
  const [application, version] = [numberOf(database, 'application_id'), numberOf(database, 'user_version')];
  const tables = database.prepare('select count(*) as n from sqlite_schema').get() as { n: number };
  if (application === 0 && version === 0 && tables.n === 0) return;
  if (application !== applicationId) throw new CorruptStore(path, 'it is a database of another application');
  if (version > schemaVersion) throw new NewerStore(path, version, schemaVersion);
  if (version === 0 || tablesOf(database).length < tableNames.length)
    throw new CorruptStore(
      path,
      `of the tables ${tableNames.join(', ')} it has ${tablesOf(database).join(', ') || 'none'}`,
    );
}

function tablesOf(database: DatabaseSync): readonly string[] {
  const found = database.prepare("select name from sqlite_schema where type = 'table'").all() as { name: string }[];
  return tableNames.filter((it) => found.some(({ name }) => name === it));
}

function checkPages(path: string, database: DatabaseSync): void {
  const found = database.prepare('pragma quick_check(1)').get() as { quick_check: string };
  if (found.quick_check !== 'ok') throw new CorruptStore(path, found.quick_check);
}

/** A file that is shorter than its own header says was torn; where a log stands beside it, SQLite repairs it first. */
function checkSize(path: string, { access }: SqliteOptions): void {
  const stat = statSync(path);
  if (stat.isDirectory())
    throw new StoreFailed(path, 'it is a folder; name a file in it', 'terminal', { during: 'open' });
  const { size } = stat;
  if (size === 0 && access === 'read') throw new CorruptStore(path, 'it is empty');
  if (size === 0 || (existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0)) return;
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  const bytes = readSync(file, header, 0, 100, 0);
  closeSync(file);
  if (bytes < 100 || header.toString('latin1', 0, 15) !== 'SQLite format 3')
    throw new CorruptStore(path, 'it is no database');
  const page = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const pages = header.readUInt32BE(28);
  if (pages * page > size) throw new CorruptStore(path, `it has ${size} bytes and should have ${pages * page}`);
}

function numberOf(database: DatabaseSync, pragma: 'user_version' | 'application_id'): number {
  return (database.prepare(`pragma ${pragma}`).get() as Record<string, number>)[pragma] ?? 0;
}
