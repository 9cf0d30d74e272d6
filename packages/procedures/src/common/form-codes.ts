import { civilDate } from '@motcua/calendar';
import type { LetterForm } from '@motcua/kit';
import { circular1of2018, circular3of2025, cite, type Dated } from '@motcua/law';

/** The number that each form of the one-stop mechanism has; null where the regime has no such form. */
export type FormCodes = Readonly<Record<Exclude<LetterForm, 'notice'>, string | null>>;

/**
 * The numbers of the one-stop forms by the day on which a paper is issued: 2018, and anew from 15 September 2025.
 *
 * @example
 * ```ts
 * import { civilDate } from '@motcua/calendar';
 * import { inForceOn } from '@motcua/law';
 * import { formCodes } from '@motcua/procedures';
 * inForceOn(formCodes, civilDate('2025-03-14')).value.stop; // => null
 * inForceOn(formCodes, civilDate('2025-10-01')).value.stop; // => '05'
 * ```
 */
export const formCodes: Dated<FormCodes> = {
  id: 'one-stop.form-codes',
  versions: [
    {
      inForce: { from: civilDate('2019-01-06'), until: civilDate('2025-09-14') },
      value: { receipt: '01', supplement: '02', refusal: '03', apology: '04', stop: null },
      cites: cite(circular1of2018, 'Điều 9'),
    },
    {
      inForce: { from: civilDate('2025-09-15'), until: null },
      value: { receipt: '01', supplement: '02', refusal: '03', apology: '04', stop: '05' },
      cites: cite(circular3of2025, 'Phụ lục I'),
    },
  ],
};
