import { civilDate } from '@motcua/calendar';
import type { LetterForm, Paper } from '@motcua/kit';
import { circular1of2018, circular3of2025, cite, type Dated } from '@motcua/law';

/** A form of the one-stop mechanism: a letter, the control slip that goes with a dossier, or the register of a year. */
export type OneStopForm = Exclude<LetterForm, 'notice'> | 'control' | 'register';

/** The forms of the one-stop mechanism as one regime prints them; null where it has no such form. */
export type OneStopForms = Readonly<Record<OneStopForm, Paper | null>>;

const receipt: Paper = {
  code: '01',
  title: { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'Receipt and appointment slip' },
};
const supplement: Paper = {
  code: '02',
  title: { vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', en: 'Request to complete the dossier' },
};
const refusal: Paper = {
  code: '03',
  title: { vi: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', en: 'Notice of refusal' },
};
const control = { vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', en: 'Control slip' };
const register = { vi: 'Sổ theo dõi hồ sơ', en: 'Register of dossiers' };

/**
 * The number and the title of each one-stop form by the day on which a paper is issued: 2018, and anew from
 * 15 September 2025, when the apology got another title and the notice of stopping the number that the control slip had.
 * Practice has used the old numbers since, and a mixed title: see the conflicts `forms.numbers` and `apology.form-name`.
 *
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { inForceOn } from '@motcua/law';
 * import { oneStopForms } from '@motcua/procedures';
 * inForceOn(oneStopForms, civilDate('2025-03-14')).value.stop; // => null
 * inForceOn(oneStopForms, civilDate('2025-10-01')).value.stop?.code; // => '05'
 * inForceOn(oneStopForms, civilDate('2025-10-01')).value.control?.code; // => '06'
 * ```
 */
export const oneStopForms: Dated<OneStopForms> = {
  id: 'one-stop.forms',
  versions: [
    {
      inForce: { from: civilDate('2019-01-06'), until: civilDate('2025-09-14') },
      value: {
        receipt,
        supplement,
        refusal,
        apology: {
          code: '04',
          title: { vi: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', en: 'Letter of apology and new appointment' },
        },
        stop: null,
        control: { code: '05', title: control },
        register: { code: '06', title: register },
      },
      cites: cite(circular1of2018, 'Điều 9'),
    },
    {
      inForce: { from: civilDate('2025-09-15'), until: null },
      value: {
        receipt,
        supplement,
        refusal,
        apology: {
          code: '04',
          title: {
            vi: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
            en: 'Letter of apology and request for more time',
          },
          asks: 'extension',
        },
        stop: { code: '05', title: { vi: 'Thông báo dừng giải quyết hồ sơ', en: 'Notice that work has stopped' } },
        control: { code: '06', title: control },
        register: { code: '07', title: register },
      },
      cites: cite(circular3of2025, 'Phụ lục I'),
    },
  ],
};
