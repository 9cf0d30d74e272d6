import { addDays, civilDate } from '@motcua/calendar';
import { UnknownUnit } from '@motcua/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locHoa2025 } from './data/loc-hoa-2025/loc-hoa-2025.ts';
import { lostBasisOn } from './lost-basis.ts';

const june = lostBasisOn(locHoa2025, civilDate('2025-06-30'));
const july = lostBasisOn(locHoa2025, civilDate('2025-07-01'));

const lawsOfLocalGovernment = [
  ['Luật Tổ chức chính quyền địa phương ngày 19/6/2015', 'ended', null],
  ['Luật sửa đổi, bổ sung ngày 22/11/2019', 'ended', null],
];
const lawOnLegalDocuments = 'Luật Ban hành văn bản quy phạm pháp luật (không in số, ngày)';

test.each([
  ['2025-02-28', 0, 0],
  ['2025-03-01', 2, 0],
  ['2025-03-31', 2, 0],
  ['2025-04-01', 2, 2],
])('by %s the plan lost %i documents, and so many tasks lost one: %i', (day, plan, tasks) => {
  const lost = lostBasisOn(locHoa2025, civilDate(day));
  expect([lost.plan.length, lost.tasks.length, lost.holder]).toEqual([plan, tasks, 'loc-hoa']);
});

test('on 30 June 2025 the laws that were replaced are lost, and no unit', () => {
  expect(june.plan.map((it) => [it.number, it.kind, it.holder])).toEqual(lawsOfLocalGovernment);
  expect(june.plan[0]?.because.vi).toContain('65/2025/QH15');
  expect(june.tasks.map(({ task, lost }) => [task, ...lost.map((it) => it.since)])).toEqual([
    ['I.1.1', '2025-04-01'],
    ['I.1.2', '2025-04-01'],
  ]);
});

test('what no source ends is not lost, and the reference says what was seen instead', () => {
  for (const id of ['decree-29-2023', 'decree-107-2020', 'decree-108-2020', 'decree-120-2020']) {
    const reference = locHoa2025.references.find((it) => it.id === id);
    expect([reference?.until, reference?.because?.vi]).toEqual([null, expect.stringContaining('hưa thấy')]);
  }
});

test('the decrees on the funds of state bodies end with April 2026', () => {
  const funds = (day: string) =>
    lostBasisOn(locHoa2025, civilDate(day)).tasks.find((it) => it.task === 'body.II.5.b.3')?.lost ?? [];
  expect(funds('2026-04-30')).toEqual([]);
  expect(funds('2026-05-01').map(({ number }) => number)).toEqual(['130/2005/NĐ-CP', '117/2013/NĐ-CP']);
});

describe('on 1 July 2025', () => {
  const lostBy = (task: string) => july.tasks.find((it) => it.task === task)?.lost ?? [];

  test('the plan has another holder, and lost the plan of the district and the rules of the commune', () => {
    expect(july.holder).toBe('loc-thanh');
    expect(july.plan.map((it) => [it.number, it.kind, it.holder])).toEqual([
      ...lawsOfLocalGovernment,
      ['531/QĐ-UBND', 'issuerEnded', 'loc-thanh'],
      ['128/QĐ-UBND', 'issuerEnded', null],
    ]);
  });

  test('the one-stop tasks lost the decree, which is replaced', () => {
    expect(lostBy('II.2.2.1').map((it) => [it.number, it.kind, it.since])).toEqual([
      ['61/2018/NĐ-CP', 'ended', '2025-07-01'],
    ]);
    expect(lostBy('II.2.2.1')[0]?.because.vi).toContain('118/2025/NĐ-CP');
  });

  test('the survey lost the province that decided on it, and is not said to be repealed', () => {
    const [loss] = lostBy('II.2.3.3');
    expect(loss).toMatchObject({ number: '1394/QĐ-UBND', kind: 'issuerEnded', holder: 'dong-nai' });
    expect(loss?.because.vi).toBe('Đơn vị ban hành, tỉnh Bình Phước, hoạt động đến hết ngày 30/06/2025.');
    expect(loss?.cites.map((it) => it.number)).toEqual(['202/2025/QH15']);
  });

  test('these tasks are touched, and no others', () => {
    expect(july.tasks.map((it) => `${it.task} ${it.lost.map(({ number }) => number).join(', ')}`)).toEqual([
      `I.1.1 ${lawOnLegalDocuments}`,
      `I.1.2 ${lawOnLegalDocuments}`,
      'II.2.1.1 61/2018/NĐ-CP',
      'II.2.1.2 61/2018/NĐ-CP',
      'II.2.2.1 61/2018/NĐ-CP',
      'II.2.3.1 61/2018/NĐ-CP',
      'II.2.3.2 1394/QĐ-UBND',
      'II.2.3.3 1394/QĐ-UBND',
      'II.2.4.1 61/2018/NĐ-CP',
      'II.3.3.1 61/2018/NĐ-CP',
      'VII.3.1 1493/QĐ-UBND',
      'body.II.2.b.5 61/2018/NĐ-CP',
      'body.II.2.b.6 61/2018/NĐ-CP',
      'body.II.2.b.7 61/2018/NĐ-CP',
      'body.II.6.b.3 1312/QĐ-UBND',
      'body.II.7.b.1 531/QĐ-UBND',
    ]);
  });
});

test('what is lost stays lost', () => {
  const day = fc.integer({ min: 0, max: 700 }).map((it) => addDays(civilDate('2025-01-22'), it));
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [early, late] = (one < other ? [one, other] : [other, one]).map((it) => lostBasisOn(locHoa2025, it));
      const named = (all: typeof early) =>
        all?.tasks.flatMap((it) => it.lost.map((loss) => `${it.task} ${loss.number}`)) ?? [];
      expect(named(late)).toEqual(expect.arrayContaining(named(early)));
    }),
    { numRuns: 20 },
  );
});

test('a plan of a unit in no table has no holder, and a unit that is not listed is a fault', () => {
  expect(lostBasisOn({ ...locHoa2025, unit: null }, civilDate('2025-07-01')).holder).toBe(null);
  expect(() => lostBasisOn({ ...locHoa2025, unit: 'loc-hoà' }, civilDate('2025-07-01'))).toThrow(UnknownUnit);
});

test('a last day without a reason says the day', () => {
  const [first, ...rest] = locHoa2025.references;
  if (first === undefined) throw new Error('The plan names no document.');
  const plan = { ...locHoa2025, references: [{ ...first, until: '2025-02-28', because: null }, ...rest] };
  expect(lostBasisOn(plan, civilDate('2025-02-28')).plan).toEqual([]);
  expect(lostBasisOn(plan, civilDate('2025-03-01')).plan[0]?.because.en).toBe('Its last day was 28/02/2025.');
});
