import type { FormName } from '@motcua/atlas';
import type { Label } from '@motcua/law';

/** What the forms are called, by the names that `letter --form` takes. */
export const formLabels: Readonly<Record<FormName, Label>> = {
  receipt: { vi: 'giấy tiếp nhận và hẹn trả', en: 'receipt' },
  supplement: { vi: 'phiếu yêu cầu bổ sung', en: 'supplement request' },
  refusal: { vi: 'phiếu từ chối', en: 'refusal' },
  apology: { vi: 'phiếu xin lỗi', en: 'apology' },
  stop: { vi: 'thông báo dừng giải quyết', en: 'notice of stopping' },
  notice: { vi: 'thông báo', en: 'notice' },
  control: { vi: 'phiếu kiểm soát', en: 'control slip' },
  register: { vi: 'sổ theo dõi', en: 'register' },
};

/** The names of the forms. */
export const formNames = Object.keys(formLabels);

/** Whether a word names a form. */
export function isFormName(name: string): name is FormName {
  return Object.hasOwn(formLabels, name);
}
