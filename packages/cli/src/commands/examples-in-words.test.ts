import { tellExample } from '@motcua/atlas';
import { fieldsOf } from '@motcua/kit';
import { workedExamples } from '@motcua/procedures';
import { describe, expect, test } from 'vitest';
import { exampleFor } from '../example-dossier.ts';

// Whoever reads an example reads words. Raw is what only a program reads: a name in camel case or with dots in it, and
// a piece of a Vietnamese sentence that is the name of a field, a code, a role, a clock, a letter or a state.

const written = /(?<![\p{L}\d./@-])(?:[a-z]+\d*[A-Z]\w*|[a-z]\w+(?:\.[a-z]\w+)+)(?![\p{L}\d.])/gu;
/** Addresses of the web are names that people read. */
const address = /\.(vn|com)$/;

function rawIn(text: string): readonly string[] {
  return [...text.matchAll(written)].map(([it]) => it).filter((it) => !address.test(it));
}

/** What stands between marks: captions, values, who acts. */
function pieces(text: string): readonly string[] {
  return text.split(/[:;,()«»–]/).map((it) => it.trim());
}

type Example = (typeof workedExamples)[number];

/** The names that only a program knows, of a definition and its members. */
function namesOf(of: Example['of']): ReadonlySet<string> {
  const all = [of, ...Object.values(of.members).map((it) => it.definition)];
  const fields = all
    .flatMap((it) => [it.dossier, ...Object.values(it.events).map(({ data }) => data)])
    .flatMap(fieldsOf);
  return new Set([
    ...fields.flatMap(({ path, options }) => [...path.split('.'), ...options.filter((it) => /[a-z]/.test(it))]),
    ...all.flatMap((it) => [it.roles, it.clocks, it.letters, it.members].flatMap(Object.keys)),
  ]);
}

describe.each(workedExamples.map((it) => [it.id, it] as const))('%s', (_, example) => {
  test.each(['vi', 'en'] as const)('in %s', (language) => {
    const { id, version, ...told } = tellExample(example, language, exampleFor(example.of) ?? {});
    const lines = [
      ...[told.says, told.procedure, told.received, told.origin, ...told.choices, ...told.dossier, ...told.cites],
      ...told.lines.map((it) => it.text),
    ];
    expect(lines.flatMap(rawIn)).toEqual([]);
    expect(lines.filter((it) => it.trim() === '' || it.includes('undefined'))).toEqual([]);
    // An English word may be its own code; what has no words is raw in both languages.
    const names = namesOf(example.of);
    const raw = language === 'vi' ? told.lines.flatMap((it) => pieces(it.text)).filter((it) => names.has(it)) : [];
    const known = [...told.dossier, ...told.choices].flatMap(pieces).filter((it) => names.has(it));
    expect([...raw, ...(language === 'vi' ? known : [])]).toEqual([]);
  });
});
