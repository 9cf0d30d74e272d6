import { exampleDeathDossier } from './example-death-dossier.ts';
import { exampleDossier, examplePaperDossier } from './example-dossier.ts';
import { exampleFeedback } from './feedback/index.ts';
import { exampleOneStop } from './one-stop/index.ts';
import { exampleSingles } from './one-stop/singles/index.ts';

/**
 * Example dossiers, of plainly invented people: one for each procedure that stands alone, one for each group.
 *
 * @example
 * ```ts
 * import { exampleDossiers } from '@motcua/procedures';
 * exampleDossiers.length > 1; // => true
 * ```
 */
export const exampleDossiers: readonly Readonly<Record<string, unknown>>[] = [
  exampleDossier,
  examplePaperDossier,
  exampleDeathDossier,
  exampleFeedback,
  exampleOneStop,
  ...exampleSingles,
];
