import { birthGroup } from '../index.ts';
import { late } from './group-late-stories.ts';
import { audited, failing, withdrawing } from './group-partial-stories.ts';
import { plain, standing } from './group-plain-stories.ts';
import type { Story } from './story.ts';

/** A Monday with three ordinary weeks after it, filed at nine. */
const from = '2025-11-10 09:00';

/** The coordinator and its members, in every branch. */
export const groupStories: readonly Story[] = [
  ...plain(),
  ...standing(),
  ...late(),
  ...failing(),
  ...withdrawing(),
  ...audited(),
].map((story) => ({ from, of: birthGroup, ...story }));
