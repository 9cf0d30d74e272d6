import type { Language } from '@motcua/calendar';

/** The language of a call, known before anything is parsed: `--lang`, else MOTCUA_LANG, else Vietnamese. */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const index = args.findIndex((it) => it === '--lang' || it.startsWith('--lang='));
  const given = index < 0 ? env.MOTCUA_LANG : (args[index]?.split('=')[1] ?? args[index + 1]);
  return given === 'en' ? 'en' : 'vi';
}
