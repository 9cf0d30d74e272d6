import {
  citationsOf,
  cite,
  civilStatusLaw2014,
  decree63of2024,
  jointCircular5of2015,
  labourCode2019,
  portalResidence,
  pressOnLinkedBirth,
} from '@motcua/law';
import { expect, test } from 'vitest';
import { sayCitation } from './citation.ts';

test('says the place, the kind and the number', () => {
  expect(sayCitation(cite(decree63of2024, 'khoản 3 Điều 7'), 'vi')).toBe('khoản 3 Điều 7 Nghị định 63/2024/NĐ-CP');
  expect(citationsOf(labourCode2019).map((it) => sayCitation(it, 'vi'))[0]).toContain('Bộ luật Lao động 45/2019/QH14');
  expect(sayCitation(cite(civilStatusLaw2014, 'khoản 3 Điều 5'), 'vi')).toBe(
    'khoản 3 Điều 5 Luật Hộ tịch 60/2014/QH13',
  );
  expect(citationsOf(jointCircular5of2015).map((it) => sayCitation(it, 'vi'))[0]).toContain(
    'Thông tư liên tịch 05/2015/',
  );
});

test('says in the language how well it is known where that is less than the text of the law', () => {
  const press = cite(pressOnLinkedBirth, 'Mục thường trú');
  expect(sayCitation(press, 'vi')).toBe('Mục thường trú, báo chí [theo nguồn thứ cấp]');
  expect(sayCitation(press, 'en')).toBe('Mục thường trú, báo chí [from a secondary source]');
  expect(citationsOf(portalResidence).map((it) => sayCitation(it, 'vi'))[0]).toContain(
    '[theo Cổng Dịch vụ công quốc gia]',
  );
});
