import type { Story } from './story.ts'; export const deathGroupStories: readonly Story[] = [];
