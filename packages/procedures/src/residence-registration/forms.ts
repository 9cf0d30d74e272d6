import { civilDate } from '@motcua/calendar';
import type { LetterDeclaration, Paper } from '@motcua/kit';
import type { Dated } from '@motcua/law';
import { law } from './law.ts';

/** The letters of a residence registration, those that have a form of their own on that form. */
export function onOwnForms<L extends Readonly<Record<'receipt' | 'refusal' | 'refusalAtDesk', LetterDeclaration>>>(
  letters: L,
): L {
  return {
    ...letters,
    receipt: { ...letters.receipt, paper: acceptance },
    refusal: { ...letters.refusal, paper: refusal },
    refusalAtDesk: { ...letters.refusalAtDesk, paper: refusal },
  };
}

const acceptance = form('residence-registration.ct04', {
  code: 'CT04',
  title: { vi: 'Phiếu tiếp nhận hồ sơ', en: 'Acceptance slip' },
});
const refusal = form('residence-registration.ct06', {
  code: 'CT06',
  title: { vi: 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ', en: 'Refusal' },
});

function form(id: string, value: Paper): Dated<Paper> {
  return { id, versions: [{ inForce: { from: civilDate('2024-07-01'), until: null }, value, cites: law.result }] };
}
