import type { PlanTask } from '../../plan-file.ts';

type Reading = PlanTask['reading'][number];
type Label = Reading['note'];

/** A word that the scan broke: what is printed, what is read. */
export function misprint(printed: string, read: string): Reading {
  return {
    note: {
      vi: `Bản in ghi «${printed}»; đọc là «${read}»: chữ bị quét sai.`,
      en: `Printed «${printed}», read «${read}»: a fault of the scan.`,
    },
    confidence: 'certain',
  };
}

/** A row that was printed one column too far to the left. */
export function shiftedLeft(row: number): Reading {
  return {
    note: {
      vi: `Hàng ${row} bị lệch sang trái một cột: hoạt động in ở cột mục tiêu, các ô sau lệch theo; đọc lại theo đúng cột.`,
      en: `Row ${row} stands one column too far to the left: the activity is printed as the goal, and so on; each is read in its own column.`,
    },
    confidence: 'certain',
  };
}

/** Several activities in one row: what is printed once is read for each of them. */
export const oneRowForSeveral: Reading = {
  note: {
    vi: 'Một hàng in liền nhiều hoạt động; mỗi hoạt động là một mục riêng. Ô nào chỉ in một lần thì đọc chung cho các hoạt động của hàng.',
    en: 'One row prints several activities; each is an entry of its own. What the row prints once is read for all of them.',
  },
  confidence: 'certain',
};

/** No deadline, and a product that is made once. */
export const noDeadline: Reading = {
  note: {
    vi: 'Không in thời gian hoàn thành; để trống. Sản phẩm làm ra một lần nên đọc là việc làm một lần.',
    en: 'No deadline is printed; it stays empty. The product is made once, and so the work is read as done once.',
  },
  confidence: 'likely',
};

/** No deadline, but a verb that tells of work that goes on. */
export function noDeadlineOngoing(verb: string): Reading {
  return {
    note: {
      vi: `Không in thời gian hoàn thành; để trống. Lời văn («${verb}») nói việc làm liên tục.`,
      en: `No deadline is printed; it stays empty. The words («${verb}») tell of work that goes on.`,
    },
    confidence: 'likely',
  };
}

/** The cell of the supporting units is empty. */
export const noSupport: Reading = {
  note: {
    vi: 'Không in cơ quan phối hợp; để trống.',
    en: 'No supporting unit is printed; the list stays empty.',
  },
  confidence: 'certain',
};

/** Two columns were printed in one cell. */
export function unitAndDeadline(cell: string, unit: string, deadline: string): Reading {
  return {
    note: {
      vi: `Cột phối hợp in liền «${cell}»; đọc là cơ quan phối hợp «${unit}», thời gian «${deadline}».`,
      en: `The column of support prints «${cell}»: read as the unit «${unit}» and the deadline «${deadline}».`,
    },
    confidence: 'certain',
  };
}

/** A reading that is like no other. */
export function read(vi: Label['vi'], en: Label['en'], confidence: Reading['confidence']): Reading {
  return { note: { vi, en }, confidence };
}
