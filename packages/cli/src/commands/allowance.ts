import { sayCitation } from '@motcua/atlas';
import { type CivilDate, civilDate, type Language, sayTerm } from '@motcua/calendar';
import { type Assumption, type Choices, choose } from '@motcua/law';
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

/** `allowance`: what is paid for a burial, by whom, and why. */
export function allowance(call: Call): Answer {
  const { options, language } = call;
  const choices = answersTo(burialAssumptions, 'allowance', options);
  const decided = textOf(options, 'decided');
  const local = textOf(options, 'localStandard');
  const found = burialAllowance({
    regimes: burialRegimesOf(options) ?? [],
    diedOn: civilDate(textOf(options, 'died') ?? ''),
    choices,
    ...(decided === undefined ? {} : { decidedOn: civilDate(decided) }),
    ...(local === undefined ? {} : { localStandard: amountOf(local) }),
  });
  const diedOn = civilDate(textOf(options, 'died') ?? '');
  return { json: json(found, diedOn, choices, language), text: text(found, choices, call) };
}

function amountOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw misuse('badAmount', {
    vi: `--local-standard là số đồng, viết liền, ví dụ 650000; không phải «${text.slice(0, 40)}».`,
    en: `--local-standard is a number of đồng without separators, as 650000; and not «${text.slice(0, 40)}».`,
  });
}

function json(found: BurialAllowance, diedOn: CivilDate, choices: Choices, language: Language): unknown {
  return {
    amount: found.amount,
    currency: found.currency,
    atLeast: found.atLeast,
    rule: found.rule,
    regime: found.regime,
    diedOn,
    channel: found.channel,
    paidBy: found.paidBy[language],
    decidedWithin: found.decidedWithin === null ? null : sayTerm(found.decidedWithin, language),
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
    assumptions: burialAssumptions.map((it) => ({
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

function text(found: BurialAllowance, choices: Choices, { language, world }: Call): string {
  const paint = paintFor(world);
  const vi = language === 'vi';
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint.strong(title), ...lines.map((it) => wrap(it, 100, '  '))];
  const law = (cites: BurialAllowance['cites']) => cites.map((it) => sayCitation(it, language)).join('; ');
  return [
    paint.strong(headline(found, language)),
    `  ${found.why[language]}.`,
    `  ${vi ? 'Theo diện' : 'Under'}: ${burialRegimes[found.regime].label[language]} (${found.regime})`,
    `  ${vi ? 'Chi trả' : 'Paid by'}: ${found.paidBy[language]}${channelText(found, language)}`,
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
      burialAssumptions.map((it) => silence(it, choices, language)),
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
  return ` (${[outside, ...(decidedWithin === null ? [] : [sayTerm(decidedWithin, language)])].join(', ')})`;
}

function silence(it: Assumption, choices: Choices, language: Language): string {
  const choice = choose(it, choices);
  return `${it.id}=${choice} – ${capital(it.choices[choice]?.[language] ?? '')}`;
}
