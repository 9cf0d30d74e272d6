import type { Term } from '@motcua/calendar';
import { type Definition, defineProcedure, type Role } from '@motcua/kit';
import type { Citation, Dated, Label } from '@motcua/law';
import { conflictsOn } from '../conflicts.ts';
import { civilCounting, handedOverCounting } from '../counting.ts';
import type { Desk } from '../desk/desk.ts';
import { linkedTerms } from '../desk/desk-clocks.ts';
import { told } from '../desk/desk-events.ts';
import { deskGuards } from '../desk/desk-guards.ts';
import type { Edition } from '../edition.ts';
import { lateLaw } from '../late-law.ts';
import { successionOf } from '../office-succession.ts';
import { unmodelledAtDesk } from '../unmodelled.ts';
import { benefitMachine } from './benefit-machine.ts';
import type { Step } from './benefit-steps.ts';
import { deathAssumptions } from './death-assumptions.ts';
import { deathClocks } from './death-clocks.ts';
import { deathWay } from './death-desk.ts';
import { benefitEvents, followingEvents, identityEvents } from './death-events.ts';
import { stateBenefitDossier } from './death-fields.ts';
import { deathGuardSentences } from './death-guards.ts';
import { deathLaw, linkedDeathUnder } from './death-law.ts';
import { deathRoles } from './death-leg.ts';
import { benefitLetters, type DecisionNotice } from './death-letters.ts';
import { unmodelledOfDeathLegs, unmodelledOfIdentity } from './unmodelled-death.ts';

/** A step with the limit that its office has, where one is written. */
export interface OfficeStep extends Step {
  readonly term?: { readonly label: Label; readonly dated: Dated<Term>; readonly value: Term };
}

/** A benefit that the state budget pays on a death: what tells one such leg from another, under one edition. */
export interface StateBenefit {
  readonly id: string;
  readonly title: Label;
  /** Where the limit, the least amount, the steps and the payment are written. */
  readonly law: Readonly<Record<'limit' | 'amount' | 'steps' | 'payment', Citation>>;
  readonly basis: readonly Citation[];
  readonly regular: Dated<Term>;
  /** Its term as the transcription of Decree 301/2026 has it. */
  readonly anew: Dated<Term>;
  /** The offices that the file goes through, the deciding one last. */
  readonly steps: readonly OfficeStep[];
  readonly agencies: Readonly<Record<string, Label>>;
  /** The roles of those offices; the first of the steps examines. */
  readonly roles: Readonly<Record<string, Role>>;
  readonly head: string;
  readonly notice: Omit<DecisionNotice, 'cites'>;
  readonly conflicts: readonly string[];
  readonly unmodelled: Definition['unmodelled'];
}

/** A leg of the linked death group that decides on money of the state budget. */
export function stateBenefit(edition: Edition, it: StateBenefit): Definition {
  const { appliesTo, agencies } = edition.regime;
  const version = `${it.id}@${appliesTo.from}`;
  const units = [...new Set(it.steps.map((step) => step.role))] as [string, ...string[]];
  const desk: Desk = {
    law: linkedDeathUnder(edition, it.law.limit),
    way: deathWay(edition),
    unit: units[0],
  };
  return defineProcedure({
    id: it.id,
    version,
    title: it.title,
    appliesTo,
    basis: [it.law.limit, it.law.amount, it.law.steps, deathLaw.limits, deathLaw.splitting, ...it.basis],
    agencies: { desk: agencies.desk, ...it.agencies },
    roles: {
      ...deathRoles(edition),
      payer: { label: { vi: 'tổ chức dịch vụ chi trả', en: 'payment service' }, agency: null },
      ...it.roles,
    },
    succession: successionOf(edition.regime, [
      'desk',
      'deskHead',
      ...Object.keys(it.agencies),
      ...Object.keys(it.roles),
    ]),
    dossier: stateBenefitDossier,
    facts: (dossier) => ({ monthOfDeath: (dossier.deceased as { monthOfDeath?: string }).monthOfDeath }),
    events: {
      ...followingEvents(desk.law, units, it.head),
      ...identityEvents(units),
      ...benefitEvents(
        units,
        it.head,
        ['payer', units[0]],
        it.notice.beside === undefined ? 'burialOnly' : 'withOneSum',
      ),
      ...routeEvents(it.steps),
    },
    guards: {
      ...deskGuards(desk.law),
      ...deathGuardSentences({ amount: [it.law.amount], competence: [it.law.steps] }),
    },
    clocks: {
      ...deathClocks(desk, {
        counting: handedOverCounting,
        ...linkedTerms(edition, { regular: it.regular }, { regular: it.anew }),
      }),
      ...stepClocks(it.steps),
    },
    letters: benefitLetters(desk, it.head, { ...it.notice, cites: [it.law.steps] }),
    members: {},
    assumptions: deathAssumptions(edition),
    conflicts: conflictsOn(
      'apology.when',
      'apology.form',
      'apology.form-name',
      'supplement.rounds',
      'death-group.apology-reason',
      ...it.conflicts,
    ),
    unmodelled: [
      ...unmodelledAtDesk,
      ...unmodelledOfDeathLegs,
      ...unmodelledOfIdentity,
      ...it.unmodelled,
      ...lateLaw(appliesTo.from, [...it.basis, ...(desk.law.stop ?? [])]),
    ],
    machine: benefitMachine(version, it.title, desk, it.steps, it.law),
  });
}

function routeEvents(list: StateBenefit['steps']) {
  const [first, second] = list.map((it) => it.role);
  const submitted = (by = '') => ({
    'file.submitted': told('Trình cơ quan quyết định', 'File submitted for the decision', [by]),
  });
  const forwarded = (by = '') => ({
    'file.forwarded': told('Chuyển cơ quan thẩm định', 'File forwarded for appraisal', [by]),
  });
  return list.length === 2 ? submitted(first) : { ...forwarded(first), ...submitted(second) };
}

function stepClocks(list: StateBenefit['steps']) {
  return Object.fromEntries(
    list.flatMap(({ clock, term, role }) =>
      clock === undefined || term === undefined
        ? []
        : [[clock, { label: term.label, terms: { regular: term.dated }, counting: civilCounting(term.value), role }]],
    ),
  );
}
