import type { Label } from '@motcua/law';
import { z } from 'zod';
import { definitions } from './definitions.ts';
import { misuse } from './failure.ts';
import { nearest } from './nearest.ts';
import { readJson } from './read.ts';
import { type Call, textOf } from './spec.ts';

const label = z.union([
  z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
  z
    .string()
    .min(1)
    .transform((it) => ({ vi: it, en: it })),
]);

/** The form of a file of names: what the bodies of an installation are called, and where its letters are written. */
export const namesForm = z.strictObject({
  agencies: z.record(z.string(), label).default({}),
  place: z.string().min(1).max(100).nullable().default(null),
  guide: z.strictObject({ name: z.string().min(1).max(100), phone: z.string().min(1).max(40) }).optional(),
});

/** What the bodies that act are called where the command runs, and the place that letters are dated from. */
export interface Names {
  readonly agencies: Readonly<Record<string, Label>>;
  readonly place: string | null;
  /** Who helps citizens to complete a dossier. */
  readonly guide?: { readonly name: string; readonly phone: string } | undefined;
}

/** The names of a call: the file of `--names`, else of MOTCUA_NAMES, else none. */
export function namesOf(call: Call): Names {
  const given = textOf(call.options, 'names') ?? call.world.env.MOTCUA_NAMES;
  if (given === undefined || given === '') return { agencies: {}, place: null };
  return namesFrom(readJson(call.world, given), given);
}

/** Names out of a JSON value; every agency must be one that some procedure has. */
export function namesFrom(json: unknown, from: string): Names {
  const result = namesForm.safeParse(json);
  if (!result.success) throw badNames(from);
  const known = [...new Set(definitions.flatMap(agenciesOf))];
  const stranger = Object.keys(result.data.agencies).find((it) => !known.includes(it));
  if (stranger !== undefined) throw unknownAgency(from, stranger, known);
  return result.data;
}

function agenciesOf({ agencies, members }: (typeof definitions)[number]): readonly string[] {
  return [...Object.keys(agencies), ...Object.values(members).flatMap((it) => agenciesOf(it.definition))];
}

function badNames(from: string) {
  const form = '{"agencies": {"police": {"vi": "…", "en": "…"}}, "place": "…", "guide": {"name": "…", "phone": "…"}}';
  return misuse('invalidNames', {
    vi: `Tệp tên «${from}» không đúng dạng. Viết ${form}.`,
    en: `The file of names «${from}» is not in the right form. Write ${form}.`,
  });
}

function unknownAgency(from: string, stranger: string, known: readonly string[]) {
  const [name, meant] = [stranger.slice(0, 80), nearest(stranger, known)];
  return misuse('unknownAgency', {
    vi: `Tệp tên «${from}»: không thủ tục nào có cơ quan «${name}».${meant === null ? '' : ` Có phải ý bạn là: ${meant}?`} Hiện có: ${known.join(', ')}.`,
    en: `The file of names «${from}»: no procedure has an agency «${name}».${meant === null ? '' : ` Did you mean: ${meant}?`} There are: ${known.join(', ')}.`,
  });
}
