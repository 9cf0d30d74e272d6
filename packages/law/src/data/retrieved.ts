import { civilDate } from '@motcua/calendar';

/** When the sources were read: the public pages, the mirror of the codified law, the records of the national portal. */
export const retrieved = {
  pages: civilDate('2026-11-22'),
  codifiedLaw: civilDate('2026-07-20'),
  portal: civilDate('2026-06-10'),
  amendedDecree: civilDate('2026-10-05'),
} as const;

/** Public mirror of the codified law (Pháp điển). */
export const codifiedLaw = 'https://github.com/diepxuan/diepxuan.github.io';
