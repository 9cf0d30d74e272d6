import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { CaseView } from '@motcua/engine';
import { copyBeside } from '../beside-store.ts';
import { instantOf } from '../calendar-of.ts';
import { caseJson } from '../case-view.ts';
import { fileExists, pathOf } from '../read.ts';
import { demandRole } from '../roles.ts';
import { withSession } from '../session.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { undatedOf } from '../undated-case.ts';

/** `backup`: a whole copy of the store, taken while others go on writing. */
export async function backup(call: Call): Promise<Answer> {
  const target = pathOf(call.world, call.args[0] ?? '');
  if (existsSync(target)) throw fileExists(target);
  return withSession(call, 'write', async ({ store, path }) => {
    await store.backup(target);
    copyBeside(path, target);
    const text = call.language === 'vi' ? `Đã sao lưu «${path}» sang «${target}».` : `Copied «${path}» to «${target}».`;
    return { json: { store: path, backup: target }, text };
  });
}

/** `erase`: takes the personal fields out of a case and its members, and records that. */
export async function erase(call: Call): Promise<Answer> {
  const [id = ''] = call.args;
  const at = instantOf(call, 'at');
  const role = textOf(call.options, 'as') ?? '';
  const reason = textOf(call.options, 'reason') ?? '';
  return withSession(call, 'write', async ({ engine }) => {
    demandRole(engine.definition((await engine.case(id)).definition), role);
    const erased = await engine.erase(id, { at, by: { role }, reason });
    const done = call.language === 'vi' ? 'Đã xóa dữ liệu cá nhân của' : 'Personal data erased from';
    const nothing = call.language === 'vi' ? 'Không còn dữ liệu cá nhân để xóa.' : 'There was no personal data left.';
    return { json: { case: id, at, erased }, text: erased.length === 0 ? nothing : `${done}: ${erased.join(', ')}` };
  });
}

/** `replay`: follows the log of a case and its members anew; it fails where that leads elsewhere than what is stored. */
export async function replay(call: Call): Promise<Answer> {
  const [id = ''] = call.args;
  return withSession(call, 'read', async ({ engine }) => {
    const view = await engine.replay(id);
    const members = await Promise.all(view.members.map((it) => engine.replay(it.case)));
    const all = [view, ...members].map((it) => ({ case: it.id, version: it.version, sha256: hashOf(it) }));
    const same =
      call.language === 'vi' ? 'nhật ký dẫn đến đúng trạng thái đã lưu' : 'the log leads to the stored state';
    const text = all.map((it) => `${it.case}: ${same} (${it.version}, sha256 ${it.sha256})`).join('\n');
    return {
      json: { same: true, cases: all, case: caseJson(view, await undatedOf(engine, view), call.language) },
      text,
    };
  });
}

/** A hash over the bytes of the state of a case. */
export function hashOf(view: CaseView): string {
  return createHash('sha256').update(JSON.stringify(view.state)).digest('hex');
}
