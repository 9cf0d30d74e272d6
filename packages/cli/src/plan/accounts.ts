import type { Instant } from '@motcua/calendar';
import type { Engine } from '@motcua/engine';
import type { CaseAccount } from '@motcua/kit';

const page = 500;

/** Every case of a store, in order. */
export async function casesIn(engine: Engine): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | undefined; ; after = ids.at(-1)) {
    const found = await engine.cases({ which: 'any', limit: page, ...(after === undefined ? {} : { after }) });
    ids.push(...found);
    if (found.length < page) return ids;
  }
}

/** What reports need to know of every case of a store, as it was at an instant. */
export async function accountsAt(engine: Engine, at: Instant): Promise<readonly CaseAccount[]> {
  const accounts = [];
  for (const id of await casesIn(engine)) accounts.push(await engine.account(id, at));
  return accounts.filter((it) => it !== null);
}
