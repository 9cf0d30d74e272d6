import type { DatabaseSync } from 'node:sqlite';
import type { CaseWrite, Committed } from '@motcua/engine';

/** Writes the cases of one commit inside the transaction that is open, or nothing when a version is not as expected. */
export function writer(database: DatabaseSync): (writes: readonly CaseWrite[]) => Committed {
  const version = database.prepare('select version from cases where id = ?');
  const insert = database.prepare(
    `insert into cases (id, root, group_id, member, procedure, definition, unit, version, received_at, last_at, closed_at,
     erased_at, calendar, members, mark, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const update = database.prepare(
    'update cases set unit = ?, version = ?, last_at = ?, closed_at = ?, erased_at = ?, calendar = ?, members = ?, mark = ?, state = ? where id = ?',
  );
  const append = database.prepare('insert into logs (case_id, seq, event_id, record) values (?, ?, ?, ?)');
  const rewrite = database.prepare('update logs set record = ? where case_id = ? and seq = ?');
  const dropClock = database.prepare('delete from clocks where case_id = ? and clock = ?');
  const addClock = database.prepare(
    'insert or replace into clocks (case_id, clock, at, passed, role, agency, unit) values (?, ?, ?, ?, ?, ?, ?)',
  );
  const dropWait = database.prepare('delete from waits where case_id = ? and role = ?');
  const addWait = database.prepare('insert or replace into waits (case_id, role, agency, unit) values (?, ?, ?, ?)');
  const post = database.prepare('insert into outbox (id, item) values (?, ?)');

  function conflictIn(writes: readonly CaseWrite[]): Committed {
    for (const { row, expected } of writes) {
      const actual = (version.get(row.id) as { version: number } | undefined)?.version ?? 0;
      if (actual !== expected) return { ok: false, case: row.id, expected, actual };
    }
    return { ok: true };
  }

  function writeRow({ row, expected }: CaseWrite): void {
    const { id, unit, closedAt, erasedAt, lastAt, mark, state } = row;
    const [calendar, members] = [JSON.stringify(row.calendar), JSON.stringify(row.members)];
    if (expected > 0) {
      update.run(unit, row.version, lastAt, closedAt, erasedAt, calendar, members, mark, state, id);
      return;
    }
    const { root, group, member, procedure, definition, receivedAt } = row;
    insert.run(
      id,
      root,
      group,
      member,
      procedure,
      definition,
      unit,
      row.version,
      receivedAt,
      lastAt,
      closedAt,
      erasedAt,
      calendar,
      members,
      mark,
      state,
    );
  }

  function writeCase(write: CaseWrite): void {
    const { row, records, rewritten, clocks, waits, outbox } = write;
    writeRow(write);
    for (const it of rewritten) rewrite.run(JSON.stringify(it), it.case, it.seq);
    for (const it of records)
      append.run(it.case, it.seq, it.id === `${it.case}#${it.seq}` ? null : it.id, JSON.stringify(it));
    for (const it of clocks.drop) dropClock.run(row.id, it);
    for (const it of clocks.put) addClock.run(it.case, it.clock, it.at, it.passed ? 1 : 0, it.role, it.agency, it.unit);
    for (const it of waits.drop) dropWait.run(row.id, it);
    for (const it of waits.put) addWait.run(it.case, it.role, it.agency, it.unit);
    for (const it of outbox) post.run(it.id, JSON.stringify(it));
  }

  return (writes) => {
    const checked = conflictIn(writes);
    if (checked.ok) for (const it of writes) writeCase(it);
    return checked;
  };
}
