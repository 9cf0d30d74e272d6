import { sayCitation } from '@motcua/atlas';
import { instant, type LedgerEntry, ledgerOf } from '@motcua/calendar';
import { type Definition, officeOf, type Plan, type PlannedClock, planDue } from '@motcua/kit';
import { type Assumption, type Choices, choose } from '@motcua/law';
import { environmentOf } from '../calendar-of.ts';
import { assumptionsOf, choicesOf } from '../choices.ts';
import { versionFor } from '../definitions.ts';
import { misuse } from '../failure.ts';
import { ledgerJson, ledgerTable } from '../ledger-view.ts';
import { type Paint, paintFor } from '../paint.ts';
import { citesJson, dueSentence } from '../say.ts';
import { type Answer, type Call, textOf } from '../spec.ts';

/** What has been planned, with all that its words and its JSON need. */
interface Planned {
  readonly definition: Definition;
  readonly plan: Plan;
  readonly ledgers: ReadonlyMap<PlannedClock, readonly LedgerEntry[]>;
  readonly choices: Choices;
}

/** `due`: when a dossier received now would be due, each leg and the whole, day by day. */
export function due(call: Call): Answer {
  const receivedAt = instant(textOf(call.options, 'received') ?? '');
  const definition = versionFor(call.args[0] ?? '', receivedAt);
  const choices = choicesOf(definition, call.options);
  const environment = environmentOf(call);
  const term = call.options.verification === true ? verifiedTerm(definition) : {};
  const plan = planDue(definition, { receivedAt, choices, ...term }, environment);
  const ledgers = new Map([...plan.members, plan.whole].map((it) => [it, ledgerFor(it)] as const));
  const planned: Planned = { definition, plan, ledgers, choices };
  return { json: json(planned, call, receivedAt), text: text(planned, call) };

  function ledgerFor(it: PlannedClock): readonly LedgerEntry[] {
    const declaration = it.definition.clocks.promise;
    const office = declaration === undefined ? environment.offices.default : officeOf(declaration, environment);
    return office === undefined ? [] : ledgerOf(it.clock, environment.calendar, office);
  }
}

/** `due` in JSON: the interface that programs rely on. */
function json({ definition, plan, ledgers, choices }: Planned, call: Call, received: string): unknown {
  const { language } = call;
  const isGroup = plan.members.length > 0;
  const one = (it: PlannedClock) => ({
    dueOn: it.due.on,
    dueAt: it.due.at,
    ledger: ledgerJson(ledgers.get(it) ?? [], language),
    cites: citesJson(it.cites, language),
  });
  const leg = (it: PlannedClock) => ({
    id: it.id,
    title: it.definition.title[language],
    ...one(it),
    term: it.clock.term,
  });
  const { calendar } = environmentOf(call);
  return {
    procedure: definition.id,
    regime: definition.version,
    received,
    counting: plan.whole.clock.counting.start,
    calendar: calendar.edition,
    knownAt: calendar.knownAt,
    legs: (isGroup ? plan.members : [plan.whole]).map(leg),
    group: isGroup ? { ...one(plan.whole), term: plan.whole.clock.term } : null,
    assumptions: assumptionsOf(definition).map((it) => assumptionJson(it, choices, call)),
  };
}

function assumptionJson(it: Assumption, choices: Choices, { language }: Call) {
  return { id: it.id, choice: choose(it, choices), default: it.default, about: it.about[language] };
}

function text(planned: Planned, call: Call): string {
  const { definition, plan, choices } = planned;
  const { language } = call;
  const paint = paintFor(call.world);
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
    [...legs, section(whole, plan.whole, planned, call)].join('\n\n'),
    open.length === 0 ? '' : `\n\n${paint.strong(silences)}\n${open.join('\n')}`,
  ].join('');
}

function section(title: string, it: PlannedClock, planned: Planned, call: Call): string {
  const paint: Paint = paintFor(call.world);
  const law = it.cites.map((cite) => `  ${sayCitation(cite, call.language)}: ${cite.gist[call.language]}`);
  return [
    paint.strong(title),
    `  ${dueSentence(it.due, it.clock, call.language)}`,
    ...law,
    ledgerTable(planned.ledgers.get(it) ?? [], call.language, paint),
  ].join('\n');
}

function verifiedTerm(definition: Definition): { readonly term: string } {
  const all = [definition, ...Object.values(definition.members).map((it) => it.definition)];
  if (all.some((it) => Object.hasOwn(it.clocks.promise?.terms ?? {}, 'verified'))) return { term: 'verified' };
  throw misuse('noVerification', {
    vi: `«${definition.version}» không có thời hạn riêng khi phải xác minh. Bỏ --verification.`,
    en: `«${definition.version}» has no term of its own for verification. Leave out --verification.`,
  });
}
