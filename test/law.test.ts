import { type IndexedProvision, isAtWork, lawIndex, sayCitation, usesOf } from '@motcua/atlas';
import { vietnam } from '@motcua/calendar';
import { type Citation, conflicts, includes, instruments } from '@motcua/law';
import { announced, procedures, rulesBeside, unmodelledElsewhere, workedExamples } from '@motcua/procedures';
import { describe, expect, test } from 'vitest';

// Every provision of the library is used, or it is said why not; every citation points to one, on days on which it holds.

const index = lawIndex({
  instruments,
  definitions: procedures,
  announced,
  examples: workedExamples,
  conflicts,
  unmodelled: unmodelledElsewhere,
  rules: rulesBeside,
  calendars: [vietnam],
});
const provisions = index.instruments.flatMap((it) => it.provisions);
const named = (all: readonly IndexedProvision[]) => all.map((it) => sayCitation(it.cites, 'vi'));
const nameOf = ({ locator, number }: Citation) => `${locator} ${number}`;

test('every provision is used, or listed as not modelled with the reason', () =>
  expect(named(provisions.filter((it) => !it.usedBy.some(isAtWork) && it.notModelled.length === 0))).toEqual([]));

test('nothing that is used is listed as used by nobody', () =>
  expect(
    named(
      provisions.filter((it) => it.usedBy.some(isAtWork) && it.notModelled.some(({ version }) => version === null)),
    ),
  ).toEqual([]));

test('what is listed as used by nobody is listed once', () => {
  const listed = unmodelledElsewhere.map(({ cites }) => nameOf(cites));
  expect(listed.filter((it, at) => listed.indexOf(it) !== at)).toEqual([]);
});

test('no reason is empty, in either language', () => {
  const reasons = provisions.flatMap((it) => it.notModelled.map(({ because }) => because));
  expect(reasons.filter(({ vi, en }) => vi.trim().length < 10 || en.trim().length < 10)).toEqual([]);
});

test('no citation dangles', () =>
  expect(index.dangling.map(({ cites, by }) => `${nameOf(cites)}: ${by.version} ${by.kind} ${by.name}`)).toEqual([]));

test('every transition follows a provision or has a reason', () =>
  expect(index.transitions.filter((it) => it.cites.length === 0 && it.because === null).map((it) => it.id)).toEqual(
    [],
  ));

describe('the two directions agree', () => {
  const forth = index.transitions.flatMap((it) => it.cites.map((cites) => `${it.version} ${it.id} ${nameOf(cites)}`));
  const back = provisions.flatMap((it) =>
    it.usedBy.flatMap(({ kind, version, name }) =>
      kind === 'transition' ? [`${version} ${name} ${nameOf(it.cites)}`] : [],
    ),
  );
  test('each provision of a transition has that transition', () => expect(new Set(back)).toEqual(new Set(forth)));
});

describe.each(procedures)('$version', (definition) => {
  const { from, until } = definition.appliesTo;
  const explained = new Set([
    ...definition.unmodelled.map((it) => nameOf(it.cites)),
    ...definition.assumptions.flatMap((it) => it.cites.map(nameOf)),
  ]);

  test('cites nothing outside of its dates but with the reason', () => {
    const cited = usesOf(definition).flatMap((it) => (isDatedByItself(it.kind) ? [] : it.cites));
    const outside = cited.filter((it) => !includes(it.inForce, from) && !explained.has(nameOf(it)));
    expect([...new Set(outside.map(nameOf))]).toEqual([]);
  });

  test('cites nothing that had ended before its first day', () => {
    const cited = usesOf(definition).flatMap((it) => (it.kind === 'assumption' ? [] : it.cites));
    const over = cited.filter((it) => it.inForce.until !== null && it.inForce.until < from);
    expect([...new Set(over.map(nameOf))]).toEqual([]);
  });

  test('what ended while its dossiers were taken is explained', () => {
    const cited = usesOf(definition).flatMap((it) => (isDatedByItself(it.kind) ? [] : it.cites));
    // Of practice only is known how long it was seen; it is never in force.
    const law = cited.filter((it) => it.confidence !== 'practice');
    const ending = law.filter((it) => it.inForce.until !== null && (until === null || it.inForce.until < until));
    expect([...new Set(ending.filter((it) => !explained.has(nameOf(it))).map(nameOf))]).toEqual([]);
  });
});

/** A form goes by the day of issue, a term by its own versions, a succession by its own day; an assumption asks about silences of any time. */
function isDatedByItself(kind: string): boolean {
  return ['form', 'succession', 'assumption'].includes(kind);
}
