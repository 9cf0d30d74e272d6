import type { WarningLevel } from '../remaining.ts';

/** The usual warning levels, mildest first. How early to warn is no law; one working day is a default. */
export const warningLevels: readonly WarningLevel[] = [
  { id: 'nearDue', label: { vi: 'sắp đến hạn', en: 'near due' }, workingDaysBefore: 1 },
  { id: 'lastDay', label: { vi: 'ngày cuối cùng', en: 'last day' }, workingDaysBefore: 0 },
  { id: 'overdue', label: { vi: 'quá hạn', en: 'overdue' }, workingDaysBefore: null },
];
