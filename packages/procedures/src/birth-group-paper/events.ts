import { apologySent, type EventDeclaration } from '@motcua/kit';
import { z } from 'zod';
import { supplementData, told } from '../common/desk/desk-events.ts';
import { refusalData } from '../common/desk/refusal-reasons.ts';
import { reasonGiven } from '../common/dossier-fields.ts';
import type { Carried } from './ground.ts';
import { deskLaw } from './law.ts';

const why = z.object({ reason: reasonGiven });

/** The events of the paper group. */
export const paperEvents: Readonly<Record<string, EventDeclaration>> = {
  'dossier.accepted': told('Tiếp nhận hồ sơ', 'Dossier accepted', ['desk']),
  'dossier.refused': { ...told('Từ chối tiếp nhận hồ sơ', 'Dossier refused at the desk', ['desk']), data: refusalData },
  'supplement.requested': {
    ...told('Yêu cầu bổ sung, hoàn thiện hồ sơ', 'Supplement requested', ['desk']),
    data: supplementData,
  },
  'supplement.received': told('Đã bổ sung hồ sơ', 'Supplement received', ['requester']),
  'withdrawal.requested': told('Yêu cầu rút hồ sơ', 'Withdrawal requested', ['requester']),
  'certificate.signed': told('Ký giấy khai sinh', 'Certificate signed', ['chair']),
  'application.refused': {
    ...told('Từ chối đăng ký khai sinh', 'The birth is refused', ['chair']),
    data: refusalData,
  },
  'result.returned': told('Trả kết quả', 'Results returned', ['desk']),
  ...onTheWay('residence', 'hồ sơ thường trú', 'residence papers', 'police', 'policeHead'),
  ...onTheWay('card', 'hồ sơ thẻ', 'card papers', 'insurer', 'insurerHead'),
  'apology.sent': apologySent(['chair', 'civilStatusOfficer'], [deskLaw.promise.apology]),
};

function onTheWay(part: Carried, vi: string, en: string, officer: string, head: string) {
  return {
    [`${part}.sent`]: told(`Chuyển ${vi}`, `The ${en} are sent`, ['courier']),
    [`${part}.arrived`]: told(`Đã nhận ${vi}`, `The ${en} have arrived`, [officer]),
    [`${part}.lost`]: {
      ...told(`Không thấy ${vi}: chậm hoặc thất lạc`, `The ${en} are late or lost`, ['courier', officer, 'desk']),
      data: why,
    },
    [`${part}.returnedForCompletion`]: {
      ...told(`Yêu cầu hoàn thiện ${vi}`, `The ${en} are to be completed`, [officer]),
      data: why,
    },
    [`${part}.completed`]: told(`Đã hoàn thiện ${vi}`, `The ${en} are completed`, ['requester', 'desk']),
    [`${part}.decided`]: told(`Giải quyết xong ${vi}`, `Decided on the ${en}`, [head]),
    [`${part}.refused`]: { ...told(`Từ chối ${vi}`, `The ${en} are refused`, [head]), data: refusalData },
    [`${part}.brought`]: told(`Mang kết quả ${vi} về xã`, `The result of the ${en} is brought`, ['courier']),
  };
}
