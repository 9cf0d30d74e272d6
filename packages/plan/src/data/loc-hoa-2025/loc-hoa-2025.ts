import { plan9of2025 } from '@motcua/law';
import { type PlanFile, planFile } from '../../plan-file.ts';
import { annexAreas, annexHeadings } from './annex-areas.ts';
import { annexGoals } from './annex-goals.ts';
import { annexPrinted } from './annex-printed.ts';
import { annexTasks } from './annex-tasks.ts';
import { bodyAreas, bodyGoals, bodyHeadings } from './body-goals.ts';
import { bodyInAnnex } from './body-in-annex.ts';
import { bodyPrinted } from './body-printed.ts';
import { bodyTasks } from './body-tasks.ts';
import { references } from './references.ts';
import { planRestsOn, restsOn } from './rests-on.ts';
import { targets } from './targets.ts';
import { units } from './units.ts';

/**
 * The reform plan of Lộc Hòa for 2025: decision 09/QĐ-UBND of 22 January 2025, its annex first, then what only its body
 * says.
 *
 * @example
 * ```ts
 * import { locHoa2025 } from '@motcua/plan';
 * locHoa2025.decision.number; // => '09/QĐ-UBND'
 * locHoa2025.tasks[0]?.id; // => 'I.1.1'
 * ```
 */
export const locHoa2025: PlanFile = planFile.parse({
  id: 'loc-hoa-2025',
  title: {
    vi: 'Kế hoạch cải cách hành chính nhà nước năm 2025 trên địa bàn xã Lộc Hòa',
    en: 'Administrative reform plan of the commune of Lộc Hòa for 2025',
  },
  year: 2025,
  decision: {
    number: '09/QĐ-UBND',
    issuedOn: '2025-01-22',
    issuer: {
      vi: 'Chủ tịch Ủy ban nhân dân xã Lộc Hòa',
      en: 'Chair of the People’s Committee of the commune of Lộc Hòa',
    },
  },
  unit: 'loc-hoa',
  units,
  standing: 'office',
  head: 'chair',
  civilStatus: 'justice',
  source: 'Ủy ban nhân dân xã Lộc Hòa, Kế hoạch cải cách hành chính nhà nước năm 2025',
  readOn: plan9of2025.retrievedOn,
  areas: [...annexAreas, ...bodyAreas],
  goals: [...annexGoals, ...bodyGoals],
  tasks: [...annexTasks, ...bodyTasks].map((it) => ({ ...it, restsOn: [...it.restsOn, ...(restsOn[it.id] ?? [])] })),
  targets,
  references,
  restsOn: [...planRestsOn],
  printed: [...annexPrinted, ...bodyPrinted],
  headings: [...annexHeadings, ...bodyHeadings],
  saidAgain: [...bodyInAnnex],
});
