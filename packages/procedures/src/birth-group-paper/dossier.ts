import { z } from 'zod';
import { parentage } from '../birth-registration/dossier.ts';
import { child, field, person, requester } from '../common/dossier-fields.ts';

/** The paper dossier of 2015, handed in once at the commune. */
export const paperDossier = z.strictObject({
  requester: field('Người yêu cầu', 'Requester', requester),
  child: field('Trẻ em', 'Child', child),
  mother: field('Người mẹ', 'Mother', person).optional(),
  father: field('Người cha', 'Father', person).optional(),
  parentage,
  of: field('Số thủ tục liên thông', 'How many procedures are linked', z.enum(['three', 'two'])),
  stay: field(
    'Cư trú của cha, mẹ hoặc người nuôi dưỡng trong huyện',
    'Stay of the parents or carer in the district',
    z.enum(['permanent', 'temporary']),
  ),
  remote: field(
    'Xã cách xa từ 50 km, đường đi khó khăn, chưa có mạng',
    'A commune 50 km away or more, with hard roads and no network',
    z.boolean(),
  ),
  papers: field(
    'Giấy tờ nộp',
    'Papers handed in',
    z
      .array(
        z.enum(['birthDeclaration', 'birthNotice', 'substitute', 'householdChange', 'householdBook', 'insuranceForm']),
      )
      .max(6),
  ),
});

/** What the machine and a plan know of it. */
export function factsOf(dossier: Readonly<Record<string, unknown>>) {
  const { of, remote } = dossier as { readonly of: string; readonly remote: boolean };
  return { of, remote: remote ? 'remote' : 'near' };
}
