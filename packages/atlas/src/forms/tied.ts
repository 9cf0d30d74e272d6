/** Words that name an office together, and are not parted at the end of a line. */
const together = [
  'Ủy ban nhân dân',
  'Bộ phận',
  'Tiếp nhận',
  'Trả kết quả',
  'Trung tâm',
  'Phục vụ',
  'hành chính công',
  'Công an',
  'Bảo hiểm',
  'xã hội',
  'Chủ tịch',
  'Giám đốc',
  'cơ quan',
  'thẩm quyền',
  'cơ sở',
  'kiến nghị',
];

/** What a unit is called stays with its kind: `xã Lộc Thạnh`. */
const place = /(?:xã|phường|huyện|quận|tỉnh|thành phố)(?: \p{Lu}\p{Ll}*)+/gu;

/** The name of an office so that a line breaks between its parts and never within one. */
export function tied(name: string): string {
  const places = name.replace(place, knotted);
  return together.reduce((text, it) => text.replace(new RegExp(it, 'giu'), knotted), places);
}

function knotted(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
