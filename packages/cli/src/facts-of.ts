import { dayOf, type Instant } from '@motcua/calendar';
import type { Definition, PlanFacts } from '@motcua/kit';
import { burialAllowance } from '@motcua/procedures';
import { burialRegimesOf } from './burial-regimes.ts';
import { Failure, misuse } from './failure.ts';
import { nearest } from './nearest.ts';
import { listOf, type Options, textOf } from './spec.ts';

type Given = readonly (readonly [name: string, value: string, flag: string])[];

/** The facts of a dossier that a plan is made by: those given, checked against the definition, and the defaults of the rest. */
export function factsOf(definition: Definition, options: Options, receivedAt: Instant): PlanFacts {
  const { planFacts = {} } = definition;
  const given = givenFacts(options, receivedAt);
  for (const [name, value, flag] of given) {
    const fact = planFacts[name];
    if (fact === undefined) throw noSuchFact(definition, name, flag);
    if (!Object.hasOwn(fact.values, value)) throw noSuchValue(name, value, Object.keys(fact.values));
  }
  const facts = Object.fromEntries(given.map(([name, value]) => [name, value]));
  const other = given.find(([name, value]) => facts[name] !== value);
  if (other !== undefined) throw twoValues(other[0], other[1], String(facts[other[0]]));
  return { ...Object.fromEntries(Object.entries(planFacts).map(([name, it]) => [name, it.default])), ...facts };
}

/** The facts on which the dates depend and which nobody gave: a plan takes them at their defaults. */
export function assumedFacts({ planFacts = {} }: Definition, options: Options, receivedAt: Instant): readonly string[] {
  const given = new Set(givenFacts(options, receivedAt).map(([name]) => name));
  return Object.keys(planFacts).filter((it) => !given.has(it));
}

function givenFacts(options: Options, receivedAt: Instant): Given {
  const choice = textOf(options, 'choice');
  return [
    ...(choice === undefined ? [] : [['choice', choice, '--choice'] as const]),
    ...regimeFact(options, receivedAt),
    ...listOf(options, 'fact').map((it) => [...pair(it), '--fact'] as const),
  ];
}

/** Of several regimes the one that pays decides; it must be one that the linked group names. */
function regimeFact(options: Options, receivedAt: Instant): Given {
  const regimes = burialRegimesOf(options);
  if (regimes === undefined) return [];
  const { regime, channel, cites } = burialAllowance({ regimes, diedOn: dayOf(receivedAt) });
  if (channel === 'linkedGroup') return [['regime', regime, '--regime-of-deceased']];
  throw new Failure(
    'outsideTheGroup',
    1,
    {
      vi: `Mai táng phí do diện «${regime}» chi trả, ngoài nhóm liên thông. Xem: motcua allowance --regime-of-deceased ${regimes.join(',')} --died NGÀY.`,
      en: `The burial is paid under «${regime}», outside the linked group. See: motcua allowance --regime-of-deceased ${regimes.join(',')} --died DAY.`,
    },
    { cites },
  );
}

function pair(text: string): readonly [string, string] {
  const match = /^([^=]{1,100})=(.{1,100})$/.exec(text);
  if (match !== null) return [match[1] ?? '', match[2] ?? ''];
  throw misuse('badFact', {
    vi: `«${text.slice(0, 80)}» không đúng dạng. Viết --fact tên=giá-trị.`,
    en: `«${text.slice(0, 80)}» is not in the right form. Write --fact name=value.`,
  });
}

function noSuchFact(definition: Definition, name: string, flag: string) {
  const known = Object.keys(definition.planFacts ?? {});
  const meant = nearest(name, known);
  return misuse('noSuchFact', {
    vi: `Thời hạn của «${definition.version}» không phụ thuộc vào «${name.slice(0, 40)}».${meant === null ? '' : ` Có phải ý bạn là: ${meant}?`} ${known.length === 0 ? `Bỏ ${flag}.` : `Phụ thuộc vào: ${known.join(', ')}.`}`,
    en: `The dates of «${definition.version}» do not depend on «${name.slice(0, 40)}».${meant === null ? '' : ` Did you mean: ${meant}?`} ${known.length === 0 ? `Leave out ${flag}.` : `They depend on: ${known.join(', ')}.`}`,
  });
}

function noSuchValue(name: string, value: string, known: readonly string[]) {
  const shown = value.slice(0, 40);
  return misuse('noSuchFactValue', {
    vi: `«${shown}» không phải là giá trị của «${name}». Chọn một trong: ${known.join(', ')}.`,
    en: `«${shown}» is no value of «${name}». Choose one of: ${known.join(', ')}.`,
  });
}

function twoValues(name: string, one: string, other: string) {
  return misuse('twoValues', {
    vi: `«${name}» được cho hai giá trị khác nhau: ${one} và ${other}. Chỉ cho một.`,
    en: `«${name}» is given twice, and differently: ${one} and ${other}. Give one.`,
  });
}
