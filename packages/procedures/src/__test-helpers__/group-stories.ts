import { addDays, civilDate } from '@motcua/calendar';
import type { Definition } from '@motcua/kit';
import { birthGroup, birthGroupUntil2025, birthGroupUntil2026 } from '../index.ts';
import { followedUp } from './group-follow-stories.ts';
import { fourth } from './group-identity-stories.ts';
import { late } from './group-late-stories.ts';
import type { Draft } from './group-lines.ts';
import { audited, failing, withdrawing } from './group-partial-stories.ts';
import { plain, standing } from './group-plain-stories.ts';
import { standingLate } from './group-standing-stories.ts';
import type { Story } from './story.ts';

/** The Monday that the drafts are written for, filed at nine: three ordinary weeks come after it. */
const written = civilDate('2025-11-10');

/** Each version of the group, with such a Monday of its own, so many weeks away. */
export const groups: readonly { readonly of: Definition; readonly stories: readonly Story[] }[] = [
  { of: birthGroupUntil2025, stories: storiesOf(birthGroupUntil2025, -35) },
  { of: birthGroupUntil2026, stories: storiesOf(birthGroupUntil2026, 0) },
  { of: birthGroup, stories: storiesOf(birthGroup, 43) },
];

/** The coordinator and its members, in every branch of one version; a draft that names its version is that one's. */
function storiesOf(of: Definition, weeks: number): readonly Story[] {
  const drafts = [
    ...plain(),
    ...standing(),
    ...late(),
    ...standingLate(),
    ...failing(),
    ...withdrawing(),
    ...audited(),
    ...followedUp(),
    ...('identityCard' in of.members ? fourth() : []),
  ];
  return drafts
    .filter((it) => (it.of ?? of) === of)
    .map((it) => (it.from === undefined ? moved(it, of, weeks * 7) : { ...it, of, from: it.from }));
}

/** A draft moved by so many days from the Monday it is written for: every date in it moves along. */
function moved(draft: Draft, of: Definition, days: number): Story {
  const lines = JSON.stringify(draft.lines).replace(/\d{4}-\d{2}-\d{2}/g, (day) => addDays(civilDate(day), days));
  return { ...draft, of, from: `${addDays(written, days)} 09:00`, lines: JSON.parse(lines) };
}
