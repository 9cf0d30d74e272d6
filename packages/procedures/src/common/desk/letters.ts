import { apologyLetter, type LetterDeclaration, type MissingTerm } from '@motcua/kit';
import type { Label } from '@motcua/law';
import { placeOf } from '../citations.ts';
import type { Way } from './desk.ts';
import type { DeskLaw } from './desk-law.ts';
import { refusalReasons } from './refusal-reasons.ts';

const field = {
  receivedAt: { vi: 'Thời gian nhận hồ sơ', en: 'Received at' },
  requestedAt: { vi: 'Thời điểm Ông/Bà đề nghị', en: 'Asked for at' },
  issuedAt: { vi: 'Thời điểm lập', en: 'Issued at' },
  dueAt: { vi: 'Giờ, ngày hẹn trả kết quả', en: 'Result due at' },
  term: { vi: 'Thời hạn giải quyết theo quy định', en: 'Statutory processing time' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonCode: { vi: 'Lý do từ chối', en: 'Ground of the refusal' },
  detail: { vi: 'Nội dung cụ thể', en: 'In detail' },
  missing: { vi: 'Thành phần cần bổ sung, hoàn thiện', en: 'What must be completed' },
  supplementDueOn: { vi: 'Ngày cuối cùng để bổ sung', en: 'Last day to complete it' },
} satisfies Record<string, Label>;

/** The letters of a dossier at desk and unit. The head of the agency signs; the rest of the form comes from the dossier. */
export function deskLetters(law: DeskLaw, signer: string, way: Way) {
  const { receivedAt, issuedAt, agency, reason, reasonCode, detail, missing, supplementDueOn } = field;
  const last = way.silence === 'unlimited' ? {} : { supplementDueOn };
  return {
    receipt: receiptLetter(law),
    supplement: {
      form: 'supplement',
      label: { vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', en: 'Supplement request' },
      signedBy: 'desk',
      fields: { receivedAt, agency, missing, reason, ...last, issuedAt },
      tells: [...afterSilence[way.silence], way.promised === 'onAcceptance' ? termAnew : termStands],
      cites: [law.supplement],
    },
    refusalAtDesk: {
      form: 'refusal',
      label: { vi: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', en: 'Refusal at the desk' },
      signedBy: 'deskHead',
      fields: { receivedAt, agency, reasonCode, reason: detail, issuedAt },
      values: { reasonCode: refusalReasons },
      cites: [law.refusalAtDesk],
    },
    refusal: {
      form: 'refusal',
      label: { vi: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', en: 'Refusal after examination' },
      signedBy: signer,
      fields: { receivedAt, agency, reasonCode, reason: detail, issuedAt },
      values: { reasonCode: refusalReasons },
      cites: [law.refusal],
    },
    ...stopNotice(law),
    ...silenceNotice(law, way),
    apology: apologyLetter(signer, [law.promise.apology]),
  } satisfies Record<string, LetterDeclaration>;
}

/** What becomes of a dossier that is not completed in time. */
const afterSilence: Readonly<Record<Way['silence'], readonly Label[]>> = {
  refused: [
    {
      vi: 'Quá ngày cuối cùng nêu trên mà Ông/Bà chưa bổ sung thì hồ sơ bị từ chối giải quyết.',
      en: 'If it is not completed by the last day named above, the dossier is refused.',
    },
  ],
  stopped: [
    {
      vi: 'Quá ngày cuối cùng nêu trên mà Ông/Bà chưa bổ sung thì hồ sơ bị dừng xử lý.',
      en: 'If it is not completed by the last day named above, its handling is stopped.',
    },
  ],
  closed: [
    {
      vi: 'Quá ngày cuối cùng nêu trên mà Ông/Bà chưa bổ sung thì hồ sơ được đóng.',
      en: 'If it is not completed by the last day named above, the dossier is closed.',
    },
  ],
  unlimited: [],
};

/** By itself a procedure counts its term anew. */
const termAnew: Label = {
  vi: 'Thời hạn giải quyết được tính lại từ đầu kể từ khi nhận đủ hồ sơ.',
  en: 'The term begins anew once the whole dossier is there.',
};

/** In a linked group the term stands meanwhile; whether it runs on or begins anew then is for a switch to say. */
const termStands: Label = {
  vi: 'Thời hạn giải quyết tạm dừng cho đến khi cơ quan nhận đủ hồ sơ; ngày hẹn trả kết quả được xác định lại khi đó.',
  en: 'The term stands still until the whole dossier is there; the appointment is set anew then.',
};

/** The notice that the dossier is stopped as the citizen asked, where the regime has one. */
function stopNotice(law: DeskLaw): Record<string, LetterDeclaration> {
  if (law.stop === null) return {};
  const { receivedAt, requestedAt, agency, issuedAt } = field;
  return {
    stop: {
      form: 'stop',
      label: { vi: 'Thông báo dừng giải quyết hồ sơ', en: 'Notice that the dossier is stopped' },
      signedBy: 'deskHead',
      fields: { receivedAt, requestedAt, agency, issuedAt },
      optional: ['requestedAt'],
      cites: law.stop,
    },
  };
}

/** The notice that the dossier is stopped as it was never completed, where the way has one. */
function silenceNotice(law: DeskLaw, way: Way): Record<string, LetterDeclaration> {
  if (way.silence !== 'stopped') return {};
  const { receivedAt, agency, reason, issuedAt } = field;
  return {
    stopped: {
      form: 'notice',
      label: {
        vi: 'Thông báo dừng xử lý hồ sơ do không bổ sung',
        en: 'Notice that a dossier never completed is stopped',
      },
      signedBy: 'desk',
      fields: { receivedAt, agency, reason, issuedAt },
      cites: [law.silence],
    },
  };
}

/** The appointment slip: the term by law, and the day and hour of the result. */
export function receiptLetter(law: Pick<DeskLaw, 'promise'>): LetterDeclaration {
  const { receivedAt, agency, term, dueAt, issuedAt } = field;
  return {
    form: 'receipt',
    label: { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'Receipt and appointment slip' },
    signedBy: 'desk',
    fields: { receivedAt, agency, term, dueAt, issuedAt },
    optional: ['term'],
    cites: [law.promise.appointment],
  };
}

/** The appointment that the linked-service software sends as the dossier is filed: nobody has taken it in yet. */
export function appointmentNotice(cites: LetterDeclaration['cites']): LetterDeclaration {
  const { agency, term, dueAt, issuedAt } = field;
  const receivedAt = { vi: 'Thời gian nộp hồ sơ', en: 'Filed at' };
  return {
    form: 'notice',
    label: {
      vi: 'Thông báo hẹn trả kết quả của phần mềm dịch vụ công liên thông',
      en: 'Notice of the appointment, sent by the linked-service software',
    },
    signedBy: 'operator',
    fields: { receivedAt, agency, term, dueAt, issuedAt },
    optional: ['term'],
    automatic: true,
    cites,
  };
}

/** What the software sends as a dossier is filed whose term is not known: that it is there, and why no day is promised. */
export function undatedNotice(cites: LetterDeclaration['cites']): LetterDeclaration {
  const { agency, issuedAt } = field;
  return {
    form: 'notice',
    label: {
      vi: 'Thông báo đã nhận hồ sơ, chưa hẹn ngày trả kết quả, của phần mềm dịch vụ công liên thông',
      en: 'Notice that the dossier is there and no day can be promised, sent by the linked-service software',
    },
    signedBy: 'operator',
    fields: {
      receivedAt: { vi: 'Thời gian nộp hồ sơ', en: 'Filed at' },
      agency,
      unpromised: { vi: 'Vì sao chưa hẹn được ngày trả kết quả', en: 'Why no day can be promised' },
      needed: { vi: 'Văn bản còn thiếu', en: 'The text that is missing' },
      issuedAt,
    },
    automatic: true,
    cites,
  };
}

/** That notice goes out, with the source that is missing. */
export function tellUndated({ cites, because }: MissingTerm) {
  return {
    type: 'issueLetter',
    params: { letter: 'receiptUndated', fields: { unpromised: because, needed: placeOf(cites) } },
  } as const;
}
