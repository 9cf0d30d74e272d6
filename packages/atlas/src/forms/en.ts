import type { FormWords, Matter } from './words.ts';

/** How far the agency is with what it promised. */
const standing: Readonly<Record<Matter['when'], (agency: string) => string>> = {
  ahead: (agency) => `It is expected that ${agency} will not have the result ready on that day.`,
  late: (agency) => `That time has passed, and ${agency} cannot yet hand over the result.`,
  settled: (agency) => `Only after that time could ${agency} make the result ready.`,
};

/** Forms in English: a courtesy to those who do not read Vietnamese. */
export const english: FormWords = {
  country: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  number: (sign, number) => `No. ${number ?? '……'}/${sign}`,
  dated: (day, place) => `${place === null ? '' : `${place}, `}${day}`,
  form: (code) => `Form ${code}`,
  to: (name) => `To: ${name ?? 'Sir or Madam'}`,
  person: (name) => name ?? 'the applicant',
  captions: {
    receivedFrom: 'Dossier received from',
    dossierOf: 'Dossier of',
    personalNumber: 'Personal identification number',
    organisationNumber: 'Number of the organisation',
    address: 'Address',
    phone: 'Telephone',
    email: 'E-mail',
    authorised: 'Authorised person',
    content: 'Requested',
    subject: 'Concerning',
    dossierCode: 'Dossier',
    components: 'Papers handed in',
    sets: 'Number of sets',
    term: 'Statutory processing time',
    receivedAt: 'Received',
    dueAt: 'Result due',
    delivery: 'How the result is to be received',
    entry: 'Entry in the register of dossiers',
    missing: 'What must be completed',
    reason: 'Reason',
    lateAgency: 'Agency in charge',
    appointed: 'Result was promised for',
    newDueOn: 'New appointment',
    procedure: 'Procedure',
    settling: 'Agency in charge',
    coordinating: 'Agencies that take part',
    row: 'No.',
    from: 'From',
    to: 'To',
    handedOverAt: 'Handed over',
    flag: 'Early, on time or overdue',
    note: 'Note',
    giver: 'Given by',
    receiver: 'Received by',
    name: 'Name',
    contact: 'Address, telephone',
    lead: 'Agency in charge',
    received: 'Received',
    due: 'Result due',
    returned: 'Returned',
    channel: 'How the result is received',
    signature: 'Signature',
    span: 'Days covered',
  },
  opening: {
    receipt: () => null,
    supplement: () => null,
    refusal: ({ agency }) =>
      `The dossier was examined by ${within(agency)}. It is not accepted, for the following reason:`,
    apology: ({ agency, procedure, receivedAt, appointed, when }) =>
      `Your dossier for “${procedure}” was received at ${receivedAt}, and its result was promised for ${appointed}. ${standing[when](within(agency))}`,
    stop: ({ agency, procedure }) =>
      `Work on your dossier for “${procedure}” has been stopped by ${within(agency)}. The dossier is this:`,
    notice: ({ agency, procedure }) =>
      `This is to inform you, on behalf of ${within(agency)}, about your dossier for “${procedure}”.`,
  },
  closing: {
    receipt: () => ['If the appointment is missed, you are owed an apology and a new date in writing.'],
    supplement: ({ guide }) => [
      `If anything is unclear, please ask ${guide === null ? 'whoever signs below' : `${guide.name}, telephone ${guide.phone}`}.`,
    ],
    refusal: () => ['You may complete the dossier and file it again where the conditions are met.'],
    apology: ({ agency, newDueOn }) => [
      `${leading(agency)} sincerely apologise to you for this delay and for the trouble it causes you.`,
      `The result will be handed over on ${newDueOn}. We hope for your understanding.`,
    ],
    stop: () => [],
    notice: () => [],
  },
  sets: (count) => String(count),
  entry: (book, number) => `book ${book}, number ${number}`,
  span: (from, until) => `from ${from} to ${until}`,
  flags: { early: 'Early', onTime: 'On time', overdue: 'Overdue', none: 'No result promised yet' },
  basis: 'Basis',
  submitter: 'THE APPLICANT',
  guide: 'THE OFFICER WHO HELPS',
  head: 'THE HEAD OF THE AGENCY',
  instruction: '(signature and name, or digital signature)',
  recipients: 'Copies',
  asAbove: 'the above;',
  counter: (name) => `${name} (to move the appointment);`,
  file: 'the file.',
  end: '.',
  slipNote: 'Made automatically from the log of the dossier.',
  translation: 'Courtesy translation. The Vietnamese text is the official one.',
  erased: '[erased]',
};

/** The name of a body in the middle of a sentence, with its article. */
function within(agency: string): string {
  return `the ${agency.replace(/^the /i, '')}`;
}

/** The name of a body at the beginning of a sentence. */
function leading(agency: string): string {
  return `The ${agency.replace(/^the /i, '')}`;
}
