import type { Label } from '@motcua/law';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** A sentence or name that the kit itself says. */
export type WordKey = keyof typeof vi;

/** The words for a key, in both languages. */
export function words(key: WordKey): Label {
  return { vi: vi[key], en: en[key] };
}
