import type { CivilDate } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { refused } from '../../refused.ts';
import { at, promisedDay, type Story, tell, workingDayAfter, type Year } from './year.ts';

const met = { necessary: true, reasonable: true, simple: true, feasible: true, consistent: true, treaties: true };

/** Feedback on a rule: registered, tested, answered in time or late, published and put away. */
export async function* feedbackStory(
  year: Year,
  {
    id,
    definition,
    dossier,
    receivedOn,
  }: {
    readonly id: string;
    readonly definition: Definition;
    readonly dossier: Readonly<Record<string, unknown>>;
    readonly receivedOn: CivilDate;
  },
): Story {
  const dice = year.dice(`feedback ${id}`);
  const received = at(receivedOn, 8, dice);
  yield received;
  const opening = { procedure: definition.id, dossier, receivedAt: received, by: { role: 'requester' }, id };
  const answer = await year.engine.open({ ...opening, ...year.unitOn(receivedOn) });
  if (!answer.ok) throw refused(answer.refusal);
  const due = (await promisedDay(year, id)) ?? workingDayAfter(year, receivedOn, 15);
  const answeredOn = workingDayAfter(year, due, dice.chance(10) ? dice.int(1, 3) : -dice.int(0, 4));
  const testedOn = workingDayAfter(year, receivedOn, 3);
  const steps = [
    [receivedOn, 9, 'feedback.registered', 'receiver', {}],
    [receivedOn, 10, 'feedback.accepted', 'receiver', {}],
    [testedOn, 9, 'grounds.found', 'handler', {}],
    [testedOn, 14, 'rule.tested', 'handler', met],
    [testedOn, 15, 'decision.made', 'head', { outcome: 'answer' }],
    [answeredOn, 14, 'answer.given', 'handler', {}],
    [answeredOn, 15, 'outcome.published', 'head', { where: 'website' }],
    [answeredOn, 16, 'feedback.archived', 'receiver', {}],
  ] as const;
  for (const [day, hour, type, by, data] of steps) {
    const moment = at(day, hour, dice);
    yield moment;
    await tell(year, id, { type, by, at: moment, data });
  }
}
