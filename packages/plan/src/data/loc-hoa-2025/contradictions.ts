import { type Conflict, cite, conflict, conflicts, decree30of2020, plan9of2025 } from '@motcua/law';

/**
 * Where the plan of Lộc Hòa contradicts itself, or another source, about what its tasks need: each side with its place.
 * Nobody chooses in code.
 *
 * @example
 * ```ts
 * import { locHoaContradictions } from '@motcua/plan';
 * const [onTime] = locHoaContradictions;
 * onTime?.sides.map((it) => it.cites.locator); // => ['Mục II.2.a', 'Phụ lục II.2.2']
 * ```
 */
export const locHoaContradictions: readonly Conflict[] = [
  ...conflicts.filter(({ id }) => id === 'plan.on-time' || id === 'plan.online'),
  conflict({
    id: 'plan.whose-feedback',
    about: { vi: 'Phản ánh, kiến nghị về thủ tục thuộc thẩm quyền của ai', en: 'Feedback on whose procedures' },
    sides: [
      side('thuộc thẩm quyền giải quyết của xã', 'within the competence of the commune', 'Mục II.2.a'),
      side('thuộc thẩm quyền giải quyết của tỉnh', 'within the competence of the province', 'Phụ lục II.4.1'),
    ],
  }),
  conflict({
    id: 'plan.whose-procedures',
    about: { vi: 'Kiểm soát thủ tục hành chính của cấp nào', en: 'Which level’s procedures are controlled' },
    sides: [
      side('thủ tục hành chính cấp xã', 'procedures of the commune', 'Mục II.2.a'),
      side(
        'thuộc thẩm quyền giải quyết và phạm vi quản lý của huyện',
        'within the competence of the district',
        'Mục II.2.b',
      ),
    ],
  }),
  conflict({
    id: 'plan.whose-reform-index',
    about: { vi: 'Chỉ số cải cách hành chính của cấp nào', en: 'Which level’s reform index' },
    sides: [
      side('của huyện', 'of the district', 'Mục II.7.a'),
      side('cấp huyện', 'of the district', 'Phụ lục VII.2'),
      side('của xã', 'of the commune', 'Mục V.1'),
      side('của xã', 'of the commune', 'Mục V.3'),
    ],
  }),
  conflict({
    id: 'plan.whose-organisation',
    about: { vi: 'Tổ chức bộ máy trên địa bàn nào', en: 'Organisation in which area' },
    sides: [
      side('trên địa bàn xã', 'in the commune', 'Mục II.3.b'),
      side('trên địa bàn huyện', 'in the district', 'Phụ lục III'),
    ],
  }),
  conflict({
    id: 'plan.whose-positions',
    about: {
      vi: 'Vị trí việc làm và hồ sơ cán bộ trên địa bàn nào',
      en: 'Job positions and personnel records in which area',
    },
    sides: [
      side('trên địa bàn xã', 'in the commune', 'Mục II.4.b'),
      side('trên địa bàn huyện; các xã, thị trấn', 'in the district; the communes and towns', 'Phụ lục IV'),
    ],
  }),
  conflict({
    id: 'plan.whose-desk-system',
    about: { vi: 'Hệ thống một cửa điện tử của cấp nào', en: 'Which level’s electronic desk' },
    sides: [side('của xã', 'of the commune', 'Mục II.6.b'), side('của huyện', 'of the district', 'Phụ lục VI.2.4')],
  }),
  conflict({
    id: 'plan.lead-of-organisation',
    about: { vi: 'Ai chủ trì cải cách tổ chức bộ máy', en: 'Who leads the reform of the organisation' },
    sides: [
      side('Văn phòng – thống kê', 'the office', 'Mục V.1'),
      side(
        'các bộ phận có liên quan hoặc Tư pháp – hộ tịch; Văn phòng phối hợp',
        'the units concerned or the justice official; the office supports',
        'Phụ lục III',
      ),
    ],
  }),
  conflict({
    id: 'plan.lead-of-civil-service',
    about: { vi: 'Ai chủ trì cải cách chế độ công vụ', en: 'Who leads the reform of the civil service' },
    sides: [
      side('Văn phòng – thống kê', 'the office', 'Mục V.1'),
      side(
        'các bộ phận có liên quan, Văn phòng phối hợp; chỉ mục 3 Văn phòng chủ trì',
        'the units concerned, the office supports; the office leads goal 3 alone',
        'Phụ lục IV',
      ),
    ],
  }),
  conflict({
    id: 'plan.lead-of-legal-documents',
    about: { vi: 'Ai chủ trì xây dựng văn bản quy phạm pháp luật', en: 'Who leads the making of legal documents' },
    sides: [
      side('Tư pháp – hộ tịch', 'the justice official', 'Mục V.2'),
      side(
        'các bộ phận có liên quan; Tư pháp – hộ tịch phối hợp',
        'the units concerned; the justice official supports',
        'Phụ lục I.1',
      ),
    ],
  }),
  conflict({
    id: 'plan.lead-of-website',
    about: { vi: 'Ai chủ trì trang thông tin điện tử của xã', en: 'Who leads the website of the commune' },
    sides: [
      side(
        'Văn phòng – thống kê, cùng nội dung chính quyền số',
        'the office, with digital government as a whole',
        'Mục V.1',
      ),
      side('Văn phòng', 'the office', 'Phụ lục VI.3.1'),
      side('Văn hóa – xã hội', 'the culture official', 'Phụ lục VI.3.2'),
    ],
  }),
  conflict({
    id: 'plan.lead-of-dialogue',
    about: { vi: 'Ai chủ trì đối thoại với doanh nghiệp', en: 'Who leads the dialogue with businesses' },
    sides: [
      side('Tài chính – kế toán', 'the finance official', 'Mục V.3'),
      side('Văn phòng và các bộ phận có liên quan', 'the office and the units concerned', 'Phụ lục II.3'),
      side(
        'lãnh đạo Ủy ban nhân dân xã và lãnh đạo các ban ngành, đoàn thể',
        'the leaders of the committee and of the bodies and unions',
        'Mục II.7.b',
      ),
    ],
  }),
  conflict({
    id: 'plan.work-files',
    about: { vi: 'Hồ sơ công việc nào được xử lý trên môi trường mạng', en: 'Which work files are handled online' },
    sides: [
      side(
        'mọi hồ sơ, trừ hồ sơ thuộc phạm vi bí mật nhà nước, hồ sơ đặc thù',
        'all but those of state secrets and special ones',
        'Mục II.6.a',
      ),
      side('mọi hồ sơ', 'all', 'Phụ lục VI.2.3'),
    ],
  }),
  conflict({
    id: 'plan.time-of-positions',
    about: { vi: 'Khi nào hoàn thiện đề án vị trí việc làm', en: 'When the scheme of job positions is completed' },
    sides: [
      side('sau khi có Thông tư hướng dẫn', 'once the circular is there', 'Mục II.4.a'),
      side(
        'mục tiêu: sau khi có Thông tư hướng dẫn; cột thời gian: thường xuyên',
        'the goal: once the circular is there; the column of the deadline: all the time',
        'Phụ lục IV.1',
      ),
    ],
  }),
  conflict({
    id: 'plan.training-occasion',
    about: { vi: 'Khi nào cử người tập huấn cải cách hành chính', en: 'When officials go to training on reform' },
    sides: [
      side('khi có kế hoạch của tỉnh, huyện', 'once the province or the district plans it', 'Mục II.4.b'),
      side('khi có thông báo mở lớp của tỉnh', 'once the province announces a course', 'Mục V.1'),
    ],
  }),
  conflict({
    id: 'plan.contents',
    about: { vi: 'Cải cách hành chính có mấy nội dung', en: 'How many contents the reform has' },
    sides: [side('6 nội dung', '6 contents', 'Mục I.1'), side('bảy nội dung', 'seven contents', 'Mục II')],
  }),
  conflict({
    id: 'plan.competitiveness-index',
    about: { vi: 'Chỉ số năng lực cạnh tranh nào', en: 'Which index of competitiveness' },
    sides: [side('DDCI, cấp xã', 'the DDCI, of the commune', 'Mục II.7.a'), side('PCI', 'the PCI', 'Mục V.3')],
  }),
  conflict({
    id: 'plan.issuer',
    about: { vi: 'Ai ban hành kế hoạch', en: 'Who issues the plan' },
    sides: [
      side('Chủ tịch Ủy ban nhân dân xã', 'the chair of the committee', 'Mục quyết định'),
      side('Ủy ban nhân dân xã', 'the People’s Committee', 'Mục mở đầu'),
    ],
  }),
  conflict({
    id: 'plan.records-decree-date',
    about: { vi: 'Ngày của Nghị định 30/2020/NĐ-CP', en: 'The day of Decree 30/2020' },
    sides: [
      side('07/3/2020', '7 March 2020', 'Mục II.6.b'),
      { says: { vi: '05/3/2020', en: '5 March 2020' }, cites: cite(decree30of2020, 'toàn văn') },
    ],
  }),
];

function side(vi: string, en: string, locator: keyof typeof plan9of2025.provisions): Conflict['sides'][number] {
  return { says: { vi, en }, cites: cite(plan9of2025, locator) };
}
