import type { LetterWords, Matter } from './words.ts';

/** How far the agency is with what it promised. */
const standing: Readonly<Record<Matter['when'], (agency: string) => string>> = {
  ahead: (agency) => `It is expected that ${agency} will not have the result ready on that day.`,
  late: (agency) => `That day has passed, and ${agency} cannot yet hand over the result.`,
  settled: (agency) => `Only after that day could ${agency} make the result ready.`,
};

/** Letters in English: a rendering of the Vietnamese for those who read over somebody's shoulder. */
export const english: LetterWords = {
  country: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  number: (sign) => `No. ....../${sign}`,
  dated: (day, month, year, place) => `${place === null ? '' : `${place}, `}${day}/${month}/${year}`,
  form: (code) => `Form ${code}`,
  to: (name) => `To: ${name ?? 'Sir or Madam'}`,
  procedure: 'Procedure',
  subject: 'Concerning',
  caseId: 'Dossier',
  opening: {
    receipt: ({ agency, procedure }) => `Your dossier for: ${procedure}, was received by ${within(agency)}.`,
    supplement: ({ agency, procedure }) =>
      `Your dossier for: ${procedure}, was examined by ${within(agency)} and found incomplete. Please complete it as follows:`,
    refusal: ({ agency, procedure }) =>
      `Your dossier for: ${procedure}, was examined by ${within(agency)}. It is not accepted, for the following reason:`,
    apology: ({ agency, procedure, receivedAt, appointedOn, when }) =>
      `Your dossier for: ${procedure}, was received at ${receivedAt}, and its result was promised for ${appointedOn}. ${standing[when](within(agency))}`,
    stop: ({ agency, procedure }) =>
      `Work on your dossier for: ${procedure}, has been stopped by ${within(agency)}, as follows:`,
    notice: ({ agency, procedure }) =>
      `This is to inform you, on behalf of ${within(agency)}, about your dossier for: ${procedure}.`,
  },
  closing: {
    receipt: () => ['If the appointment is missed, you are owed an apology and a new date in writing.'],
    supplement: () => ['Once the dossier is complete, work on it goes on as the rules provide.'],
    refusal: () => [
      'Please consider the reason given; you may complete the dossier and file it again where the conditions are met.',
    ],
    apology: ({ agency, newDueOn }) => [
      `${leading(agency)} sincerely apologise to you for this delay and for the trouble it causes you.`,
      `The result will be handed over on ${newDueOn}. We hope for your understanding.`,
    ],
    stop: () => [],
    notice: () => [],
  },
  basis: 'Basis',
  submitter: 'THE APPLICANT',
  head: 'THE HEAD OF THE AGENCY',
  signed: '(digitally signed)',
  note: 'Note: that it is digitally signed is an assumption, that this letter is made and sent electronically. The Vietnamese text is the letter; this is its rendering.',
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
