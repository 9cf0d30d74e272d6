import type { Term } from '@motcua/calendar';
import { type Definition, defineProcedure, type EventDeclaration, type Role } from '@motcua/kit';
import type { Citation, Dated, Label } from '@motcua/law';
import { conflictsOn } from '../conflicts.ts';
import { handedOverCounting } from '../counting.ts';
import type { Desk } from '../desk/desk.ts';
import { linkedTerms } from '../desk/desk-clocks.ts';
import { deskGuards } from '../desk/desk-guards.ts';
import { deskLetters } from '../desk/letters.ts';
import type { Edition } from '../edition.ts';
import { lateLaw } from '../late-law.ts';
import { successionOf } from '../office-succession.ts';
import { unmodelledAtDesk } from '../unmodelled.ts';
import { deathAssumptions } from './death-assumptions.ts';
import { deathClocks } from './death-clocks.ts';
import { deathWay } from './death-desk.ts';
import { followingEvents } from './death-events.ts';
import { deathGuardSentences } from './death-guards.ts';
import { deathLaw, linkedDeathUnder } from './death-law.ts';
import { deathRoles } from './death-leg.ts';
import { followingMachine, type OneResult } from './following-machine.ts';
import { unmodelledOfDeathLegs } from './unmodelled-death.ts';

/** A leg that follows the death by one examination: what tells one from another, under one edition. */
export interface Following {
  readonly id: string;
  readonly limit: Citation;
  readonly basis: readonly Citation[];
  readonly competence: Citation;
  readonly regular: Dated<Term>;
  /** Its term as the transcription of Decree 301/2026 has it. */
  readonly anew: Dated<Term>;
  readonly agencies: Readonly<Record<string, Label>>;
  readonly roles: Readonly<Record<string, Role>>;
  /** The role that examines, and the one that signs. */
  readonly unit: string;
  readonly head: string;
  readonly dossier: Definition['dossier'];
  readonly facts: Definition['facts'];
  /** The events of the result, beside those of every leg. */
  readonly events: Readonly<Record<string, EventDeclaration>>;
  readonly result: OneResult;
  readonly conflicts: readonly string[];
  readonly unmodelled: Definition['unmodelled'];
}

/** A leg of the linked death group with one examination and one result. */
export function followingProcedure(edition: Edition, it: Following): Definition {
  const { appliesTo, agencies } = edition.regime;
  const version = `${it.id}@${appliesTo.from}`;
  const desk: Desk = { law: linkedDeathUnder(edition, it.limit), way: deathWay(edition), unit: it.unit };
  return defineProcedure({
    id: it.id,
    version,
    title: it.result.title,
    appliesTo,
    basis: [it.limit, ...it.basis, deathLaw.splitting],
    agencies: { desk: agencies.desk, ...it.agencies },
    roles: { ...deathRoles(edition), ...it.roles },
    succession: successionOf(edition.regime, ['desk', 'deskHead', ...Object.keys(it.agencies), it.head]),
    dossier: it.dossier,
    facts: it.facts,
    events: { ...followingEvents(desk.law, [it.unit], it.head), ...it.events },
    guards: {
      ...deskGuards(desk.law),
      ...deathGuardSentences({ amount: [deathLaw.limits], competence: [it.competence] }),
    },
    clocks: deathClocks(desk, {
      counting: handedOverCounting,
      ...linkedTerms(edition, { regular: it.regular }, { regular: it.anew }),
    }),
    letters: deskLetters(desk.law, it.head, desk.way),
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
      ...it.unmodelled,
      ...lateLaw(appliesTo.from, desk.law.stop ?? []),
    ],
    machine: followingMachine(version, desk, it.result),
  });
}
