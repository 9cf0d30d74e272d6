import { type Definition, type Field, fieldsOf, type LetterDeclaration } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { graphOf } from '@motcua/machine';
import { citesIn, wayOf } from '../law-index/uses-of.ts';
import { labelOfState } from '../words/state-words.ts';
import { cited, limitsOf, promiseOf } from './limits.ts';
import { type Aspect, joined, type Part, plain } from './part.ts';
import { pathsOf } from './paths.ts';

/** The parts of a definition, by aspect. */
export const partsOf: Readonly<Record<Aspect, (of: Definition) => readonly Part[]>> = {
  procedure: (of) => [{ name: of.id, label: of.title, says: { basis: cited(of.basis) } }],
  limit: limitsOf,
  role: ({ roles, agencies }) =>
    Object.entries(roles).map(([name, { label, agency }]) => {
      return { name, label, says: agency === null ? {} : { agency: agencies[agency] ?? plain(agency) } };
    }),
  agency: ({ agencies }) => Object.entries(agencies).map(([name, label]) => ({ name, label, says: {} })),
  member: (of) =>
    Object.entries(of.members).map(([name, { label, definition, after }]) => {
      const waits = [after ?? []].flat().map((it) => of.members[it]?.label ?? plain(it));
      return {
        name,
        label,
        says: { term: promiseOf(definition), procedure: plain(definition.id), after: joined(waits, ', ') },
      };
    }),
  dossier: ({ dossier }) => fieldsOf(dossier).map(fieldPart),
  letter: ({ letters, roles }) =>
    Object.entries(letters).map(([name, it]) => ({ name, label: it.label, says: letterSays(it, roles) })),
  assumption: ({ assumptions }) =>
    assumptions.map(({ id, about, default: answer, choices, cites }) => {
      const answers = joined(Object.values<Label>(choices));
      return {
        name: id,
        label: about,
        says: { default: choices[answer] ?? plain(answer), choices: answers, cites: cited(cites) },
      };
    }),
  path: pathsOf,
  event: ({ events, roles }) =>
    Object.entries(events).map(([name, { label, by, data, cites }]) => {
      const who = joined(
        by.map((it) => roles[it]?.label ?? plain(it)),
        ', ',
      );
      const fields = fieldsOf(data).map((it) => fieldPart(it).label);
      return { name, label, says: { by: who, data: joined(fields, ', '), cites: cited(cites ?? []) } };
    }),
  state: (of) =>
    graphOf(of.machine)
      .states.filter(({ path }) => path !== '')
      .map(({ path, kind, meta }) => {
        const waits = meta.waitsFor === undefined ? null : String(meta.waitsFor);
        const role = waits === null ? {} : { waitsFor: of.roles[waits]?.label ?? plain(waits) };
        const stage = meta.stage === undefined ? {} : { stage: plain(String(meta.stage)) };
        return { name: path, label: labelOfState(of, path), says: { kind: plain(kind), ...role, ...stage } };
      }),
  transition: (of) =>
    graphOf(of.machine).transitions.map((it) => ({
      // XState names the end of an inner step by the machine, whose id is the version.
      name: it.id.replace(`${of.machine.id}.`, ''),
      label: wayOf(of, it),
      says: {
        target: joined(
          it.targets.map((target) => labelOfState(of, target)),
          ', ',
        ),
        guard: joined(it.guards.map((guard) => of.guards[guard]?.demands ?? plain(guard))),
        cites: cited(citesIn(it.meta)),
        because: (it.meta as { because?: Label }).because ?? plain(''),
      },
    })),
  guard: ({ guards }) =>
    Object.entries(guards).map(([name, it]) => ({ name, label: it.demands, says: { cites: cited(it.cites) } })),
};

function fieldPart({ path, label, type, options, optional }: Field): Part {
  const takes = options.length > 0 ? options.join(' | ') : type;
  const need = optional ? { vi: 'không bắt buộc', en: 'optional' } : { vi: 'bắt buộc', en: 'required' };
  return { name: path, label: label ?? plain(path), says: { takes: plain(takes), need } };
}

function letterSays({ form, signedBy, fields, optional = [], cites }: LetterDeclaration, roles: Definition['roles']) {
  const captions = Object.entries(fields).map(([name, it]) =>
    optional.includes(name) ? joined([it, plain('?')], '') : it,
  );
  return {
    form: plain(form),
    signedBy: roles[signedBy]?.label ?? plain(signedBy),
    fields: joined(captions, ', '),
    cites: cited(cites),
  };
}
