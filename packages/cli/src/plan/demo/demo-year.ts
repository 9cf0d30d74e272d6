import { addDays, type CivilDate, civilDate, instantAt, isWorkingDay, type WorkingCalendar } from '@motcua/calendar';
import type { Engine } from '@motcua/engine';
import { localUnits, unitOf } from '@motcua/law';
import { dutyDefinitions, type PlanFile } from '@motcua/plan';
import { versionFor } from '../../definitions.ts';
import { exampleFor } from '../../example-dossier.ts';
import { holdersOn } from '../../units.ts';
import { openDuties, openTasks } from '../open-tasks.ts';
import { type Dice, diceFor } from './dice.ts';
import { dossierStory } from './dossier-story.ts';
import { feedbackStory } from './feedback-story.ts';
import { closingStory, dutyStory, taskStory } from './task-story.ts';
import { type Story, tellInOrder, type Year } from './year.ts';

/** How many dossiers and how much feedback a year invents. */
export const amounts = { dossiers: 260, feedback: 24 } as const;

const procedures = ['one-stop', 'one-stop', 'one-stop', 'death-registration', 'residence-removal'] as const;

/** Drives a year of a plan through an engine: its tasks, dossiers and feedback, all by the throws of one seed. */
export async function driveYear(
  engine: Engine,
  plan: PlanFile,
  seed: number,
  calendar: WorkingCalendar,
  progress: (done: number, all: number) => void,
): Promise<void> {
  const year: Year = {
    engine,
    plan,
    calendar,
    dice: (purpose) => diceFor(seed, purpose),
    unitOn: (day) => unitOn(plan, day),
    counted: new Map(),
    nextNumber: numbering(diceFor(seed, 'numbers')),
  };
  await openTasks(engine, plan, { choices: {}, progress: () => {} });
  await openDuties(engine, plan, { choices: {}, progress: () => {} });
  // The books are locked once the year is over: nothing of that happens within it.
  const duties = dutyDefinitions(plan).filter((it) => !it.id.endsWith('-civil-status-book'));
  const days = workingDaysOf(year);
  const stories = [
    morningsStory(year, days),
    ...plan.tasks.map((it) => taskStory(year, it)),
    ...duties.map((it) => dutyStory(year, it)),
    ...inventedDossiers(year, days),
    ...inventedFeedback(year, days),
    closingStory(year),
  ];
  await tellInOrder(stories, progress);
}

/** Numbers that rise, with gaps for documents that are not told of. */
function numbering(dice: Dice): Year['nextNumber'] {
  const last = new Map<string, number>();
  return (series) => {
    const next = (last.get(series) ?? dice.int(3, 20)) + dice.int(1, 3);
    last.set(series, next);
    return next;
  };
}

/** Every morning the deadlines that passed are told; on the first one of another unit it takes the cases over. */
async function* morningsStory({ engine, unitOn }: Year, days: readonly CivilDate[]): Story {
  let holder = unitOn(days[0] as CivilDate).unit;
  for (const day of days) {
    const moment = instantAt(day, '07:00');
    yield moment;
    const { unit } = unitOn(day);
    if (unit !== holder) await engine.reorganise({ at: moment });
    holder = unit;
    await engine.sweep(moment);
  }
}

function inventedDossiers(year: Year, days: readonly CivilDate[]): readonly Story[] {
  const dice = year.dice('dossiers');
  return numbered(amounts.dossiers).map((number) => {
    const receivedOn = dayAmong(days, dice);
    const definition = versionFor(dice.pick(procedures), instantAt(receivedOn, '08:00'));
    const example = exampleFor(definition) ?? {};
    const isOneStop = definition.id === 'one-stop';
    const own = isOneStop ? { days: dice.pick([1, 3, 5, 7, 10]) } : {};
    const channel = 'channel' in example ? { channel: dice.chance(84) ? 'online' : 'counter' } : {};
    return dossierStory(year, {
      id: `HS-${String(number).padStart(4, '0')}`,
      definition,
      dossier: { ...example, ...own, ...channel },
      receivedOn,
    });
  });
}

function inventedFeedback(year: Year, days: readonly CivilDate[]): readonly Story[] {
  const dice = year.dice('feedback');
  return numbered(amounts.feedback).map((number) => {
    const receivedOn = dayAmong(days, dice);
    const definition = versionFor('feedback', instantAt(receivedOn, '08:00'));
    const id = `PAKN-${String(number).padStart(3, '0')}`;
    return feedbackStory(year, { id, definition, dossier: exampleFor(definition) ?? {}, receivedOn });
  });
}

/** A day early enough for the dossier to end within the year. */
function dayAmong(days: readonly CivilDate[], dice: Dice): CivilDate {
  return days[dice.int(0, days.length - 30)] as CivilDate;
}

/** The working days from the decision on the plan to the end of its year. */
function workingDaysOf({ plan, calendar }: Year): readonly CivilDate[] {
  const [first, last] = [civilDate(plan.decision.issuedOn), civilDate(`${plan.year}-12-31`)];
  const days: CivilDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) days.push(day);
  return days;
}

function unitOn({ unit }: PlanFile, day: CivilDate): { readonly unit?: string } {
  if (unit === null) return {};
  const holder = holdersOn(unitOf(localUnits, unit).id, day)[0]?.unit.id;
  return holder === undefined ? {} : { unit: holder };
}

function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
