import type { Label } from '@motcua/law';
import type { Block, FieldRow, Signatures, Signer } from '../document/official-document.ts';
import type { LetterData } from './letter-forms.ts';
import { tied } from './tied.ts';
import { headingOf, notesOf, row, titleOf, type Voice } from './voice.ts';
import type { LetterName, Matter } from './words.ts';

/** The official sign of each kind of letter; a receipt goes by the code of its dossier. */
const signs: Readonly<Record<LetterName, string | null>> = {
  receipt: null,
  supplement: 'PBS',
  refusal: 'PTC',
  apology: 'PXL',
  stop: 'TB',
  notice: 'TB',
};

/** The official sign of what one office reports to another. */
const report = 'BC';

/** A letter as it is printed: who it concerns, what it says, who signs. */
export function letterBlocks(form: LetterData, voice: Voice): readonly Block[] {
  const { words, say } = voice;
  const matter = matterOf(form, voice);
  const opening = words.opening[form.form](matter);
  const hour = form.counterHour ? [words.counterHour] : [];
  const closing = [...hour, ...words.closing[form.form](matter), ...form.tells.map(say)];
  const addressed = form.form === 'apology' || form.form === 'stop' || form.form === 'notice';
  const about = addressed ? [] : fields([...partyRows(form, voice), ...contentRows(form, voice)]);
  const to: readonly Block[] = addressed ? [{ kind: 'addressee', text: addresseeOf(form, voice) }] : [];
  return [
    headingOf(form, referenceOf(form, voice), voice),
    titleOf(form, voice),
    ...to,
    ...about,
    ...(opening === null ? [] : paragraphs([opening])),
    ...fields([...ownRows(form, voice), ...moreRows(form, voice)]),
    ...paragraphs(ended(closing, words.end)),
    ...(form.automatic ? [] : [signatures(form, voice)]),
    ...notesOf(voice, [
      ...(form.automatic ? [words.automatic] : []),
      ...(form.basis.length === 0 ? [] : [`${words.basis}: ${form.basis.map(say).join('; ')}.`]),
    ]),
  ];
}

function addresseeOf(form: LetterData, voice: Voice): string {
  const { words, say } = voice;
  return form.to === undefined ? words.to(nameOf(form, voice)) : words.toOffice(say(form.to));
}

/** Who is late: towards the public the agency; inside it, the office that signs. */
function lateOf(form: LetterData & { form: 'apology' }): Label {
  return form.to === undefined ? form.agency : form.signer;
}

function referenceOf({ form, to, dossierCode, number, automatic }: LetterData, { words }: Voice): string | null {
  // What software sends does not go through the registry.
  if (automatic && number === undefined) return null;
  const sign = to === undefined ? signs[form] : report;
  if (sign !== null) return words.number(sign, number ?? null);
  return dossierCode === undefined ? null : `${words.captions.dossierCode}: ${dossierCode}`;
}

function nameOf({ party }: LetterData, { shown }: Voice): string | null {
  return party.name === undefined ? null : shown(party.name);
}

function partyRows(form: LetterData, voice: Voice): readonly FieldRow[] {
  const { personalNumber, organisationNumber, address, phone, email } = form.party;
  const shown = (it: string | undefined) => (it === undefined ? undefined : voice.shown(it));
  // A supplement concerns what is missing: the form does not ask for the number of the person.
  const numbers =
    form.form === 'supplement'
      ? []
      : [
          ...row(voice, 'personalNumber', shown(personalNumber)),
          ...row(voice, 'organisationNumber', shown(organisationNumber)),
        ];
  return [
    ...row(voice, form.form === 'supplement' ? 'dossierOf' : 'receivedFrom', voice.words.person(nameOf(form, voice))),
    ...numbers,
    ...row(voice, 'address', shown(address)),
    ...row(voice, 'phone', shown(phone)),
    ...row(voice, 'email', shown(email)),
    ...(form.form === 'receipt' ? row(voice, 'authorised', authorisedIn(form, voice)) : []),
  ];
}

/** Who acts for another: as the dossier says, else whoever hands it in for the principal. */
function authorisedIn({ authorised, principal, party }: LetterData & { form: 'receipt' }, { words, shown }: Voice) {
  if (principal === undefined) return authorised === undefined ? undefined : shown(authorised);
  return words.authorised(shown(authorised ?? party.name ?? ''), shown(principal));
}

/** The procedure, and what is asked for by it. */
function contentOf({ procedure, request }: LetterData, { say, shown }: Voice): string {
  return request === undefined ? say(procedure) : `${say(procedure)}: ${shown(request)}`;
}

function contentRows(form: LetterData, voice: Voice): readonly FieldRow[] {
  return [
    ...row(voice, 'content', contentOf(form, voice)),
    ...subjectRows(form, voice),
    // The code of a receipt stands in its heading.
    ...(form.form === 'receipt' ? [] : row(voice, 'dossierCode', form.dossierCode)),
    ...(form.form === 'refusal' ? receivedRow(form.receivedAt, voice) : []),
  ];
}

function subjectRows({ subject }: LetterData, voice: Voice): readonly FieldRow[] {
  if (subject === undefined) return [];
  const { called, name } = subject;
  const lines = [voice.shown(name)];
  return called === undefined ? row(voice, 'subject', ...lines) : [{ caption: voice.say(called), lines }];
}

function receivedRow(at: string | undefined, voice: Voice): readonly FieldRow[] {
  return row(voice, 'receivedAt', at === undefined ? null : voice.moment(at));
}

function ownRows(form: LetterData, voice: Voice): readonly FieldRow[] {
  const { words, say } = voice;
  switch (form.form) {
    case 'receipt':
      return [
        ...row(voice, 'components', ...form.components.map(voice.shown)),
        ...row(voice, 'sets', words.sets(form.sets)),
        ...row(voice, 'term', form.term && say(form.term)),
        ...receivedRow(form.receivedAt, voice),
        ...row(voice, 'dueAt', form.dueAt ? voice.appointedMoment(form.dueAt) : voice.appointedDay(form.dueOn)),
        ...row(voice, 'delivery', ...form.delivery.map(say)),
        ...row(voice, 'entry', form.entry && words.entry(form.entry.book, form.entry.number)),
      ];
    case 'supplement':
      return [
        ...receivedRow(form.receivedAt, voice),
        ...row(voice, 'missing', ...form.missing.map(say)),
        ...row(voice, 'reason', say(form.reason)),
      ];
    case 'refusal':
      return form.reasons.map((it) => ({ caption: say(it.caption), lines: it.says.map(say) }));
    case 'apology':
      return [
        ...personRows(form, voice),
        ...(form.to === undefined ? row(voice, 'lateAgency', say(form.agency)) : []),
        ...row(voice, 'reason', form.reason && say(form.reason)),
      ];
    case 'stop':
      return [...personRows(form, voice), ...receivedRow(form.receivedAt, voice)];
    case 'notice':
      return personRows(form, voice);
  }
}

/** The dossier of a letter that has an addressee: its code, whose it is, whom it concerns. */
function personRows(form: LetterData, voice: Voice): readonly FieldRow[] {
  const { personalNumber, organisationNumber } = form.party;
  return [
    ...row(voice, form.matter === undefined ? 'dossierCode' : 'caseCode', form.dossierCode),
    ...row(voice, 'content', form.request && voice.shown(form.request)),
    ...(form.form === 'apology' && form.party.name !== undefined
      ? row(voice, form.matter === undefined ? 'dossierOf' : 'sender', voice.words.person(nameOf(form, voice)))
      : []),
    ...(form.form === 'apology' ? row(voice, 'personalNumber', personalNumber && voice.shown(personalNumber)) : []),
    ...(form.form === 'apology'
      ? row(voice, 'organisationNumber', organisationNumber && voice.shown(organisationNumber))
      : []),
    ...subjectRows(form, voice),
  ];
}

function moreRows({ more }: LetterData, { say }: Voice): readonly FieldRow[] {
  return more.map((it) => ({ caption: say(it.caption), lines: it.says.map(say) }));
}

function fields(rows: readonly FieldRow[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'fields', rows }];
}

function paragraphs(texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/** The last sentence ends as official papers end. */
function ended(texts: readonly string[], end: string): readonly string[] {
  return texts.map((it, index) => (index === texts.length - 1 ? it.replace(/\.$/, end) : it));
}

function signatures(form: LetterData, voice: Voice): Signatures {
  const { words, say } = voice;
  const signer = (title: string, role: string | null = null): Signer => {
    return { kind: 'signer', title, role, instruction: words.instruction };
  };
  const recipients = (lines: readonly string[]) => {
    return { kind: 'recipients', caption: words.recipients, lines: [words.asAbove, ...lines, words.file] } as const;
  };
  const office = tied(say(form.signer));
  switch (form.form) {
    case 'receipt':
    case 'refusal':
      return { kind: 'signatures', left: signer(words.submitter), right: signer(office.toUpperCase()) };
    case 'supplement':
      return { kind: 'signatures', left: null, right: signer(words.guide, `(${office})`) };
    case 'apology': {
      const counter = form.counter === undefined ? [] : [words.counter(say(form.counter))];
      return { kind: 'signatures', left: recipients(counter), right: signer(words.head, `(${office})`) };
    }
    case 'stop':
      return { kind: 'signatures', left: recipients([]), right: signer(office.toUpperCase()) };
    case 'notice':
      return { kind: 'signatures', left: null, right: signer(office.toUpperCase()) };
  }
}

function matterOf(form: LetterData, voice: Voice): Matter {
  const { say } = voice;
  const apology = form.form === 'apology' ? form : null;
  const appointed = apology === null ? '' : appointedFor(apology.appointedOn, apology.appointedAt, voice);
  return {
    agency: say(apology === null ? form.issuer : lateOf(apology)),
    procedure: say(form.procedure),
    receivedAt: 'receivedAt' in form && form.receivedAt !== undefined ? voice.moment(form.receivedAt) : '',
    appointed,
    newDueOn: apology === null ? '' : appointedFor(apology.newDueOn, apology.newDueAt, voice),
    matter: form.matter === undefined ? null : say(form.matter),
    toOffice: form.to !== undefined,
    requestedAt: form.form === 'stop' && form.requestedAt !== undefined ? voice.moment(form.requestedAt) : '',
    asksMore: form.paper.asks === 'extension',
    guide: form.form === 'supplement' ? (form.guide ?? null) : null,
    when: apology?.when ?? 'ahead',
  };
}

function appointedFor(day: string, at: string | undefined, { words, appointedDay, appointedMoment }: Voice): string {
  const wholeDay = at === undefined || at.includes('T23:59:59');
  return wholeDay ? words.onDay(appointedDay(day)) : words.atMoment(appointedMoment(at));
}
