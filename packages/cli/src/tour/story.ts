import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import { type Names, namesFrom } from '../names.ts';

const told = z.strictObject({
  at: z.string(),
  member: z.string(),
  type: z.string(),
  by: z.string(),
  data: z.record(z.string(), z.unknown()).default({}),
});
const form = z.strictObject({
  procedure: z.string(),
  case: z.string(),
  unit: z.string().optional(),
  dossier: z.string(),
  receivedAt: z.string(),
  by: z.string(),
  sweepAt: z.string(),
  sweepUntil: z.string(),
  names: z.string(),
  events: z.array(told).min(1),
});

/** What happened to one dossier, as data: who handed it in when, and who did what when after that. */
export type Story = z.infer<typeof form>;

/** One thing that somebody did. */
export type Told = z.infer<typeof told>;

/** The story that the tour tells, with its dossier and its names. */
export interface StoryBook {
  readonly story: Story;
  readonly dossier: Readonly<Record<string, unknown>>;
  /** What the bodies of the place are called. */
  readonly names: Names;
}

const inPackage = join(import.meta.dirname, '..', 'examples', 'loc-hoa', 'story.json');
const inRepository = join(import.meta.dirname, '..', '..', '..', '..', 'examples', 'loc-hoa', 'story.json');

/** Where the story of Lộc Hòa lies: in the repository beside the packages, of which the build puts a copy into this one. */
export const storyPath = existsSync(inPackage) ? inPackage : inRepository;

/** Reads a story and its dossier. */
export function readStory(path: string = storyPath): StoryBook {
  if (!existsSync(path)) throw noStory(path);
  const story = form.parse(JSON.parse(readFileSync(path, 'utf8')));
  const beside = (name: string) => JSON.parse(readFileSync(join(dirname(path), name), 'utf8'));
  return { story, dossier: beside(story.dossier), names: namesFrom(beside(story.names), story.names) };
}

function noStory(path: string): Failure {
  return new Failure('noStory', 2, {
    vi: `Không có câu chuyện mẫu ở «${path}». Cài lại gói, hoặc lấy lại thư mục examples/loc-hoa.`,
    en: `There is no story at «${path}». Install the package again, or bring back the folder examples/loc-hoa.`,
  });
}
