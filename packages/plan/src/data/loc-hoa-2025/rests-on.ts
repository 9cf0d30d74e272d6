/** The documents that the decision itself is founded on: every task rests on them. */
export const planRestsOn: readonly string[] = [
  'law-2015-local-government',
  'law-2019-local-government',
  'resolution-76-2021',
  'directive-23-2021',
  'decision-531-2022',
  'decision-128-2025',
];

const makingOfLaw = ['law-on-legal-documents'];
const controlOfProcedures = ['decree-63-2010'];
const oneStop = ['decree-61-2018'];
const project06 = ['decision-6-2022'];
const serviceIndex = ['decision-766-2022'];
const survey = ['decision-1394-2024'];
const records = ['decree-30-2020'];

/**
 * The documents that single tasks rest on: named in the task, in its goal, or where the body says the same. Goal 1 of
 * section II.2 names two decrees for all procedures: by their titles that of 2010 is read for the control of procedures,
 * that of 2018 for the one-stop desk.
 */
export const restsOn: Readonly<Record<string, readonly string[]>> = {
  'I.1.1': makingOfLaw,
  'I.1.2': makingOfLaw,
  'II.1.1.1': controlOfProcedures,
  'II.1.2.1': controlOfProcedures,
  'II.1.2.2': controlOfProcedures,
  'II.2.1.1': ['decision-468-2021', ...oneStop],
  'II.2.1.2': ['decision-468-2021', ...oneStop],
  'II.2.2.1': oneStop,
  'II.2.3.1': oneStop,
  'II.2.3.2': survey,
  'II.2.3.3': survey,
  'II.2.4.1': oneStop,
  'II.3.3.1': oneStop,
  'III.2.1': ['decree-107-2020', 'decree-108-2020', 'decree-120-2020'],
  'III.3.1': ['decree-29-2023'],
  'VI.2.3.1': records,
  'VI.2.3.2': records,
  'VI.2.3.3': records,
  'VII.3.1': ['decision-1493-2023'],
  'body.II.2.b.1': controlOfProcedures,
  'body.II.2.b.2': controlOfProcedures,
  'body.II.2.b.3': controlOfProcedures,
  'body.II.2.b.4': controlOfProcedures,
  'body.II.2.b.5': oneStop,
  'body.II.2.b.6': oneStop,
  'body.II.2.b.7': oneStop,
  'body.II.2.b.9': serviceIndex,
  'body.II.2.b.10': serviceIndex,
  'body.II.5.b.3': ['decree-117-2013', 'decree-130-2005'],
  'body.II.6.b.1': project06,
  'body.II.6.b.3': ['decision-1312-2024'],
  'body.II.6.b.7': project06,
  'body.II.6.b.9': serviceIndex,
  'body.II.7.b.1': ['decision-531-2022'],
};
