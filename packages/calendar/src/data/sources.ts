import type { LedgerCode } from '../ledger.ts';

/** What the clock itself names, if anything does. */
type NamedByClock = 'afterCutoff' | 'promised' | 'dayOfPromise';

/** What each kind of ledger entry rests on, where no document of the day itself says it. */
export const ledgerSources: Readonly<Record<Exclude<LedgerCode, NamedByClock>, string>> = {
  dayOfReceipt: 'khoản 2 Điều 147 Bộ luật Dân sự 91/2015/QH13',
  counted: 'Điều 144 Bộ luật Dân sự 91/2015/QH13',
  outsideHours: 'giờ làm việc của cơ quan',
  weekend: 'Điều 111 Bộ luật Lao động 45/2019/QH14',
  statutory: 'Điều 112 Bộ luật Lao động 45/2019/QH14',
  compensatory: 'khoản 3 Điều 111 Bộ luật Lao động 45/2019/QH14',
  unsplit: 'Điều 111, Điều 112 Bộ luật Lao động 45/2019/QH14',
  swappedOff: 'văn bản hoán đổi ngày làm việc',
  swappedOn: 'văn bản hoán đổi ngày làm việc',
  local: 'văn bản của địa phương',
  localOn: 'văn bản của địa phương',
  forecast: 'dự kiến',
  paused: 'thời gian tạm dừng',
  rolled: 'khoản 5 Điều 148 Bộ luật Dân sự 91/2015/QH13',
};
