import type { PlanTask } from '../../plan-file.ts';
import { bodyPrinted } from './body-printed.ts';

type Quote = PlanTask['quotes'][number];
type Reading = PlanTask['reading'][number];
type Given = Pick<PlanTask, 'id' | 'goal' | 'activity' | 'lead' | 'kind' | 'quotes' | 'reading'> & Partial<PlanTask>;

const printed = new Map(bodyPrinted.map((it) => [it.id, it.text]));

/** A task of the body; what is not said of it is not printed. */
export function duty(task: Given): PlanTask {
  return {
    section: 'body',
    product: null,
    support: [],
    deadline: '',
    procedures: [],
    targets: [],
    restsOn: [],
    ...task,
  };
}

/** The words of a paragraph of the body that a task was read from: all of them where none are named. */
export function said(passage: string, text = printed.get(passage), as: Quote['as'] = 'activity'): Quote {
  if (text === undefined) throw new Error(`The body prints no «${passage}». Quote a paragraph that is there.`);
  return { passage, text, as };
}

/** Section II names nobody, section V names who leads the content. */
export function assignedBy(section: string): Reading {
  return {
    note: {
      vi: `Mục II không in cơ quan chủ trì; đọc theo mục ${section}, nơi giao nội dung này.`,
      en: `Section II prints no lead; it is read from section ${section}, which assigns this content.`,
    },
    confidence: 'likely',
  };
}

/** Section V assigns the reform of procedures to nobody. */
export const assignedToNobody: Reading = {
  note: {
    vi: 'Không in cơ quan chủ trì: mục V không giao nội dung cải cách thủ tục hành chính cho ai; để trống.',
    en: 'No lead is printed: section V assigns the reform of procedures to nobody; it stays empty.',
  },
  confidence: 'certain',
};

/** No deadline, and work that goes on. */
export const ongoing: Reading = {
  note: {
    vi: 'Thân kế hoạch không in thời gian hoàn thành; để trống, đọc là việc làm liên tục trong năm.',
    en: 'The body prints no deadline; it stays empty, and the work is read as going on all year.',
  },
  confidence: 'likely',
};

/** No deadline, and work that is done once. */
export const once: Reading = {
  note: {
    vi: 'Thân kế hoạch không in thời gian hoàn thành; để trống, đọc là việc làm một lần.',
    en: 'The body prints no deadline; it stays empty, and the work is read as done once.',
  },
  confidence: 'likely',
};
