import type { CivilDate } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { refused } from '../../refused.ts';
import type { Dice } from './dice.ts';
import { at, later, promisedDay, type Story, tell, workingDayAfter, type Year } from './year.ts';

/** A dossier that is taken in at the counter or online, examined, decided and returned: in time, late, refused or withdrawn. */
export interface InventedDossier {
  readonly id: string;
  readonly definition: Definition;
  readonly dossier: Readonly<Record<string, unknown>>;
  readonly receivedOn: CivilDate;
}

/** What becomes of a dossier. */
export async function* dossierStory(year: Year, it: InventedDossier): Story {
  const { id, definition, receivedOn } = it;
  const dice = year.dice(`dossier ${id}`);
  const counts = countsOf(year, definition.id);
  const received = at(receivedOn, 8, dice);
  yield received;
  const { dossier } = it;
  const by = { role: 'requester' };
  const opening = { procedure: definition.id, dossier, receivedAt: received, by, id, ...year.unitOn(receivedOn) };
  const answer = await year.engine.open(opening);
  if (!answer.ok) throw refused(answer.refusal);
  counts.received += 1;

  const checked = at(receivedOn, 9, dice);
  yield checked;
  if (dice.chance(2)) {
    const data = { reasonCode: 'notCompetent', reason: 'Hồ sơ thuộc thẩm quyền của cơ quan khác.' };
    return await tell(year, id, { type: 'dossier.refused', by: 'desk', at: checked, data });
  }
  await tell(year, id, { type: 'dossier.accepted', by: 'desk', at: checked });
  yield* takenUp(year, id, receivedOn, dice);
  const promised = (await promisedDay(year, id)) ?? receivedOn;
  const isAsked = promised > receivedOn && dice.chance(6);
  const held = isAsked ? yield* supplement(year, id, receivedOn, dice) : receivedOn;
  if (promised > receivedOn && dice.chance(2)) {
    const withdrawn = at(workingDayAfter(year, held, 1), 8, dice);
    yield withdrawn;
    return await tell(year, id, { type: 'withdrawal.requested', by: 'requester', at: withdrawn });
  }
  const returnedOn = yield* settled(year, id, held, dice);
  counts.settled += 1;
  yield* noted(year, id, returnedOn, dice);
}

/** Once something was missing: the citizen brings it after some days. */
async function* supplement(
  year: Year,
  id: string,
  held: CivilDate,
  dice: Dice,
): AsyncGenerator<ReturnType<typeof at>, CivilDate> {
  const asked = at(held, 14, dice);
  yield asked;
  const data = { missing: ['Bản sao giấy tờ kèm theo'], reason: 'Bản chụp không đọc được.' };
  await tell(year, id, { type: 'supplement.requested', by: 'official', at: asked, data });
  const broughtOn = workingDayAfter(year, held, dice.int(1, 5));
  const brought = at(broughtOn, 8, dice);
  yield brought;
  await tell(year, id, { type: 'supplement.received', by: 'requester', at: brought });
  yield* takenUp(year, id, broughtOn, dice);
  return broughtOn;
}

/** The unit holds it, and somebody is to examine it. */
async function* takenUp(year: Year, id: string, day: CivilDate, dice: Dice): Story {
  const handed = at(day, 10, dice);
  yield handed;
  await tell(year, id, { type: 'dossier.held', by: 'official', at: handed });
  const assigned = at(day, 11, dice);
  yield assigned;
  await tell(year, id, { type: 'dossier.assigned', by: 'head', at: assigned });
}

/** Decided and returned, before the promised day or after it; who is late mostly writes. */
async function* settled(
  year: Year,
  id: string,
  held: CivilDate,
  dice: Dice,
): AsyncGenerator<ReturnType<typeof at>, CivilDate> {
  const due = (await promisedDay(year, id)) ?? held;
  const late = dice.chance(4) ? dice.int(1, 4) : 0;
  const lateOn = late === 0 ? null : workingDayAfter(year, due, late + 1);
  const decidedOn = lateOn ?? later(held, workingDayAfter(year, due, -dice.int(0, 3)));
  if (lateOn !== null && dice.chance(85)) {
    const written = at(workingDayAfter(year, due, 1), 8, dice);
    yield written;
    const data = { reason: dice.pick(reasons), newDueOn: workingDayAfter(year, lateOn, 1) };
    await tell(year, id, { type: 'apology.sent', by: 'head', at: written, data });
  }
  const decided = at(decidedOn, 13, dice);
  yield decided;
  await tell(year, id, { type: 'result.decided', by: 'head', at: decided });
  const arrived = at(decidedOn, 14, dice);
  yield arrived;
  await tell(year, id, { type: 'result.arrived', by: 'desk', at: arrived });
  const returned = at(decidedOn, 15, dice);
  yield returned;
  await tell(year, id, { type: 'result.returned', by: 'desk', at: returned });
  return decidedOn;
}

const reasons = [
  'Hệ thống thông tin giải quyết thủ tục hành chính gián đoạn.',
  'Phải xác minh thêm nơi cư trú cũ của công dân.',
  'Cơ quan được lấy ý kiến trả lời chậm.',
] as const;

/** What is noted for statistics once the result is returned. */
async function* noted(year: Year, id: string, returnedOn: CivilDate, dice: Dice): Story {
  const moment = at(returnedOn, 16, dice);
  yield moment;
  const due = dice.chance(40);
  const data = {
    digitised: dice.chance(88),
    reused: dice.chance(62),
    fee: { due, paidOnline: due && dice.chance(72) },
    ...(dice.chance(55) ? { satisfied: dice.chance(95) } : {}),
  };
  await tell(year, id, { type: 'case.measured', by: 'desk', at: moment, data });
}

function countsOf({ counted }: Year, procedure: string) {
  const counts = counted.get(procedure) ?? { received: 0, settled: 0 };
  counted.set(procedure, counts);
  return counts;
}
