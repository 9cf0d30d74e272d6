/** Words for people, in both languages: Vietnamese in NFC with full diacritics, and English. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}
