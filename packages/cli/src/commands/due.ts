import { sayCitation } from '@motcua/atlas';
import { instant, type Language, type LedgerEntry, ledgerOf } from '@motcua/calendar';
import {
  assumptionsOf,
  type Definition,
  type Environment,
  officeOf,
  type Plan,
  type PlanFacts,
  type PlannedClock,
  planDue,
  unmovingIn,
} from '@motcua/kit';
import { type Assumption, type Choices, choose, type Label } from '@motcua/law';
import { environmentOf } from '../calendar-of.ts';
import { choicesOf } from '../choices.ts';
import { versionFor } from '../definitions.ts';
import { assumedFacts, factsOf } from '../facts-of.ts';
import { misuse } from '../failure.ts';
import { ledgerJson, ledgerTable } from '../ledger-view.ts';
import { overrunJson, overrunOf, overrunText } from '../overrun.ts';
import { type Paint, paintFor } from '../paint.ts';
import { citesJson, dueSentence } from '../say.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { wrap } from '../table.ts';
import { unknownJson } from '../undated-case.ts';
import { unknownTerm, whyUndated } from '../unknown-term.ts';

/** What has been planned, with all that its words and its JSON need. */
interface Planned {
  readonly definition: Definition;
  readonly plan: Plan;
  readonly ledgers: ReadonlyMap<PlannedClock, readonly LedgerEntry[]>;
  readonly choices: Choices;
  /** The facts of the dossier that it was planned by. */
  readonly facts: PlanFacts;
  /** Those of the facts that nobody gave, so that they stand at their defaults. */
  readonly assumed: readonly string[];
  /** The assumptions of which another answer would move no date of the plan. */
  readonly unmoving: ReadonlySet<string>;
}

/** `due`: when a dossier received now would be due, each leg and the whole, day by day. */
export function due(call: Call): Answer {
  const receivedAt = instant(textOf(call.options, 'received') ?? '');
  const definition = versionFor(call.args[0] ?? '', receivedAt);
  const choices = choicesOf(definition, call.options);
  const environment = environmentOf(call);
  const term = call.options.verification === true ? verifiedTerm(definition) : {};
  const facts = factsOf(definition, call.options, receivedAt);
  const options = { receivedAt, choices, facts, ...term };
  const plan = planDue(definition, options, environment);
  if (plan.whole.due === null) throw unknownTerm(plan, receivedAt, dating(definition, options, environment));
  const ledgers = new Map([...plan.members, plan.whole].map((it) => [it, ledgerFor(it)] as const));
  const unmoving = unmovingIn(plan, assumptionsOf(definition), definition, options, environment);
  const assumed = assumedFacts(definition, call.options, receivedAt);
  const planned: Planned = { definition, plan, ledgers, choices, facts, assumed, unmoving };
  return { json: json(planned, call, receivedAt), text: text(planned, call) };

  function ledgerFor(it: PlannedClock): readonly LedgerEntry[] {
    const declaration = it.definition.clocks.promise;
    const office = declaration === undefined ? environment.offices.default : officeOf(declaration, environment);
    return office === undefined || it.clock === null ? [] : ledgerOf(it.clock, environment.calendar, office);
  }
}

/** `due` in JSON: the interface that programs rely on. */
function json(planned: Planned, call: Call, received: string): unknown {
  const { definition, plan, ledgers, choices, facts, assumed, unmoving } = planned;
  const { language } = call;
  const isGroup = plan.members.length > 0;
  const one = (it: PlannedClock) => ({
    dueOn: it.due?.on ?? null,
    dueAt: it.due?.at ?? null,
    ledger: ledgerJson(ledgers.get(it) ?? [], language),
    cites: citesJson(it.cites, language),
    unknown: unknownJson(whyUndated(it), language),
  });
  const leg = (it: PlannedClock) => ({
    id: it.id,
    title: it.definition.title[language],
    ...one(it),
    term: it.clock?.term ?? null,
  });
  const { calendar } = environmentOf(call);
  return {
    procedure: definition.id,
    regime: definition.version,
    received,
    counting: [plan.whole, ...plan.members].find((it) => it.clock !== null)?.clock?.counting.start ?? null,
    calendar: calendar.edition,
    knownAt: calendar.knownAt,
    facts,
    assumedFacts: assumed.map((name) => assumedJson(definition, name, facts, language)),
    notOpened: notOpened(definition, plan).map(({ id, label }) => ({ id, title: label[language] })),
    legs: (isGroup ? plan.members : [plan.whole]).map(leg),
    group: isGroup ? { ...one(plan.whole), term: plan.whole.clock?.term ?? null } : null,
    overrun: overrunJson(overrunOf(plan, choices), language),
    leavesOut: leftOut(planned, call)?.[language] ?? null,
    assumptions: assumptionsOf(definition).map((it) => ({
      ...assumptionJson(it, choices, call),
      moves: !unmoving.has(it.id),
    })),
  };
}

function assumedJson({ planFacts = {} }: Definition, name: string, facts: PlanFacts, language: Language) {
  const { label, values = {} } = planFacts[name] ?? {};
  const value = String(facts[name]);
  return {
    name,
    value,
    label: label?.[language] ?? name,
    says: values[value]?.[language] ?? value,
    of: Object.keys(values),
  };
}

/** The members that a dossier of these facts does not open. */
function notOpened({ members }: Definition, plan: Plan) {
  const opened = new Set(plan.members.map((it) => it.id));
  return Object.entries(members).flatMap(([id, { label }]) => (opened.has(id) ? [] : [{ id, label }]));
}

function assumptionJson(it: Assumption, choices: Choices, { language }: Call) {
  return { id: it.id, choice: choose(it, choices), default: it.default, about: it.about[language] };
}

function text(planned: Planned, call: Call): string {
  const { definition, plan, choices, facts, assumed, unmoving } = planned;
  const { language } = call;
  const paint = paintFor(call.world);
  const overrun = overrunOf(plan, choices);
  const without = leftOut(planned, call);
  const legs = plan.members.map((it, index) =>
    section(`${index + 1}. ${it.definition.title[language]}`, it, planned, call),
  );
  const whole = legs.length === 0 ? definition.title[language] : language === 'vi' ? 'Cả nhóm' : 'The whole group';
  const open = assumptionsOf(definition).map((it) => {
    const choice = choose(it, choices);
    const moved = choice === it.default ? '' : ` (${language === 'vi' ? 'mặc định' : 'default'}: ${it.default})`;
    return `  ${it.id}=${choice}${moved} – ${it.about[language]}`;
  });
  const silences = language === 'vi' ? 'Luật bỏ ngỏ, đang hiểu là:' : 'Where the law is silent, it is taken as:';
  return [
    legs.length === 0 ? '' : `${paint.strong(definition.title[language])}\n`,
    ...factLines(definition, facts, assumed, language).map((it) => (it.startsWith('!') ? paint.bad(it) : it)),
    notOpenedLine(definition, plan, language),
    [...legs, section(whole, plan.whole, planned, call)].join('\n\n'),
    without === null ? '' : `\n\n${wrap(without[language], 100)}`,
    overrun === null ? '' : `\n\n${overrunText(overrun, language)}`,
    open.length === 0 ? '' : `\n\n${paint.strong(silences)}\n${open.join('\n')}`,
    unmoving.size === 0 ? '' : `\n${wrap(unmovingSentence([...unmoving], language), 100)}`,
  ].join('');
}

/** What of the dossier the dates stand on; what nobody gave is marked, with how to give it. */
function factLines(
  { planFacts = {} }: Definition,
  facts: PlanFacts,
  assumed: readonly string[],
  language: Language,
): readonly string[] {
  return Object.entries(planFacts).map(([name, { label, values }]) => {
    const value = String(facts[name]);
    const said = `${label[language]}: ${values[value]?.[language] ?? value} (${name}=${value})`;
    if (!assumed.includes(name)) return `  ${said}\n`;
    const others = Object.keys(values).join('|');
    return language === 'vi'
      ? `! ${said} – CHƯA ĐƯỢC CHO, chỉ là tạm lấy; ngày có thể khác. Cho bằng --fact ${name}=${others}\n`
      : `! ${said} – NOT GIVEN, only taken for now; the dates may differ. Give it by --fact ${name}=${others}\n`;
  });
}

function notOpenedLine(definition: Definition, plan: Plan, language: Language): string {
  const labels = notOpened(definition, plan).map((it) => it.label[language]);
  if (labels.length === 0) return '';
  return language === 'vi'
    ? `  Với hồ sơ này không mở phần: ${labels.join('; ')}\n`
    : `  Not opened for this dossier: ${labels.join('; ')}\n`;
}

function section(title: string, it: PlannedClock, planned: Planned, call: Call): string {
  const { language } = call;
  const paint: Paint = paintFor(call.world);
  const why = whyUndated(it);
  const law = [...it.cites, ...(why?.cites ?? [])].map(
    (cite) => `  ${sayCitation(cite, language)}: ${cite.gist[language]}`,
  );
  const known = it.due === null || it.clock === null ? null : dueSentence(it.due, it.clock, language);
  return [
    paint.strong(title),
    `  ${known ?? why?.says[language] ?? ''}`,
    ...law,
    ...(it.due === null ? [] : [ledgerTable(planned.ledgers.get(it) ?? [], language, paint)]),
  ].join('\n');
}

/** A plan lets every step end at its last moment and hands over at once, so that some answers have nothing to move. */
function unmovingSentence(ids: readonly string[], language: Language): string {
  return language === 'vi'
    ? `Hiểu khác những điều sau không làm đổi ngày nào ở trên, vì bản dự tính coi mỗi bước xong vào lúc hết hạn và bàn giao ngay: ${ids.join(', ')}.`
    : `Another answer to these would move no date above, since the plan lets each step end at its last moment and hand over at once: ${ids.join(', ')}.`;
}

/** What a plan with a verification does not have in it. */
function leftOut({ definition, choices }: Planned, call: Call): Label | null {
  if (call.options.verification !== true) return null;
  return definition.clocks.promise?.variants?.verified?.tells?.(choices) ?? null;
}

/** The answers to silences that would give the whole a date: only these are worth naming. */
function dating(
  definition: Definition,
  options: Parameters<typeof planDue>[1],
  environment: Environment,
): readonly string[] {
  const dated = (id: string, choice: string) =>
    planDue(definition, { ...options, choices: { ...options.choices, [id]: choice } }, environment).whole.due !== null;
  return assumptionsOf(definition).flatMap(({ id, choices }) =>
    Object.keys(choices).flatMap((choice) => (dated(id, choice) ? [`${id}=${choice}`] : [])),
  );
}

function verifiedTerm(definition: Definition): { readonly term: string } {
  const all = [definition, ...Object.values(definition.members).map((it) => it.definition)];
  if (all.some((it) => Object.hasOwn(it.clocks.promise?.terms ?? {}, 'verified'))) return { term: 'verified' };
  throw misuse('noVerification', {
    vi: `«${definition.version}» không có thời hạn riêng khi phải xác minh. Bỏ --verification.`,
    en: `«${definition.version}» has no term of its own for verification. Leave out --verification.`,
  });
}
