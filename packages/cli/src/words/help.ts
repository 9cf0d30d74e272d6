/** The words of the help itself, by language. */
export const helpWords = {
  vi: {
    about:
      'Motcua: hồ sơ thủ tục hành chính chạy được, với ngày hẹn trả giải thích được đến từng ngày và từng điều khoản.',
    helpCommand: 'help [lệnh]',
    helpCommandAbout: 'Xem hướng dẫn của một lệnh',
    helpAbout: 'Xem hướng dẫn',
    versionAbout: 'Xem phiên bản',
    examples: 'Ví dụ:',
    required: 'bắt buộc',
    start: [
      'Bắt đầu từ đây:',
      '  motcua tour                                          một hồ sơ mẫu, từ đầu đến cuối',
      '  motcua due birth-group --received 2025-03-14T16:10   bao giờ có kết quả, vì sao',
      '  motcua term 5wd --from 2024-04-24                    đếm một thời hạn',
      '',
      'Mã thoát: 0 xong; 1 pháp luật hoặc hồ sơ không cho phép; 2 dùng lệnh sai.',
    ].join('\n'),
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Đối số:',
      'Options:': 'Tùy chọn:',
      'Global Options:': 'Tùy chọn chung:',
      'Commands:': 'Các lệnh khác:',
    } as Readonly<Record<string, string>>,
  },
  en: {
    about: "Motcua: a commune's procedures, run as cases, with due dates explained day by day and article by article.",
    helpCommand: 'help [command]',
    helpCommandAbout: 'Show the help of a command',
    helpAbout: 'Show this help',
    versionAbout: 'Show the version',
    required: 'required',
    examples: 'Examples:',
    start: [
      'Start here:',
      '  motcua tour --lang en                                one example dossier, from end to end',
      '  motcua due birth-group --received 2025-03-14T16:10   when is the result due, and why',
      '  motcua term 5wd --from 2024-04-24                    count a term',
      '',
      'Exit codes: 0 done; 1 the law or the case says no; 2 used wrongly.',
    ].join('\n'),
    titles: { 'Commands:': 'Other commands:' } as Readonly<Record<string, string>>,
  },
} as const;
