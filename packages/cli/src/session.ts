import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { sqliteStore } from '@motcua/adapter-sqlite';
import { type CalendarEdition, vietnam } from '@motcua/calendar';
import { createEngine, type Engine, type Store } from '@motcua/engine';
import { memoryStore } from '@motcua/engine/memory';
import type { PlanFile } from '@motcua/plan';
import { plansPlace } from './beside-store.ts';
import { editionOf, offices } from './calendar-of.ts';
import { announced, definitions } from './definitions.ts';
import { misuse } from './failure.ts';
import { editionsFor, keepEditions } from './kept-editions.ts';
import type { StoreTasks } from './plan/kept-plans.ts';
import { fileExists, pathOf } from './read.ts';
import { type Call, textOf } from './spec.ts';
import { organisation } from './units.ts';

/** An engine over the store of a call. */
export interface Session {
  readonly engine: Engine;
  readonly store: Store;
  readonly path: string;
  /** The edition that new dates are computed by. */
  readonly newest: CalendarEdition;
  /** Every edition that dates were computed by. */
  readonly calendars: readonly CalendarEdition[];
}

/** What a command does to the store: `read` and `write` need one that is there, `create` makes it, `anew` makes one that may not be there. */
export type Access = 'read' | 'write' | 'create' | 'anew';

/** Works on the store of a call, and closes it whatever happens; `plan` is one whose tasks may be named, and is kept where they are written. */
export async function withSession<T>(
  call: Call,
  access: Access,
  work: (session: Session) => Promise<T>,
  plan: PlanFile | null = null,
): Promise<T> {
  const path = storePath(call);
  if (!existsSync(path) && (access === 'read' || access === 'write')) throw noStore(path);
  if (existsSync(path) && access === 'anew') throw fileExists(path);
  const given = call.options.calendar === undefined ? null : editionOf(call);
  const calendars = editionsFor(path, given);
  const plans = await tasksFor(path, plan);
  const session = (store: Store) => sessionOver(store, path, calendars, plans);
  if (!existsSync(path) && access === 'create') await rehearse(call, path, () => work(session(memoryStore())));
  const store = sqliteStore(path, access === 'read' ? { access: 'read' } : {});
  const takeBack = access === 'read' ? () => {} : keepEditions(path, calendars, given);
  if (access !== 'read') plans?.keep();
  try {
    return await work(session(store));
  } catch (error) {
    takeBack();
    throw error;
  } finally {
    await store.close();
  }
}

/** The tasks that a store may have cases of; null where it can have none, and the code of plans need not be read. */
async function tasksFor(path: string, plan: PlanFile | null) {
  if (plan === null && !existsSync(plansPlace(path))) return null;
  return (await import('./plan/kept-plans.ts')).tasksFor(path, plan);
}

function sessionOver(
  store: Store,
  path: string,
  calendars: readonly CalendarEdition[],
  tasks: StoreTasks | null,
): Session {
  const further = tasks?.further ?? (() => null);
  const newId = () => `case-${crypto.randomUUID()}`;
  const engine = createEngine({ store, definitions, announced, further, calendars, offices, organisation, newId });
  return { engine, store, path, calendars, newest: calendars.at(-1) ?? vietnam };
}

/** Tries the first work on a store in memory before the file is made, so that a mistake leaves no file behind. */
async function rehearse(call: Call, path: string, work: () => Promise<unknown>): Promise<void> {
  await work();
  noteFolder(call, dirname(path));
  mkdirSync(dirname(path), { recursive: true });
}

/** The file of the store: `--store`, else MOTCUA_STORE, else `.motcua/motcua.sqlite` in the folder of the call. */
export function storePath(call: Call): string {
  const given = textOf(call.options, 'store') ?? call.world.env.MOTCUA_STORE;
  return pathOf(call.world, given === undefined || given === '' ? '.motcua/motcua.sqlite' : given);
}

/** The usual folder is made without a word; one that was named may be a slip, and is told to people. */
function noteFolder({ world, language, options }: Call, folder: string): void {
  if (existsSync(folder) || basename(folder) === '.motcua' || options.json === true) return;
  world.err(
    language === 'vi' ? `Tạo thư mục mới cho kho: «${folder}».\n` : `A new folder for the store: «${folder}».\n`,
  );
}

function noStore(path: string) {
  return misuse('noStore', {
    vi: `Chưa có kho hồ sơ ở «${path}». Tiếp nhận hồ sơ đầu tiên bằng «motcua open», giao nhiệm vụ của kế hoạch bằng «motcua plan open», hoặc chỉ kho khác bằng --store.`,
    en: `There is no store at «${path}». Take in a first dossier with «motcua open», open the tasks of the plan with «motcua plan open», or name another with --store.`,
  });
}
