import type { CaseState } from './case-state.ts';
import type { Definition } from './definition.ts';
import { BrokenDefinition } from './errors.ts';
import type { CaseEvent } from './event.ts';
import type { Letter, LetterDeclaration } from './letter.ts';

/**
 * The letter that an effect asks for. Each declared field is taken from the effect, else from the event, else from what
 * the case knows: `receivedAt`, `issuedAt`, `appointedOn` and `appointedAt` (the promise before, or the one that was missed before it), `dueOn`, `dueAt` and
 * `term` (the promise now), `<clock>DueOn` of each running clock, `agency`: that of the role that signs.
 */
export function letterOf(
  definition: Definition,
  before: CaseState,
  after: CaseState,
  params: Readonly<Record<string, unknown>>,
  event: CaseEvent,
): Letter {
  const name = String(params.letter);
  const declaration = Object.hasOwn(definition.letters, name) ? definition.letters[name] : undefined;
  if (declaration === undefined) throw new BrokenDefinition(definition.version, `no letter «${name}» is declared.`);
  const signer = signerOf(definition, declaration, event);
  const ends = Object.entries(after.clocks).map(([clock, running]) => [`${clock}DueOn`, running.due?.on]);
  const promised = before.clocks.promise;
  const appointed = promised?.missed ?? promised?.due;
  const known: Record<string, unknown> = {
    ...Object.fromEntries(ends),
    receivedAt: after.receivedAt,
    issuedAt: event.at,
    appointedOn: appointed?.on,
    appointedAt: appointed?.at,
    term: after.clocks.promise?.clock.term,
    dueOn: after.clocks.promise?.due?.on,
    dueAt: after.clocks.promise?.due?.at,
    agency: definition.roles[signer]?.agency,
    ...event.data,
    ...(params.fields as object | undefined),
  };
  const fields = Object.keys(declaration.fields).flatMap((field) => {
    if (!Object.hasOwn(known, field) || known[field] === undefined || known[field] === null) {
      if (declaration.optional?.includes(field)) return [];
      throw new BrokenDefinition(definition.version, `letter «${name}» lacks its field «${field}».`);
    }
    return [[field, known[field]] as const];
  });
  const letter = { letter: name, form: declaration.form, fields: Object.fromEntries(fields) };
  return signer === declaration.signedBy ? letter : { ...letter, signedBy: signer };
}

/** The role that signs. An apology is the late agency's own: where another agency than the declared one sends it, its sender signs. */
function signerOf({ roles }: Definition, { form, signedBy }: LetterDeclaration, event: CaseEvent): string {
  const late = form === 'apology' ? (roles[event.by.role]?.agency ?? null) : null;
  return late === null || late === roles[signedBy]?.agency ? signedBy : event.by.role;
}
