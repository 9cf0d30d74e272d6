export { exampleFeedback } from './example-feedback.ts';
export { feedbackExamples } from './examples.ts';
export { feedback, feedbackUntil2025, feedbackUntil2026 } from './feedback.ts';
