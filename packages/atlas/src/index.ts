export { sayBasis, sayCitation } from './citation.ts';
export { diffDefinitions } from './diff/diff-definitions.ts';
export type { AspectDifference, ChangedPart, Difference, NamedPart } from './diff/difference.ts';
export type { Aspect } from './diff/part.ts';
export { type DifferenceSection, sayDifference } from './diff/say-difference.ts';
export type { Block, OfficialDocument } from './document/official-document.ts';
export { renderDocx } from './document/render-docx.ts';
export { renderHtml } from './document/render-html.ts';
export { renderMarkdown } from './document/render-markdown.ts';
export { renderText } from './document/render-text.ts';
export { type ToldExample, type ToldLine, tellExample } from './example/tell-example.ts';
export { renderIcs } from './feed/render-ics.ts';
export type { ControlSlipData, HandOver } from './forms/control-slip.ts';
export {
  controlSlipOf,
  handOversIn,
  leadOf,
  type SlipContext,
  type Trace,
  type TraceStep,
} from './forms/control-slip-of.ts';
export { documentOf } from './forms/document-of.ts';
export { IncompleteLetter } from './forms/errors.ts';
export type { FormContext } from './forms/form-context.ts';
export { type FormData, type FormName, formJsonSchema, formSchemas } from './forms/form-data.ts';
export { formOf } from './forms/form-of.ts';
export type { LetterData } from './forms/letter-forms.ts';
export type { RegisterData, RegisterLine } from './forms/register.ts';
export { type RegisterContext, type RegisteredCase, registerOf } from './forms/register-of.ts';
export { type LetterContext, renderLetter } from './forms/render-letter.ts';
export type { LawBook } from './law-index/law-book.ts';
export {
  type Applied,
  type IndexedInstrument,
  type IndexedProvision,
  type IndexedTransition,
  type LawIndex,
  lawIndex,
  type NotModelled,
} from './law-index/law-index.ts';
export { sayUseKind, sayUses } from './law-index/say-uses.ts';
export { isAtWork, type Use, type UseKind } from './law-index/use.ts';
export { usesOf } from './law-index/uses-of.ts';
export { progressReport } from './progress-report/progress-report.ts';
export { citizenSheet, type SheetContext } from './sheet/citizen-sheet.ts';
export type {
  InspectedEvent,
  InspectedLetter,
  InspectedLimit,
  InspectedLog,
  Inspection,
  LimitOutcome,
} from './sheet/inspection.ts';
export { inspectionSheet } from './sheet/inspection-sheet.ts';
export {
  dayAndMonth,
  dayInWords,
  momentInWords,
  plainDay,
  spanInWords,
  termInWords,
  weekdayName,
  withDays,
} from './words/day-words.ts';
export { labelOfEvent } from './words/event-words.ts';
export { type Comparator, figureInWords } from './words/figure-words.ts';
export { labelOfState } from './words/state-words.ts';
