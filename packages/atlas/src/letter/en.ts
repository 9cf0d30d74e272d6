import type { LetterWords } from './words.ts';

/** Letters in English: a rendering of the Vietnamese for those who read over somebody's shoulder. */
export const english: LetterWords = {
  country: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  number: (sign) => `No. ....../${sign}`,
  dated: (day, month, year) => `${day}/${month}/${year}`,
  form: (code) => `Form ${code}`,
  to: (name) => `To: ${name ?? 'Sir or Madam'}`,
  procedure: 'Procedure',
  subject: 'Concerning',
  caseId: 'Dossier',
  opening: {
    receipt: ({ agency, procedure }) => `${agency} has received your dossier for: ${procedure}.`,
    supplement: ({ agency, procedure }) =>
      `On examining your dossier for: ${procedure}, ${agency} finds it incomplete and asks you to complete it as follows:`,
    refusal: ({ agency, procedure }) =>
      `On examining your dossier for: ${procedure}, ${agency} informs you that it is not accepted, for the following reason:`,
    apology: ({ agency, procedure, receivedAt, appointedOn }) =>
      `Your dossier for: ${procedure}, was received at ${receivedAt}, and its result was promised for ${appointedOn}. ${agency} does not have the result to hand over on the promised day.`,
    stop: ({ agency, procedure }) => `${agency} informs you that work on your dossier for: ${procedure} has stopped:`,
    notice: ({ agency, procedure }) => `${agency} informs you of the following about your dossier for: ${procedure}:`,
  },
  closing: {
    receipt: () => ['If the appointment is missed, the agency owes you an apology and a new date in writing.'],
    supplement: () => ['Once the dossier is complete the agency will go on with it as the rules provide.'],
    refusal: () => [
      'Please consider the reason given; you may complete the dossier and file it again where the conditions are met.',
    ],
    apology: ({ agency, newDueOn }) => [
      `${agency} sincerely apologises to you for this delay and for the trouble it has caused.`,
      `We will hand over the result on ${newDueOn}, and hope for your understanding.`,
    ],
    stop: () => [],
    notice: () => [],
  },
  basis: 'Basis',
  submitter: 'THE APPLICANT',
  head: 'THE HEAD OF THE AGENCY',
  signed: '(digitally signed)',
  note: 'Note: that it is digitally signed is an assumption, that this letter is made and sent electronically. The Vietnamese text is the letter; this is its rendering.',
  erased: '(personal data erased)',
};
