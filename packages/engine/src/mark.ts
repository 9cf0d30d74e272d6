/**
 * A sum of 64 bits over texts, in order. It finds accidents and careless edits, and names the record where they begin;
 * it is no seal against somebody who means to deceive and can compute it too.
 */
export function markOf(...texts: readonly string[]): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x01000193);
      low = Math.imul(low ^ unit, 0x5bd1e995);
      low ^= low >>> 15;
    }
    high = Math.imul(high ^ text.length, 0xc2b2ae35) ^ (low >>> 7);
    low = Math.imul(low ^ text.length, 0x27d4eb2f) ^ (high >>> 9);
  }
  return hex(high) + hex(low);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
