import type { FormWords, Matter } from './words.ts';

/** How far the agency is with what it promised. */
const standing: Readonly<Record<Matter['when'], (agency: string) => string>> = {
  ahead: (agency) => `It is expected that ${agency} will not have the result ready on that day.`,
  late: (agency) => `That time has passed, and ${agency} cannot yet hand over the result.`,
  settled: (agency) => `Only after that time could ${agency} make the result ready.`,
};

/** The same of a task, told to the office that follows it. */
const standingInside: Readonly<Record<Matter['when'], string>> = {
  ahead: 'It is not expected to be done by then.',
  late: 'That day has passed, and it is not done yet.',
  settled: 'It was done only after that day.',
};

/** Forms in English: a courtesy to those who do not read Vietnamese. */
export const english: FormWords = {
  country: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  number: (sign, number) => `No. ${number ?? '……'}/${sign}`,
  dated: (day, place) => `${place === null ? '' : `${place}, `}${day}`,
  form: (code) => `Form ${code}`,
  to: (name) => `To: ${name ?? 'Sir or Madam'}`,
  toOffice: (name) => `To: ${name}`,
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
    caseCode: 'Code',
    sender: 'Sender',
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
    outcome: 'How it stands',
    span: 'Days covered',
  },
  opening: {
    receipt: () => null,
    supplement: () => null,
    refusal: ({ agency }) =>
      `The dossier was examined by ${within(agency)}. It is not accepted, for the following reason:`,
    apology: (matter) =>
      matter.toOffice
        ? `The ${named(matter)} was to be done by ${matter.appointed}. ${standingInside[matter.when]}`
        : `Your ${named(matter)} was received at ${matter.receivedAt}, and its result was promised for ${matter.appointed}. ${standing[matter.when](within(matter.agency))}`,
    stop: (matter) =>
      `Work on your ${named(matter)} has been stopped by ${within(matter.agency)}, as you asked${matter.requestedAt === '' ? '' : ` at ${matter.requestedAt}`}. The dossier is this:`,
    notice: (matter) => `This is to inform you, on behalf of ${within(matter.agency)}, about your ${named(matter)}.`,
  },
  closing: {
    receipt: () => ['If the appointment is missed, you are owed an apology and a new date in writing.'],
    supplement: ({ guide }) =>
      guide === null ? [] : [`If anything is unclear, please ask ${guide.name}, telephone ${guide.phone}.`],
    refusal: () => ['You may complete the dossier and file it again where the conditions are met.'],
    apology: ({ agency, newDueOn, asksMore, when, toOffice }) =>
      toOffice
        ? [
            `The reason above is given by ${within(agency)}. The task ${when === 'settled' ? 'was done' : 'will be done'} by ${newDueOn}.`,
          ]
        : [
            `${leading(agency)} sincerely apologise to you for this delay and for the trouble it causes you.`,
            `${asksMore && when !== 'settled' ? 'We ask for more time until then: the' : 'The'} result will be handed over by ${newDueOn}. We hope for your understanding.`,
          ],
    stop: () => [],
    notice: () => [],
  },
  authorised: (name, principal) => `${name}, by authority of ${principal}`,
  onDay: (day) => day,
  atMoment: (moment) => moment,
  sets: (count) => String(count),
  entry: (book, number) => `book ${book}, number ${number}`,
  span: (from, until) => `from ${from} to ${until}`,
  flags: { early: 'Early', onTime: 'On time', overdue: 'Overdue', none: 'No limit runs' },
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
  notHandedOver: 'The dossier has not been handed over from body to body.',
  automatic: 'Sent automatically by the system, without a signature.',
  counterHour: 'The hour is that at which the counter closes; the statutory term runs to the end of that day.',
  translation: 'Courtesy translation. The Vietnamese text is the official one.',
  erased: '[erased]',
};

/** The matter as the letter speaks of it. */
function named({ matter, procedure }: Matter): string {
  return matter ?? `dossier for “${procedure}”`;
}

/** The name of a body in the middle of a sentence, with its article. */
function within(agency: string): string {
  return `the ${agency.replace(/^the /i, '')}`;
}

/** The name of a body at the beginning of a sentence. */
function leading(agency: string): string {
  return `The ${agency.replace(/^the /i, '')}`;
}
