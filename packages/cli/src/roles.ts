import type { Definition } from '@motcua/kit';
import { misuse } from './failure.ts';
import { nearest } from './nearest.ts';

/** Throws unless a definition has the role. */
export function demandRole(definition: Definition, role: string): void {
  const known = Object.keys(definition.roles);
  if (known.includes(role)) return;
  const meant = nearest(role, known);
  throw misuse('unknownRole', {
    vi: `«${definition.version}» không có vai trò «${role.slice(0, 80)}».${meant === null ? '' : ` Có phải ý bạn là: ${meant}?`} Hiện có: ${known.join(', ')}.`,
    en: `«${definition.version}» has no role «${role.slice(0, 80)}».${meant === null ? '' : ` Did you mean: ${meant}?`} It has: ${known.join(', ')}.`,
  });
}

/** Throws unless a definition has the event, or it is one of the engine's own. */
export function demandEvent(definition: Definition, event: string): void {
  const known = Object.keys(definition.events);
  if (known.includes(event) || event.startsWith('deadline.passed.') || event.startsWith('member.')) return;
  const meant = nearest(event, known);
  throw misuse('unknownEvent', {
    vi: `«${definition.version}» không có sự kiện «${event.slice(0, 80)}».${meant === null ? '' : ` Có phải ý bạn là: ${meant}?`} Hiện có: ${known.join(', ')}.`,
    en: `«${definition.version}» has no event «${event.slice(0, 80)}».${meant === null ? '' : ` Did you mean: ${meant}?`} It has: ${known.join(', ')}.`,
  });
}
