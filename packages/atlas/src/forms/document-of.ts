import type { Language } from '@motcua/calendar';
import { cleaned } from '../document/cleaned.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import { controlSlipBlocks } from './control-slip-blocks.ts';
import type { FormData } from './form-data.ts';
import { letterBlocks } from './letter-blocks.ts';
import { registerBlocks } from './register-blocks.ts';
import { voiceOf } from './voice.ts';

/**
 * A form that is filled in, as an official paper. Vietnamese is the official text; English is a courtesy, and says so.
 *
 * @example
 * ```ts
 * import { documentOf, formOf, renderText } from '@motcua/atlas';
 * import { birthRegistration } from '@motcua/procedures';
 * const at = '2025-11-10T09:30:00+07:00';
 * const stop = { letter: 'stop', form: 'stop', fields: { receivedAt: at, agency: 'desk', issuedAt: at } } as const;
 * const form = formOf(stop, { definition: birthRegistration, dossier: {} });
 * renderText(documentOf(form, 'vi')).includes('THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ'); // => true
 * ```
 */
export function documentOf(form: FormData, language: Language): OfficialDocument {
  const voice = voiceOf(language);
  const { title } = form.paper;
  return cleaned({
    language,
    title:
      'dossierCode' in form && form.dossierCode !== undefined
        ? `${title[language]} – ${form.dossierCode}`
        : title[language],
    sheet: form.form === 'register' || form.form === 'control' ? 'landscape' : 'portrait',
    issuedAt: voice.instant(form.issuedAt),
    blocks: blocksOf(form, voice),
  });
}

function blocksOf(form: FormData, voice: ReturnType<typeof voiceOf>): OfficialDocument['blocks'] {
  switch (form.form) {
    case 'control':
      return controlSlipBlocks(form, voice);
    case 'register':
      return registerBlocks(form, voice);
    default:
      return letterBlocks(form, voice);
  }
}
