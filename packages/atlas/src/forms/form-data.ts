import { z } from 'zod';
import { type ControlSlipData, controlSlipForm } from './control-slip.ts';
import {
  apologyForm,
  type LetterData,
  noticeForm,
  receiptForm,
  refusalForm,
  stopForm,
  supplementForm,
} from './letter-forms.ts';
import { type RegisterData, registerForm } from './register.ts';

/** The data of a form, whichever it is: a letter, a control slip or a register. */
export type FormData = LetterData | ControlSlipData | RegisterData;

/** The schema of each form's data: the seven of the one-stop mechanism, and the notice. */
export const formSchemas = {
  receipt: receiptForm,
  supplement: supplementForm,
  refusal: refusalForm,
  apology: apologyForm,
  stop: stopForm,
  control: controlSlipForm,
  register: registerForm,
  notice: noticeForm,
} as const;

/** The name of a form. */
export type FormName = keyof typeof formSchemas;

/**
 * The JSON Schema of a form's data, for those who fill in or read forms elsewhere.
 *
 * @example
 * ```ts
 * import { formJsonSchema } from '@motcua/atlas';
 * (formJsonSchema('apology').required as readonly string[]).includes('newDueOn'); // => true
 * ```
 */
export function formJsonSchema(form: FormName): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(formSchemas[form]);
}
