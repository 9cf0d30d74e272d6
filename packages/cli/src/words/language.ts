import type { Language } from '@motcua/calendar';

/** The language of a call, known before anything is parsed: `--lang`, else MOTCUA_LANG, else Vietnamese. */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const index = args.findIndex((it) => it === '--lang' || it.startsWith('--lang='));
  const given = index < 0 ? env.MOTCUA_LANG : (args[index]?.split('=')[1] ?? args[index + 1]);
  return given === 'en' ? 'en' : 'vi';
}

/** What MOTCUA_LANG says where that is no language of ours and `--lang` does not say better; else null. */
export function unknownLanguage(args: readonly string[], env: Parameters<typeof languageOf>[1]): string | null {
  const given = env.MOTCUA_LANG ?? '';
  const said = args.some((it) => it === '--lang' || it.startsWith('--lang='));
  return said || given === '' || given === 'vi' || given === 'en' ? null : given.slice(0, 40);
}
