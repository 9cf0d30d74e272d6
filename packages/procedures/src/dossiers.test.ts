import { instant } from '@motcua/calendar';
import { isPersonal, openCase } from '@motcua/kit';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { environment } from './__test-helpers__/driver.ts';
import {
  birthGroup,
  birthRegistration,
  exampleDossier,
  insuranceCard,
  procedures,
  residenceRegistration,
} from './index.ts';

const receivedAt = instant('2026-11-09T09:00');

describe('what is handed in', () => {
  test('the example is a whole dossier of the group', () => {
    expect(birthGroup.dossier.safeParse(exampleDossier).success).toBe(true);
  });

  test.each([
    ['a field that is not declared', { ...exampleDossier, note: 'x' }],
    ['an undeclared field deep inside', { ...exampleDossier, child: { ...exampleDossier.child, nickname: 'x' } }],
    ['no child', { ...exampleDossier, child: undefined }],
    [
      'a birth notice whose code has the wrong form',
      { ...exampleDossier, evidence: { kind: 'signedNotice', noticeCode: 'GCS-1' } },
    ],
    [
      'an unknown case of residence',
      { ...exampleDossier, residence: { ...exampleDossier.residence, option: 'hotel' } },
    ],
  ])('%s is refused', (_, dossier) => {
    expect(() => openCase(birthGroup, { dossier, receivedAt }, environment)).toThrow(/birth-group/);
  });

  test('no machine knows a name, a number or an address', () => {
    const opened = openCase(birthGroup, { dossier: exampleDossier, receivedAt }, environment);
    const known = JSON.stringify(opened);
    for (const secret of ['Thí Dụ', 'Ví Dụ', '000000000001', '0900000001', 'Ấp 1']) expect(known).not.toContain(secret);
  });

  test.each([
    ['birth', birthRegistration],
    ['residence', residenceRegistration],
    ['card', insuranceCard],
  ])('the %s part of the group is a whole dossier of the procedure by itself', (member, definition) => {
    const part = birthGroup.members[member as 'birth']?.dossier(exampleDossier, {});
    expect(definition.dossier.safeParse(part).error).toBeUndefined();
  });
});

test.each(procedures)('$version: every field has a Vietnamese and an English caption', ({ dossier }) => {
  const bare = fieldsOf(dossier).filter(({ schema }) => !hasCaption(schema));
  expect(bare.map((it) => it.path)).toEqual([]);
  expect(fieldsOf(dossier).some(({ schema }) => isPersonal(schema))).toBe(true);
});

function fieldsOf(schema: z.ZodObject, path = ''): { path: string; schema: z.ZodType }[] {
  return Object.entries(schema.shape).flatMap(([name, it]) => {
    const field = it as z.ZodType;
    const inner = unwrapped(field);
    const here = { path: `${path}${name}`, schema: field };
    return inner.type === 'object' ? [here, ...fieldsOf(inner as z.ZodObject, `${path}${name}.`)] : [here];
  });
}

function hasCaption(schema: z.ZodType): boolean {
  const label = (schema.meta() ?? unwrapped(schema).meta())?.label as { vi?: string; en?: string } | undefined;
  return label?.vi !== undefined && label.en !== undefined && label.vi === label.vi.normalize('NFC');
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const inner = (schema as { def?: { innerType?: z.ZodType } }).def?.innerType;
  return inner === undefined ? schema : unwrapped(inner);
}
