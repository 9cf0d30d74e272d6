import { citizenSheet } from '@motcua/atlas';
import { civilDate, dayOf, instant } from '@motcua/calendar';
import { environmentOf, instantOf } from '../calendar-of.ts';
import { choicesOf } from '../choices.ts';
import { versionFor } from '../definitions.ts';
import { deliver, targetOf } from '../document-out.ts';
import { factsOf } from '../facts-of.ts';
import { namesOf } from '../names.ts';
import { type Answer, type Call, textOf } from '../spec.ts';

/** `sheet`: what a citizen needs to know of a procedure, for a dossier handed in on a day, at nine in the morning. */
export async function sheet(call: Call): Promise<Answer> {
  const target = targetOf(call);
  const given = textOf(call.options, 'on');
  const on = given === undefined ? dayOf(instantOf(call, 'at')) : civilDate(given);
  const receivedAt = instant(`${on}T09:00`);
  const definition = versionFor(call.args[0] ?? '', receivedAt);
  const { agencies } = namesOf(call);
  const choices = choicesOf(definition, call.options);
  const facts = factsOf(definition, call.options, receivedAt);
  const context = { receivedAt, environment: environmentOf(call), choices, facts, agencies };
  const document = citizenSheet(definition, context, call.language);
  const about = { procedure: definition.id, regime: definition.version, on, facts };
  return deliver(document, target, call, { about, named: document.title });
}
