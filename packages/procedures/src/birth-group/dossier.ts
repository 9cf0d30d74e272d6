import { z } from 'zod';
import { certificateDelivery, evidence, foreignElement, parentage } from '../birth-registration/dossier.ts';
import { attachments, child, delivery, field, person, requester } from '../common/dossier-fields.ts';
import { identityCard } from '../identity-card/dossier.ts';
import { card } from '../insurance-card/dossier.ts';
import { residence } from '../residence-registration/dossier.ts';

/** The one electronic declaration of the group, form 01, from which the papers of each member come. */
export const groupDossier = z.strictObject({
  requester: field('Người yêu cầu', 'Requester', requester),
  child: field('Trẻ em', 'Child', child),
  mother: field('Người mẹ', 'Mother', person).optional(),
  father: field('Người cha', 'Father', person).optional(),
  parentage,
  foreignElement,
  evidence: field('Việc sinh', 'The birth', evidence),
  residence: field('Nơi thường trú', 'Residence', residence),
  card: field('Thẻ bảo hiểm y tế', 'Insurance card', card),
  delivery: field('Nhận giấy khai sinh', 'Delivery of the certificate', certificateDelivery),
  residenceDelivery: field('Cách nhận kết quả thường trú', 'How to receive the residence result', delivery),
  attachments,
});

/** The declaration since 1 September 2026, the new form 01: the identity card may be asked for. */
export const groupDossierWithIdentityCard = groupDossier.extend({
  identityCard: field('Thẻ căn cước', 'Identity card', identityCard).optional(),
});

type Fields = Readonly<Record<string, unknown>>;

/** The dossier of the birth, out of the group's. */
export function birthPart(group: Fields): Fields {
  return only(group, [
    'requester',
    'child',
    'mother',
    'father',
    'parentage',
    'foreignElement',
    'evidence',
    'delivery',
    'attachments',
  ]);
}

/** The dossier of the residence, out of the group's. */
export function residencePart(group: Fields): Fields {
  return { ...only(group, ['requester', 'child', 'residence', 'attachments']), delivery: group.residenceDelivery };
}

/** The dossier of the card, out of the group's. */
export function cardPart(group: Fields): Fields {
  return only(group, ['requester', 'child', 'card', 'attachments']);
}

/** The dossier of the identity card, out of the group's. */
export function identityCardPart(group: Fields): Fields {
  return only(group, ['requester', 'child', 'attachments']);
}

/** Whether the identity card is asked for; where the declaration says nothing, it is not. */
export function identityCardOf(group: Fields): 'wanted' | 'notWanted' {
  const { identityCard } = group as { readonly identityCard?: { readonly wanted: boolean } };
  return identityCard?.wanted === true ? 'wanted' : 'notWanted';
}

function only(group: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.filter((it) => group[it] !== undefined).map((it) => [it, group[it]]));
}
