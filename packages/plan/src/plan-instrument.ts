import { addDays, civilDate } from '@motcua/calendar';
import { type Instrument, instrument, type Label, type Locator, type Provisions } from '@motcua/law';
import type { PlanFile, PlanTask } from './plan-file.ts';

const made = new WeakMap<PlanFile, Instrument>();

/**
 * A plan as an instrument, so that its tasks can cite it: its goals are its places, in the annex (`Phụ lục II.2.2`) or in
 * the body (`Mục II.2.b`), and the whole. Made from the file and under the file's own id, whichever commune's plan it
 * is; the one plan that the law room lists for the procedures, `plan-9-2025`, is another entry of the same decision and
 * holds only the places that they cite.
 *
 * @example
 * ```ts
 * import { locHoa2025, planInstrument } from '@motcua/plan';
 * planInstrument(locHoa2025).number; // => '09/QĐ-UBND'
 * ```
 */
export function planInstrument(plan: PlanFile): Instrument {
  const known = made.get(plan) ?? instrumentOf(plan);
  made.set(plan, known);
  return known;
}

/**
 * Where a task stands in its plan, as a citation points to it: at its goal in the annex, at a printed number in the body.
 *
 * @example
 * ```ts
 * import { locatorOf } from '@motcua/plan';
 * locatorOf({ id: 'body.II.2.b.3', section: 'body', goal: 'body.II.2' }); // => 'Mục II.2.b'
 * ```
 */
export function locatorOf({ id, section, goal }: Pick<PlanTask, 'id' | 'section' | 'goal'>): Locator {
  if (section === 'annex') return `Phụ lục ${goal}`;
  // What follows the letter is a counter, which is not printed.
  const [printed] = /^[IVX]+(\.\d+)?(\.[a-zđ])?/.exec(id.replace(/^body\./, '')) ?? [goal];
  return `Mục ${printed}`;
}

function instrumentOf(plan: PlanFile): Instrument {
  const { id, decision, title, year, source } = plan;
  const issuedOn = civilDate(decision.issuedOn);
  const inForce = { from: issuedOn, until: addDays(civilDate(`${year + 1}-01-01`), -1) };
  const provisions = { 'toàn văn': place(title), ...placesOf(plan) };
  const kind = 'decision';
  const read = { source, retrievedOn: civilDate(plan.readOn ?? decision.issuedOn), status: 'transcribed' as const };
  return instrument<Provisions>({ id, number: decision.number, title, kind, issuedOn, inForce, ...read, provisions });
}

/** The places that the tasks of a plan stand at. What a place says are its goals; where it has several, the area it lies in. */
function placesOf({ goals, areas, tasks }: PlanFile): Provisions {
  const goalsAt = Map.groupBy(tasks, locatorOf);
  return Object.fromEntries(
    [...goalsAt].map(([locator, at]) => {
      const said = goals.filter((it) => at.some(({ goal }) => goal === it.id));
      const area = areas.find((it) => it.id === said[0]?.area);
      const gist = said.length === 1 ? said[0]?.text : (area?.title ?? said[0]?.text);
      return [locator, place(gist ?? at[0]?.activity)];
    }),
  );
}

function place(gist: Label = { vi: 'Nhiệm vụ của Kế hoạch', en: 'A task of the plan' }) {
  return { gist, confidence: 'secondary' } as const;
}
