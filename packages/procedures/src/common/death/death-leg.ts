import type { Definition, Role } from '@motcua/kit';
import { type Edition, linked2025, linked2026, until2025 } from '../edition.ts';

/** The three versions of a leg of the death group, oldest first. */
export function deathVersions(define: (edition: Edition) => Definition): readonly [Definition, Definition, Definition] {
  return [define(until2025), define(linked2025), define(linked2026)];
}

/** The roles of every death leg beside those of its unit. */
export function deathRoles({ regime: { titles } }: Edition) {
  return {
    requester: { label: { vi: 'người yêu cầu', en: 'requester' }, agency: null },
    desk: { label: titles.desk, agency: 'desk' },
    deskHead: { label: titles.deskHead, agency: 'desk' },
    software: { label: { vi: 'đơn vị vận hành phần mềm', en: 'operator of the software' }, agency: null },
    system: { label: { vi: 'hệ thống', en: 'system' }, agency: null },
  } satisfies Record<string, Role>;
}
