import type { LastWords } from '../tour/kill.ts';

/** The words of the tour, by language. */
export const tourWords = {
  vi: {
    title: 'Motcua: một hồ sơ khai sinh ở xã Lộc Hòa, qua Tết Ất Tỵ 2025',
    intro:
      'Thứ Sáu 24/01/2025, 16:10, giờ làm việc cuối cùng trước Tết: anh Nguyễn Văn Mẫu (nhân vật hư cấu) nộp một hồ sơ liên thông gồm ba thủ tục – đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế – cho con gái Nguyễn An Mẫu. Ba cơ quan giải quyết; một cơ quan trễ hẹn và phải xin lỗi.',
    timeline: 'Diễn biến',
    sweeps: (count: number) =>
      `Mỗi sáng 07:00 hệ thống rà soát các thời hạn (${count} lần, kể cả trong Tết); thời hạn nào đã qua được ghi nhận đúng thời điểm pháp lý.`,
    promises: 'Các hạn trả kết quả, từng ngày một',
    wholeGroup: 'Cả nhóm',
    opened: 'Hồ sơ đến',
    letters: (count: number) => `Các phiếu và thư đã lập (${count}), nguyên văn`,
    killed: 'Ngắt điện giữa chừng',
    killedWords: (last: LastWords, place: string) =>
      `Sự kiện cuối cùng do một tiến trình khác ghi vào phần «${place}»; được báo đã lưu ở phiên bản ${last.version}, tiến trình ấy bị ngắt bằng ${last.signal} khi vẫn đang giữ kho mở. Mở lại kho và chạy lại nhật ký từ đầu:`,
    replayed: (version: number) => `${version} bản ghi, đúng từng byte`,
    same: 'Nhật ký của mỗi hồ sơ dẫn đến đúng trạng thái đã lưu, kể cả sự kiện cuối cùng: sha256 của phần ấy đúng bằng giá trị mà tiến trình đã báo trước khi bị ngắt.',
    next: 'Xem tiếp',
    store: (path: string) =>
      [
        `Kho hồ sơ: ${path}`,
        `  npm run -s motcua -- show LH-0001 --store ${path}`,
        `  npm run -s motcua -- log LH-0001 --linked --store ${path}`,
        '  npm run -s motcua -- due birth-group --received 2025-03-14T16:10',
        '  npm run -s motcua -- --help',
      ].join('\n'),
  },
  en: {
    title: 'Motcua: one birth dossier in the commune of Lộc Hòa, over Tết 2025',
    intro:
      'Friday 24 January 2025, 16:10, the last office hour before Tết: Nguyễn Văn Mẫu (an invented person) hands in one linked dossier of three procedures – birth, permanent residence, health-insurance card – for his daughter Nguyễn An Mẫu. Three agencies work on it; one of them is late and has to apologise.',
    timeline: 'What happened',
    sweeps: (count: number) =>
      `Every morning at 07:00 the deadlines are swept (${count} times, over Tết too); one that has passed is recorded at its legal instant.`,
    promises: 'The due dates, day by day',
    wholeGroup: 'The whole group',
    opened: 'The dossier arrives',
    letters: (count: number) => `The letters that were sent (${count}), in full`,
    killed: 'Pulling the plug',
    killedWords: (last: LastWords, place: string) =>
      `The last event was written to «${place}» by another process; told that it was durable as version ${last.version}, the process was killed with ${last.signal} while it held the store open. Opening the store again and following the logs from the start:`,
    replayed: (version: number) => `${version} records, byte for byte`,
    same: 'The log of each case leads to the stored state, the last event included: the sha256 of that case is the one that the process had reported before it was killed.',
    next: 'Where to go from here',
    store: (path: string) =>
      [
        `The store: ${path}`,
        `  npm run -s motcua -- show LH-0001 --lang en --store ${path}`,
        `  npm run -s motcua -- log LH-0001 --linked --lang en --store ${path}`,
        '  npm run -s motcua -- due birth-group --received 2025-03-14T16:10 --lang en',
        '  npm run -s motcua -- --help --lang en',
      ].join('\n'),
  },
} as const;
