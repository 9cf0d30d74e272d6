import { z } from 'zod';
import {
  benefitDecision,
  deathEvidence,
  deathRequester,
  deceased,
  extractDelivery,
  lastResidence,
  payee,
  payment,
  relatives,
} from '../common/death/death-fields.ts';
import { attachments, field, said } from '../common/dossier-fields.ts';
import { groupRegimes, payingRegime, procedureCounts, regimeLabels } from './branch.ts';

/** What is asked for beside the registration: how many procedures, under which regimes, and who is paid. */
const benefit = z.strictObject({
  choice: field('Số thủ tục được chọn', 'Procedures chosen', z.enum(procedureCounts)),
  regimes: field(
    'Chế độ của người chết',
    'Regimes of the deceased',
    z.array(said(z.enum(groupRegimes), regimeLabels)).max(6),
  ),
  oneTime: field('Đề nghị hưởng tuất một lần', 'One-time survivor benefit asked for', z.boolean()),
  relatives,
  decision: field('Chế độ đang hưởng', 'Benefit drawn', benefitDecision).optional(),
  payee: field('Người, tổ chức nhận', 'Payee', payee).optional(),
  payment: field('Hình thức nhận tiền', 'Payment', payment).optional(),
});

/** What leads outside the linked group: a person still employed and insured, or who died in army or police service. */
const standing = z.strictObject({
  employed: field('Đang làm việc, đóng bảo hiểm xã hội', 'Still employed and insured', z.boolean()),
  inService: field('Chết khi đang phục vụ quân đội, công an', 'Died in army or police service', z.boolean()),
});

/** The one electronic declaration of the group, form 02, from which the papers of each member come. */
export const groupDossier = z.strictObject({
  requester: field('Người yêu cầu', 'Requester', deathRequester),
  deceased: field('Người chết', 'Deceased', deceased),
  standing: field('Tình trạng của người chết', 'Standing of the deceased', standing),
  residence: field('Nơi cư trú', 'Residence', lastResidence),
  evidence: field('Việc chết', 'The death', deathEvidence),
  delivery: field('Nhận kết quả', 'Delivery', extractDelivery),
  benefit: field('Mai táng phí, tử tuất', 'Burial and survivor benefits', benefit),
  attachments,
});

type Fields = Readonly<Record<string, unknown>>;

/** The declared benefits of a dossier. */
export function benefitOf(dossier: Fields): z.infer<typeof benefit> {
  return dossier.benefit as z.infer<typeof benefit>;
}

/** What of the dossier steers the group: no person. */
export function factsOf(dossier: Fields): Fields {
  const { choice, regimes } = benefitOf(dossier);
  const regime = payingRegime(regimes);
  const { monthOfDeath } = dossier.deceased as { readonly monthOfDeath: string };
  return { choice, regime, monthOfDeath, setAside: regimes.filter((it) => it !== regime && paysBurial(it)) };
}

/** A benefit that is only stopped pays no burial, and is set aside by none. */
function paysBurial(regime: (typeof groupRegimes)[number]): boolean {
  return regime !== 'BHXH-stop' && regime !== 'none';
}

/** The dossier of the death, out of the group's. */
export function deathPart(group: Fields): Fields {
  return only(group, ['requester', 'deceased', 'residence', 'evidence', 'delivery', 'attachments']);
}

/** The dossier of the removal, out of the group's. */
export function removalPart(group: Fields): Fields {
  return only(group, ['requester', 'deceased', 'residence', 'attachments']);
}

/** The dossier of the stop, out of the group's. */
export function stopPart(group: Fields): Fields {
  return { ...ofDeceased(group), benefit: benefitOf(group).decision };
}

/** The dossier for social insurance, out of the group's; survivor benefits are asked for with four procedures only. */
export function insurancePart(group: Fields): Fields {
  const { choice, oneTime, relatives: all, payee: to, payment: how } = benefitOf(group);
  const asked = choice === '4' && oneTime;
  return { ...ofDeceased(group), oneTime: asked, relatives: choice === '4' ? all : [], payee: to, payment: how };
}

/** The dossier for what the state budget pays, out of the group's. */
export function stateBenefitPart(group: Fields): Fields {
  const { decision, payee: to, payment: how } = benefitOf(group);
  return { ...ofDeceased(group), benefit: decision, payee: to, payment: how };
}

function ofDeceased(group: Fields): Fields {
  return only(group, ['requester', 'deceased', 'attachments']);
}

function only(group: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.filter((it) => group[it] !== undefined).map((it) => [it, group[it]]));
}
