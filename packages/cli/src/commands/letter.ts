import { documentOf, type FormData, type FormName } from '@motcua/atlas';
import { civilDate } from '@motcua/calendar';
import type { Engine } from '@motcua/engine';
import type { LetterForm } from '@motcua/kit';
import { instantOf } from '../calendar-of.ts';
import { controlSlip } from '../control-slip.ts';
import { deliver, targetOf } from '../document-out.ts';
import { Failure, misuse } from '../failure.ts';
import { formLabels, formNames, isFormName } from '../form-names.ts';
import { filledIn } from '../letters-of.ts';
import { type Names, namesOf } from '../names.ts';
import { register, type Span } from '../register.ts';
import { withSession } from '../session.ts';
import { type Answer, type Call, textOf } from '../spec.ts';

/** `letter`: one letter, slip or register, as text, HTML or an office document, on stdout or into a file. */
export async function letter(call: Call): Promise<Answer> {
  const target = targetOf(call);
  const name = formOption(call);
  const names = namesOf(call);
  const found = await withSession(call, 'read', ({ engine }) => find(engine, name, call, names));
  const document = documentOf(found.form, call.language);
  return deliver(document, target, call, {
    about: { form: name, id: found.id, of: found.of, data: found.form },
    named: `${found.form.paper.title[call.language]}${whichOne(found, call)}`,
  });
}

interface Found {
  readonly form: FormData;
  /** The id of the letter; null for a slip or a register. */
  readonly id: string | null;
  /** Which one it is, of how many of its form. */
  readonly of: { readonly number: number; readonly count: number } | null;
}

async function find(engine: Engine, name: FormName, call: Call, names: Names): Promise<Found> {
  const entry = entryOf(call);
  if (name === 'register') {
    const form = await register(engine, spanOf(call), instantOf(call, 'at'), names);
    return { form, id: null, of: null };
  }
  const [id] = call.args;
  if (id === undefined) throw missingCase(name);
  if (name === 'control') {
    return { form: await controlSlip(engine, id, instantOf(call, 'at'), names), id: null, of: null };
  }
  const all = await engine.letters(id);
  const own = all.filter((it) => it.letter.form === name);
  if (own.length === 0)
    throw noSuchLetter(
      id,
      name,
      all.map((it) => it.letter.form),
    );
  const number = numberOf(call, own.length, id, name);
  const issued = own[number - 1];
  if (issued === undefined) throw new RangeError(`there is no letter ${number}`);
  const reference = textOf(call.options, 'reference');
  const form = await filledIn(engine, issued, names, {
    ...(entry === null ? {} : { entry }),
    ...(reference === undefined ? {} : { number: reference }),
  });
  return { form, id: issued.id, of: { number, count: own.length } };
}

function whichOne({ of }: Found, { language }: Call): string {
  if (of === null || of.count === 1) return '';
  const { number, count } = of;
  return language === 'vi'
    ? ` (phiếu ${number} trên ${count}; chọn bằng --number)`
    : ` (${number} of ${count}; choose with --number)`;
}

function formOption({ options }: Call): FormName {
  const name = textOf(options, 'form') ?? '';
  if (isFormName(name)) return name;
  throw misuse('unknownForm', {
    vi: `Không có mẫu «${name}». Hiện có: ${formNames.join(', ')}.`,
    en: `There is no form «${name}». There are: ${formNames.join(', ')}.`,
  });
}

function spanOf({ options, args }: Call): Span {
  const [from, until] = [textOf(options, 'from'), textOf(options, 'to')];
  if (args.length > 0) throw spanMisuse('registerOfCase');
  if (from === undefined || until === undefined) throw spanMisuse('missingSpan');
  const span = { from: civilDate(from), until: civilDate(until) };
  if (span.from > span.until) throw spanMisuse('reversedSpan');
  return span;
}

function entryOf({ options }: Call): { readonly book: string; readonly number: string } | null {
  const text = textOf(options, 'entry');
  if (text === undefined) return null;
  const [, book, number] = /^([^/]{1,40})\/([^/]{1,40})$/.exec(text) ?? [];
  if (book !== undefined && number !== undefined) return { book, number };
  throw misuse('badEntry', {
    vi: `--entry là quyển số/số thứ tự, ví dụ 01/125, không phải «${text.slice(0, 80)}».`,
    en: `--entry is book/number, as 01/125, and not «${text.slice(0, 80)}».`,
  });
}

function numberOf({ options }: Call, count: number, id: string, form: FormName): number {
  const text = textOf(options, 'number');
  if (text === undefined) return count;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= count) return number;
  const name = formLabels[form];
  throw misuse('noSuchNumber', {
    vi: `Hồ sơ «${id}» có ${count} ${name.vi}, đánh số từ 1; không có số «${text.slice(0, 40)}».`,
    en: `Case «${id}» has ${count} of the form ${name.en}, numbered from 1; there is no number «${text.slice(0, 40)}».`,
  });
}

function noSuchLetter(id: string, form: FormName, there: readonly LetterForm[]): Failure {
  const forms = [...new Set(there)];
  const list = (language: 'vi' | 'en') =>
    forms.map((it) => `${it} (${formLabels[it][language]}: ${there.filter((one) => one === it).length})`).join(', ');
  const none = { vi: 'Hồ sơ chưa có phiếu, thư nào.', en: 'It has no letters yet.' };
  const says = {
    vi: `Hồ sơ «${id}» không có ${formLabels[form].vi}. ${forms.length === 0 ? none.vi : `Đã có: ${list('vi')}.`}`,
    en: `Case «${id}» has no ${formLabels[form].en}. ${forms.length === 0 ? none.en : `There are: ${list('en')}.`}`,
  };
  return new Failure('noSuchLetter', 1, says, { details: { case: id, forms } });
}

function missingCase(form: FormName): Failure {
  return misuse('missingCase', {
    vi: `Mẫu «${form}» là của một hồ sơ: motcua letter <mã hồ sơ> --form ${form}.`,
    en: `The form «${form}» is one of a case: motcua letter <case> --form ${form}.`,
  });
}

const spanFaults = {
  registerOfCase: {
    vi: 'Sổ theo dõi là của một khoảng ngày, không của một hồ sơ',
    en: 'A register is that of a span of days, and not of a case',
  },
  missingSpan: {
    vi: 'Sổ theo dõi cần cả ngày đầu và ngày cuối',
    en: 'A register needs both its first and its last day',
  },
  reversedSpan: {
    vi: 'Ngày đầu của sổ (--from) sau ngày cuối (--to)',
    en: 'The first day of the register (--from) is after its last (--to)',
  },
} as const;

function spanMisuse(fault: keyof typeof spanFaults): Failure {
  const usage = 'motcua letter --form register --from 2025-01-01 --to 2025-12-31';
  const { vi, en } = spanFaults[fault];
  return misuse(fault, { vi: `${vi}: ${usage}.`, en: `${en}: ${usage}.` });
}
