import {
  type Citation,
  cite,
  decision29of2026,
  decision31of2021,
  decision766of2022,
  decree20of2008,
  decree92of2017,
  decree118of2025,
} from '@motcua/law';
import { citations } from '../common/citations.ts';
import { oneStop2018, oneStop2025 } from '../common/desk/one-stop-law.ts';

/** Where the handling of feedback is written, whatever the period. */
export const law = citations({
  requirements: cite(decree20of2008, 'Điều 7'),
  registration: cite(decree20of2008, 'khoản 1 Điều 9'),
  classes: cite(decree20of2008, 'điểm d khoản 1 Điều 9'),
  archive: cite(decree20of2008, 'điểm đ khoản 1 Điều 9'),
  conduct: cite(decree20of2008, 'khoản 1 Điều 14'),
  handling: cite(decree20of2008, 'khoản 2 Điều 14'),
  outcomes: cite(decree20of2008, 'Điều 15'),
  recommending: cite(decree20of2008, 'khoản 2 Điều 15'),
  failing: cite(decree20of2008, 'khoản 2 Điều 18'),
  publication: cite(decree20of2008, 'Điều 19'),
  /** How the portal scores: no limit of a decree. */
  scoring: cite(decision766of2022, 'Mục 5.1'),
});

/** What one period has of its own: who receives, what the portal demands, which rule of apology is followed by analogy. */
export interface FeedbackLaw {
  readonly receiving: Citation;
  /** The portal takes in and classifies. */
  readonly portal: Citation;
  /** An unsuitable answer goes back. */
  readonly returning: Citation;
  readonly apology: Citation;
}

const portal2021 = {
  portal: cite(decision31of2021, 'Điều 43'),
  returning: cite(decision31of2021, 'Điều 46'),
} as const;

/** The apology is written for dossiers; that it holds for feedback is inferred. */
const byAnalogy = (rule: Citation): Citation => ({ ...rule, confidence: 'inferred' });

/** Until the commune centres: the office of the People’s Committee receives. */
export const lawUntil2025: FeedbackLaw = {
  ...portal2021,
  receiving: cite(decree92of2017, 'toàn văn'),
  apology: byAnalogy(oneStop2018.promise.apology),
};

/** Since 1 July 2025 the centre receives. */
export const lawUntil2026: FeedbackLaw = {
  ...portal2021,
  receiving: cite(decree118of2025, 'điểm đ khoản 1 Điều 8'),
  apology: byAnalogy(oneStop2025.promise.apology),
};

/** Since 20 July 2026: another regulation of the portal, whose words on feedback were not read. */
export const lawSince2026: FeedbackLaw = {
  ...lawUntil2026,
  portal: cite(decision29of2026, 'toàn văn'),
  returning: cite(decision29of2026, 'toàn văn'),
};
