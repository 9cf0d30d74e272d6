import type { Definition } from '@motcua/kit';
import type { Line, Story } from './story.ts';

export const missing = { missing: ['Bản sao giấy tờ'], reason: 'Tệp không đọc được' };
export const refusal = { reasonCode: 'notEligible', reason: 'Không đủ điều kiện' };
export const why = { reason: 'Thiếu dữ liệu' };
export const accepted = 'd0 09:00 case desk dossier.accepted';
export const taken = [accepted, 'd0 09:10 case official dossier.held', 'd0 09:20 case head dossier.assigned'] as const;

/** A story without what all of a definition share. */
export type Draft = Omit<Story, 'of' | 'cites' | 'from'> & { readonly hour?: string; readonly day?: string };

export function told(says: string, lines: readonly Line[], more: Pick<Story, 'choices' | 'dossier'> = {}): Draft {
  return { says, lines, ...more };
}

export function has({ events, clocks }: Definition, name: string): boolean {
  return name in events || name in clocks;
}

/** From examination to the signature: one step, or through the body above. */
export function decided(of: Definition, day: string): readonly Line[] {
  const forwarded = has(of, 'dossier.forwarded') ? [`${day} 10:00 case official dossier.forwarded`] : [];
  return [...forwarded, `${day} 10:10 case head result.decided`, '= case in decided'];
}

/** A Monday of the version with three ordinary weeks after it, the Wednesday of that week, and two days after all terms. */
export function weekOf({ appliesTo }: Definition): {
  readonly monday: string;
  readonly wednesday: string;
  readonly later: string;
  readonly last: string;
} {
  if (appliesTo.from < '2025-07-01')
    return { monday: '2025-03-10', wednesday: '2025-03-12', later: '2025-04-14', last: '2025-04-15' };
  if (appliesTo.from <= '2025-11-10')
    return { monday: '2025-11-10', wednesday: '2025-11-12', later: '2025-12-15', last: '2025-12-16' };
  return { monday: '2025-12-01', wednesday: '2025-12-03', later: '2026-01-06', last: '2026-01-07' };
}
