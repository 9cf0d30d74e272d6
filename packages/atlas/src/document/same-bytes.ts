import type { Instant } from '@motcua/calendar';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const earliest = '1980-01-01T00:00:00';
const stamp = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/** A packed office document without the moment at which it was packed: in its place stands the moment of issue. */
export function sameBytes(packed: Uint8Array, issuedAt: Instant | null): Uint8Array {
  const moment = issuedAt === null ? `${earliest}Z` : issuedAt;
  const files = Object.entries(unzipSync(packed)).map(([path, bytes]) => [
    path,
    path === 'docProps/core.xml' ? strToU8(strFromU8(bytes).replaceAll(stamp, `$1${utc(moment)}$3`)) : bytes,
  ]);
  return zipSync(Object.fromEntries(files) as Zippable, { mtime: earliest });
}

function utc(moment: string): string {
  return new Date(moment).toISOString().replace('.000Z', 'Z');
}
