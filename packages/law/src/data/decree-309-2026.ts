import { civilDate } from '@motcua/calendar';
import { instrument } from '../instrument.ts';
import { law, since } from './provision.ts';
import { retrieved } from './retrieved.ts';

/** Decree 309/2026: amends Decree 118/2025 from 5 August 2026. Read in one transcription, which lacks the wording of Article 15. */
export const decree309of2026 = instrument({
  id: 'decree-309-2026',
  number: '309/2026/NĐ-CP',
  title: {
    vi: 'Nghị định sửa đổi, bổ sung một số điều của Nghị định số 118/2025/NĐ-CP về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông',
    en: 'Decree amending Decree 118/2025 on the one-stop mechanism',
  },
  kind: 'decree',
  issuedOn: civilDate('2026-08-05'),
  inForce: since(civilDate('2026-08-05')),
  source:
    'https://github.com/diepxuan/diepxuan.github.io (van-ban/hanh-chinh/309-2026-nd-cp-sua-doi-nghi-dinh-118-thu-tuc-hanh-chinh-mot-cua.md, commit 6685414e58e86f7aaf7259c9971d55a23039eed7), ghi nguồn luatvietnam.vn, 442906',
  retrievedOn: retrieved.pages,
  status: 'transcribed',
  provisions: {
    'khoản 1 Điều 2': law(
      'Không yêu cầu giấy tờ mà dữ liệu đã có, trừ khi không khai thác được.',
      'No paper is asked for whose data are there, unless they cannot be used.',
    ),
    'Điều 4': law(
      'Bộ phận Một cửa tiếp nhận, xử lý hoặc báo cáo phản ánh, kiến nghị về việc thực hiện thủ tục.',
      'The desk receives feedback on how procedures are carried out, and deals with it or reports it.',
    ),
    'khoản 2 Điều 7': law(
      'Tiếp nhận không phụ thuộc địa giới trong phạm vi toàn quốc theo danh mục được công bố.',
      'Reception regardless of territory in the whole country, by a published list.',
    ),
    'khoản 1 Điều 8': law(
      'Hồ sơ trực tuyến thiếu, hoặc dữ liệu không khai thác được: thông báo một lần, nêu rõ lý do.',
      'An online dossier with a defect, or data that cannot be used: told once, with the reason.',
    ),
    'khoản 3 Điều 8': law(
      'Thời gian giải quyết tính từ khi hồ sơ được tiếp nhận đầy đủ, đúng quy định theo giấy hẹn; không phụ thuộc địa giới thì từ khi cơ quan có thẩm quyền nhận được hồ sơ.',
      'The term runs from the complete and proper dossier as the slip shows; regardless of territory, from when the competent agency has it.',
    ),
    'Điều 9': law(
      'Hồ sơ nhận trực tiếp chuyển trong ngày; sau 15 giờ thì đầu ngày làm việc tiếp theo.',
      'A dossier taken at the counter is handed over the same day; after 15:00, at the start of the next working day.',
    ),
    'khoản 2 Điều 16': law(
      'Hồ sơ đã tiếp nhận trên Cổng Dịch vụ công quốc gia cũ được chuyển sang cổng mới để giải quyết tiếp.',
      'Dossiers received on the former national portal are moved to the new one and go on there.',
    ),
  },
});
