import { plainDay, sayCitation, termInWords } from '@motcua/atlas';
import { type CivilDate, civilDate, dayOf, type Language } from '@motcua/calendar';
import { type Assumption, type Choices, choose, type Label } from '@motcua/law';
import {
  type BurialAllowance,
  burialAllowance,
  burialAssumptions,
  burialRegimes,
  type LevelOn,
  vnd,
} from '@motcua/procedures';
import { burialRegimesOf } from '../burial-regimes.ts';
import { answersTo } from '../choices.ts';
import { misuse } from '../failure.ts';
import { conflictJson } from '../overrun.ts';
import { paintFor } from '../paint.ts';
import { capital, citeJson, citesJson } from '../say.ts';
import { type Answer, type Call, textOf } from '../spec.ts';
import { wrap } from '../table.ts';

/** The days that the caller gives. */
interface Days {
  readonly diedOn: CivilDate;
  readonly decidedOn?: CivilDate;
  /** Whether one of them is still to come. */
  readonly forecast: boolean;
}

/** `allowance`: what is paid for a burial, by whom, and why. */
export function allowance(call: Call): Answer {
  const { options, language } = call;
  const choices = answersTo(burialAssumptions, 'allowance', options);
  const { forecast, ...days } = daysOf(call);
  const local = textOf(options, 'localStandard');
  const found = burialAllowance({
    regimes: burialRegimesOf(options) ?? [],
    ...days,
    choices,
    ...(local === undefined ? {} : { localStandard: amountOf(local) }),
  });
  return {
    json: json(found, { ...days, forecast }, choices, language),
    text: text(found, forecast, choices, call),
  };
}

/** Nothing is decided of a death before it happened; a day to come is answered by what is known today, and said to be. */
function daysOf({ options, world }: Call): Days {
  const diedOn = civilDate(textOf(options, 'died') ?? '');
  const decided = textOf(options, 'decided');
  const today = dayOf(world.now());
  if (decided === undefined) return { diedOn, forecast: diedOn > today };
  const decidedOn = civilDate(decided);
  if (decidedOn < diedOn) throw decidedTooEarly(diedOn, decidedOn);
  return { diedOn, decidedOn, forecast: decidedOn > today };
}

function decidedTooEarly(diedOn: CivilDate, decidedOn: CivilDate) {
  return misuse('decidedBeforeDeath', {
    vi: `Ngày quyết định ${plainDay(decidedOn, 'vi')} trước ngày chết ${plainDay(diedOn, 'vi')}. Cho --decided từ ngày chết trở đi.`,
    en: `The decision of ${plainDay(decidedOn, 'en')} comes before the death on ${plainDay(diedOn, 'en')}. Give a --decided no earlier than the death.`,
  });
}

function amountOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw misuse('badAmount', {
    vi: `--local-standard là số đồng, viết liền, ví dụ 650000; không phải «${text.slice(0, 40)}».`,
    en: `--local-standard is a number of đồng without separators, as 650000; and not «${text.slice(0, 40)}».`,
  });
}

function json(found: BurialAllowance, { diedOn, forecast }: Days, choices: Choices, language: Language): unknown {
  return {
    amount: found.amount,
    currency: found.currency,
    atLeast: found.atLeast,
    rule: found.rule,
    regime: found.regime,
    diedOn,
    forecast,
    channel: found.channel,
    paidBy: found.paidBy[language],
    decidedWithin: found.decidedWithin === null ? null : termInWords(found.decidedWithin, language),
    level: levelJson(found.level, language),
    why: found.why[language],
    cites: citesJson(found.cites, language),
    conflicts: found.conflicts.map((it) => conflictJson(it, language)),
    beside: found.beside.map((it) => ({
      what: it.what[language],
      level: levelJson(it.level, language),
      cites: citesJson(it.cites, language),
    })),
    notApplicable: found.notApplicable.map((it) => ({
      regime: it.regime,
      because: it.because[language],
      cites: citesJson(it.cites, language),
    })),
    notes: found.notes.map((it) => it[language]),
    assumptions: found.assumptions.map((it) => ({
      id: it.id,
      choice: choose(it, choices),
      default: it.default,
      about: it.about[language],
    })),
  };
}

function levelJson(level: LevelOn | null, language: Language) {
  if (level === null) return null;
  return { id: level.id, label: level.label[language], value: level.value, cites: citeJson(level.cites, language) };
}

function text(found: BurialAllowance, forecast: boolean, choices: Choices, { language, world }: Call): string {
  const paint = paintFor(world);
  const vi = language === 'vi';
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint.strong(title), ...lines.map((it) => wrap(it, 100, '  '))];
  const law = (cites: BurialAllowance['cites']) => cites.map((it) => sayCitation(it, language)).join('; ');
  return [
    paint.strong(headline(found, language)),
    `  ${found.why[language]}.`,
    `  ${vi ? 'Theo diện' : 'Under'}: ${burialRegimes[found.regime].label[language]} (${found.regime})`,
    ...(found.rule === 'none'
      ? []
      : [`  ${vi ? 'Chi trả' : 'Paid by'}: ${found.paidBy[language]}${channelText(found, language)}`]),
    ...(forecast ? [`  ${capital(forecastSays[language])}.`] : []),
    ...found.notes.map((it) => wrap(`${it[language]}.`, 100, '  ')),
    ...found.cites.map((it) => `  ${sayCitation(it, language)}: ${it.gist[language]}`),
    ...list(
      vi ? 'Ngoài ra' : 'Beside it',
      found.beside.map((it) => `${it.what[language]} (${law(it.cites)})`),
    ),
    ...list(
      vi ? 'Không áp dụng' : 'Not applicable',
      found.notApplicable.map((it) => `${it.regime}: ${it.because[language]} (${law(it.cites)})`),
    ),
    ...list(
      vi ? 'Các nguồn không thống nhất' : 'Where the sources disagree',
      found.conflicts.map((it) => `${it.id}: ${it.sides.map((side) => side.says[language]).join(' | ')}`),
    ),
    ...list(
      vi ? 'Luật bỏ ngỏ, đang hiểu là:' : 'Where the law is silent, it is taken as:',
      found.assumptions.map((it) => silence(it, choices, language)),
    ),
  ].join('\n');
}

function headline({ amount, atLeast }: BurialAllowance, language: Language): string {
  const vi = language === 'vi';
  if (amount === null) return vi ? 'Có mai táng phí; chưa thấy mức.' : 'A burial allowance whose amount was not found.';
  const least = vi ? 'ít nhất ' : 'at least ';
  return `${vi ? 'Mai táng phí' : 'Burial allowance'}: ${amount > 0 && atLeast ? least : ''}${vnd(amount, language)}`;
}

function channelText({ channel, decidedWithin }: BurialAllowance, language: Language): string {
  if (channel === 'linkedGroup') return '';
  const outside = language === 'vi' ? 'ngoài nhóm liên thông' : 'outside the linked group';
  return ` (${[outside, ...(decidedWithin === null ? [] : [termInWords(decidedWithin, language)])].join(', ')})`;
}

const forecastSays: Label = {
  vi: 'ngày này chưa đến: tính theo mức đã biết đến nay, chỉ là dự tính',
  en: 'that day is still to come: counted by what is known today, a forecast only',
};

function silence(it: Assumption, choices: Choices, language: Language): string {
  const choice = choose(it, choices);
  return `${capital(it.about[language])}: ${it.choices[choice]?.[language] ?? ''} (${it.id}=${choice})`;
}
