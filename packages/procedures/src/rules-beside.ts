import { civilDate } from '@motcua/calendar';
import {
  type Citation,
  circular1of2018,
  circular3of2025,
  citationsOf,
  cite,
  civilCode2015,
  type Dated,
  decree20of2021,
  decree176of2025,
  type Instrument,
  type Label,
  localUnits,
  ordinance2of2020,
} from '@motcua/law';
import { burialAssumptions } from './burial-allowance/assumptions.ts';
import { baseSalary, type Level, meritStandard, socialPension, socialStandard } from './burial-allowance/levels.ts';
import { burialRegimes } from './burial-allowance/regimes.ts';
import { codes } from './codes.ts';
import { oneStopForms } from './common/desk/one-stop-forms.ts';

/** A rule that is at work beside the machines: a form, an amount, which unit holds what. */
export interface RuleBeside {
  readonly kind: 'form' | 'rule' | 'assumption';
  readonly name: string;
  readonly label: Label;
  readonly cites: readonly Citation[];
}

/** One day under each law by which a burial was paid since the linked groups began. */
const days = ['2024-07-01', '2025-07-01', '2026-09-01'].map(civilDate);

/**
 * The rules that no definition states and that are at work all the same, each with where it is written: the one-stop
 * forms, how terms are counted, what is paid for a burial, which unit follows which, the codes of each procedure.
 *
 * @example
 * ```ts
 * import { rulesBeside } from '@motcua/procedures';
 * rulesBeside.find((it) => it.name === 'base-salary').cites[0].number; // => '24/2023/NĐ-CP'
 * ```
 */
export const rulesBeside: readonly RuleBeside[] = [...forms(), ...counting(), ...burial(), ...units(), ...aliases()];

/** Each form by its own place in the circular, where that has one. */
function forms(): readonly RuleBeside[] {
  const circulars: readonly Instrument[] = [circular1of2018, circular3of2025];
  return oneStopForms.versions.flatMap(({ value, cites }) => {
    const places = circulars.filter((it) => it.id === cites.instrument).flatMap(citationsOf);
    return Object.entries(value).flatMap(([name, paper]): readonly RuleBeside[] => {
      if (paper === null) return [];
      const own = places.filter((it) => it.locator === `Mẫu số ${paper.code}`);
      return [{ kind: 'form', name, label: paper.title, cites: [cites, ...own] }];
    });
  });
}

/** How terms are counted where their own text does not say. */
function counting(): readonly RuleBeside[] {
  const rule = (name: string, label: Label, cites: Citation): RuleBeside => ({
    kind: 'rule',
    name,
    label,
    cites: [cites],
  });
  return [
    rule(
      'counting, hours',
      { vi: 'thời hạn bằng giờ tính từ thời điểm', en: 'hours run from the moment' },
      cite(civilCode2015, 'khoản 1 Điều 147'),
    ),
    rule(
      'counting, event',
      { vi: 'ngày xảy ra sự kiện không tính', en: 'the day of the event does not count' },
      cite(civilCode2015, 'khoản 3 Điều 147'),
    ),
    rule(
      'counting, days',
      { vi: 'hết thời hạn khi hết ngày cuối cùng', en: 'days end with the last day' },
      cite(civilCode2015, 'khoản 1 Điều 148'),
    ),
    rule(
      'counting, months',
      { vi: 'tháng kết thúc vào ngày tương ứng, hoặc ngày cuối tháng', en: 'months end on the same day, or the last' },
      cite(civilCode2015, 'khoản 3 Điều 148'),
    ),
  ];
}

function burial(): readonly RuleBeside[] {
  const levels: readonly Level[] = [baseSalary, socialStandard({}), meritStandard, socialPension];
  const onlyOne = [
    cite(decree176of2025, 'Điều 5'),
    cite(ordinance2of2020, 'khoản 4 Điều 6'),
    cite(decree20of2021, 'khoản 2 Điều 11'),
  ];
  return [
    ...levels.map(({ id, label, versions }): RuleBeside => {
      return { kind: 'rule', name: id, label, cites: versions.map((it) => it.cites) };
    }),
    ...Object.entries(burialRegimes).map(([name, { label, cites, subsidiaryBy }]): RuleBeside => {
      const aside = subsidiaryBy === undefined ? [] : [subsidiaryBy];
      return { kind: 'rule', name: `burial ${name}`, label, cites: [...days.flatMap(cites), ...aside] };
    }),
    {
      kind: 'rule',
      name: 'burial, one only',
      label: { vi: 'chỉ hưởng một mai táng phí', en: 'one burial allowance only' },
      cites: onlyOne,
    },
    ...burialAssumptions.map(
      ({ id, about, cites }): RuleBeside => ({ kind: 'assumption', name: id, label: about, cites }),
    ),
  ];
}

function units(): readonly RuleBeside[] {
  const dated = localUnits.units.flatMap(({ names, within }): readonly Dated<unknown>[] =>
    typeof within === 'string' ? [names] : [names, within],
  );
  return [
    ...dated.map(({ id, versions }): RuleBeside => {
      const label = { vi: 'tên và vị trí của đơn vị hành chính', en: 'name and place of an administrative unit' };
      return { kind: 'rule', name: id, label, cites: versions.map((it) => it.cites) };
    }),
    ...localUnits.successions.map(({ from, to, cites }): RuleBeside => {
      const label = { vi: 'đơn vị kế tiếp', en: 'which unit follows' };
      return { kind: 'rule', name: `${from.join(', ')} → ${to ?? '–'}`, label, cites };
    }),
  ];
}

function aliases(): readonly RuleBeside[] {
  const label = { vi: 'mã của thủ tục', en: 'codes of the procedure' };
  return Object.entries(codes).map(([id, all]): RuleBeside => {
    return { kind: 'rule', name: `code ${id}`, label, cites: all.map((it) => it.cites) };
  });
}
