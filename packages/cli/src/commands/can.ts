import { sayCitation } from '@motcua/atlas';
import type { Can } from '@motcua/engine';
import { type Definition, type Field, fieldsOf } from '@motcua/kit';
import { instantOf } from '../calendar-of.ts';
import { fieldLine } from '../fields.ts';
import { paintFor } from '../paint.ts';
import { demandRole } from '../roles.ts';
import { citesJson } from '../say.ts';
import { withSession } from '../session.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { hanging, table, wrap } from '../table.ts';

/** `can`: every event of a case, possible now or not, by whom, and why not. */
export async function can(call: Call): Promise<Answer> {
  const [id = ''] = call.args;
  const role = textOf(call.options, 'as');
  return withSession(call, 'read', async ({ engine }) => {
    const definition = engine.definition((await engine.case(id)).definition);
    if (role !== undefined) demandRole(definition, role);
    const at = instantOf(call, 'at');
    const all = await engine.can(id, role === undefined ? { at } : { at, by: { role } });
    return {
      json: { case: id, at, as: role ?? null, events: all.map((it) => oneJson(it, definition, call)) },
      text: text(all, definition, call),
    };
  });
}

function oneJson(it: Can, definition: Definition, { language }: Call) {
  const shared = {
    event: it.event,
    label: it.label[language],
    by: it.by,
    fields: fieldsIn(it, definition),
    possible: it.possible,
  };
  const demands = it.possible ? it.demands.map((one) => one[language]) : [];
  if (it.possible) return { ...shared, certain: it.certain, demands, cites: citesJson(it.cites, language) };
  const { code, says, cites } = it.refusal;
  return { ...shared, code, why: says[language], cites: citesJson(cites, language) };
}

/** What comes with an event. */
function fieldsIn({ event }: Can, definition: Definition): readonly Field[] {
  return fieldsOf(definition.events[event]?.data);
}

function text(all: readonly Can[], definition: Definition, { language, world }: Call): string {
  const paint = paintFor(world);
  const vi = language === 'vi';
  const may = all.flatMap((it) => (it.possible ? [it] : []));
  const heads = table(
    may.map((it) => [it.event, it.by.join(', '), sure(it.label[language], it, vi)]),
    '  ',
  ).split('\n');
  const lines = may.flatMap((it, index) => [
    heads[index] ?? '',
    ...dataLines(fieldLine(fieldsIn(it, definition), language)),
    ...it.demands.map((one) => hanging('      ', one[language], 100)),
  ]);
  const leftOut = vi
    ? 'Trường có dấu ? không bắt buộc, trừ khi dòng dưới đòi hỏi.'
    : 'A field marked ? may be left out, unless a line under it asks for it.';
  const isMarked = lines.some((it) => it.includes('?: '));
  const not = all.flatMap((it) => (it.possible ? [] : [it]));
  const special = not.filter((it) => it.refusal.code !== 'notInThisState');
  const rows = special.map((it) => [it.event, it.by.join(', '), why(it)]);
  const others = not.filter((it) => it.refusal.code === 'notInThisState').map((it) => it.event);
  const state = vi ? 'Trạng thái hiện tại không cho phép' : 'The state does not allow';
  return [
    paint.strong(vi ? 'Được thực hiện lúc này' : 'Possible now'),
    ...(may.length === 0 ? [vi ? '  (không có)' : '  (nothing)'] : lines),
    ...(isMarked ? [paint.faint(`  ${leftOut}`)] : []),
    ...(rows.length === 0 ? [] : [paint.strong(vi ? 'Không được, vì' : 'Not possible, because'), table(rows, '  ')]),
    ...(others.length === 0 ? [] : [paint.strong(state), paint.faint(wrap(others.join(', '), 100, '  '))]),
  ].join('\n');

  function why({ by, refusal }: Extract<Can, { possible: false }>): string {
    if (by.length === 0 && refusal.code === 'notThisRole')
      return vi ? 'Chỉ hệ thống thực hiện, không ai gửi được.' : 'Only the system does it; nobody can send it.';
    const law = refusal.cites.map((it) => sayCitation(it, language)).join('; ');
    return `${refusal.says[language]}${law === '' ? '' : ` (${law})`}`;
  }
}

/** What comes with an event, under it. */
function dataLines(fields: string): readonly string[] {
  return fields === '' ? [] : [hanging('      --data ', fields.replace(/^--data /, ''), 100)];
}

/** A guard may yet look at what comes with the event. */
function sure(label: string, { certain, demands }: Extract<Can, { possible: true }>, vi: boolean): string {
  return certain || demands.length > 0 ? label : `${label} ${vi ? '(tùy dữ liệu kèm theo)' : '(depends on its data)'}`;
}
