import { type Channel, type Definition, defineProcedure } from '@motcua/kit';
import { conflictsOn } from '../common/conflicts.ts';
import { workingDayCounting } from '../common/counting.ts';
import { openDossiers2025 } from '../common/counting-assumptions.ts';
import type { PromiseTerms } from '../common/desk/desk-clocks.ts';
import { waitIsLeftOut } from '../common/desk/verification-wait.ts';
import { assumptionsAlone } from '../common/edition.ts';
import { lateLaw } from '../common/late-law.ts';
import { successionOf } from '../common/office-succession.ts';
import { unmodelledAtDesk } from '../common/unmodelled.ts';
import { onlineTermStart, returnForSupplement, termAfterAmendment, termWhileAwaitingPayment } from './assumptions.ts';
import { oneStopClocks } from './clocks.ts';
import type { OneStopConfig, OneStopDossier } from './config.ts';
import { oneStopEvents } from './events.ts';
import type { OneStop } from './ground.ts';
import { oneStopDemands } from './guards.ts';
import { provisionsOf } from './law.ts';
import { oneStopLetters } from './letters.ts';
import { oneStopMachine } from './machine.ts';
import { rolesOf } from './roles.ts';
import { limits } from './terms.ts';
import { unmodelledOfOneStop } from './unmodelled.ts';

/**
 * Makes a procedure from the one-stop mechanism: what it adds is its law, its term, its papers and its people; how a
 * dossier goes through desk and agency, under the decree of the edition, comes with it.
 *
 * @throws {InvalidDefinition} when what is added does not make a whole definition.
 *
 * @example
 * ```ts
 * import { workingDays } from '@motcua/calendar';
 * import { cite, decree118of2025 } from '@motcua/law';
 * import { oneStopDossier, oneStopEditions, oneStopProcedure, plainParts } from '@motcua/procedures';
 * const edition = oneStopEditions.since2025;
 * const term = cite(decree118of2025, 'khoản 3 Điều 17');
 * const regular = { id: 'stall.regular', versions: [{ inForce: edition.regime.appliesTo, value: workingDays(3), cites: term }] };
 * const stall = oneStopProcedure({
 *   id: 'stall',
 *   title: { vi: 'Cấp phép sạp chợ', en: 'Permit for a stall' },
 *   edition,
 *   basis: [term],
 *   term,
 *   terms: { regular },
 *   dossier: oneStopDossier,
 *   facts: () => ({}),
 *   agency: edition.regime.agencies.committee,
 *   official: { vi: 'công chức được phân công', en: 'the official assigned' },
 *   head: edition.regime.titles.chair,
 *   decision: { vi: 'Cấp phép', en: 'Permit granted' },
 *   decides: term,
 *   has: plainParts,
 * });
 * stall.version; // => 'stall@2025-07-01'
 * ```
 */
export function oneStopProcedure<D extends OneStopDossier, const T extends string>(
  config: OneStopConfig<D, T>,
): Definition {
  const { edition, terms, has } = config;
  const { appliesTo = edition.regime.appliesTo } = config;
  const version = `${config.id}@${appliesTo.from}`;
  const law = {
    ...edition.law,
    promise: { ...edition.law.promise, term: config.term },
    ...(config.refusal === undefined ? {} : { refusal: config.refusal }),
  };
  const it: OneStop = { law, way: edition.way, unit: 'official', has, decides: config.decides };
  const { begins = () => firstOf(terms) } = config;
  const secondTerm = has.payment?.afterPayment ?? null;
  const promise: PromiseTerms = {
    terms: secondTerm === null ? terms : { ...terms, afterPayment: secondTerm },
    counting: workingDayCounting(config.cutoff ?? null),
    begins: (choices, _, facts) => begins(choices, facts),
  };
  const cited = [...config.basis, ...provisionsOf(law), config.decides, ...partsCited(it)];
  return defineProcedure({
    id: config.id,
    version,
    title: config.title,
    appliesTo,
    basis: config.basis,
    ...rolesOf(config),
    dossier: config.dossier,
    facts: (dossier) => ({ channel: dossier.channel === 'online' ? 'online' : 'paper', ...config.facts(dossier) }),
    channelOf: ({ channel }) => channel as Channel,
    ...(config.planFacts === undefined ? {} : { planFacts: config.planFacts }),
    ...(config.admits === undefined ? {} : { admits: config.admits }),
    events: oneStopEvents(it, config.decision),
    guards: oneStopDemands(it),
    succession: [...successionOf(edition.regime, ['desk', 'deskHead']), ...(config.succession ?? [])],
    clocks: oneStopClocks(it, promise, config),
    letters: oneStopLetters(it),
    members: {},
    assumptions: [...assumptionsAlone, openDossiers2025, ...silencesOf(it), ...(config.assumptions ?? [])],
    conflicts: conflictsOn(...disagreements, ...(config.conflicts ?? [])),
    unmodelled: [
      ...unmodelledAtDesk.filter(({ cites }) => !modelledHere.has(`${cites.instrument} ${cites.locator}`)),
      ...unmodelledOfOneStop,
      ...(config.unmodelled ?? []),
      ...lateLaw(appliesTo.from, [...new Set(cited)]),
    ],
    machine: oneStopMachine(version, config.title, it, (input) => begins(input?.choices ?? {}, input?.facts ?? {})),
  });
}

/** Where the sources disagree about what every dossier meets. */
const disagreements = [
  'apology.when',
  'apology.form-name',
  'supplement.rounds',
  'dossier-code.authority',
  'counting.school',
  'counting.three-oclock',
];

/** What other desks leave to the one-stop dossier. */
const modelledHere = new Set([
  'decree-118-2025 khoản 5 Điều 19',
  'decree-118-2025 điểm c khoản 2 Điều 17',
  'decree-118-2025 khoản 2 Điều 23',
]);

function firstOf<T extends string>(terms: OneStopConfig<OneStopDossier, T>['terms']): T {
  const [first] = Object.keys(terms) as T[];
  if (first === undefined) throw new RangeError('A procedure needs a term.');
  return first;
}

function silencesOf({ law, has }: OneStop) {
  return [
    ...(law.check === null ? [] : [onlineTermStart, termAfterAmendment]),
    ...(has.payment?.afterPayment === null ? [termWhileAwaitingPayment] : []),
    ...(has.localReturn ? [returnForSupplement] : []),
  ];
}

function partsCited({ has }: OneStop) {
  return [
    ...(has.verification === 'counts' ? [] : [has.verification.notCounted, ...waitIsLeftOut.cites]),
    ...(has.payment === null ? [] : [has.payment.cites]),
    ...(has.relay === null ? [] : [has.relay.cites]),
    ...(has.payout === null ? [] : [has.payout.cites]),
    ...(has.localReturn ? limits.returningLocally.versions.map((it) => it.cites) : []),
  ];
}
