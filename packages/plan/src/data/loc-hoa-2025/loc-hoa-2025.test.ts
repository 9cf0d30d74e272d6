import { describe, expect, test } from 'vitest';
import { locHoaContradictions } from './contradictions.ts';
import { locHoa2025 } from './loc-hoa-2025.ts';
import { restsOn } from './rests-on.ts';

const { areas, goals, headings, printed, references, targets, tasks, units } = locHoa2025;
const ids = (all: readonly { readonly id: string }[]) => all.map((it) => it.id);
const repeated = (all: readonly string[]) => all.filter((it, at) => all.indexOf(it) !== at);

describe('what is named is there', () => {
  test('every id stands once', () => {
    expect([areas, goals, targets, references, printed, tasks].map((it) => repeated(ids(it)))).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  test('areas, goals, targets, references and units that are named are listed', () => {
    const missing = [
      goals.filter((it) => !ids(areas).includes(it.area)),
      tasks.filter((it) => !ids(goals).includes(it.goal)),
      targets.filter((it) => !ids(goals).includes(it.goal)),
      tasks.filter((it) => !it.targets.every((target) => ids(targets).includes(target))),
      tasks.filter((it) => !it.restsOn.every((document) => ids(references).includes(document))),
      tasks.filter((it) => ![...it.lead, ...it.support].every((unit) => unit in units)),
      locHoa2025.restsOn.filter((it) => !ids(references).includes(it)),
      [locHoa2025.standing, locHoa2025.head].filter((it) => !(it in units)),
      Object.keys(restsOn).filter((it) => !ids(tasks).includes(it)),
    ];
    expect(missing.map((it) => it.length)).toEqual(missing.map(() => 0));
  });

  test('every quote is in its passage, and every passage is quoted', () => {
    const passages = new Map(printed.map((it) => [it.id, it.text]));
    const quotes = [...headings, ...[...areas, ...goals, ...tasks, ...targets].flatMap((it) => it.quotes)];
    expect(quotes.filter((it) => !passages.get(it.passage)?.includes(it.text))).toEqual([]);
    expect(targets.filter((it) => it.quotes.length === 0)).toEqual([]);
  });

  test('every document that is named is what something rests on, or is the decree that another changes', () => {
    const used = new Set([...locHoa2025.restsOn, ...tasks.flatMap((it) => it.restsOn)]);
    expect(ids(references).filter((it) => !used.has(it))).toEqual([]);
  });
});

describe('the numbers', () => {
  test('every percentage of the plan is a target of its passage', () => {
    const goalsOf = new Map(targets.map((it) => [it.id, it.quotes.map(({ passage }) => passage)]));
    const found = printed.filter(({ text }) => /\d+%/.test(text)).map(({ id }) => id);
    const covered = new Set([...goalsOf.values()].flat());
    expect(found.filter((it) => !covered.has(it))).toEqual([]);
    for (const { id, text } of printed) {
      const printedNumbers = [...text.matchAll(/(\d+)%/g)].map(([, number]) => Number(number));
      const own = targets
        .filter((it) => it.unit === 'percent' && goalsOf.get(it.id)?.includes(id))
        .map((it) => it.value);
      expect(
        printedNumbers.filter((it) => !own.includes(it)),
        id,
      ).toEqual([]);
    }
  });

  test('44 of them: 23 of the annex, then 21 of the body', () => {
    expect(targets).toHaveLength(44);
    expect(targets.findIndex(({ id }) => id.startsWith('body.'))).toBe(23);
  });

  test('a conflict has two sides: the same indicator, another value', () => {
    const byId = new Map(targets.map((it) => [it.id, it]));
    const pairs = targets.flatMap((it) => it.conflictsWith.map((id) => [it, byId.get(id)] as const));
    expect(pairs.map(([one, other]) => `${one.id} ${one.value} ${other?.id} ${other?.value}`)).toEqual([
      'II.2.2.on-time 96 body.II.2.on-time 98',
      'II.3.2.online 80 VI.3.1.online 90',
      'VI.3.1.online 90 II.3.2.online 80',
      'body.II.2.on-time 98 II.2.2.on-time 96',
    ]);
    expect(pairs.filter(([one, other]) => one.indicator !== other?.indicator)).toEqual([]);
  });

  test('what one indicator measures has one value, or is marked as a conflict', () => {
    const clashing = targets.flatMap((one) =>
      targets.filter(
        (other) =>
          one.indicator !== null &&
          one.indicator === other.indicator &&
          one.value !== other.value &&
          !one.conflictsWith.includes(other.id),
      ),
    );
    expect(clashing).toEqual([]);
  });
});

test('the annex comes first, then the body', () => {
  expect(tasks.findIndex(({ section }) => section === 'body')).toBe(
    tasks.filter(({ section }) => section === 'annex').length,
  );
  expect(tasks.filter(({ id, section }) => id.startsWith('body.') !== (section === 'body'))).toEqual([]);
});

describe('contradictions', () => {
  test('the two known ones stand first; each has sides that say different things in different places', () => {
    expect(locHoaContradictions.slice(0, 2).map(({ id }) => id)).toEqual(['plan.on-time', 'plan.online']);
    expect(repeated(locHoaContradictions.map(({ id }) => id))).toEqual([]);
    for (const { id, sides } of locHoaContradictions) {
      expect(new Set(sides.map(({ says }) => says.vi)).size, id).toBeGreaterThan(1);
      expect(repeated(sides.map(({ cites }) => `${cites.number} ${cites.locator}`)), id).toEqual([]);
    }
  });
});
