import type { Measurement } from '@motcua/kit';
import { cite, decision766of2022, type Label, plan9of2025 } from '@motcua/law';
import type { Dossier } from './as-of.ts';
import type { Indicator } from './indicator.ts';
import { endedIn, receivedIn, takenIn } from './progress-of.ts';
import { sharing } from './sharing.ts';

/** Dossiers that came in online: of those received in the period, and of those settled in it. */
export const online: Indicator = {
  id: 'online',
  label: { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Dossiers handed in online' },
  unit: 'percent',
  formulas: [
    {
      id: 'online-per-received',
      says: {
        vi: 'hồ sơ tiếp nhận trực tuyến ÷ tổng hồ sơ tiếp nhận trong kỳ; mẫu số do suy luận, Quyết định 766 chỉ biết có mức 50%',
        en: 'received online ÷ all received in the period; what it is divided by is inferred, for of decision 766 only the level of 50 % is known',
      },
      cites: [cite(plan9of2025, 'Phụ lục VI.3.1'), cite(decision766of2022, 'Mục 3.3')],
      of: (accounts, span) =>
        sharing(
          takenIn(accounts, 'dossier', span).filter((it) => receivedIn(it, span)),
          isOnline,
        ),
    },
    {
      id: 'settled-online-per-settled',
      says: {
        vi: 'hồ sơ trực tuyến đã giải quyết ÷ tổng hồ sơ đã giải quyết trong kỳ',
        en: 'settled that came online ÷ all settled in the period',
      },
      cites: [cite(plan9of2025, 'Phụ lục II.3.2')],
      of: (accounts, span) =>
        sharing(
          takenIn(accounts, 'dossier', span).filter((it) => endedIn(it, span)),
          isOnline,
        ),
    },
  ],
  assumptions: [],
};

/** Dossiers whose papers and result were digitised, of those finished in the period of which it was recorded. */
export const digitised = recorded(
  'digitised',
  { vi: 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết', en: 'Dossiers and results digitised' },
  {
    vi: 'hồ sơ đã số hóa ÷ hồ sơ đã giải quyết trong kỳ có ghi nhận',
    en: 'digitised ÷ finished in the period, where recorded',
  },
  ({ digitised: it }) => it,
);

/** Dossiers for which digitised data were used again, of those finished in the period of which it was recorded. */
export const reused = recorded(
  'reused',
  { vi: 'Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa', en: 'Digitised data used again' },
  {
    vi: 'hồ sơ có sử dụng lại dữ liệu đã số hóa ÷ hồ sơ đã giải quyết trong kỳ có ghi nhận',
    en: 'with data used again ÷ finished in the period, where recorded',
  },
  ({ reused: it }) => it,
);

/** Fees paid online, of the dossiers finished in the period that owed one. */
export const onlinePayment: Indicator = {
  id: 'online-payment',
  label: { vi: 'Tỷ lệ giao dịch thanh toán trực tuyến', en: 'Fees paid online' },
  unit: 'percent',
  formulas: [
    {
      id: 'paid-online-per-due',
      says: {
        vi: 'hồ sơ thanh toán trực tuyến ÷ hồ sơ có nghĩa vụ tài chính đã giải quyết trong kỳ; Kế hoạch nói số giao dịch, ở đây mỗi hồ sơ tính là một',
        en: 'paid online ÷ finished in the period with a fee due; the plan speaks of transactions, here each dossier counts as one',
      },
      cites: [cite(plan9of2025, 'Phụ lục VI.3.1')],
      of: (accounts, span) =>
        sharing(
          takenIn(accounts, 'dossier', span).filter((it) => endedIn(it, span) && it.measured.fee?.due !== false),
          (it) => it.measured.fee?.paidOnline ?? null,
        ),
    },
  ],
  assumptions: [],
};

function isOnline({ channel }: Dossier): boolean | null {
  return channel === null ? null : channel === 'online';
}

function recorded(
  id: string,
  label: Label,
  says: Label,
  of: (measured: Measurement) => boolean | undefined,
): Indicator {
  const tells = (it: Dossier) => of(it.measured) ?? null;
  return {
    id,
    label,
    unit: 'percent',
    formulas: [
      {
        id: `${id}-per-finished`,
        says,
        cites: [cite(plan9of2025, 'Phụ lục II.3.4')],
        of: (accounts, span) =>
          sharing(
            takenIn(accounts, 'dossier', span).filter((it) => endedIn(it, span)),
            tells,
          ),
      },
    ],
    assumptions: [],
  };
}
